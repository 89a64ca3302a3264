# Draws controls.svg, controls.png from controls.dat,
# when run in this folder: gnuplot controls.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,304 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,950 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,456 medium
    }
  }
  set output 'controls.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'too small to matter (±0.005)' at screen 0.37449, screen 0.03728 left noenhanced
  set object 1000 rectangle from screen 0.29369, screen 0.02193 to screen 0.35934, screen 0.05263 fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.42778
  set rmargin at screen 0.96465
  set bmargin at screen 0.20614
  set tmargin at screen 0.90789
  set title 'Controls and resampling, tuned rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference in macro F1' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.1:0.05]
  set yrange [0.5:11.5]
  set xtics ('−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05) norotate font ',8' noenhanced
  set ytics ('Mag. − CE, 40 features' 1, 'Mag. − CE, classes half as far apart' 2, 'Mag. − CE, 5 %% drawn anew' 3, 'Mag. − CE, dropout=0.2' 4, 'Mag. − CE, network 64,32' 5, 'Mag. − CE, AdamW' 6, 'Mag. − CE, momentum' 7, 'Mag. − CE, undersampling' 8, 'Mag., undersampling − no resampling' 9, 'Mag. − CE, SMOTE' 10, 'Mag., SMOTE − no resampling' 11) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'controls.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'controls.dat' index 2 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'controls.dat' index 4 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'controls.dat' index 6 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'controls.dat' index 8 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'controls.dat' index 10 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'controls.dat' index 12 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'controls.dat' index 14 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'controls.dat' index 16 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'controls.dat' index 18 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'controls.dat' index 20 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'controls.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'controls.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'controls.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'controls.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'controls.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'controls.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'controls.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'controls.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'controls.dat' index 17 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'controls.dat' index 19 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'controls.dat' index 21 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
