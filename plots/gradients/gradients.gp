# Draws gradients.svg, gradients.png from gradients.dat,
# when run in this folder: gnuplot gradients.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,579 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1808 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,868 medium
    }
  }
  set output 'gradients.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.30051
  set rmargin at screen 0.96465
  set bmargin at screen 0.06682
  set tmargin at screen 0.95161
  set title 'Largest relative error of the gradient' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'relative error' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set logscale x
  set xrange [9.999999989999998e-13:0.00010000000010000001]
  set yrange [0.5:27.5]
  set xtics ('10⁻¹²' 1e-12, '10⁻¹¹' 1e-11, '10⁻¹⁰' 1e-10, '10⁻⁹' 1e-09, '10⁻⁸' 1e-08, '10⁻⁷' 1e-07, '10⁻⁶' 1e-06, '10⁻⁵' 1e-05, '10⁻⁴' 0.0001) norotate font ',8' noenhanced
  set ytics ('spread' 1, 'magnitude' 2, 'influence-balanced' 3, 'blend' 4, 'LDAM' 5, 'mean squared error' 6, 'generalised logit-adjusted' 7, 'vector scaling' 8, 'Poly-1' 9, 'logit-adjusted' 10, 'balanced softmax' 11, 'Welsch–Leclerc' 12, 'weighted cross entropy' 13, 'generalised class-aware' 14, 'generalised cross entropy' 15, 'class-weighted' 16, 'sigmoid focal' 17, 'label smoothing' 18, 'asymmetric, one label' 19, 'false-negative rate' 20, 'then' 21, 'post-hoc adjusted' 22, 'cross entropy' 23, 'symmetric cross entropy' 24, 'class-balanced' 25, 'focal' 26, 'asymmetric' 27) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 1e-05, graph 0 to first 1e-05, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'gradients.dat' index 0 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
