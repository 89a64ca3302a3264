# Draws sciglass-temperatures.svg, sciglass-temperatures.png from sciglass-temperatures.dat,
# when run in this folder: gnuplot sciglass-temperatures.gp
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
  set output 'sciglass-temperatures.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set title 'Glass transition temperatures' font ',17' noenhanced
  set xlabel 'Tg, °C' noenhanced
  set ylabel 'glasses in 20 °C' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside top right Left reverse vertical noenhanced samplen 3 spacing 1.15
  unset arrow
  set arrow from first 500, graph 0 to first 500, graph 1 nohead back linecolor rgb '#606060' linewidth 1.3 dashtype (6,5)
  set arrow from first 600, graph 0 to first 600, graph 1 nohead back linecolor rgb '#606060' linewidth 1.3 dashtype (2,5)
  plot \
    keyentry with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) title 'the paper'."'".'s interval' noenhanced, \
    'sciglass-temperatures.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'glasses' noenhanced
  unset output
}
