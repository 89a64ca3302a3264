# Draws dimension.svg, dimension.png from dimension.dat,
# when run in this folder: gnuplot dimension.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced size 1120,1260 background 'white' font 'sans-serif,15' butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2240,2520 font 'sans,15' fontscale 1.5 linewidth 2 pointscale 2 butt
    } else {
      set terminal png noenhanced truecolor size 2240,2520 giant
    }
  }
  set output 'dimension.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 3,2

  # Panel 1
  set title 'segment' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'magnitude dimension' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    1 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) title 'dimension' noenhanced, \
    'dimension.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title '250 points' noenhanced, \
    'dimension.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title '1000 points' noenhanced, \
    'dimension.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title '4000 points' noenhanced

  # Panel 2
  unset label
  set title 'circle' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'magnitude dimension' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    1 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) title 'dimension' noenhanced, \
    'dimension.dat' index 1 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title '250 points' noenhanced, \
    'dimension.dat' index 1 using 1:3 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title '1000 points' noenhanced, \
    'dimension.dat' index 1 using 1:4 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title '4000 points' noenhanced

  # Panel 3
  unset label
  set title 'square' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'magnitude dimension' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    2 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) title 'dimension' noenhanced, \
    'dimension.dat' index 2 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title '225 points' noenhanced, \
    'dimension.dat' index 2 using 1:3 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title '961 points' noenhanced, \
    'dimension.dat' index 2 using 1:4 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title '3969 points' noenhanced

  # Panel 4
  unset label
  set title 'ball' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'magnitude dimension' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    3 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) title 'dimension' noenhanced, \
    'dimension.dat' index 3 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title '250 points' noenhanced, \
    'dimension.dat' index 3 using 1:3 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title '1000 points' noenhanced, \
    'dimension.dat' index 3 using 1:4 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title '4000 points' noenhanced

  # Panel 5
  unset label
  set title 'Cantor set' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'magnitude dimension' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    0.6309297535714574 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) title 'dimension' noenhanced, \
    'dimension.dat' index 4 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title '250 points' noenhanced, \
    'dimension.dat' index 4 using 1:3 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title '1000 points' noenhanced, \
    'dimension.dat' index 4 using 1:4 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title '4000 points' noenhanced

  # Panel 6
  unset label
  set title 'difference from the dimension' font ',17' noenhanced
  set xlabel 'points' noenhanced
  set ylabel 'difference' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale yfix
  set xtics (500, 1000, 2000) norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'dimension.dat' index 5 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'segment' noenhanced, \
    'dimension.dat' index 5 using 1:3 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'circle' noenhanced, \
    'dimension.dat' index 5 using 1:4 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'square' noenhanced, \
    'dimension.dat' index 5 using 1:5 with linespoints linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) pointtype 13 pointsize 0.8 pointinterval 1 title 'ball' noenhanced, \
    'dimension.dat' index 5 using 1:6 with linespoints linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) pointtype 6 pointsize 0.8 pointinterval 1 title 'Cantor set' noenhanced

  unset multiplot
  unset output
}
