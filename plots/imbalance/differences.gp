# Draws differences.svg, differences.png from differences.dat,
# when run in this folder: gnuplot differences.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,168 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,525 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,252 medium
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
  set lmargin at screen 0.22160
  set rmargin at screen 0.56759
  set bmargin at screen 0.23016
  set tmargin at screen 0.83333
  set title 'balanced accuracy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.3:0.3]
  set yrange [0.5:5.5]
  set xtics ('−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3) norotate font ',8' noenhanced
  set ytics ('logit-adjusted' 1, 'class-balanced' 2, 'asymmetric' 3, 'focal' 4, 'weighted cross entropy' 5) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'differences.dat' index 0 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 2 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 4 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 6 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 8 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'differences.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 6 pointsize 0.55*dot, \
    'differences.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'differences.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'differences.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.62521
  set rmargin at screen 0.97119
  set bmargin at screen 0.23016
  set tmargin at screen 0.83333
  set title 'macro F1' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.3:0.3]
  set yrange [0.5:5.5]
  set xtics ('−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2, '' 3, '' 4, '' 5) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'differences.dat' index 10 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 12 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 14 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 16 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 18 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'differences.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'differences.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 6 pointsize 0.55*dot, \
    'differences.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'differences.dat' index 17 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'differences.dat' index 19 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
