# Draws large-effects.svg, large-effects.png from large-effects.dat,
# when run in this folder: gnuplot large-effects.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,205 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,642 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,308 medium
    }
  }
  set output 'large-effects.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.40101
  set rmargin at screen 0.96465
  set bmargin at screen 0.18831
  set tmargin at screen 0.86364
  set title 'Large effects, tuned rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-1:1]
  set yrange [0.5:7.5]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('Spr.(t = 0.3 … 3) − Spr.(t = 3)' 1, 'Spr.(t = 3) − Spr.' 2, 'Mag. − CE, ROC AUC, 20 %% wrong' 3, 'Mag. − CE, 20 %% wrong' 4, '½ M + ½ CE − CE, three Gaussians' 5, 'Spr. − CE, three Gaussians' 6, 'Mag. − CE, three Gaussians' 7) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'large-effects.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'large-effects.dat' index 2 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'large-effects.dat' index 4 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'large-effects.dat' index 6 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'large-effects.dat' index 8 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'large-effects.dat' index 10 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'large-effects.dat' index 12 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'large-effects.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'large-effects.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'large-effects.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'large-effects.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'large-effects.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'large-effects.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'large-effects.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 13 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
