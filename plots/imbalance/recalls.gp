# Draws recalls.svg, recalls.png from recalls.dat,
# when run in this folder: gnuplot recalls.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,555 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1733 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,832 medium
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
  set lmargin at screen 0.27197
  set rmargin at screen 0.96465
  set bmargin at screen 0.73317
  set tmargin at screen 0.94952
  set title 'Recall of class 0 (900)' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'recall' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [0:1]
  set yrange [0.5:6.5]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('logit-adjusted' 1, 'class-balanced' 2, 'asymmetric' 3, 'focal' 4, 'weighted cross entropy' 5, 'cross entropy' 6) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'recalls.dat' index 0 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 2 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 4 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 6 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 8 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 10 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'recalls.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'recalls.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 6 pointsize 0.55*dot, \
    'recalls.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'recalls.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'recalls.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.27197
  set rmargin at screen 0.96465
  set bmargin at screen 0.40144
  set tmargin at screen 0.61779
  set title 'Recall of class 1 (90)' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'recall' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [0:1]
  set yrange [0.5:6.5]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('logit-adjusted' 1, 'class-balanced' 2, 'asymmetric' 3, 'focal' 4, 'weighted cross entropy' 5, 'cross entropy' 6) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'recalls.dat' index 12 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 14 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 16 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 18 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 20 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 22 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'recalls.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'recalls.dat' index 17 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 6 pointsize 0.55*dot, \
    'recalls.dat' index 19 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'recalls.dat' index 21 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'recalls.dat' index 23 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.27197
  set rmargin at screen 0.96465
  set bmargin at screen 0.06971
  set tmargin at screen 0.28606
  set title 'Recall of class 2 (20)' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'recall' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [0:1]
  set yrange [0.5:6.5]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('logit-adjusted' 1, 'class-balanced' 2, 'asymmetric' 3, 'focal' 4, 'weighted cross entropy' 5, 'cross entropy' 6) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'recalls.dat' index 24 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 26 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 28 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 30 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 32 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 34 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'recalls.dat' index 25 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'recalls.dat' index 27 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'recalls.dat' index 29 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 6 pointsize 0.55*dot, \
    'recalls.dat' index 31 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'recalls.dat' index 33 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'recalls.dat' index 35 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
