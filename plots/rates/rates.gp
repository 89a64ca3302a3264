# Draws rates.svg, rates.png from rates.dat,
# when run in this folder: gnuplot rates.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,531 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1658 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,796 medium
    }
  }
  set output 'rates.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set label 'cross entropy' at screen 0.18354, screen 0.02136 left noenhanced
  set arrow from screen 0.13416, screen 0.02136 to screen 0.17119, screen 0.02136 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label '' at screen 0.15267, screen 0.02136 point pointtype 9 pointsize 0.55 linecolor rgb '#009E73'
  set label 'magnitude' at screen 0.38066, screen 0.02136 left noenhanced
  set arrow from screen 0.33128, screen 0.02136 to screen 0.36831, screen 0.02136 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.34979, screen 0.02136 point pointtype 7 pointsize 0.55 linecolor rgb '#0072B2'
  set label 'spread' at screen 0.53992, screen 0.02136 left noenhanced
  set arrow from screen 0.49053, screen 0.02136 to screen 0.52757, screen 0.02136 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.50905, screen 0.02136 point pointtype 5 pointsize 0.55 linecolor rgb '#D55E00'
  set label 'mean squared error' at screen 0.67078, screen 0.02136 left noenhanced
  set arrow from screen 0.62140, screen 0.02136 to screen 0.65844, screen 0.02136 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label '' at screen 0.63992, screen 0.02136 point pointtype 13 pointsize 0.55 linecolor rgb '#CC79A7'
  set multiplot

  # Panel 1
  set lmargin at screen 0.08724
  set rmargin at screen 0.47119
  set bmargin at screen 0.59299
  set tmargin at screen 0.94722
  set title 'accuracy, majority 0.5' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'learning rate' offset 0,0.2 font ',8' noenhanced
  set ylabel 'accuracy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.001999999998:10.00000001]
  set yrange [0.2:1]
  set xtics ('0.002' 0.002, '0.01' 0.01, '0.1' 0.1, '1' 1, '10' 10, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1) norotate font ',8' noenhanced
  set ytics ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'rates.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:2 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1, \
    'rates.dat' index 0 using 1:5 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55 pointinterval 1, \
    'rates.dat' index 0 using 1:8 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1, \
    'rates.dat' index 0 using 1:11 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4) pointtype 13 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.58724
  set rmargin at screen 0.97119
  set bmargin at screen 0.59299
  set tmargin at screen 0.94722
  set title 'macro F1, majority 0.5' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'learning rate' offset 0,0.2 font ',8' noenhanced
  set ylabel 'macro F1' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.001999999998:10.00000001]
  set yrange [0:1]
  set xtics ('0.002' 0.002, '0.01' 0.01, '0.1' 0.1, '1' 1, '10' 10, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'rates.dat' index 0 using 1:15:16 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:18:19 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:21:22 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:24:25 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:14 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1, \
    'rates.dat' index 0 using 1:17 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55 pointinterval 1, \
    'rates.dat' index 0 using 1:20 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1, \
    'rates.dat' index 0 using 1:23 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4) pointtype 13 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.08724
  set rmargin at screen 0.47119
  set bmargin at screen 0.11813
  set tmargin at screen 0.47235
  set title 'accuracy, majority 0.9' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'learning rate' offset 0,0.2 font ',8' noenhanced
  set ylabel 'accuracy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.001999999998:50.000000050000004]
  set yrange [0.65:1]
  set xtics ('0.002' 0.002, '0.01' 0.01, '0.1' 0.1, '1' 1, '10' 10, '50' 50, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('0.65' 0.65, '0.70' 0.7, '0.75' 0.75, '0.80' 0.8, '0.85' 0.85, '0.90' 0.9, '0.95' 0.95, '1.00' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'rates.dat' index 0 using 1:27:28 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:30:31 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:33:34 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:36:37 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:26 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1, \
    'rates.dat' index 0 using 1:29 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55 pointinterval 1, \
    'rates.dat' index 0 using 1:32 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1, \
    'rates.dat' index 0 using 1:35 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4) pointtype 13 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.58724
  set rmargin at screen 0.97119
  set bmargin at screen 0.11813
  set tmargin at screen 0.47235
  set title 'macro F1, majority 0.9' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'learning rate' offset 0,0.2 font ',8' noenhanced
  set ylabel 'macro F1' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.001999999998:50.000000050000004]
  set yrange [0:0.8]
  set xtics ('0.002' 0.002, '0.01' 0.01, '0.1' 0.1, '1' 1, '10' 10, '50' 50, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'rates.dat' index 0 using 1:39:40 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:42:43 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:45:46 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:48:49 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    'rates.dat' index 0 using 1:38 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1, \
    'rates.dat' index 0 using 1:41 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55 pointinterval 1, \
    'rates.dat' index 0 using 1:44 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1, \
    'rates.dat' index 0 using 1:47 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4) pointtype 13 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
