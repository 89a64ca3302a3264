# Draws other-losses.svg, other-losses.png from other-losses.dat,
# when run in this folder: gnuplot other-losses.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,285 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,892 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,428 medium
    }
  }
  set output 'other-losses.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'too small to matter (±0.005)' at screen 0.37449, screen 0.03972 left noenhanced
  set object 1000 rectangle from screen 0.29369, screen 0.02336 to screen 0.35934, screen 0.05607 fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.31263
  set rmargin at screen 0.96465
  set bmargin at screen 0.21963
  set tmargin at screen 0.90187
  set title 'Other losses and dilations, tuned rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.1:0.1]
  set yrange [0.5:10.5]
  set xtics ('−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  set ytics ('Mag.(t = 1.5) − Mag.' 1, 'Mag.(t = 0.7) − Mag.' 2, 'Mag. − CE, bal. acc., 90 %%' 3, 'wCE − CE, bal. acc., 90 %%' 4, 'LA − CE, bal. acc., 90 %%' 5, 'CE + 3 × Mag. − CE, 90 %%' 6, 'LDAM(scale = 10) − CE' 7, 'ASL − CE' 8, 'σ focal − CE' 9, 'Mag. × CE − CE' 10) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set label '◂ 1 dot' at first -0.1, first 1.7 left noenhanced front textcolor rgb '#606060'
  plot \
    'other-losses.dat' index 0 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'other-losses.dat' index 2 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'other-losses.dat' index 4 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'other-losses.dat' index 6 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'other-losses.dat' index 8 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'other-losses.dat' index 10 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'other-losses.dat' index 12 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'other-losses.dat' index 14 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'other-losses.dat' index 16 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'other-losses.dat' index 18 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'other-losses.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'other-losses.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 8 pointsize 0.55*dot, \
    'other-losses.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'other-losses.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'other-losses.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'other-losses.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'other-losses.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'other-losses.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'other-losses.dat' index 17 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'other-losses.dat' index 19 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 9 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
