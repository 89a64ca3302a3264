# Draws growth.svg, growth.png from growth.dat,
# when run in this folder: gnuplot growth.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,293 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,916 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,440 medium
    }
  }
  set output 'growth.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'NPLM' at screen 0.17171, screen 0.08866 left noenhanced
  set arrow from screen 0.10586, screen 0.08866 to screen 0.15936, screen 0.08866 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'CBOW-HS' at screen 0.33899, screen 0.08866 left noenhanced
  set arrow from screen 0.27315, screen 0.08866 to screen 0.32665, screen 0.08866 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'skip-gram-HS' at screen 0.54228, screen 0.08866 left noenhanced
  set arrow from screen 0.47644, screen 0.08866 to screen 0.52994, screen 0.08866 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'skip-gram-NCE' at screen 0.74558, screen 0.08866 left noenhanced
  set arrow from screen 0.67973, screen 0.08866 to screen 0.73323, screen 0.08866 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label 'CBOW-NS' at screen 0.17171, screen 0.03865 left noenhanced
  set arrow from screen 0.10586, screen 0.03865 to screen 0.15936, screen 0.03865 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label 'skip-gram-NS' at screen 0.33899, screen 0.03865 left noenhanced
  set arrow from screen 0.27315, screen 0.03865 to screen 0.32665, screen 0.03865 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label 'GloVe' at screen 0.54228, screen 0.03865 left noenhanced
  set arrow from screen 0.47644, screen 0.03865 to screen 0.52994, screen 0.03865 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label '95 % interval' at screen 0.74558, screen 0.03865 left noenhanced
  set object 1007 rectangle from screen 0.67973, screen 0.02273 to screen 0.73323, screen 0.05456 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.08272
  set rmargin at screen 0.47119
  set bmargin at screen 0.26371
  set tmargin at screen 0.90452
  set title 'magnitude at t = 5' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of the training' offset 0,0.2 font ',8' noenhanced
  set ylabel 'magnitude' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:600]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0' 0, '100' 100, '200' 200, '300' 300, '400' 400, '500' 500, '600' 600) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'growth.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 1 using 1:3:4 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 2 using 1:3:4 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 3 using 1:3:4 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 4 using 1:3:4 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 5 using 1:3:4 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 6 using 1:3:4 with filledcurves linecolor rgb '#000000' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'growth.dat' index 1 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'growth.dat' index 2 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'growth.dat' index 3 using 1:2 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'growth.dat' index 4 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'growth.dat' index 5 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'growth.dat' index 6 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.58272
  set rmargin at screen 0.97119
  set bmargin at screen 0.26371
  set tmargin at screen 0.90452
  set title 'spread at t = 5' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of the training' offset 0,0.2 font ',8' noenhanced
  set ylabel 'spread' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:600]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0' 0, '100' 100, '200' 200, '300' 300, '400' 400, '500' 500, '600' 600) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'growth.dat' index 7 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 8 using 1:3:4 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 9 using 1:3:4 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 10 using 1:3:4 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 11 using 1:3:4 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 12 using 1:3:4 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 13 using 1:3:4 with filledcurves linecolor rgb '#000000' fillstyle transparent solid 0.18 noborder, \
    'growth.dat' index 7 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'growth.dat' index 8 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'growth.dat' index 9 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'growth.dat' index 10 using 1:2 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'growth.dat' index 11 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'growth.dat' index 12 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'growth.dat' index 13 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
