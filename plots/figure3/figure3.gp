# Draws figure3.svg, figure3.png from figure3.dat,
# when run in this folder: gnuplot figure3.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,868 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,2713 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1302 medium
    }
  }
  set output 'figure3.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'Screening glasses by their Tg' at screen 0.5, screen 0.98464 center font ',9' noenhanced
  set label 'original' at screen 0.15638, screen 0.01306 left noenhanced
  set arrow from screen 0.09053, screen 0.01306 to screen 0.14403, screen 0.01306 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'division spread' at screen 0.30947, screen 0.01306 left noenhanced
  set arrow from screen 0.24362, screen 0.01306 to screen 0.29712, screen 0.01306 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'division magnitude' at screen 0.52654, screen 0.01306 left noenhanced
  set arrow from screen 0.46070, screen 0.01306 to screen 0.51420, screen 0.01306 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '95 % interval' at screen 0.77366, screen 0.01306 left noenhanced
  set object 1003 rectangle from screen 0.70782, screen 0.00768 to screen 0.76132, screen 0.01843 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.08539
  set rmargin at screen 0.47119
  set bmargin at screen 0.82796
  set tmargin at screen 0.94316
  set title 'F1, macro' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [1:100]
  set yrange [0.65:0.8500000000000001]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.65' 0.65, '0.70' 0.7, '0.75' 0.75, '0.80' 0.8, '0.85' 0.85) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'figure3.dat' index 0 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'figure3.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'figure3.dat' index 0 using 1:4 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.58539
  set rmargin at screen 0.97119
  set bmargin at screen 0.82796
  set tmargin at screen 0.94316
  set title 'F1, macro, difference' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [1:100]
  set yrange [-0.01:0.03]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('−0.01' -0.01, '0.00' 0, '0.01' 0.01, '0.02' 0.02, '0.03' 0.03) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'figure3.dat' index 0 using 1:5 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'figure3.dat' index 0 using 1:6 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.08539
  set rmargin at screen 0.47119
  set bmargin at screen 0.63902
  set tmargin at screen 0.75422
  set title 'F1, micro' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [1:100]
  set yrange [0.7000000000000001:0.8500000000000001]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.70' 0.7, '0.75' 0.75, '0.80' 0.8, '0.85' 0.85) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'figure3.dat' index 0 using 1:7 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'figure3.dat' index 0 using 1:8 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'figure3.dat' index 0 using 1:9 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.58539
  set rmargin at screen 0.97119
  set bmargin at screen 0.63902
  set tmargin at screen 0.75422
  set title 'F1, micro, difference' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [1:100]
  set yrange [-0.02:0.02]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('−0.02' -0.02, '−0.01' -0.01, '0.00' 0, '0.01' 0.01, '0.02' 0.02) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'figure3.dat' index 0 using 1:10 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'figure3.dat' index 0 using 1:11 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.08539
  set rmargin at screen 0.47119
  set bmargin at screen 0.45008
  set tmargin at screen 0.56528
  set title 'PR-AUC (trapezoid)' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [1:100]
  set yrange [0.5:0.8]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65, '0.70' 0.7, '0.75' 0.75, '0.80' 0.8) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'figure3.dat' index 0 using 1:12 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'figure3.dat' index 0 using 1:13 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'figure3.dat' index 0 using 1:14 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.58539
  set rmargin at screen 0.97119
  set bmargin at screen 0.45008
  set tmargin at screen 0.56528
  set title 'PR-AUC (trapezoid), difference' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [1:100]
  set yrange [-0.01:0.02]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('−0.010' -0.01, '−0.005' -0.005, '0.000' 0, '0.005' 0.005, '0.010' 0.01, '0.015' 0.015, '0.020' 0.02) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'figure3.dat' index 0 using 1:15 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'figure3.dat' index 0 using 1:16 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 7
  set lmargin at screen 0.08539
  set rmargin at screen 0.47119
  set bmargin at screen 0.26114
  set tmargin at screen 0.37634
  set title 'ROC AUC' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [1:100]
  set yrange [0.7000000000000001:0.9500000000000001]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.70' 0.7, '0.75' 0.75, '0.80' 0.8, '0.85' 0.85, '0.90' 0.9, '0.95' 0.95) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'figure3.dat' index 0 using 1:17 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'figure3.dat' index 0 using 1:18 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'figure3.dat' index 0 using 1:19 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 8
  set lmargin at screen 0.58539
  set rmargin at screen 0.97119
  set bmargin at screen 0.26114
  set tmargin at screen 0.37634
  set title 'ROC AUC, difference' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [1:100]
  set yrange [-0.005:0.015]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('−0.005' -0.005, '0.000' 0, '0.005' 0.005, '0.010' 0.01, '0.015' 0.015) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'figure3.dat' index 0 using 1:20 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'figure3.dat' index 0 using 1:21 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 9
  set lmargin at screen 0.08539
  set rmargin at screen 0.47119
  set bmargin at screen 0.07220
  set tmargin at screen 0.18740
  set title 'precision among 100' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [1:100]
  set yrange [0.5:1]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'figure3.dat' index 0 using 1:23:24 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'figure3.dat' index 0 using 1:26:27 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'figure3.dat' index 0 using 1:29:30 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'figure3.dat' index 0 using 1:22 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'figure3.dat' index 0 using 1:25 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'figure3.dat' index 0 using 1:28 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 10
  set lmargin at screen 0.58539
  set rmargin at screen 0.97119
  set bmargin at screen 0.07220
  set tmargin at screen 0.18740
  set title 'precision among 100, difference' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [1:100]
  set yrange [-0.15000000000000002:0.1]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'figure3.dat' index 0 using 1:31 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'figure3.dat' index 0 using 1:32 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
