# Draws conjecture.svg, conjecture.png from conjecture.dat,
# when run in this folder: gnuplot conjecture.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,369 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1154 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,554 medium
    }
  }
  set output 'conjecture.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label '2 dimensions' at screen 0.32702, screen 0.07040 left noenhanced
  set arrow from screen 0.24621, screen 0.07040 to screen 0.31187, screen 0.07040 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '3 dimensions' at screen 0.58081, screen 0.07040 left noenhanced
  set arrow from screen 0.50000, screen 0.07040 to screen 0.56566, screen 0.07040 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '4 dimensions' at screen 0.32702, screen 0.03069 left noenhanced
  set arrow from screen 0.24621, screen 0.03069 to screen 0.31187, screen 0.03069 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label '5 dimensions' at screen 0.58081, screen 0.03069 left noenhanced
  set arrow from screen 0.50000, screen 0.03069 to screen 0.56566, screen 0.03069 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set multiplot

  # Panel 1
  set lmargin at screen 0.09520
  set rmargin at screen 0.96465
  set bmargin at screen 0.20939
  set tmargin at screen 0.92419
  set title 'What signs leave of the slope of magnitude' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of the searches' offset 0,0.2 font ',8' noenhanced
  set ylabel 'signed share' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'conjecture.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'conjecture.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'conjecture.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'conjecture.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
