# Draws real-gains.svg, real-gains.png from real-gains.dat,
# when run in this folder: gnuplot real-gains.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,496 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1550 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,744 medium
    }
  }
  set output 'real-gains.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'magnitude' at screen 0.07366, screen 0.02286 left noenhanced
  set label '' at screen 0.03457, screen 0.02286 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread' at screen 0.25309, screen 0.02286 left noenhanced
  set label '' at screen 0.21399, screen 0.02286 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label '½ magnitude + ½ cross entropy' at screen 0.40103, screen 0.02286 left noenhanced
  set label '' at screen 0.36193, screen 0.02286 point pointtype 12 pointsize 0.55*dot linecolor rgb '#CC79A7' front
  set label 'weighted cross entropy' at screen 0.76646, screen 0.02286 left noenhanced
  set label '' at screen 0.72737, screen 0.02286 point pointtype 4 pointsize 0.55*dot linecolor rgb '#E69F00' front
  set multiplot

  # Panel 1
  set lmargin at screen 0.09280
  set rmargin at screen 0.47119
  set bmargin at screen 0.59949
  set tmargin at screen 0.97849
  unset title
  set xlabel 'imbalance, largest over smallest class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'gain in macro F1' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.9999999989999999:800.0000008000001]
  set yrange [-0.3:0.2]
  set xtics ('1' 1, '10' 10, '100' 100, '800' 800, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1) norotate font ',8' noenhanced
  set ytics ('−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'real-gains.dat' index 0 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'real-gains.dat' index 0 using 1:3 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'real-gains.dat' index 0 using 1:4 with points linecolor rgb '#CC79A7' pointtype 12 pointsize 0.55*dot, \
    'real-gains.dat' index 0 using 1:5 with points linecolor rgb '#E69F00' pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.59280
  set rmargin at screen 0.97119
  set bmargin at screen 0.59949
  set tmargin at screen 0.97849
  unset title
  set xlabel 'classes' offset 0,0.2 font ',8' noenhanced
  set ylabel 'gain in macro F1' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.9999999989999999:40.00000004]
  set yrange [-0.3:0.2]
  set xtics ('1' 1, '2' 2, '5' 5, '10' 10, '20' 20, '40' 40, '' 3 1, '' 4 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 30 1) norotate font ',8' noenhanced
  set ytics ('−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'real-gains.dat' index 1 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'real-gains.dat' index 1 using 1:3 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'real-gains.dat' index 1 using 1:4 with points linecolor rgb '#CC79A7' pointtype 12 pointsize 0.55*dot, \
    'real-gains.dat' index 1 using 1:5 with points linecolor rgb '#E69F00' pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.09280
  set rmargin at screen 0.47119
  set bmargin at screen 0.12638
  set tmargin at screen 0.50538
  unset title
  set xlabel 'samples' offset 0,0.2 font ',8' noenhanced
  set ylabel 'gain in macro F1' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [79.99999992:7000.000007000001]
  set yrange [-0.3:0.2]
  set xtics ('80' 80, '200' 200, '500' 500, '1000' 1000, '2000' 2000, '7000' 7000, '' 90 1, '' 100 1, '' 300 1, '' 400 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1) norotate font ',8' noenhanced
  set ytics ('−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'real-gains.dat' index 2 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'real-gains.dat' index 2 using 1:3 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'real-gains.dat' index 2 using 1:4 with points linecolor rgb '#CC79A7' pointtype 12 pointsize 0.55*dot, \
    'real-gains.dat' index 2 using 1:5 with points linecolor rgb '#E69F00' pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.59280
  set rmargin at screen 0.97119
  set bmargin at screen 0.12638
  set tmargin at screen 0.50538
  unset title
  set xlabel 'error of cross entropy' offset 0,0.2 font ',8' noenhanced
  set ylabel 'gain in macro F1' font ',8' noenhanced
  unset logscale
  set xrange [0:0.8]
  set yrange [-0.3:0.2]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) norotate font ',8' noenhanced
  set ytics ('−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'real-gains.dat' index 3 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'real-gains.dat' index 3 using 1:3 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'real-gains.dat' index 3 using 1:4 with points linecolor rgb '#CC79A7' pointtype 12 pointsize 0.55*dot, \
    'real-gains.dat' index 3 using 1:5 with points linecolor rgb '#E69F00' pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
