# Draws batches.svg, batches.png from batches.dat,
# when run in this folder: gnuplot batches.gp
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
  set output 'batches.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 1,2

  # Panel 1
  set title 'Cost' font ',17' noenhanced
  set xlabel 'batch size' noenhanced
  set ylabel 'seconds per epoch' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale yfix
  set xtics (50, 100, 200, 500, 1000, 2000) norotate
  set ytics (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2) norotate
  set key inside top left Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'batches.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'magnitude' noenhanced, \
    'batches.dat' index 0 using 1:3 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'spread' noenhanced, \
    'batches.dat' index 0 using 1:4 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'cross_entropy' noenhanced

  # Panel 2
  unset label
  set title 'Share of the loss' font ',17' noenhanced
  set xlabel 'batch size' noenhanced
  set ylabel 'share' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics (50, 100, 200, 500, 1000, 2000) norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'batches.dat' index 0 using 1:5 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'magnitude' noenhanced, \
    'batches.dat' index 0 using 1:6 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'spread' noenhanced, \
    'batches.dat' index 0 using 1:7 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'cross_entropy' noenhanced

  unset multiplot
  unset output
}
