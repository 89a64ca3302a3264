# Draws real-forest.svg, real-forest.png from real-forest.dat,
# when run in this folder: gnuplot real-forest.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,595 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1858 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,892 medium
    }
  }
  set output 'real-forest.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.14033
  set rmargin at screen 0.52695
  set bmargin at screen 0.56278
  set tmargin at screen 0.95291
  set title 'magnitude' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'gain over cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.6:0.6]
  set yrange [0.5:12.5]
  set xtics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6) norotate font ',8' noenhanced
  set ytics ('page-blocks' 1, 'abalone' 2, 'car' 3, 'yeast' 4, 'breast-cancer' 5, 'soybean' 6, 'house-votes' 7, 'dermatology' 8, 'ecoli' 9, 'glass' 10, 'lymphography' 11, 'zoo' 12) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set label '◂' at first -0.6, first 7 left noenhanced front textcolor rgb '#0072B2'
  set label '◂ 1 dot' at first -0.6, first 6.7 left noenhanced front textcolor rgb '#0072B2'
  plot \
    'real-forest.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 2 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 4 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 6 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 8 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 10 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 12 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 14 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 16 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 18 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 20 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 22 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'real-forest.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'real-forest.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'real-forest.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'real-forest.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'real-forest.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'real-forest.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'real-forest.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'real-forest.dat' index 17 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'real-forest.dat' index 19 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'real-forest.dat' index 21 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'real-forest.dat' index 23 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.58457
  set rmargin at screen 0.97119
  set bmargin at screen 0.56278
  set tmargin at screen 0.95291
  set title 'spread' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'gain over cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.6:0.6]
  set yrange [0.5:12.5]
  set xtics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9, '' 10, '' 11, '' 12) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'real-forest.dat' index 24 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 26 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 28 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 30 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 32 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 34 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 36 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 38 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 40 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 42 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 44 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 46 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 25 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'real-forest.dat' index 27 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'real-forest.dat' index 29 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'real-forest.dat' index 31 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'real-forest.dat' index 33 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'real-forest.dat' index 35 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'real-forest.dat' index 37 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'real-forest.dat' index 39 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'real-forest.dat' index 41 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'real-forest.dat' index 43 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'real-forest.dat' index 45 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'real-forest.dat' index 47 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.14033
  set rmargin at screen 0.52695
  set bmargin at screen 0.06502
  set tmargin at screen 0.45516
  set title '½ magnitude + ½ cross entropy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'gain over cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.6:0.6]
  set yrange [0.5:12.5]
  set xtics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6) norotate font ',8' noenhanced
  set ytics ('page-blocks' 1, 'abalone' 2, 'car' 3, 'yeast' 4, 'breast-cancer' 5, 'soybean' 6, 'house-votes' 7, 'dermatology' 8, 'ecoli' 9, 'glass' 10, 'lymphography' 11, 'zoo' 12) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'real-forest.dat' index 48 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 50 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 52 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 54 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 56 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 58 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 60 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 62 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 64 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 66 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 68 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 70 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 49 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'real-forest.dat' index 51 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'real-forest.dat' index 53 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'real-forest.dat' index 55 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'real-forest.dat' index 57 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'real-forest.dat' index 59 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'real-forest.dat' index 61 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'real-forest.dat' index 63 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'real-forest.dat' index 65 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'real-forest.dat' index 67 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'real-forest.dat' index 69 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot, \
    'real-forest.dat' index 71 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 12 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.58457
  set rmargin at screen 0.97119
  set bmargin at screen 0.06502
  set tmargin at screen 0.45516
  set title 'weighted cross entropy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'gain over cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.6:0.6]
  set yrange [0.5:12.5]
  set xtics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9, '' 10, '' 11, '' 12) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'real-forest.dat' index 72 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 74 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 76 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 78 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 80 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 82 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 84 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 86 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 88 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 90 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 92 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 94 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'real-forest.dat' index 73 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'real-forest.dat' index 75 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'real-forest.dat' index 77 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'real-forest.dat' index 79 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'real-forest.dat' index 81 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'real-forest.dat' index 83 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'real-forest.dat' index 85 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'real-forest.dat' index 87 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'real-forest.dat' index 89 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'real-forest.dat' index 91 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'real-forest.dat' index 93 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'real-forest.dat' index 95 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
