# Draws losses-50.svg, losses-50.png from losses-50.dat,
# when run in this folder: gnuplot losses-50.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced size 720,480 background 'white' font 'sans-serif,15' butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1440,960 font 'sans,15' fontscale 1.5 linewidth 2 pointscale 2 butt
    } else {
      set terminal png noenhanced truecolor size 1440,960 giant
    }
  }
  set output 'losses-50.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set title 'Macro F1, majority 0.5, best rates' font ',17' noenhanced
  unset xlabel
  set ylabel 'f1_macro' noenhanced
  unset logscale
  set xrange [0.5:19.5]
  set yrange [*:*]; set autoscale y
  set xtics ('0.5*magnitude+0.5*cross…' 1, 'sigmoid_focal' 2, 'asymmetric' 3, 'magnitude*cross_entropy' 4, 'ldam(scale=10)' 5, 'spread' 6, 'magnitude' 7, 'mean_squared_error' 8, 'asymmetric_single_label' 9, 'cross_entropy' 10, 'welsch_leclerc' 11, 'class_balanced' 12, 'false_negative_rate' 13, 'then(ldam(scale=10),cla…' 14, 'logit_adjusted' 15, 'focal' 16, 'post_hoc(cross_entropy)' 17, 'weighted_cross_entropy' 18, 'class_weighted(focal,we…' 19) rotate by 60 right font ',11' noenhanced
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    'losses-50.dat' index 0 using 1:2:3:4 with yerrorbars linecolor rgb '#0072B2' linewidth 2 pointtype 7 pointsize 0.8 notitle
  unset output
}
