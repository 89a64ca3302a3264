# Draws resampling.svg, resampling.png from resampling.dat,
# when run in this folder: gnuplot resampling.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,224 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,700 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,336 medium
    }
  }
  set output 'resampling.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.33712
  set rmargin at screen 0.96465
  set bmargin at screen 0.17262
  set tmargin at screen 0.87500
  set title 'Resampling' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'balanced accuracy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [0.3:0.75]
  set yrange [0.5:8.5]
  set xtics ('0.30' 0.3, '0.35' 0.35, '0.40' 0.4, '0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65, '0.70' 0.7, '0.75' 0.75) norotate font ',8' noenhanced
  set ytics ('magnitude, SMOTE' 1, 'cross entropy, SMOTE' 2, 'magnitude, undersampling' 3, 'cross entropy, undersampling' 4, 'magnitude, oversampling' 5, 'cross entropy, oversampling' 6, 'magnitude, no resampling' 7, 'cross entropy, no resampling' 8) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'resampling.dat' index 0 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'resampling.dat' index 2 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'resampling.dat' index 4 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'resampling.dat' index 6 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'resampling.dat' index 8 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'resampling.dat' index 10 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'resampling.dat' index 12 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'resampling.dat' index 14 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'resampling.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'resampling.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'resampling.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'resampling.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'resampling.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'resampling.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'resampling.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'resampling.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
