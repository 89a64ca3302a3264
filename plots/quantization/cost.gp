# Draws cost.svg, cost.png from cost.dat,
# when run in this folder: gnuplot cost.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,355 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1108 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,532 medium
    }
  }
  set output 'cost.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'step without the term' at screen 0.21225, screen 0.03195 left noenhanced
  set arrow from screen 0.13144, screen 0.03195 to screen 0.19710, screen 0.03195 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label '' at screen 0.16427, screen 0.03195 point pointtype 6 pointsize 0.55*dot linecolor rgb '#56B4E9' front
  set label 'magnitude' at screen 0.54760, screen 0.03195 left noenhanced
  set arrow from screen 0.46679, screen 0.03195 to screen 0.53245, screen 0.03195 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.49962, screen 0.03195 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread' at screen 0.76780, screen 0.03195 left noenhanced
  set arrow from screen 0.68699, screen 0.03195 to screen 0.75265, screen 0.03195 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.71982, screen 0.03195 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set multiplot

  # Panel 1
  set lmargin at screen 0.12247
  set rmargin at screen 0.96465
  set bmargin at screen 0.17669
  set tmargin at screen 0.92105
  set title 'Time of a step, one thread' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'codes' offset 0,0.2 font ',8' noenhanced
  set ylabel 'milliseconds' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [9.99999999:1000.0000010000001]
  set yrange [0.001999999998:5.000000005]
  set xtics ('10' 10, '100' 100, '1000' 1000, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1) norotate font ',8' noenhanced
  set ytics ('0.002' 0.002, '0.01' 0.01, '0.1' 0.1, '1' 1, '5' 5, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'cost.dat' index 0 using 1:2 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 6 pointsize 0.55*dot pointinterval 1, \
    'cost.dat' index 0 using 1:3 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'cost.dat' index 0 using 1:4 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
