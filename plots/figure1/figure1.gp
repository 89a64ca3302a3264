# Draws figure1.svg, figure1.png from figure1.dat,
# when run in this folder: gnuplot figure1.gp
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
  set output 'figure1.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 1,2

  # Panel 1
  set title 'magnitude at distance 1.0' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'effective number of points' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'figure1.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'magnitude' noenhanced, \
    'figure1.dat' index 0 using 1:3 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 title '1 + tanh(td/2)' noenhanced

  # Panel 2
  unset label
  set title 'spread at distance 1.0' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'effective number of points' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'figure1.dat' index 0 using 1:4 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'spread' noenhanced, \
    'figure1.dat' index 0 using 1:5 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 title '1 + tanh(td/2)' noenhanced

  unset multiplot
  unset output
}
