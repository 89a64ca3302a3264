# Draws subsets.svg, subsets.png from subsets.dat,
# when run in this folder: gnuplot subsets.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,641 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,2003 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,961 medium
    }
  }
  set output 'subsets.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'greedy by magnitude' at screen 0.68117, screen 0.34988 left noenhanced
  set arrow from screen 0.61533, screen 0.34988 to screen 0.66883, screen 0.34988 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.64208, screen 0.34988 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'greedy by spread' at screen 0.68117, screen 0.32699 left noenhanced
  set arrow from screen 0.61533, screen 0.32699 to screen 0.66883, screen 0.32699 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'farthest first' at screen 0.68117, screen 0.30410 left noenhanced
  set arrow from screen 0.61533, screen 0.30410 to screen 0.66883, screen 0.30410 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'at random' at screen 0.68117, screen 0.28121 left noenhanced
  set arrow from screen 0.61533, screen 0.28121 to screen 0.66883, screen 0.28121 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label 'points' at screen 0.68117, screen 0.25832 left noenhanced
  set label '' at screen 0.64208, screen 0.25832 point pointtype 7 pointsize 0.25*dot linecolor rgb '#B3DDF5' front
  set label 'best of all' at screen 0.68117, screen 0.23543 left noenhanced
  set label '' at screen 0.64208, screen 0.23543 point pointtype 7 pointsize 0.25*dot linecolor rgb '#F4D48C' front
  set label '95 % of 200 draws' at screen 0.68117, screen 0.21255 left noenhanced
  set object 1006 rectangle from screen 0.61533, screen 0.20526 to screen 0.66883, screen 0.21983 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set label 'all points' at screen 0.68117, screen 0.18966 left noenhanced
  set arrow from screen 0.61533, screen 0.18966 to screen 0.66883, screen 0.18966 nohead linecolor rgb '#606060' linewidth 0.907 dashtype (6,5)
  set label '90 %' at screen 0.68117, screen 0.16677 left noenhanced
  set arrow from screen 0.61533, screen 0.16677 to screen 0.66883, screen 0.16677 nohead linecolor rgb '#606060' linewidth 0.908 dashtype (2,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.07757
  set rmargin at screen 0.47119
  set bmargin at screen 0.55826
  set tmargin at screen 0.95630
  set title 'Gaussian cloud in 2-D: what k points hold' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'points chosen' offset 0,0.2 font ',8' noenhanced
  set ylabel 'share of the magnitude of all' font ',8' noenhanced
  unset logscale
  set xrange [1:100]
  set yrange [0:1]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'subsets.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    1 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    0.9 with lines linecolor rgb '#606060' linewidth 0.901 dashtype (2,5), \
    'subsets.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'subsets.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'subsets.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'subsets.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.57757
  set rmargin at screen 0.97119
  set bmargin at screen 0.55826
  set tmargin at screen 0.95630
  set title 'Gaussian cloud in 2-D: the first points' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'x₁' offset 0,0.2 font ',8' noenhanced
  set ylabel 'x₂' font ',8' noenhanced
  unset logscale
  set xrange [-3.1134269935241448:3.081399173973272]
  set yrange [-3.281808451204845:2.913017716292572]
  set xtics ('−2' -2, '0' 0, '2' 2) norotate font ',8' noenhanced
  set ytics ('−2' -2, '0' 0, '2' 2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'subsets.dat' index 1 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'subsets.dat' index 2 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.07757
  set rmargin at screen 0.47119
  set bmargin at screen 0.06034
  set tmargin at screen 0.45839
  set title 'Gaussian cloud in 1-D: what k points hold' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'points chosen' offset 0,0.2 font ',8' noenhanced
  set ylabel 'share of the magnitude of all' font ',8' noenhanced
  unset logscale
  set xrange [1:100]
  set yrange [0:1]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'subsets.dat' index 3 using 1:6:7 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    1 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    0.9 with lines linecolor rgb '#606060' linewidth 0.901 dashtype (2,5), \
    'subsets.dat' index 3 using 1:8 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'subsets.dat' index 3 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'subsets.dat' index 3 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'subsets.dat' index 3 using 1:4 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'subsets.dat' index 3 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
