# Draws conjecture.svg, conjecture.png from conjecture.dat,
# when run in this folder: gnuplot conjecture.gp
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
  set output 'conjecture.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set title 'Smallest relative slope of each trial' font ',17' noenhanced
  set xlabel 'trial, sorted' noenhanced
  set ylabel 'relative slope' noenhanced
  unset logscale
  set logscale y
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale yfix
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'conjecture.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'relative slope' noenhanced
  unset output
}
