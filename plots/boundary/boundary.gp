# Draws boundary.svg, boundary.png from boundary.dat,
# when run in this folder: gnuplot boundary.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,451 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1410 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,677 medium
    }
  }
  set output 'boundary.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'class 0' at screen 0.33374, screen 0.02512 left noenhanced
  set object 1000 rectangle from screen 0.26790, screen 0.01478 to screen 0.32140, screen 0.03546 fillcolor rgb '#8CC0DC' fillstyle solid noborder
  set label '' at screen 0.29465, screen 0.02512 point pointtype 7 pointsize 0.25*dot linecolor rgb '#0072B2' front
  set label 'class 1' at screen 0.48848, screen 0.02512 left noenhanced
  set object 1001 rectangle from screen 0.42263, screen 0.01478 to screen 0.47613, screen 0.03546 fillcolor rgb '#F2CFB2' fillstyle solid noborder
  set label '' at screen 0.44938, screen 0.02512 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label 'class 2' at screen 0.64321, screen 0.02512 left noenhanced
  set object 1002 rectangle from screen 0.57737, screen 0.01478 to screen 0.63086, screen 0.03546 fillcolor rgb '#D1EEE6' fillstyle solid noborder
  set label '' at screen 0.60412, screen 0.02512 point pointtype 9 pointsize 0.55*dot linecolor rgb '#009E73' front
  set multiplot

  # Panel 1
  set lmargin at screen 0.07572
  set rmargin at screen 0.30453
  set bmargin at screen 0.60934
  set tmargin at screen 0.93794
  set title 'cross entropy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first feature' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second feature' font ',8' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics ('−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−3' -3, '−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) norotate font ',8' noenhanced
  unset colorbox
  set palette maxcolors 3
  set palette defined (0 '#8CC0DC', 1 '#F2CFB2', 2 '#D1EEE6')
  set cbrange [-0.5:2.5]
  plot \
    'boundary.dat' index 30 using (-2.975 + 0.049999999999999996 * (int($0) % 160)):(-2.975 + 0.049999999999999996 * (int($0) / 160)):1 with image, \
    'boundary.dat' index 0 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.25*dot, \
    'boundary.dat' index 1 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'boundary.dat' index 2 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55*dot, \
    'boundary.dat' index 3 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'boundary.dat' index 4 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.40905
  set rmargin at screen 0.63786
  set bmargin at screen 0.60934
  set tmargin at screen 0.93794
  set title 'weighted cross entropy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first feature' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second feature' font ',8' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics ('−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−3' -3, '−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) norotate font ',8' noenhanced
  unset colorbox
  set palette maxcolors 3
  set palette defined (0 '#8CC0DC', 1 '#F2CFB2', 2 '#D1EEE6')
  set cbrange [-0.5:2.5]
  plot \
    'boundary.dat' index 31 using (-2.975 + 0.049999999999999996 * (int($0) % 160)):(-2.975 + 0.049999999999999996 * (int($0) / 160)):1 with image, \
    'boundary.dat' index 5 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.25*dot, \
    'boundary.dat' index 6 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'boundary.dat' index 7 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55*dot, \
    'boundary.dat' index 8 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'boundary.dat' index 9 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.74239
  set rmargin at screen 0.97119
  set bmargin at screen 0.60934
  set tmargin at screen 0.93794
  set title 'focal' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first feature' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second feature' font ',8' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics ('−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−3' -3, '−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) norotate font ',8' noenhanced
  unset colorbox
  set palette maxcolors 3
  set palette defined (0 '#8CC0DC', 1 '#F2CFB2', 2 '#D1EEE6')
  set cbrange [-0.5:2.5]
  plot \
    'boundary.dat' index 32 using (-2.975 + 0.049999999999999996 * (int($0) % 160)):(-2.975 + 0.049999999999999996 * (int($0) / 160)):1 with image, \
    'boundary.dat' index 10 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.25*dot, \
    'boundary.dat' index 11 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'boundary.dat' index 12 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55*dot, \
    'boundary.dat' index 13 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'boundary.dat' index 14 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.07572
  set rmargin at screen 0.30453
  set bmargin at screen 0.13889
  set tmargin at screen 0.46749
  set title 'false-negative rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first feature' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second feature' font ',8' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics ('−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−3' -3, '−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) norotate font ',8' noenhanced
  unset colorbox
  set palette maxcolors 3
  set palette defined (0 '#8CC0DC', 1 '#F2CFB2', 2 '#D1EEE6')
  set cbrange [-0.5:2.5]
  plot \
    'boundary.dat' index 33 using (-2.975 + 0.049999999999999996 * (int($0) % 160)):(-2.975 + 0.049999999999999996 * (int($0) / 160)):1 with image, \
    'boundary.dat' index 15 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.25*dot, \
    'boundary.dat' index 16 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'boundary.dat' index 17 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55*dot, \
    'boundary.dat' index 18 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'boundary.dat' index 19 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.40905
  set rmargin at screen 0.63786
  set bmargin at screen 0.13889
  set tmargin at screen 0.46749
  set title 'logit-adjusted' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first feature' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second feature' font ',8' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics ('−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−3' -3, '−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) norotate font ',8' noenhanced
  unset colorbox
  set palette maxcolors 3
  set palette defined (0 '#8CC0DC', 1 '#F2CFB2', 2 '#D1EEE6')
  set cbrange [-0.5:2.5]
  plot \
    'boundary.dat' index 34 using (-2.975 + 0.049999999999999996 * (int($0) % 160)):(-2.975 + 0.049999999999999996 * (int($0) / 160)):1 with image, \
    'boundary.dat' index 20 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.25*dot, \
    'boundary.dat' index 21 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'boundary.dat' index 22 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55*dot, \
    'boundary.dat' index 23 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'boundary.dat' index 24 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.74239
  set rmargin at screen 0.97119
  set bmargin at screen 0.13889
  set tmargin at screen 0.46749
  set title 'magnitude' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first feature' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second feature' font ',8' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics ('−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−3' -3, '−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) norotate font ',8' noenhanced
  unset colorbox
  set palette maxcolors 3
  set palette defined (0 '#8CC0DC', 1 '#F2CFB2', 2 '#D1EEE6')
  set cbrange [-0.5:2.5]
  plot \
    'boundary.dat' index 35 using (-2.975 + 0.049999999999999996 * (int($0) % 160)):(-2.975 + 0.049999999999999996 * (int($0) / 160)):1 with image, \
    'boundary.dat' index 25 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.25*dot, \
    'boundary.dat' index 26 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'boundary.dat' index 27 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55*dot, \
    'boundary.dat' index 28 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'boundary.dat' index 29 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
