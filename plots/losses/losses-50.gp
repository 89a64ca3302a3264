# Draws losses-50.svg, losses-50.png from losses-50.dat,
# when run in this folder: gnuplot losses-50.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,781 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,2442 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1172 medium
    }
  }
  set output 'losses-50.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'too small to matter (±0.005)' at screen 0.69866, screen 0.25683 left noenhanced
  set object 1000 rectangle from screen 0.63282, screen 0.25085 to screen 0.68632, screen 0.26280 fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.23251
  set rmargin at screen 0.57305
  set bmargin at screen 0.54778
  set tmargin at screen 0.96416
  set title 'paper, majority 50 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.45:0.15]
  set yrange [0.5:17.5]
  set xtics ('−0.45' -0.45, '−0.30' -0.3, '−0.15' -0.15, '0.00' 0, '0.15' 0.15) norotate font ',8' noenhanced
  set ytics ('GLA' 1, '50 epochs of CE then IB' 2, 'vector scaling' 3, 'Poly-1' 4, 'symmetric cross entropy' 5, 'GCE' 6, 'false-negative rate' 7, 'LDAM(scale = 10)' 8, 'logit-adjusted' 9, 'asymmetric, one label' 10, 'focal' 11, 'class-balanced' 12, 'weighted cross entropy' 13, 'Mag. × CE' 14, '½ M + ½ CE' 15, 'spread' 16, 'magnitude' 17) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'losses-50.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 2 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 4 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 6 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 8 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 10 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 12 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 14 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 16 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 18 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 20 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 22 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 24 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 26 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 28 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 30 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 32 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'losses-50.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'losses-50.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'losses-50.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'losses-50.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'losses-50.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'losses-50.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 6 pointsize 0.55*dot, \
    'losses-50.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'losses-50.dat' index 17 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'losses-50.dat' index 19 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'losses-50.dat' index 21 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'losses-50.dat' index 23 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'losses-50.dat' index 25 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'losses-50.dat' index 27 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'losses-50.dat' index 29 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'losses-50.dat' index 31 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 8 pointsize 0.55*dot, \
    'losses-50.dat' index 33 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 9 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.63066
  set rmargin at screen 0.97119
  set bmargin at screen 0.54778
  set tmargin at screen 0.96416
  set title 'tuned rate, majority 50 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.06:0.04]
  set yrange [0.5:17.5]
  set xtics ('−0.06' -0.06, '−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02, '0.04' 0.04) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9, '' 10, '' 11, '' 12, '' 13, '' 14, '' 15, '' 16, '' 17) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set label '◂ −0.13' at first -0.06, first 3 left noenhanced front textcolor rgb '#000000'
  plot \
    'losses-50.dat' index 34 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 36 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 38 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 40 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 42 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 44 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 46 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 48 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 50 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 52 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 54 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 56 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 58 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 60 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 64 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 66 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 35 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'losses-50.dat' index 37 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'losses-50.dat' index 39 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'losses-50.dat' index 41 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'losses-50.dat' index 43 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'losses-50.dat' index 45 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'losses-50.dat' index 47 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 6 pointsize 0.55*dot, \
    'losses-50.dat' index 49 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'losses-50.dat' index 51 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'losses-50.dat' index 53 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'losses-50.dat' index 55 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'losses-50.dat' index 57 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'losses-50.dat' index 59 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'losses-50.dat' index 61 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'losses-50.dat' index 63 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'losses-50.dat' index 65 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 8 pointsize 0.55*dot, \
    'losses-50.dat' index 67 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 9 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.23251
  set rmargin at screen 0.57305
  set bmargin at screen 0.04949
  set tmargin at screen 0.46587
  set title 'fully tuned, majority 50 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.06:0.04]
  set yrange [0.5:17.5]
  set xtics ('−0.06' -0.06, '−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02, '0.04' 0.04) norotate font ',8' noenhanced
  set ytics ('GLA' 1, '50 epochs of CE then IB' 2, 'vector scaling' 3, 'Poly-1' 4, 'symmetric cross entropy' 5, 'GCE' 6, 'false-negative rate' 7, 'LDAM(scale = 10)' 8, 'logit-adjusted' 9, 'asymmetric, one label' 10, 'focal' 11, 'class-balanced' 12, 'weighted cross entropy' 13, 'Mag. × CE' 14, '½ M + ½ CE' 15, 'spread' 16, 'magnitude' 17) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'losses-50.dat' index 68 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 70 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 72 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 74 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 76 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 78 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 80 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 82 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 84 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 86 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 88 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 90 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 92 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 94 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 96 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 98 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 100 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot, \
    'losses-50.dat' index 69 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'losses-50.dat' index 71 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'losses-50.dat' index 73 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'losses-50.dat' index 75 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'losses-50.dat' index 77 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'losses-50.dat' index 79 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'losses-50.dat' index 81 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 6 pointsize 0.55*dot, \
    'losses-50.dat' index 83 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'losses-50.dat' index 85 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'losses-50.dat' index 87 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'losses-50.dat' index 89 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'losses-50.dat' index 91 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'losses-50.dat' index 93 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 9 pointsize 0.55*dot, \
    'losses-50.dat' index 95 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'losses-50.dat' index 97 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'losses-50.dat' index 99 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 8 pointsize 0.55*dot, \
    'losses-50.dat' index 101 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 9 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
