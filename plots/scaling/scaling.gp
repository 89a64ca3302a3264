# Draws scaling.svg, scaling.png from scaling.dat,
# when run in this folder: gnuplot scaling.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,545 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1704 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,818 medium
    }
  }
  set output 'scaling.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set label 'mixed precision-precision' at screen 0.08333, screen 0.04769 left noenhanced
  set arrow from screen 0.03395, screen 0.04769 to screen 0.07099, screen 0.04769 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label '' at screen 0.05247, screen 0.04769 point pointtype 9 pointsize 0.55 linecolor rgb '#009E73'
  set label 'indefinite' at screen 0.39403, screen 0.04769 left noenhanced
  set arrow from screen 0.34465, screen 0.04769 to screen 0.38169, screen 0.04769 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label '' at screen 0.36317, screen 0.04769 point pointtype 4 pointsize 0.55 linecolor rgb '#E69F00'
  set label 'conjugate-gradients' at screen 0.70473, screen 0.04769 left noenhanced
  set arrow from screen 0.65535, screen 0.04769 to screen 0.69239, screen 0.04769 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label '' at screen 0.67387, screen 0.04769 point pointtype 13 pointsize 0.55 linecolor rgb '#CC79A7'
  set label 'matrix-free' at screen 0.08333, screen 0.02079 left noenhanced
  set arrow from screen 0.03395, screen 0.02079 to screen 0.07099, screen 0.02079 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label '' at screen 0.05247, screen 0.02079 point pointtype 6 pointsize 0.55 linecolor rgb '#56B4E9'
  set label 'clusters' at screen 0.39403, screen 0.02079 left noenhanced
  set arrow from screen 0.34465, screen 0.02079 to screen 0.38169, screen 0.02079 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.36317, screen 0.02079 point pointtype 5 pointsize 0.55 linecolor rgb '#D55E00'
  set label 'Cholesky' at screen 0.70473, screen 0.02079 left noenhanced
  set arrow from screen 0.65535, screen 0.02079 to screen 0.69239, screen 0.02079 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.67387, screen 0.02079 point pointtype 7 pointsize 0.55 linecolor rgb '#0072B2'
  set multiplot

  # Panel 1
  set lmargin at screen 0.11564
  set rmargin at screen 0.47119
  set bmargin at screen 0.60394
  set tmargin at screen 0.94864
  set title 'Time' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'points' offset 0,0.2 font ',8' noenhanced
  set ylabel 'seconds' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [499.99999949999994:100000.0001]
  set yrange [0.001999999998:20.00000002]
  set xtics ('500' 500, '10⁴' 10000, '10⁵' 100000, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1) norotate font ',8' noenhanced
  set ytics ('0.002' 0.002, '0.01' 0.01, '0.1' 0.1, '1' 1, '20' 20, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'scaling.dat' index 0 using 1:2 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:3 with linespoints linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4) pointtype 4 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:4 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4) pointtype 13 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:5 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 6 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:6 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:7 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.61564
  set rmargin at screen 0.97119
  set bmargin at screen 0.60394
  set tmargin at screen 0.94864
  set title 'Memory' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'points' offset 0,0.2 font ',8' noenhanced
  set ylabel 'bytes foreseen' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [499.99999949999994:100000.0001]
  set yrange [499999.9995:2000000002.0000002]
  set xtics ('500' 500, '10⁴' 10000, '10⁵' 100000, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1) norotate font ',8' noenhanced
  set ytics ('5×10⁵' 500000, '10⁷' 10000000, '10⁸' 100000000, '2×10⁹' 2000000000, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '' 1000000 1, '' 2000000 1, '' 3000000 1, '' 4000000 1, '' 5000000 1, '' 6000000 1, '' 7000000 1, '' 8000000 1, '' 9000000 1, '' 20000000 1, '' 30000000 1, '' 40000000 1, '' 50000000 1, '' 60000000 1, '' 70000000 1, '' 80000000 1, '' 90000000 1, '' 200000000 1, '' 300000000 1, '' 400000000 1, '' 500000000 1, '' 600000000 1, '' 700000000 1, '' 800000000 1, '' 900000000 1, '' 1000000000 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'scaling.dat' index 0 using 1:8 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:9 with linespoints linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4) pointtype 4 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:10 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4) pointtype 13 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:11 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 6 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:12 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:13 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.11564
  set rmargin at screen 0.47119
  set bmargin at screen 0.14185
  set tmargin at screen 0.48655
  set title 'Residual' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'points' offset 0,0.2 font ',8' noenhanced
  set ylabel 'largest element of |1 − Z w|' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [499.99999949999994:100000.0001]
  set yrange [4.999999995e-16:5.000000005000001e-09]
  set xtics ('500' 500, '10⁴' 10000, '10⁵' 100000, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1) norotate font ',8' noenhanced
  set ytics ('5×10⁻¹⁶' 5e-16, '10⁻¹⁴' 1e-14, '10⁻¹²' 1e-12, '10⁻¹⁰' 1e-10, '5×10⁻⁹' 5e-09) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'scaling.dat' index 0 using 1:14 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:15 with linespoints linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4) pointtype 4 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:16 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4) pointtype 13 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:17 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 6 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:18 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:19 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.61564
  set rmargin at screen 0.97119
  set bmargin at screen 0.14185
  set tmargin at screen 0.48655
  set title 'Magnitude against Cholesky'."'".'s' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'points' offset 0,0.2 font ',8' noenhanced
  set ylabel 'relative difference' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [499.99999949999994:100000.0001]
  set yrange [9.999999989999998e-17:5.000000005000001e-16]
  set xtics ('500' 500, '10⁴' 10000, '10⁵' 100000, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1) norotate font ',8' noenhanced
  set ytics ('10⁻¹⁶' 1e-16, '2×10⁻¹⁶' 2e-16, '5×10⁻¹⁶' 5e-16, '' 3e-16 1, '' 4e-16 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'scaling.dat' index 0 using 1:20 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:21 with linespoints linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4) pointtype 4 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:22 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4) pointtype 13 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:23 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 6 pointsize 0.55 pointinterval 1, \
    'scaling.dat' index 0 using 1:24 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
