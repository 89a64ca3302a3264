# Draws spreadfunction-gaussian.svg, spreadfunction-gaussian.png from spreadfunction-gaussian.dat,
# when run in this folder: gnuplot spreadfunction-gaussian.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,257 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,802 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,385 medium
    }
  }
  set output 'spreadfunction-gaussian.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'magnitude' at screen 0.21667, screen 0.10135 left noenhanced
  set arrow from screen 0.15082, screen 0.10135 to screen 0.20432, screen 0.10135 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'spread E₀' at screen 0.39609, screen 0.10135 left noenhanced
  set arrow from screen 0.33025, screen 0.10135 to screen 0.38374, screen 0.10135 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'spread E₁' at screen 0.57222, screen 0.10135 left noenhanced
  set arrow from screen 0.50638, screen 0.10135 to screen 0.55988, screen 0.10135 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label 'spread E₂' at screen 0.74403, screen 0.10135 left noenhanced
  set arrow from screen 0.67819, screen 0.10135 to screen 0.73169, screen 0.10135 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label 'spread E∞' at screen 0.21667, screen 0.04418 left noenhanced
  set arrow from screen 0.15082, screen 0.04418 to screen 0.20432, screen 0.04418 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label 'one point' at screen 0.39609, screen 0.04418 left noenhanced
  set arrow from screen 0.33025, screen 0.04418 to screen 0.38374, screen 0.04418 nohead linecolor rgb '#606060' linewidth 0.905 dashtype (6,5)
  set label 'all points' at screen 0.57222, screen 0.04418 left noenhanced
  set arrow from screen 0.50638, screen 0.04418 to screen 0.55988, screen 0.04418 nohead linecolor rgb '#606060' linewidth 0.906 dashtype (2,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.08272
  set rmargin at screen 0.30453
  set bmargin at screen 0.30146
  set tmargin at screen 0.89085
  set title 'Gaussian cloud, 500 points' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'effective number of points' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.01999999998:200.00000020000002]
  set yrange [0.9999999989999999:500.00000050000006]
  set xtics ('0.02' 0.02, '1' 1, '200' 200, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100 1) norotate font ',8' noenhanced
  set ytics ('1' 1, '10' 10, '100' 100, '500' 500, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    1 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    500 with lines linecolor rgb '#606060' linewidth 0.901 dashtype (2,5), \
    'spreadfunction-gaussian.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'spreadfunction-gaussian.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'spreadfunction-gaussian.dat' index 0 using 1:4 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'spreadfunction-gaussian.dat' index 0 using 1:5 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'spreadfunction-gaussian.dat' index 0 using 1:6 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.41605
  set rmargin at screen 0.63786
  set bmargin at screen 0.30146
  set tmargin at screen 0.89085
  set title 'share of magnitude' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'spread over magnitude' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.01999999998:200.00000020000002]
  set yrange [0.2:1]
  set xtics ('0.02' 0.02, '1' 1, '200' 200, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100 1) norotate font ',8' noenhanced
  set ytics ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'spreadfunction-gaussian.dat' index 0 using 1:7 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'spreadfunction-gaussian.dat' index 0 using 1:8 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'spreadfunction-gaussian.dat' index 0 using 1:9 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'spreadfunction-gaussian.dat' index 0 using 1:10 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.74938
  set rmargin at screen 0.97119
  set bmargin at screen 0.30146
  set tmargin at screen 0.89085
  set title 'growth exponents' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'growth exponent' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.01999999998:200.00000020000002]
  set yrange [0:2]
  set xtics ('0.02' 0.02, '1' 1, '200' 200, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5, '2.0' 2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'spreadfunction-gaussian.dat' index 0 using 1:11 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'spreadfunction-gaussian.dat' index 0 using 1:12 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
