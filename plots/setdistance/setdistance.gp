# Draws setdistance.svg, setdistance.png from setdistance.dat,
# when run in this folder: gnuplot setdistance.gp
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
  set output 'setdistance.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label '2 |X ∪ Y| − |X| − |Y|' at screen 0.09887, screen 0.10750 left noenhanced
  set arrow from screen 0.03302, screen 0.10750 to screen 0.08652, screen 0.10750 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '|X| + |Y|' at screen 0.36574, screen 0.10750 left noenhanced
  set arrow from screen 0.29990, screen 0.10750 to screen 0.35340, screen 0.10750 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'left Gaussian cloud at first' at screen 0.71389, screen 0.10750 left noenhanced
  set label '' at screen 0.67479, screen 0.10750 point pointtype 7 pointsize 0.25*dot linecolor rgb '#8CD3C0' front
  set label 'right Gaussian cloud' at screen 0.09887, screen 0.04686 left noenhanced
  set label '' at screen 0.05977, screen 0.04686 point pointtype 13 pointsize 0.55*dot linecolor rgb '#CC79A7' front
  set label 'left Gaussian cloud in the end' at screen 0.36574, screen 0.04686 left noenhanced
  set label '' at screen 0.32665, screen 0.04686 point pointtype 6 pointsize 0.55*dot linecolor rgb '#56B4E9' front
  set multiplot

  # Panel 1
  set lmargin at screen 0.09383
  set rmargin at screen 0.30453
  set bmargin at screen 0.31974
  set tmargin at screen 0.88423
  set title 'distance over the scale' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'magnitude distance, sum' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.01999999998:200.00000020000002]
  set yrange [0.04999999995:1000.0000010000001]
  set xtics ('0.02' 0.02, '1' 1, '200' 200, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100 1) norotate font ',8' noenhanced
  set ytics ('0.05' 0.05, '1' 1, '10' 10, '100' 100, '1000' 1000, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'setdistance.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'setdistance.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.42716
  set rmargin at screen 0.63786
  set bmargin at screen 0.31974
  set tmargin at screen 0.88423
  set title 'one set moves' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'step' offset 0,0.2 font ',8' noenhanced
  set ylabel 'magnitude distance' font ',8' noenhanced
  unset logscale
  set xrange [0:60]
  set yrange [0:15]
  set xtics ('0' 0, '20' 20, '40' 40, '60' 60) norotate font ',8' noenhanced
  set ytics ('0' 0, '5' 5, '10' 10, '15' 15) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'setdistance.dat' index 1 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.76049
  set rmargin at screen 0.97119
  set bmargin at screen 0.31974
  set tmargin at screen 0.88423
  set title 'before and after' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'x₁' offset 0,0.2 font ',8' noenhanced
  set ylabel 'x₂' font ',8' noenhanced
  unset logscale
  set xrange [-3.208399493261705:6.3421216649628445]
  set yrange [-4.995968045026713:4.554553113197836]
  set xtics ('0' 0, '5' 5) norotate font ',8' noenhanced
  set ytics ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'setdistance.dat' index 2 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'setdistance.dat' index 3 using 1:2 with points linecolor rgb '#CC79A7' pointtype 13 pointsize 0.55*dot, \
    'setdistance.dat' index 4 using 1:2 with points linecolor rgb '#56B4E9' pointtype 6 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
