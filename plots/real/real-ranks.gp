# Draws real-ranks.svg, real-ranks.png from real-ranks.dat,
# when run in this folder: gnuplot real-ranks.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,188 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,588 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,282 medium
    }
  }
  set output 'real-ranks.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.36263
  set rmargin at screen 0.96465
  set bmargin at screen 0.20567
  set tmargin at screen 0.94326
  unset title
  set xlabel 'mean rank' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [1:7]
  set yrange [0.5:7.7]
  set xtics ('1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7) norotate font ',8' noenhanced
  set ytics ('logistic regression' 1, 'weighted logistic regression' 2, 'magnitude' 3, 'spread' 4, 'weighted cross entropy' 5, 'cross entropy' 6, '½ magnitude + ½ cross entropy' 7) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'real-ranks.dat' index 0 using 1:2 with points linecolor rgb '#CC79A7' pointtype 12 pointsize 0.55*dot, \
    'real-ranks.dat' index 1 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55*dot, \
    'real-ranks.dat' index 2 using 1:2 with points linecolor rgb '#E69F00' pointtype 4 pointsize 0.55*dot, \
    'real-ranks.dat' index 3 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'real-ranks.dat' index 4 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'real-ranks.dat' index 5 using 1:2 with points linecolor rgb '#56B4E9' pointtype 4 pointsize 0.55*dot, \
    'real-ranks.dat' index 6 using 1:2 with points linecolor rgb '#56B4E9' pointtype 6 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
