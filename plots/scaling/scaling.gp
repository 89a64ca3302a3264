# Draws scaling.svg, scaling.png from scaling.dat,
# when run in this folder: gnuplot scaling.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,545 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1704 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,818 medium
    }
  }
  set output 'scaling.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'mixed precision' at screen 0.12222, screen 0.04769 left noenhanced
  set arrow from screen 0.05638, screen 0.04769 to screen 0.10988, screen 0.04769 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label '' at screen 0.08313, screen 0.04769 point pointtype 6 pointsize 0.55*dot linecolor rgb '#56B4E9' front
  set label 'indefinite' at screen 0.35041, screen 0.04769 left noenhanced
  set arrow from screen 0.28457, screen 0.04769 to screen 0.33807, screen 0.04769 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label '' at screen 0.31132, screen 0.04769 point pointtype 4 pointsize 0.55*dot linecolor rgb '#E69F00' front
  set label 'conjugate gradients' at screen 0.52222, screen 0.04769 left noenhanced
  set arrow from screen 0.45638, screen 0.04769 to screen 0.50988, screen 0.04769 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label '' at screen 0.48313, screen 0.04769 point pointtype 9 pointsize 0.55*dot linecolor rgb '#009E73' front
  set label 'matrix-free' at screen 0.82675, screen 0.04769 left noenhanced
  set arrow from screen 0.76091, screen 0.04769 to screen 0.81440, screen 0.04769 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  set label '' at screen 0.78765, screen 0.04769 point pointtype 12 pointsize 0.55*dot linecolor rgb '#8C6D31' front
  set label 'clusters' at screen 0.12222, screen 0.02079 left noenhanced
  set arrow from screen 0.05638, screen 0.02079 to screen 0.10988, screen 0.02079 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.08313, screen 0.02079 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label 'Cholesky' at screen 0.35041, screen 0.02079 left noenhanced
  set arrow from screen 0.28457, screen 0.02079 to screen 0.33807, screen 0.02079 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.31132, screen 0.02079 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'rounding of the reference' at screen 0.52222, screen 0.02079 left noenhanced
  set object 1006 rectangle from screen 0.45638, screen 0.01223 to screen 0.50988, screen 0.02935 fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.09979
  set rmargin at screen 0.47119
  set bmargin at screen 0.60394
  set tmargin at screen 0.94864
  set title 'Time' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'points' offset 0,0.2 font ',8' noenhanced
  set ylabel 'seconds' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [499.99999949999994:100000.0001]
  set yrange [0.004999999995:100.00000010000001]
  set xtics ('500' 500, '10³' 1000, '10⁴' 10000, '10⁵' 100000, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1) norotate font ',8' noenhanced
  set ytics ('0.005' 0.005, '0.1' 0.1, '1' 1, '10' 10, '100' 100, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'scaling.dat' index 0 using 1:2 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 6 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:3 with linespoints linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4) pointtype 4 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:4 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:5 with linespoints linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7) pointtype 12 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:6 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:7 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.59979
  set rmargin at screen 0.97119
  set bmargin at screen 0.60394
  set tmargin at screen 0.94864
  set title 'Memory, measured' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'points' offset 0,0.2 font ',8' noenhanced
  set ylabel 'MB' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [499.99999949999994:100000.0001]
  set yrange [0.49999999949999996:2000.0000020000002]
  set xtics ('500' 500, '10³' 1000, '10⁴' 10000, '10⁵' 100000, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1) norotate font ',8' noenhanced
  set ytics ('0.5' 0.5, '1' 1, '10' 10, '100' 100, '1000' 1000, '2000' 2000, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'scaling.dat' index 0 using 1:8 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 6 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:9 with linespoints linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4) pointtype 4 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:10 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:11 with linespoints linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7) pointtype 12 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:12 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:13 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.09979
  set rmargin at screen 0.47119
  set bmargin at screen 0.14185
  set tmargin at screen 0.48655
  set title 'Residual' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'points' offset 0,0.2 font ',8' noenhanced
  set ylabel 'largest element of |1 − Z w|' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [499.99999949999994:100000.0001]
  set yrange [9.999999989999998e-17:1.000000001e-06]
  set xtics ('500' 500, '10³' 1000, '10⁴' 10000, '10⁵' 100000, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1) norotate font ',8' noenhanced
  set ytics ('10⁻¹⁶' 1e-16, '10⁻¹⁴' 1e-14, '10⁻¹²' 1e-12, '10⁻¹⁰' 1e-10, '10⁻⁸' 1e-08, '10⁻⁶' 1e-06) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'scaling.dat' index 0 using 1:14 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 6 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:15 with linespoints linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4) pointtype 4 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:16 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:17 with linespoints linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7) pointtype 12 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:18 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:19 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.59979
  set rmargin at screen 0.97119
  set bmargin at screen 0.14185
  set tmargin at screen 0.48655
  set title 'Error of magnitude' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'points' offset 0,0.2 font ',8' noenhanced
  set ylabel 'relative difference' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [499.99999949999994:100000.0001]
  set yrange [9.99999999e-18:1.0000000010000002e-05]
  set xtics ('500' 500, '10³' 1000, '10⁴' 10000, '10⁵' 100000, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1) norotate font ',8' noenhanced
  set ytics ('10⁻¹⁷' 1e-17, '10⁻¹⁵' 1e-15, '10⁻¹³' 1e-13, '10⁻¹¹' 1e-11, '10⁻⁹' 1e-09, '10⁻⁷' 1e-07, '10⁻⁵' 1e-05) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from graph 0, first 1e-17 to graph 1, first 2.0497485995232705e-15 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  plot \
    'scaling.dat' index 0 using 1:20 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 6 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:21 with linespoints linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4) pointtype 4 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:22 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:23 with linespoints linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7) pointtype 12 pointsize 0.55*dot pointinterval 1, \
    'scaling.dat' index 0 using 1:24 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
