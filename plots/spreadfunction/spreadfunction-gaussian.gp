# Draws spreadfunction-gaussian.svg, spreadfunction-gaussian.png from spreadfunction-gaussian.dat,
# when run in this folder: gnuplot spreadfunction-gaussian.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced size 1120,420 background 'white' font 'sans-serif,15' butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2240,840 font 'sans,15' fontscale 1.5 linewidth 2 pointscale 2 butt
    } else {
      set terminal png noenhanced truecolor size 2240,840 giant
    }
  }
  set output 'spreadfunction-gaussian.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 1,2

  # Panel 1
  set title 'gaussian, 500 points' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'effective number of points' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale yfix
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    1 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) title 'one point' noenhanced, \
    500 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (2,5) title 'all points' noenhanced, \
    'spreadfunction-gaussian.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'magnitude' noenhanced, \
    'spreadfunction-gaussian.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'spread' noenhanced, \
    'spreadfunction-gaussian.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'spread 1' noenhanced, \
    'spreadfunction-gaussian.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) title 'spread 2' noenhanced, \
    'spreadfunction-gaussian.dat' index 0 using 1:6 with lines linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) title 'spread infinity' noenhanced

  # Panel 2
  unset label
  set title 'growth exponents' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'spread dimension' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'spreadfunction-gaussian.dat' index 0 using 1:7 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'magnitude dimension' noenhanced, \
    'spreadfunction-gaussian.dat' index 0 using 1:8 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'spread dimension' noenhanced

  unset multiplot
  unset output
}
