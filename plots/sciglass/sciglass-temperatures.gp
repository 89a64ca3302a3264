# Draws sciglass-temperatures.svg, sciglass-temperatures.png from sciglass-temperatures.dat,
# when run in this folder: gnuplot sciglass-temperatures.gp
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
  set output 'sciglass-temperatures.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'glasses' at screen 0.23068, screen 0.03195 left noenhanced
  set object 1000 rectangle from screen 0.14987, screen 0.01880 to screen 0.21553, screen 0.04511 fillcolor rgb '#4095C5' fillstyle solid noborder
  set label 'the paper'."'".'s interval: positive glasses' at screen 0.42487, screen 0.03195 left noenhanced
  set object 1001 rectangle from screen 0.34407, screen 0.01880 to screen 0.40972, screen 0.04511 fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.11515
  set rmargin at screen 0.96465
  set bmargin at screen 0.17669
  set tmargin at screen 0.92105
  set title 'Glass transition temperatures' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'Tg, °C' offset 0,0.2 font ',8' noenhanced
  set ylabel 'glasses per 20 °C' font ',8' noenhanced
  unset logscale
  set xrange [60:1240]
  set yrange [0:2500]
  set xtics ('200' 200, '400' 400, '600' 600, '800' 800, '1000' 1000, '1200' 1200) norotate font ',8' noenhanced
  set ytics ('0' 0, '500' 500, '1000' 1000, '1500' 1500, '2000' 2000, '2500' 2500) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first 500, graph 0 to first 600, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  plot \
    'sciglass-temperatures.dat' index 0 using 1:2:(20) with boxes fillcolor rgb '#4095C5' fillstyle solid noborder
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
