# Draws scaling.svg, scaling.png from scaling.dat,
# when run in this folder: gnuplot scaling.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced size 1120,840 background 'white' font 'sans-serif,15' butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2240,1680 font 'sans,15' fontscale 1.5 linewidth 2 pointscale 2 butt
    } else {
      set terminal png noenhanced truecolor size 2240,1680 giant
    }
  }
  set output 'scaling.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 2,2

  # Panel 1
  set title 'Time' font ',17' noenhanced
  set xlabel 'points' noenhanced
  set ylabel 'seconds' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale yfix
  set xtics (500, 1000, 2000, 5000, 10000, 20000, 50000) norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'scaling.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'mixed-precision' noenhanced, \
    'scaling.dat' index 0 using 1:3 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'indefinite' noenhanced, \
    'scaling.dat' index 0 using 1:4 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'conjugate-gradients' noenhanced, \
    'scaling.dat' index 0 using 1:5 with linespoints linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) pointtype 13 pointsize 0.8 pointinterval 1 title 'matrix-free' noenhanced, \
    'scaling.dat' index 0 using 1:6 with linespoints linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) pointtype 6 pointsize 0.8 pointinterval 1 title 'clusters' noenhanced, \
    'scaling.dat' index 0 using 1:7 with linespoints linecolor rgb '#E69F00' linewidth 2 dashtype (8,4) pointtype 4 pointsize 0.8 pointinterval 1 title 'cholesky' noenhanced, \
    'scaling.dat' index 0 using 1:8 with linespoints linecolor rgb '#000000' linewidth 2 dashtype (14,4,4,4,4,4) pointtype 8 pointsize 0.8 pointinterval 1 title 'magnipy' noenhanced

  # Panel 2
  unset label
  set title 'Memory' font ',17' noenhanced
  set xlabel 'points' noenhanced
  set ylabel 'bytes foreseen' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale yfix
  set xtics (500, 1000, 2000, 5000, 10000, 20000, 50000) norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'scaling.dat' index 0 using 1:9 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'mixed-precision' noenhanced, \
    'scaling.dat' index 0 using 1:10 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'indefinite' noenhanced, \
    'scaling.dat' index 0 using 1:11 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'conjugate-gradients' noenhanced, \
    'scaling.dat' index 0 using 1:12 with linespoints linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) pointtype 13 pointsize 0.8 pointinterval 1 title 'matrix-free' noenhanced, \
    'scaling.dat' index 0 using 1:13 with linespoints linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) pointtype 6 pointsize 0.8 pointinterval 1 title 'clusters' noenhanced, \
    'scaling.dat' index 0 using 1:14 with linespoints linecolor rgb '#E69F00' linewidth 2 dashtype (8,4) pointtype 4 pointsize 0.8 pointinterval 1 title 'cholesky' noenhanced

  # Panel 3
  unset label
  set title 'Residual' font ',17' noenhanced
  set xlabel 'points' noenhanced
  set ylabel 'largest element of |1 − Z w|' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale yfix
  set xtics (500, 1000, 2000, 5000, 10000, 20000, 50000) norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'scaling.dat' index 0 using 1:15 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'mixed-precision' noenhanced, \
    'scaling.dat' index 0 using 1:16 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'indefinite' noenhanced, \
    'scaling.dat' index 0 using 1:17 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'conjugate-gradients' noenhanced, \
    'scaling.dat' index 0 using 1:18 with linespoints linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) pointtype 13 pointsize 0.8 pointinterval 1 title 'matrix-free' noenhanced, \
    'scaling.dat' index 0 using 1:19 with linespoints linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) pointtype 6 pointsize 0.8 pointinterval 1 title 'clusters' noenhanced, \
    'scaling.dat' index 0 using 1:20 with linespoints linecolor rgb '#E69F00' linewidth 2 dashtype (8,4) pointtype 4 pointsize 0.8 pointinterval 1 title 'cholesky' noenhanced

  # Panel 4
  unset label
  set title 'Magnitude against Cholesky'."'".'s' font ',17' noenhanced
  set xlabel 'points' noenhanced
  set ylabel 'relative difference' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale yfix
  set xtics (500, 1000, 2000, 5000, 10000, 20000, 50000) norotate
  set ytics (2e-16, 5e-16, 1e-15, 2e-15) norotate
  set key inside top right Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'scaling.dat' index 0 using 1:21 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'mixed-precision' noenhanced, \
    'scaling.dat' index 0 using 1:22 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'indefinite' noenhanced, \
    'scaling.dat' index 0 using 1:23 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'conjugate-gradients' noenhanced, \
    'scaling.dat' index 0 using 1:24 with linespoints linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) pointtype 13 pointsize 0.8 pointinterval 1 title 'matrix-free' noenhanced, \
    'scaling.dat' index 0 using 1:25 with linespoints linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) pointtype 6 pointsize 0.8 pointinterval 1 title 'clusters' noenhanced

  unset multiplot
  unset output
}
