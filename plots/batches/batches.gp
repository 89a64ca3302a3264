# Draws batches.svg, batches.png from batches.dat,
# when run in this folder: gnuplot batches.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,242 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,756 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,363 medium
    }
  }
  set output 'batches.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'cross entropy' at screen 0.20442, screen 0.04686 left noenhanced
  set arrow from screen 0.13858, screen 0.04686 to screen 0.19208, screen 0.04686 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label '' at screen 0.16533, screen 0.04686 point pointtype 9 pointsize 0.55*dot linecolor rgb '#009E73' front
  set label 'magnitude' at screen 0.40586, screen 0.04686 left noenhanced
  set arrow from screen 0.34002, screen 0.04686 to screen 0.39352, screen 0.04686 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.36677, screen 0.04686 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread' at screen 0.58076, screen 0.04686 left noenhanced
  set arrow from screen 0.51492, screen 0.04686 to screen 0.56842, screen 0.04686 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.54167, screen 0.04686 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label '95 % interval' at screen 0.72562, screen 0.04686 left noenhanced
  set object 1003 rectangle from screen 0.65977, screen 0.02756 to screen 0.71327, screen 0.06615 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.10309
  set rmargin at screen 0.30453
  set bmargin at screen 0.25910
  set tmargin at screen 0.88423
  set title 'cost' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'batch size' offset 0,0.2 font ',8' noenhanced
  set ylabel 'seconds per epoch' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [19.99999998:1000.0000010000001]
  set yrange [0.001999999998:0.10000000010000001]
  set xtics ('20' 20, '50' 50, '100' 100, '1000' 1000, '' 30 1, '' 40 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1) norotate font ',8' noenhanced
  set ytics ('0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05, '0.1' 0.1, '' 0.003 1, '' 0.004 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'batches.dat' index 0 using 1:2 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 1, \
    'batches.dat' index 0 using 1:3 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'batches.dat' index 0 using 1:4 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.43642
  set rmargin at screen 0.63786
  set bmargin at screen 0.25910
  set tmargin at screen 0.88423
  set title 'share of the loss' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'batch size' offset 0,0.2 font ',8' noenhanced
  set ylabel 'share' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [19.99999998:1000.0000010000001]
  set yrange [0:1]
  set xtics ('20' 20, '50' 50, '100' 100, '1000' 1000, '' 30 1, '' 40 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'batches.dat' index 0 using 1:5 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 1, \
    'batches.dat' index 0 using 1:6 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'batches.dat' index 0 using 1:7 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.76975
  set rmargin at screen 0.97119
  set bmargin at screen 0.25910
  set tmargin at screen 0.88423
  set title 'macro F1, tuned rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'batch size' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [19.99999998:1000.0000010000001]
  set yrange [-0.1:0.1]
  set xtics ('20' 20, '50' 50, '100' 100, '1000' 1000, '' 30 1, '' 40 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1) norotate font ',8' noenhanced
  set ytics ('−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  unset colorbox
  set label '−0.76 ▾' at first 128, first -0.09300000000000001 center noenhanced front textcolor rgb '#0072B2'
  set label '−0.78 ▾' at first 256, first -0.09300000000000001 center noenhanced front textcolor rgb '#0072B2'
  set label '−0.78 ▾' at first 512, first -0.09300000000000001 right noenhanced front textcolor rgb '#0072B2'
  plot \
    'batches.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'batches.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'batches.dat' index 0 using 1:8 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'batches.dat' index 0 using 1:11 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
