# Draws gradients.svg, gradients.png from gradients.dat,
# when run in this folder: gnuplot gradients.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,523 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1633 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,784 medium
    }
  }
  set output 'gradients.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set multiplot

  # Panel 1
  set lmargin at screen 0.31566
  set rmargin at screen 0.96465
  set bmargin at screen 0.07398
  set tmargin at screen 0.94643
  set title 'Largest relative error of the gradient' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'relative error' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set logscale x
  set xrange [9.999999989999998e-13:0.00010000000010000001]
  set yrange [0.5:24.5]
  set xtics ('10⁻¹²' 1e-12, '10⁻¹¹' 1e-11, '10⁻¹⁰' 1e-10, '10⁻⁹' 1e-09, '10⁻⁸' 1e-08, '10⁻⁷' 1e-07, '10⁻⁶' 1e-06, '10⁻⁵' 1e-05, '10⁻⁴' 0.0001) norotate font ',8' noenhanced
  set ytics ('spread' 1, 'magnitude' 2, 'blend' 3, 'LDAM' 4, 'mean squared error' 5, 'vector_scaling' 6, 'poly' 7, 'logit-adjusted' 8, 'balanced softmax' 9, 'Welsch–Leclerc' 10, 'weighted cross entropy' 11, 'generalized_cross_entropy' 12, 'class-weighted' 13, 'sigmoid focal' 14, 'label_smoothing' 15, 'asymmetric, one label' 16, 'false-negative rate' 17, 'then' 18, 'post-hoc adjusted' 19, 'cross entropy' 20, 'symmetric_cross_entropy' 21, 'class-balanced' 22, 'focal' 23, 'asymmetric' 24) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 1e-05, graph 0 to first 1e-05, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'gradients.dat' index 0 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
