# Draws figure2.svg, figure2.png from figure2.dat,
# when run in this folder: gnuplot figure2.gp
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
  set output 'figure2.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'always the majority class' at screen 0.38788, screen 0.03195 left noenhanced
  set arrow from screen 0.30707, screen 0.03195 to screen 0.37273, screen 0.03195 nohead linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.09520
  set rmargin at screen 0.78333
  set bmargin at screen 0.17669
  set tmargin at screen 0.92105
  set title 'Test accuracy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  set ylabel 'accuracy' font ',8' noenhanced
  unset logscale
  set xrange [1:100]
  set yrange [0:1]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set label 'mean squared error' at screen 0.79343, screen 0.59056 left textcolor rgb '#A36186' font ',8' noenhanced
  set label 'spread' at screen 0.79343, screen 0.80145 left textcolor rgb '#C05500' font ',8' noenhanced
  set label 'cross entropy' at screen 0.79343, screen 0.83529 left textcolor rgb '#008662' font ',8' noenhanced
  set label 'magnitude' at screen 0.79343, screen 0.86912 left textcolor rgb '#0072B2' font ',8' noenhanced
  plot \
    0.5013333333333333 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'figure2.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'figure2.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'figure2.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'figure2.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
