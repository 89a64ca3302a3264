# Draws rates.svg, rates.png from rates.dat,
# when run in this folder: gnuplot rates.gp
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
  set output 'rates.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'cross entropy' at screen 0.09763, screen 0.04769 left noenhanced
  set arrow from screen 0.03179, screen 0.04769 to screen 0.08529, screen 0.04769 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label '' at screen 0.05854, screen 0.04769 point pointtype 9 pointsize 0.55*dot linecolor rgb '#009E73' front
  set label 'magnitude' at screen 0.32253, screen 0.04769 left noenhanced
  set arrow from screen 0.25669, screen 0.04769 to screen 0.31019, screen 0.04769 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.28344, screen 0.04769 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread' at screen 0.58858, screen 0.04769 left noenhanced
  set arrow from screen 0.52274, screen 0.04769 to screen 0.57623, screen 0.04769 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.54949, screen 0.04769 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label '95 % interval' at screen 0.82706, screen 0.04769 left noenhanced
  set object 1003 rectangle from screen 0.76121, screen 0.03913 to screen 0.81471, screen 0.05625 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set label 'the paper'."'".'s rate' at screen 0.09763, screen 0.02079 left noenhanced
  set arrow from screen 0.03179, screen 0.02079 to screen 0.08529, screen 0.02079 nohead linecolor rgb '#606060' linewidth 0.904 dashtype (6,5)
  set label 'tuned: cross entropy' at screen 0.32253, screen 0.02079 left noenhanced
  set arrow from screen 0.25669, screen 0.02079 to screen 0.31019, screen 0.02079 nohead linecolor rgb '#009E73' linewidth 0.905 dashtype (2,5)
  set label 'tuned: magnitude' at screen 0.58858, screen 0.02079 left noenhanced
  set arrow from screen 0.52274, screen 0.02079 to screen 0.57623, screen 0.02079 nohead linecolor rgb '#0072B2' linewidth 0.906 dashtype (14,5,3,5)
  set label 'tuned: spread' at screen 0.82706, screen 0.02079 left noenhanced
  set arrow from screen 0.76121, screen 0.02079 to screen 0.81471, screen 0.02079 nohead linecolor rgb '#D55E00' linewidth 0.907 dashtype (20,8)
  set multiplot

  # Panel 1
  set lmargin at screen 0.07757
  set rmargin at screen 0.47119
  set bmargin at screen 0.60394
  set tmargin at screen 0.94864
  set title 'accuracy, majority 50 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'learning rate' offset 0,0.2 font ',8' noenhanced
  set ylabel 'accuracy' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.007999999992:2.000000002]
  set yrange [0.2:1]
  set xtics ('0.008' 0.008, '0.1' 0.1, '1' 1, '2' 2, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0.01, graph 0 to first 0.01, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set arrow from first 0.178, graph 0 to first 0.178, graph 1 nohead back linecolor rgb '#009E73' linewidth 0.901 dashtype (2,5)
  set arrow from first 0.0562, graph 0 to first 0.0562, graph 1 nohead back linecolor rgb '#0072B2' linewidth 0.902 dashtype (14,5,3,5)
  set arrow from first 0.178, graph 0 to first 0.178, graph 1 nohead back linecolor rgb '#D55E00' linewidth 0.903 dashtype (20,8)
  plot \
    'rates.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:2 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 1, \
    'rates.dat' index 0 using 1:5 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'rates.dat' index 0 using 1:8 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.57757
  set rmargin at screen 0.97119
  set bmargin at screen 0.60394
  set tmargin at screen 0.94864
  set title 'macro F1, majority 50 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'learning rate' offset 0,0.2 font ',8' noenhanced
  set ylabel 'macro F1' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.007999999992:2.000000002]
  set yrange [0:1]
  set xtics ('0.008' 0.008, '0.1' 0.1, '1' 1, '2' 2, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0.01, graph 0 to first 0.01, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set arrow from first 0.178, graph 0 to first 0.178, graph 1 nohead back linecolor rgb '#009E73' linewidth 0.901 dashtype (2,5)
  set arrow from first 0.0562, graph 0 to first 0.0562, graph 1 nohead back linecolor rgb '#0072B2' linewidth 0.902 dashtype (14,5,3,5)
  set arrow from first 0.178, graph 0 to first 0.178, graph 1 nohead back linecolor rgb '#D55E00' linewidth 0.903 dashtype (20,8)
  plot \
    'rates.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:15:16 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:18:19 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:11 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 1, \
    'rates.dat' index 0 using 1:14 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'rates.dat' index 0 using 1:17 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.07757
  set rmargin at screen 0.47119
  set bmargin at screen 0.14185
  set tmargin at screen 0.48655
  set title 'accuracy, majority 90 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'learning rate' offset 0,0.2 font ',8' noenhanced
  set ylabel 'accuracy' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.007999999992:2.000000002]
  set yrange [0.6:1]
  set xtics ('0.008' 0.008, '0.1' 0.1, '1' 1, '2' 2, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0.01, graph 0 to first 0.01, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set arrow from first 0.562, graph 0 to first 0.562, graph 1 nohead back linecolor rgb '#009E73' linewidth 0.901 dashtype (2,5)
  set arrow from first 0.1, graph 0 to first 0.1, graph 1 nohead back linecolor rgb '#0072B2' linewidth 0.902 dashtype (14,5,3,5)
  set arrow from first 1, graph 0 to first 1, graph 1 nohead back linecolor rgb '#D55E00' linewidth 0.903 dashtype (20,8)
  plot \
    'rates.dat' index 0 using 1:21:22 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:24:25 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:27:28 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:20 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 1, \
    'rates.dat' index 0 using 1:23 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'rates.dat' index 0 using 1:26 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.57757
  set rmargin at screen 0.97119
  set bmargin at screen 0.14185
  set tmargin at screen 0.48655
  set title 'macro F1, majority 90 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'learning rate' offset 0,0.2 font ',8' noenhanced
  set ylabel 'macro F1' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.007999999992:2.000000002]
  set yrange [0:0.8]
  set xtics ('0.008' 0.008, '0.1' 0.1, '1' 1, '2' 2, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0.01, graph 0 to first 0.01, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set arrow from first 0.562, graph 0 to first 0.562, graph 1 nohead back linecolor rgb '#009E73' linewidth 0.901 dashtype (2,5)
  set arrow from first 0.1, graph 0 to first 0.1, graph 1 nohead back linecolor rgb '#0072B2' linewidth 0.902 dashtype (14,5,3,5)
  set arrow from first 1, graph 0 to first 1, graph 1 nohead back linecolor rgb '#D55E00' linewidth 0.903 dashtype (20,8)
  plot \
    'rates.dat' index 0 using 1:30:31 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:33:34 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:36:37 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:29 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 1, \
    'rates.dat' index 0 using 1:32 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'rates.dat' index 0 using 1:35 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
