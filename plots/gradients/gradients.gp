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
  set lmargin at screen 0.54525
  set rmargin at screen 0.96465
  set bmargin at screen 0.06682
  set tmargin at screen 0.95161
  set title 'Largest relative error of the gradient' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'relative error' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set logscale x
  set xrange [9.99999999e-11:1.0000000010000002e-05]
  set yrange [0.5:27.5]
  set xtics ('10⁻¹⁰' 1e-10, '10⁻⁹' 1e-09, '10⁻⁸' 1e-08, '10⁻⁷' 1e-07, '10⁻⁶' 1e-06, '10⁻⁵' 1e-05, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1) norotate font ',8' noenhanced
  set ytics ('spread' 1, 'magnitude' 2, 'influence-balanced' 3, 'blend of cross entropy and magnitude with sha…' 4, 'LDAM' 5, 'mean squared error' 6, 'generalised logit-adjusted' 7, 'vector scaling' 8, 'Poly-1' 9, 'logit-adjusted' 10, 'balanced softmax' 11, 'Welsch–Leclerc' 12, 'weighted cross entropy' 13, 'generalised class-aware' 14, 'generalised cross entropy' 15, 'class-weighted(cross entropy, weights = bala…' 16, 'sigmoid focal' 17, 'label smoothing(cross entropy, smoothing = 0.1)' 18, 'asymmetric, one label' 19, 'false-negative rate' 20, '10 epochs of cross entropy then magnitude' 21, 'post-hoc adjusted(cross entropy)' 22, 'cross entropy' 23, 'symmetric cross entropy' 24, 'class-balanced' 25, 'focal' 26, 'asymmetric' 27) norotate font ',8' noenhanced
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
