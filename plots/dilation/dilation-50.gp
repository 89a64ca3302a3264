# Draws dilation-50.svg, dilation-50.png from dilation-50.dat,
# when run in this folder: gnuplot dilation-50.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,279 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,871 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,418 medium
    }
  }
  set output 'dilation-50.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'magnitude' at screen 0.19074, screen 0.04068 left noenhanced
  set arrow from screen 0.12490, screen 0.04068 to screen 0.17840, screen 0.04068 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.15165, screen 0.04068 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread' at screen 0.36646, screen 0.04068 left noenhanced
  set arrow from screen 0.30062, screen 0.04068 to screen 0.35412, screen 0.04068 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.32737, screen 0.04068 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label '95 % interval' at screen 0.51379, screen 0.04068 left noenhanced
  set object 1002 rectangle from screen 0.44794, screen 0.02393 to screen 0.50144, screen 0.05743 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set label 'cross entropy' at screen 0.72737, screen 0.04068 left noenhanced
  set arrow from screen 0.66152, screen 0.04068 to screen 0.71502, screen 0.04068 nohead linecolor rgb '#009E73' linewidth 0.903 dashtype (6,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.07778
  set rmargin at screen 0.47119
  set bmargin at screen 0.22494
  set tmargin at screen 0.89949
  set title 'Macro F1, paper' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'macro F1' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.1999999998:5.000000005]
  set yrange [0:1]
  set xtics ('0.2' 0.2, '0.5' 0.5, '1' 1, '2' 2, '5' 5, '' 0.3 1, '' 0.4 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 3 1, '' 4 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'dilation-50.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'dilation-50.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    0.7873971958513287 with lines linecolor rgb '#009E73' linewidth 0.900 dashtype (6,5), \
    'dilation-50.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'dilation-50.dat' index 0 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.57778
  set rmargin at screen 0.97119
  set bmargin at screen 0.22494
  set tmargin at screen 0.89949
  set title 'Macro F1, tuned rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'macro F1' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.1999999998:5.000000005]
  set yrange [0:1]
  set xtics ('0.2' 0.2, '0.5' 0.5, '1' 1, '2' 2, '5' 5, '' 0.3 1, '' 0.4 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 3 1, '' 4 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'dilation-50.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'dilation-50.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    0.8753052521724364 with lines linecolor rgb '#009E73' linewidth 0.900 dashtype (6,5), \
    'dilation-50.dat' index 0 using 1:8 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'dilation-50.dat' index 0 using 1:11 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
