# Draws baselines.svg, baselines.png from baselines.dat,
# when run in this folder: gnuplot baselines.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,229 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,717 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,344 medium
    }
  }
  set output 'baselines.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'too small to matter (±0.005)' at screen 0.37449, screen 0.04942 left noenhanced
  set object 1000 rectangle from screen 0.29369, screen 0.02907 to screen 0.35934, screen 0.06977 fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.48283
  set rmargin at screen 0.96465
  set bmargin at screen 0.27326
  set tmargin at screen 0.87791
  set title 'Baselines and rates' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference in macro F1' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.05:0.1]
  set yrange [0.5:7.5]
  set xtics ('−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  set ytics ('CE, rate 0.316 − rate 0.1' 1, 'Mag., rate 0.1 − rate 0.0562' 2, '½ M + ½ CE − CE, 300 epochs, fully tuned' 3, 'CE − Mag., 90 %%, fully tuned − tuned rate' 4, 'CE, 90 %%, fully tuned − tuned rate' 5, 'CE − Mag., fully tuned − tuned rate' 6, 'CE, fully tuned − tuned rate' 7) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'baselines.dat' index 0 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'baselines.dat' index 2 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'baselines.dat' index 4 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'baselines.dat' index 6 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'baselines.dat' index 8 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'baselines.dat' index 10 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'baselines.dat' index 12 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'baselines.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'baselines.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'baselines.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'baselines.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'baselines.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'baselines.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'baselines.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
