# Draws differences.svg, differences.png from differences.dat,
# when run in this folder: gnuplot differences.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,224 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,700 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,336 medium
    }
  }
  set output 'differences.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.21414
  set rmargin at screen 0.96465
  set bmargin at screen 0.17262
  set tmargin at screen 0.87500
  set title 'Error against gradient alone' offset 0,-0.4 font ',8' noenhanced
  set xlabel '1000 × difference in squared error' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-6:4]
  set yrange [0.5:8.5]
  set xtics ('−6' -6, '−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('spread divisor' 1, 'magnitude divisor' 2, 'spread bonus' 3, 'magnitude bonus' 4, 'entropy bonus' 5, 'restarts' 6, 'moving averages' 7, 'k-means start' 8) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set label '◂ 2 dots' at first -6, first 6.7 left noenhanced front textcolor rgb '#A36186'
  set label '◂ 2 dots' at first -6, first 5.7 left noenhanced front textcolor rgb '#387597'
  plot \
    'differences.dat' index 0 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 2 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 4 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 6 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 8 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 10 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 12 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 14 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'differences.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'differences.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 8 pointsize 0.55*dot, \
    'differences.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'differences.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'differences.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'differences.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 6 pointsize 0.55*dot, \
    'differences.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
