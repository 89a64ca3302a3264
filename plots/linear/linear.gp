# Draws linear.svg, linear.png from linear.dat,
# when run in this folder: gnuplot linear.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,545 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1704 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,818 medium
    }
  }
  set output 'linear.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'data' at screen 0.27685, screen 0.04769 left noenhanced
  set label '' at screen 0.23776, screen 0.04769 point pointtype 7 pointsize 0.25*dot linecolor rgb '#B3DDF5' front
  set label 'step 1' at screen 0.44352, screen 0.04769 left noenhanced
  set arrow from screen 0.37767, screen 0.04769 to screen 0.43117, screen 0.04769 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label 'step 10' at screen 0.64619, screen 0.04769 left noenhanced
  set arrow from screen 0.58035, screen 0.04769 to screen 0.63385, screen 0.04769 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label 'step 100' at screen 0.27685, screen 0.02079 left noenhanced
  set arrow from screen 0.21101, screen 0.02079 to screen 0.26451, screen 0.02079 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  set label 'squared error' at screen 0.44352, screen 0.02079 left noenhanced
  set arrow from screen 0.37767, screen 0.02079 to screen 0.43117, screen 0.02079 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'absolute error' at screen 0.64619, screen 0.02079 left noenhanced
  set arrow from screen 0.58035, screen 0.02079 to screen 0.63385, screen 0.02079 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.08683
  set rmargin at screen 0.47119
  set bmargin at screen 0.60394
  set tmargin at screen 0.94864
  set title 'Squared error' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'x' offset 0,0.2 font ',8' noenhanced
  set ylabel 'y' font ',8' noenhanced
  unset logscale
  set xrange [-2.3015386968802827:2.100255136478842]
  set yrange [-10:10]
  set xtics ('−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2) norotate font ',8' noenhanced
  set ytics ('−10' -10, '−5' -5, '0' 0, '5' 5, '10' 10) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'linear.dat' index 0 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'linear.dat' index 1 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'linear.dat' index 2 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'linear.dat' index 3 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.58683
  set rmargin at screen 0.97119
  set bmargin at screen 0.60394
  set tmargin at screen 0.94864
  set title 'Absolute error' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'x' offset 0,0.2 font ',8' noenhanced
  set ylabel 'y' font ',8' noenhanced
  unset logscale
  set xrange [-2.3015386968802827:2.100255136478842]
  set yrange [-10:10]
  set xtics ('−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2) norotate font ',8' noenhanced
  set ytics ('−10' -10, '−5' -5, '0' 0, '5' 5, '10' 10) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'linear.dat' index 4 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot, \
    'linear.dat' index 5 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'linear.dat' index 6 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'linear.dat' index 7 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.08683
  set rmargin at screen 0.47119
  set bmargin at screen 0.14185
  set tmargin at screen 0.48655
  set title 'Loss above the lowest' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'step' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss − lowest' font ',8' noenhanced
  unset logscale
  set logscale y
  set xrange [0:200]
  set yrange [9.99999999e-10:100.00000010000001]
  set xtics ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200) norotate font ',8' noenhanced
  set ytics ('10⁻⁹' 1e-09, '10⁻⁸' 1e-08, '10⁻⁶' 1e-06, '10⁻⁴' 0.0001, '10⁻²' 0.01, '1' 1, '10²' 100) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'linear.dat' index 8 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'linear.dat' index 8 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.58683
  set rmargin at screen 0.97119
  set bmargin at screen 0.14185
  set tmargin at screen 0.48655
  set title 'Length of the gradient' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'step' offset 0,0.2 font ',8' noenhanced
  set ylabel 'length' font ',8' noenhanced
  unset logscale
  set logscale y
  set xrange [0:200]
  set yrange [9.999999989999998e-07:10.00000001]
  set xtics ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200) norotate font ',8' noenhanced
  set ytics ('10⁻⁶' 1e-06, '10⁻⁴' 0.0001, '10⁻²' 0.01, '1' 1, '10' 10) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'linear.dat' index 9 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'linear.dat' index 9 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
