# Draws falsenegatives.svg, falsenegatives.png from falsenegatives.dat,
# when run in this folder: gnuplot falsenegatives.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,328 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1024 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,492 medium
    }
  }
  set output 'falsenegatives.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set multiplot

  # Panel 1
  set lmargin at screen 0.06831
  set rmargin at screen 0.47119
  set bmargin at screen 0.11798
  set tmargin at screen 0.91456
  set title 'cross entropy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first feature' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second feature' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics ('−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  unset colorbox
  set palette maxcolors 3
  set palette defined (0 '#A6CEE4', 1 '#F0C7A6', 2 '#A6DDCE')
  set cbrange [-0.5:2.5]
  plot \
    'falsenegatives.dat' index 6 using 1:2:3 with image, \
    'falsenegatives.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'falsenegatives.dat' index 1 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55, \
    'falsenegatives.dat' index 2 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.56831
  set rmargin at screen 0.97119
  set bmargin at screen 0.11798
  set tmargin at screen 0.91456
  set title 'false-negative rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first feature' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second feature' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics ('−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  unset colorbox
  set palette maxcolors 3
  set palette defined (0 '#A6CEE4', 1 '#F0C7A6', 2 '#A6DDCE')
  set cbrange [-0.5:2.5]
  plot \
    'falsenegatives.dat' index 7 using 1:2:3 with image, \
    'falsenegatives.dat' index 3 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'falsenegatives.dat' index 4 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55, \
    'falsenegatives.dat' index 5 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
