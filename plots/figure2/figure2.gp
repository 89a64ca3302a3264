# Draws figure2.svg, figure2.png from figure2.dat,
# when run in this folder: gnuplot figure2.gp
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
  set output 'figure2.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set title 'Test accuracy' font ',17' noenhanced
  set xlabel 'epoch' noenhanced
  set ylabel 'accuracy' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    0.5013333333333333 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) title 'always the majority class' noenhanced, \
    'figure2.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'magnitude' noenhanced, \
    'figure2.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'spread' noenhanced, \
    'figure2.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'cross entropy' noenhanced, \
    'figure2.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) title 'mean squared error' noenhanced
  unset output
}
