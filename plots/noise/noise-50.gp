# Draws noise-50.svg, noise-50.png from noise-50.dat,
# when run in this folder: gnuplot noise-50.gp
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
  set output 'noise-50.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'magnitude' at screen 0.15381, screen 0.01448 left noenhanced
  set arrow from screen 0.08796, screen 0.01448 to screen 0.14146, screen 0.01448 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.11471, screen 0.01448 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread' at screen 0.32870, screen 0.01448 left noenhanced
  set arrow from screen 0.26286, screen 0.01448 to screen 0.31636, screen 0.01448 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.28961, screen 0.01448 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label 'generalised cross entropy' at screen 0.47356, screen 0.01448 left noenhanced
  set arrow from screen 0.40772, screen 0.01448 to screen 0.46121, screen 0.01448 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label '' at screen 0.43447, screen 0.01448 point pointtype 13 pointsize 0.55*dot linecolor rgb '#56B4E9' front
  set label '95 % interval' at screen 0.77623, screen 0.01448 left noenhanced
  set object 1003 rectangle from screen 0.71039, screen 0.00852 to screen 0.76389, screen 0.02045 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.10309
  set rmargin at screen 0.47119
  set bmargin at screen 0.72404
  set tmargin at screen 0.96421
  set title 'macro F1, paper' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of wrong labels' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [-0.8:0.2]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('−0.8' -0.8, '−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'noise-50.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'noise-50.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:8 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.60309
  set rmargin at screen 0.97119
  set bmargin at screen 0.72404
  set tmargin at screen 0.96421
  set title 'macro ROC AUC, paper' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of wrong labels' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [-0.4:0.1]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('−0.4' -0.4, '−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'noise-50.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:15:16 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:18:19 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'noise-50.dat' index 0 using 1:11 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:14 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:17 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.10309
  set rmargin at screen 0.47119
  set bmargin at screen 0.40207
  set tmargin at screen 0.64224
  set title 'macro F1, tuned rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of wrong labels' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [-0.05:0.05]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02, '0.04' 0.04) norotate font ',8' noenhanced
  unset colorbox
  set label '−0.62 ▾' at first 0.2, first -0.04650000000000001 center noenhanced front textcolor rgb '#0072B2'
  set label '−0.65 ▾' at first 0.4, first -0.04650000000000001 right noenhanced front textcolor rgb '#0072B2'
  plot \
    'noise-50.dat' index 0 using 1:21:22 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:24:25 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:27:28 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'noise-50.dat' index 0 using 1:20 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:23 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:26 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.60309
  set rmargin at screen 0.97119
  set bmargin at screen 0.40207
  set tmargin at screen 0.64224
  set title 'macro ROC AUC, tuned rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of wrong labels' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [-0.02:0.02]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('−0.02' -0.02, '−0.01' -0.01, '0.00' 0, '0.01' 0.01, '0.02' 0.02) norotate font ',8' noenhanced
  unset colorbox
  set label '−0.05 ▾' at first 0.2, first -0.018600000000000002 center noenhanced front textcolor rgb '#0072B2'
  set label '−0.37 ▾' at first 0.4, first -0.018600000000000002 right noenhanced front textcolor rgb '#0072B2'
  plot \
    'noise-50.dat' index 0 using 1:30:31 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:33:34 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:36:37 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'noise-50.dat' index 0 using 1:29 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:32 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:35 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.10309
  set rmargin at screen 0.47119
  set bmargin at screen 0.08009
  set tmargin at screen 0.32027
  set title 'macro F1, fully tuned' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of wrong labels' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [-0.1:0.1]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  unset colorbox
  set label '−0.63 ▾' at first 0.2, first -0.09300000000000001 center noenhanced front textcolor rgb '#0072B2'
  set label '−0.67 ▾' at first 0.4, first -0.09300000000000001 right noenhanced front textcolor rgb '#0072B2'
  plot \
    'noise-50.dat' index 0 using 1:39:40 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:42:43 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:45:46 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'noise-50.dat' index 0 using 1:38 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:41 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:44 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.60309
  set rmargin at screen 0.97119
  set bmargin at screen 0.08009
  set tmargin at screen 0.32027
  set title 'macro ROC AUC, fully tuned' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of wrong labels' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [-0.05:0.05]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02, '0.04' 0.04) norotate font ',8' noenhanced
  unset colorbox
  set label '−0.40 ▾' at first 0.4, first -0.04650000000000001 right noenhanced front textcolor rgb '#0072B2'
  plot \
    'noise-50.dat' index 0 using 1:48:49 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:51:52 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:54:55 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'noise-50.dat' index 0 using 1:47 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:50 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:53 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
