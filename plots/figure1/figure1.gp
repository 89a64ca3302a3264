# Draws figure1.svg, figure1.png from figure1.dat,
# when run in this folder: gnuplot figure1.gp
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
  set output 'figure1.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'magnitude' at screen 0.29671, screen 0.04686 left noenhanced
  set arrow from screen 0.23086, screen 0.04686 to screen 0.28436, screen 0.04686 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.25761, screen 0.04686 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread' at screen 0.47613, screen 0.04686 left noenhanced
  set arrow from screen 0.41029, screen 0.04686 to screen 0.46379, screen 0.04686 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.43704, screen 0.04686 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label '1 + tanh(td/2)' at screen 0.62407, screen 0.04686 left noenhanced
  set label '' at screen 0.58498, screen 0.04686 point pointtype 6 pointsize 0.55*dot linecolor rgb '#56B4E9' front
  set multiplot

  # Panel 1
  set lmargin at screen 0.07757
  set rmargin at screen 0.30453
  set bmargin at screen 0.25910
  set tmargin at screen 0.88423
  set title 'at distance 1.0' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'effective number of points' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.00999999999:100.00000010000001]
  set yrange [1:2]
  set xtics ('0.01' 0.01, '1' 1, '100' 100, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1) norotate font ',8' noenhanced
  set ytics ('1.0' 1, '1.2' 1.2, '1.4' 1.4, '1.6' 1.6, '1.8' 1.8, '2.0' 2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'figure1.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'figure1.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'figure1.dat' index 0 using 1:4 with points linecolor rgb '#56B4E9' pointtype 6 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.41091
  set rmargin at screen 0.63786
  set bmargin at screen 0.25910
  set tmargin at screen 0.88423
  set title 'magnitude less the closed form' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference, in units of 2⁻⁵²' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.00999999999:100.00000010000001]
  set yrange [-2:2]
  set xtics ('0.01' 0.01, '1' 1, '100' 100, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1) norotate font ',8' noenhanced
  set ytics ('−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'figure1.dat' index 0 using 1:5 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.74424
  set rmargin at screen 0.97119
  set bmargin at screen 0.25910
  set tmargin at screen 0.88423
  set title 'spread less the closed form' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference, in units of 2⁻⁵²' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.00999999999:100.00000010000001]
  set yrange [-2:2]
  set xtics ('0.01' 0.01, '1' 1, '100' 100, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1) norotate font ',8' noenhanced
  set ytics ('−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'figure1.dat' index 0 using 1:6 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
