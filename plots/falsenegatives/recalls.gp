# Draws recalls.svg, recalls.png from recalls.dat,
# when run in this folder: gnuplot recalls.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,331 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1033 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,496 medium
    }
  }
  set output 'recalls.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.22273
  set rmargin at screen 0.96465
  set bmargin at screen 0.77823
  set tmargin at screen 0.91532
  set title 'Recall of class 0 (900)' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'recall' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [0:1]
  set yrange [0.5:2.5]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('false-negative rate' 1, 'cross entropy' 2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'recalls.dat' index 0 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 2 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'recalls.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 5 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.22273
  set rmargin at screen 0.96465
  set bmargin at screen 0.44758
  set tmargin at screen 0.58468
  set title 'Recall of class 1 (90)' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'recall' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [0:1]
  set yrange [0.5:2.5]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('false-negative rate' 1, 'cross entropy' 2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'recalls.dat' index 4 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 6 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'recalls.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 5 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.22273
  set rmargin at screen 0.96465
  set bmargin at screen 0.11694
  set tmargin at screen 0.25403
  set title 'Recall of class 2 (20)' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'recall' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [0:1]
  set yrange [0.5:2.5]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('false-negative rate' 1, 'cross entropy' 2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'recalls.dat' index 8 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 10 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'recalls.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 5 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
