# Draws quantization.svg, quantization.png from quantization.dat,
# when run in this folder: gnuplot quantization.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,399 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1246 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,598 medium
    }
  }
  set output 'quantization.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'gradient alone' at screen 0.11288, screen 0.13880 left noenhanced
  set label '' at screen 0.06490, screen 0.13880 point pointtype 13 pointsize 0.55*dot linecolor rgb '#000000' front
  set label 'k-means start' at screen 0.45808, screen 0.13880 left noenhanced
  set label '' at screen 0.41010, screen 0.13880 point pointtype 9 pointsize 0.55*dot linecolor rgb '#009E73' front
  set label 'moving averages' at screen 0.75808, screen 0.13880 left noenhanced
  set label '' at screen 0.71010, screen 0.13880 point pointtype 12 pointsize 0.55*dot linecolor rgb '#CC79A7' front
  set label 'restarts' at screen 0.11288, screen 0.10201 left noenhanced
  set label '' at screen 0.06490, screen 0.10201 point pointtype 8 pointsize 0.55*dot linecolor rgb '#56B4E9' front
  set label 'entropy bonus' at screen 0.45808, screen 0.10201 left noenhanced
  set label '' at screen 0.41010, screen 0.10201 point pointtype 4 pointsize 0.55*dot linecolor rgb '#E69F00' front
  set label 'magnitude bonus' at screen 0.75808, screen 0.10201 left noenhanced
  set label '' at screen 0.71010, screen 0.10201 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread bonus' at screen 0.11288, screen 0.06522 left noenhanced
  set label '' at screen 0.06490, screen 0.06522 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label 'magnitude divisor' at screen 0.45808, screen 0.06522 left noenhanced
  set label '' at screen 0.41010, screen 0.06522 point pointtype 6 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread divisor' at screen 0.75808, screen 0.06522 left noenhanced
  set label '' at screen 0.71010, screen 0.06522 point pointtype 4 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label 'k-means on the pixels' at screen 0.11288, screen 0.02843 left noenhanced
  set arrow from screen 0.03207, screen 0.02843 to screen 0.09773, screen 0.02843 nohead linecolor rgb '#606060' linewidth 0.909 dashtype (6,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.12247
  set rmargin at screen 0.96465
  set bmargin at screen 0.26756
  set tmargin at screen 0.92977
  set title 'Error and use of the codes' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'perplexity of the codes' offset 0,0.2 font ',8' noenhanced
  set ylabel 'squared error of a pixel' font ',8' noenhanced
  unset logscale
  set xrange [20:60]
  set yrange [0.026:0.042]
  set xtics ('20' 20, '25' 25, '30' 30, '35' 35, '40' 40, '45' 45, '50' 50, '55' 55, '60' 60) norotate font ',8' noenhanced
  set ytics ('0.026' 0.026, '0.028' 0.028, '0.030' 0.03, '0.032' 0.032, '0.034' 0.034, '0.036' 0.036, '0.038' 0.038, '0.040' 0.04, '0.042' 0.042) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0.026753241340272446 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'quantization.dat' index 0 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'quantization.dat' index 1 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'quantization.dat' index 2 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'quantization.dat' index 3 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'quantization.dat' index 4 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'quantization.dat' index 5 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'quantization.dat' index 6 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'quantization.dat' index 7 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'quantization.dat' index 8 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'quantization.dat' index 9 using 1:2 with points linecolor rgb '#000000' pointtype 13 pointsize 0.55*dot, \
    'quantization.dat' index 10 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55*dot, \
    'quantization.dat' index 11 using 1:2 with points linecolor rgb '#CC79A7' pointtype 12 pointsize 0.55*dot, \
    'quantization.dat' index 12 using 1:2 with points linecolor rgb '#56B4E9' pointtype 8 pointsize 0.55*dot, \
    'quantization.dat' index 13 using 1:2 with points linecolor rgb '#E69F00' pointtype 4 pointsize 0.55*dot, \
    'quantization.dat' index 14 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'quantization.dat' index 15 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'quantization.dat' index 16 using 1:2 with points linecolor rgb '#0072B2' pointtype 6 pointsize 0.55*dot, \
    'quantization.dat' index 17 using 1:2 with points linecolor rgb '#D55E00' pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
