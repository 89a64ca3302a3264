# Draws noise-50.svg, noise-50.png from noise-50.dat,
# when run in this folder: gnuplot noise-50.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,293 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,916 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,440 medium
    }
  }
  set output 'noise-50.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set label 'cross entropy' at screen 0.08333, screen 0.08866 left noenhanced
  set arrow from screen 0.03395, screen 0.08866 to screen 0.07099, screen 0.08866 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label '' at screen 0.05247, screen 0.08866 point pointtype 9 pointsize 0.55 linecolor rgb '#009E73'
  set label 'focal' at screen 0.39403, screen 0.08866 left noenhanced
  set arrow from screen 0.34465, screen 0.08866 to screen 0.38169, screen 0.08866 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label '' at screen 0.36317, screen 0.08866 point pointtype 6 pointsize 0.55 linecolor rgb '#56B4E9'
  set label 'magnitude' at screen 0.70473, screen 0.08866 left noenhanced
  set arrow from screen 0.65535, screen 0.08866 to screen 0.69239, screen 0.08866 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.67387, screen 0.08866 point pointtype 7 pointsize 0.55 linecolor rgb '#0072B2'
  set label 'spread' at screen 0.08333, screen 0.03865 left noenhanced
  set arrow from screen 0.03395, screen 0.03865 to screen 0.07099, screen 0.03865 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.05247, screen 0.03865 point pointtype 5 pointsize 0.55 linecolor rgb '#D55E00'
  set label 'cross entropy + magnitude' at screen 0.39403, screen 0.03865 left noenhanced
  set arrow from screen 0.34465, screen 0.03865 to screen 0.38169, screen 0.03865 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label '' at screen 0.36317, screen 0.03865 point pointtype 13 pointsize 0.55 linecolor rgb '#CC79A7'
  set label 'magnitude × cross entropy' at screen 0.70473, screen 0.03865 left noenhanced
  set arrow from screen 0.65535, screen 0.03865 to screen 0.69239, screen 0.03865 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label '' at screen 0.67387, screen 0.03865 point pointtype 4 pointsize 0.55 linecolor rgb '#E69F00'
  set multiplot

  # Panel 1
  set lmargin at screen 0.07778
  set rmargin at screen 0.47119
  set bmargin at screen 0.26371
  set tmargin at screen 0.90452
  set title 'accuracy, majority 0.5' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of wrong labels' offset 0,0.2 font ',8' noenhanced
  set ylabel 'accuracy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'noise-50.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:15:16 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:18:19 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:2 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1, \
    'noise-50.dat' index 0 using 1:5 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 6 pointsize 0.55 pointinterval 1, \
    'noise-50.dat' index 0 using 1:8 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55 pointinterval 1, \
    'noise-50.dat' index 0 using 1:11 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1, \
    'noise-50.dat' index 0 using 1:14 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4) pointtype 13 pointsize 0.55 pointinterval 1, \
    'noise-50.dat' index 0 using 1:17 with linespoints linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4) pointtype 4 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.57778
  set rmargin at screen 0.97119
  set bmargin at screen 0.26371
  set tmargin at screen 0.90452
  set title 'macro F1, majority 0.5' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of wrong labels' offset 0,0.2 font ',8' noenhanced
  set ylabel 'macro F1' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'noise-50.dat' index 0 using 1:21:22 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:24:25 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:27:28 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:30:31 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:33:34 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:36:37 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:20 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1, \
    'noise-50.dat' index 0 using 1:23 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 6 pointsize 0.55 pointinterval 1, \
    'noise-50.dat' index 0 using 1:26 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55 pointinterval 1, \
    'noise-50.dat' index 0 using 1:29 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1, \
    'noise-50.dat' index 0 using 1:32 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4) pointtype 13 pointsize 0.55 pointinterval 1, \
    'noise-50.dat' index 0 using 1:35 with linespoints linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4) pointtype 4 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
