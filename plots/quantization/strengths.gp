# Draws strengths.svg, strengths.png from strengths.dat,
# when run in this folder: gnuplot strengths.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,384 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1200 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,576 medium
    }
  }
  set output 'strengths.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'gradient alone' at screen 0.15480, screen 0.10590 left noenhanced
  set arrow from screen 0.07399, screen 0.10590 to screen 0.13965, screen 0.10590 nohead linecolor rgb '#000000' linewidth 1.2 dashtype solid
  set label '' at screen 0.10682, screen 0.10590 point pointtype 13 pointsize 0.55*dot linecolor rgb '#000000' front
  set label 'k-means start' at screen 0.41616, screen 0.10590 left noenhanced
  set arrow from screen 0.33535, screen 0.10590 to screen 0.40101, screen 0.10590 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label '' at screen 0.36818, screen 0.10590 point pointtype 9 pointsize 0.55*dot linecolor rgb '#009E73' front
  set label 'moving averages' at screen 0.71616, screen 0.10590 left noenhanced
  set arrow from screen 0.63535, screen 0.10590 to screen 0.70101, screen 0.10590 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label '' at screen 0.66818, screen 0.10590 point pointtype 12 pointsize 0.55*dot linecolor rgb '#CC79A7' front
  set label 'restarts' at screen 0.15480, screen 0.06771 left noenhanced
  set arrow from screen 0.07399, screen 0.06771 to screen 0.13965, screen 0.06771 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label '' at screen 0.10682, screen 0.06771 point pointtype 8 pointsize 0.55*dot linecolor rgb '#56B4E9' front
  set label 'entropy bonus' at screen 0.41616, screen 0.06771 left noenhanced
  set arrow from screen 0.33535, screen 0.06771 to screen 0.40101, screen 0.06771 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label '' at screen 0.36818, screen 0.06771 point pointtype 4 pointsize 0.55*dot linecolor rgb '#E69F00' front
  set label 'magnitude bonus' at screen 0.71616, screen 0.06771 left noenhanced
  set arrow from screen 0.63535, screen 0.06771 to screen 0.70101, screen 0.06771 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.66818, screen 0.06771 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread bonus' at screen 0.15480, screen 0.02951 left noenhanced
  set arrow from screen 0.07399, screen 0.02951 to screen 0.13965, screen 0.02951 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.10682, screen 0.02951 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label 'magnitude divisor' at screen 0.41616, screen 0.02951 left noenhanced
  set arrow from screen 0.33535, screen 0.02951 to screen 0.40101, screen 0.02951 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.36818, screen 0.02951 point pointtype 6 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread divisor' at screen 0.71616, screen 0.02951 left noenhanced
  set arrow from screen 0.63535, screen 0.02951 to screen 0.70101, screen 0.02951 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (4,4)
  set label '' at screen 0.66818, screen 0.02951 point pointtype 4 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set multiplot

  # Panel 1
  set lmargin at screen 0.12247
  set rmargin at screen 0.96465
  set bmargin at screen 0.23958
  set tmargin at screen 0.92708
  set title 'Error by strength' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'strength, 1 where the search begins' offset 0,0.2 font ',8' noenhanced
  set ylabel 'squared error to choose by' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [9.999999989999999e-08:1000000.001]
  set yrange [0.03:0.075]
  set xtics ('10⁻⁷' 1e-07, '10⁻⁶' 1e-06, '10⁻⁴' 0.0001, '10⁻²' 0.01, '1' 1, '10²' 100, '10⁴' 10000, '10⁶' 1000000) norotate font ',8' noenhanced
  set ytics ('0.030' 0.03, '0.035' 0.035, '0.040' 0.04, '0.045' 0.045, '0.050' 0.05, '0.055' 0.055, '0.060' 0.06, '0.065' 0.065, '0.070' 0.07, '0.075' 0.075) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'strengths.dat' index 0 using 1:2 with linespoints linecolor rgb '#000000' linewidth 1.2 dashtype solid pointtype 13 pointsize 0.55*dot pointinterval 1, \
    'strengths.dat' index 1 using 1:2 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 1, \
    'strengths.dat' index 2 using 1:2 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4) pointtype 12 pointsize 0.55*dot pointinterval 1, \
    'strengths.dat' index 3 using 1:2 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 8 pointsize 0.55*dot pointinterval 1, \
    'strengths.dat' index 4 using 1:2 with linespoints linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4) pointtype 4 pointsize 0.55*dot pointinterval 1, \
    'strengths.dat' index 5 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'strengths.dat' index 6 using 1:2 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'strengths.dat' index 7 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype (14,5) pointtype 6 pointsize 0.55*dot pointinterval 1, \
    'strengths.dat' index 8 using 1:2 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (4,4) pointtype 4 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
