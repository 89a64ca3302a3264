# Draws gradients.svg, gradients.png from gradients.dat,
# when run in this folder: gnuplot gradients.gp
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
  set output 'gradients.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set title 'Gradient descent on 60 points' font ',17' noenhanced
  set xlabel 'step' noenhanced
  set ylabel 'loss over its first value' noenhanced
  unset logscale
  set logscale y
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale yfix
  set xtics autofreq norotate
  set ytics (0.02, 0.05, 0.1, 0.2, 0.5, 1) norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'gradients.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'linear regression, squared error' noenhanced, \
    'gradients.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'linear regression, absolute error' noenhanced, \
    'gradients.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'logistic regression' noenhanced, \
    'gradients.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) title 'magnitude, by its logits' noenhanced, \
    'gradients.dat' index 0 using 1:6 with lines linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) title 'cross_entropy, by its logits' noenhanced
  unset output
}
