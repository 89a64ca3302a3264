# Draws warmup-50-paper.svg, warmup-50-paper.png from warmup-50-paper.dat,
# when run in this folder: gnuplot warmup-50-paper.gp
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
  set output 'warmup-50-paper.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set title 'Validation accuracy, majority 0.5, at the paper'."'".'s rate' font ',17' noenhanced
  set xlabel 'epoch' noenhanced
  set ylabel 'validation accuracy' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'warmup-50-paper.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'cross_entropy' noenhanced, \
    'warmup-50-paper.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'magnitude' noenhanced, \
    'warmup-50-paper.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'cross_entropy+0.1*magnitude' noenhanced, \
    'warmup-50-paper.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) title 'cross_entropy+0.3*magnitude' noenhanced, \
    'warmup-50-paper.dat' index 0 using 1:6 with lines linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) title 'cross_entropy+magnitude' noenhanced, \
    'warmup-50-paper.dat' index 0 using 1:7 with lines linecolor rgb '#E69F00' linewidth 2 dashtype (8,4) title 'cross_entropy+3*magnitude' noenhanced, \
    'warmup-50-paper.dat' index 0 using 1:8 with lines linecolor rgb '#000000' linewidth 2 dashtype (14,4,4,4,4,4) title 'cross_entropy*magnitude' noenhanced, \
    'warmup-50-paper.dat' index 0 using 1:9 with lines linecolor rgb '#7F7F7F' linewidth 2 dashtype (3,7) title 'then(cross_entropy,magnitude,epochs=10)' noenhanced
  unset output
}
