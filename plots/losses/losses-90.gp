# Draws losses-90.svg, losses-90.png from losses-90.dat,
# when run in this folder: gnuplot losses-90.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,424 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1324 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,636 medium
    }
  }
  set output 'losses-90.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set multiplot

  # Panel 1
  set lmargin at screen 0.10707
  set rmargin at screen 0.96465
  set bmargin at screen 0.31089
  set tmargin at screen 0.93392
  set title 'Macro F1, majority 0.9, best rates' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  set ylabel 'macro F1' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0.5:19.5]
  set yrange [0.45:0.75]
  set xtics ('mean squared error' 1, 'then(LDAM(scale=10),cla…' 2, '0.5*magnitude+0.5*cross…' 3, 'LDAM(scale = 10)' 4, 'cross entropy' 5, 'magnitude' 6, 'asymmetric, one label' 7, 'magnitude × cross entropy' 8, 'Welsch–Leclerc' 9, 'sigmoid focal' 10, 'asymmetric' 11, 'spread' 12, 'focal' 13, 'false-negative rate' 14, 'class-balanced' 15, 'logit-adjusted' 16, 'post-hoc adjusted(cross entropy)' 17, 'weighted cross entropy' 18, 'class-weighted(focal,we…' 19) rotate by 60 right font ',8' noenhanced
  set ytics ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65, '0.70' 0.7, '0.75' 0.75) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'losses-90.dat' index 0 using 1:2:3:4 with yerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
