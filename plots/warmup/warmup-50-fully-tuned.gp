# Draws warmup-50-fully-tuned.svg, warmup-50-fully-tuned.png from warmup-50-fully-tuned.dat,
# when run in this folder: gnuplot warmup-50-fully-tuned.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,243 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,758 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,364 medium
    }
  }
  set output 'warmup-50-fully-tuned.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.46111
  set rmargin at screen 0.96465
  set bmargin at screen 0.15934
  set tmargin at screen 0.88462
  set title 'Epochs to 80 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epochs' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [0:30]
  set yrange [0.5:9.5]
  set xtics ('0' 0, '5' 5, '10' 10, '15' 15, '20' 20, '25' 25, '30' 30) norotate font ',8' noenhanced
  set ytics ('Mag.(t = 0.3 … 1)' 1, 'blend of CE and Mag. with share = 0 … 1' 2, '10 epochs of CE then Mag.' 3, 'Mag. × CE' 4, 'CE + 3 × Mag.' 5, '½ M + ½ CE' 6, 'CE + 0.1 × Mag.' 7, 'Mag.' 8, 'CE' 9) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'warmup-50-fully-tuned.dat' index 0 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'warmup-50-fully-tuned.dat' index 2 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'warmup-50-fully-tuned.dat' index 4 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'warmup-50-fully-tuned.dat' index 6 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'warmup-50-fully-tuned.dat' index 8 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'warmup-50-fully-tuned.dat' index 10 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'warmup-50-fully-tuned.dat' index 12 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'warmup-50-fully-tuned.dat' index 14 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'warmup-50-fully-tuned.dat' index 16 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'warmup-50-fully-tuned.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'warmup-50-fully-tuned.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'warmup-50-fully-tuned.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 6 pointsize 0.55*dot, \
    'warmup-50-fully-tuned.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'warmup-50-fully-tuned.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'warmup-50-fully-tuned.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'warmup-50-fully-tuned.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'warmup-50-fully-tuned.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'warmup-50-fully-tuned.dat' index 17 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 5 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
