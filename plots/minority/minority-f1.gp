# Draws minority-f1.svg, minority-f1.png from minority-f1.dat,
# when run in this folder: gnuplot minority-f1.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,782 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,2445 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1174 medium
    }
  }
  set output 'minority-f1.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'magnitude' at screen 0.11698, screen 0.01448 left noenhanced
  set arrow from screen 0.05113, screen 0.01448 to screen 0.10463, screen 0.01448 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.07788, screen 0.01448 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread' at screen 0.29640, screen 0.01448 left noenhanced
  set arrow from screen 0.23056, screen 0.01448 to screen 0.28405, screen 0.01448 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.25730, screen 0.01448 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label '½ magnitude + ½ cross entropy' at screen 0.44434, screen 0.01448 left noenhanced
  set arrow from screen 0.37850, screen 0.01448 to screen 0.43200, screen 0.01448 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.40525, screen 0.01448 point pointtype 12 pointsize 0.55*dot linecolor rgb '#CC79A7' front
  set label '95 % interval' at screen 0.80977, screen 0.01448 left noenhanced
  set object 1003 rectangle from screen 0.74393, screen 0.00852 to screen 0.79743, screen 0.02045 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.11502
  set rmargin at screen 0.47119
  set bmargin at screen 0.72404
  set tmargin at screen 0.96421
  set title 'Majority 50 %, paper' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'training samples of a class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'gain in F1' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [199.99999979999998:5000.000005000001]
  set yrange [-0.15:0.05]
  set xtics ('200' 200, '500' 500, '1000' 1000, '2000' 2000, '5000' 5000, '' 300 1, '' 400 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 3000 1, '' 4000 1) norotate font ',8' noenhanced
  set ytics ('−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'minority-f1.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'minority-f1.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'minority-f1.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'minority-f1.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'minority-f1.dat' index 0 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'minority-f1.dat' index 0 using 1:8 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.61502
  set rmargin at screen 0.97119
  set bmargin at screen 0.72404
  set tmargin at screen 0.96421
  set title 'Majority 50 %, fully tuned' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'training samples of a class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'gain in F1' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [199.99999979999998:5000.000005000001]
  set yrange [-0.015:0.02]
  set xtics ('200' 200, '500' 500, '1000' 1000, '2000' 2000, '5000' 5000, '' 300 1, '' 400 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 3000 1, '' 4000 1) norotate font ',8' noenhanced
  set ytics ('−0.015' -0.015, '−0.010' -0.01, '−0.005' -0.005, '0.000' 0, '0.005' 0.005, '0.010' 0.01, '0.015' 0.015, '0.020' 0.02) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'minority-f1.dat' index 1 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'minority-f1.dat' index 1 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'minority-f1.dat' index 1 using 1:9:10 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'minority-f1.dat' index 1 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'minority-f1.dat' index 1 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'minority-f1.dat' index 1 using 1:8 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.11502
  set rmargin at screen 0.47119
  set bmargin at screen 0.40207
  set tmargin at screen 0.64224
  set title 'Majority 90 %, paper' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'training samples of a class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'gain in F1' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [49.999999949999996:10000.000010000002]
  set yrange [-0.5:0.1]
  set xtics ('50' 50, '100' 100, '1000' 1000, '10000' 10000, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '−0.4' -0.4, '−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'minority-f1.dat' index 2 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'minority-f1.dat' index 2 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'minority-f1.dat' index 2 using 1:9:10 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'minority-f1.dat' index 2 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'minority-f1.dat' index 2 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'minority-f1.dat' index 2 using 1:8 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.61502
  set rmargin at screen 0.97119
  set bmargin at screen 0.40207
  set tmargin at screen 0.64224
  set title 'Majority 90 %, fully tuned' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'training samples of a class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'gain in F1' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [49.999999949999996:10000.000010000002]
  set yrange [-0.02:0.08]
  set xtics ('50' 50, '100' 100, '1000' 1000, '10000' 10000, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1) norotate font ',8' noenhanced
  set ytics ('−0.02' -0.02, '0.00' 0, '0.02' 0.02, '0.04' 0.04, '0.06' 0.06, '0.08' 0.08) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'minority-f1.dat' index 3 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'minority-f1.dat' index 3 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'minority-f1.dat' index 3 using 1:9:10 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'minority-f1.dat' index 3 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'minority-f1.dat' index 3 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'minority-f1.dat' index 3 using 1:8 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.11502
  set rmargin at screen 0.47119
  set bmargin at screen 0.08009
  set tmargin at screen 0.32027
  set title 'Long tail, paper' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'training samples of a class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'gain in F1' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [19.99999998:5000.000005000001]
  set yrange [-0.8:0.2]
  set xtics ('20' 20, '100' 100, '1000' 1000, '5000' 5000, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1) norotate font ',8' noenhanced
  set ytics ('−0.8' -0.8, '−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'minority-f1.dat' index 4 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'minority-f1.dat' index 4 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'minority-f1.dat' index 4 using 1:9:10 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'minority-f1.dat' index 4 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'minority-f1.dat' index 4 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'minority-f1.dat' index 4 using 1:8 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.61502
  set rmargin at screen 0.97119
  set bmargin at screen 0.08009
  set tmargin at screen 0.32027
  set title 'Long tail, fully tuned' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'training samples of a class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'gain in F1' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [19.99999998:5000.000005000001]
  set yrange [-0.45:0.3]
  set xtics ('20' 20, '100' 100, '1000' 1000, '5000' 5000, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1) norotate font ',8' noenhanced
  set ytics ('−0.45' -0.45, '−0.30' -0.3, '−0.15' -0.15, '0.00' 0, '0.15' 0.15, '0.30' 0.3) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'minority-f1.dat' index 5 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'minority-f1.dat' index 5 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'minority-f1.dat' index 5 using 1:9:10 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'minority-f1.dat' index 5 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'minority-f1.dat' index 5 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'minority-f1.dat' index 5 using 1:8 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
