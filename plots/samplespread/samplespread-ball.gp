# Draws samplespread-ball.svg, samplespread-ball.png from samplespread-ball.dat,
# when run in this folder: gnuplot samplespread-ball.gp
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
  set output 'samplespread-ball.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'a sample of 25' at screen 0.17675, screen 0.04068 left noenhanced
  set arrow from screen 0.11091, screen 0.04068 to screen 0.16440, screen 0.04068 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'a sample of 100' at screen 0.39630, screen 0.04068 left noenhanced
  set arrow from screen 0.33045, screen 0.04068 to screen 0.38395, screen 0.04068 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '95 % interval of the sample' at screen 0.62695, screen 0.04068 left noenhanced
  set object 1002 rectangle from screen 0.56111, screen 0.02393 to screen 0.61461, screen 0.05743 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.10391
  set rmargin at screen 0.47119
  set bmargin at screen 0.22494
  set tmargin at screen 0.89949
  set title 'ball, 500 points: spread' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference from all points, %' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.04999999995:500.00000050000006]
  set yrange [-15:15]
  set xtics ('0.05' 0.05, '1' 1, '10' 10, '100' 100, '500' 500, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1) norotate font ',8' noenhanced
  set ytics ('−15' -15, '−10' -10, '−5' -5, '0' 0, '5' 5, '10' 10, '15' 15) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'samplespread-ball.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'samplespread-ball.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'samplespread-ball.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'samplespread-ball.dat' index 0 using 1:5 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.60391
  set rmargin at screen 0.97119
  set bmargin at screen 0.22494
  set tmargin at screen 0.89949
  set title 'ball: spread dimension' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference from all points' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.04999999995:500.00000050000006]
  set yrange [-0.1:0.15]
  set xtics ('0.05' 0.05, '1' 1, '10' 10, '100' 100, '500' 500, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1) norotate font ',8' noenhanced
  set ytics ('−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1, '0.15' 0.15) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'samplespread-ball.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'samplespread-ball.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'samplespread-ball.dat' index 0 using 1:8 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'samplespread-ball.dat' index 0 using 1:11 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
