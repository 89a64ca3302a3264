# Draws dimension.svg, dimension.png from dimension.dat,
# when run in this folder: gnuplot dimension.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,797 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,2491 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1196 medium
    }
  }
  set output 'dimension.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label '250 points' at screen 0.12099, screen 0.03262 left noenhanced
  set arrow from screen 0.05514, screen 0.03262 to screen 0.10864, screen 0.03262 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '1000 points' at screen 0.30391, screen 0.03262 left noenhanced
  set arrow from screen 0.23807, screen 0.03262 to screen 0.29156, screen 0.03262 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype (14,5)
  set label '4000 points' at screen 0.49794, screen 0.03262 left noenhanced
  set arrow from screen 0.43210, screen 0.03262 to screen 0.48560, screen 0.03262 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype (4,4)
  set label 'segment' at screen 0.69198, screen 0.03262 left noenhanced
  set arrow from screen 0.62613, screen 0.03262 to screen 0.67963, screen 0.03262 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label '' at screen 0.65288, screen 0.03262 point pointtype 13 pointsize 0.55*dot linecolor rgb '#CC79A7' front
  set label 'circle' at screen 0.87140, screen 0.03262 left noenhanced
  set arrow from screen 0.80556, screen 0.03262 to screen 0.85905, screen 0.03262 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label '' at screen 0.83230, screen 0.03262 point pointtype 6 pointsize 0.55*dot linecolor rgb '#56B4E9' front
  set label 'grid' at screen 0.12099, screen 0.01422 left noenhanced
  set arrow from screen 0.05514, screen 0.01422 to screen 0.10864, screen 0.01422 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label '' at screen 0.08189, screen 0.01422 point pointtype 4 pointsize 0.55*dot linecolor rgb '#E69F00' front
  set label 'ball' at screen 0.30391, screen 0.01422 left noenhanced
  set arrow from screen 0.23807, screen 0.01422 to screen 0.29156, screen 0.01422 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label '' at screen 0.26481, screen 0.01422 point pointtype 8 pointsize 0.55*dot linecolor rgb '#000000' front
  set label 'Cantor set' at screen 0.49794, screen 0.01422 left noenhanced
  set arrow from screen 0.43210, screen 0.01422 to screen 0.48560, screen 0.01422 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  set label '' at screen 0.45885, screen 0.01422 point pointtype 12 pointsize 0.55*dot linecolor rgb '#8C6D31' front
  set label 'dimension' at screen 0.69198, screen 0.01422 left noenhanced
  set arrow from screen 0.62613, screen 0.01422 to screen 0.67963, screen 0.01422 nohead linecolor rgb '#606060' linewidth 0.908 dashtype (6,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.10988
  set rmargin at screen 0.47119
  set bmargin at screen 0.72912
  set tmargin at screen 0.96487
  set title 'segment' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'magnitude dimension' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.0999999999:10000.000010000002]
  set yrange [0:1]
  set xtics ('0.1' 0.1, '1' 1, '10' 10, '100' 100, '1000' 1000, '10000' 10000, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    1 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'dimension.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'dimension.dat' index 0 using 1:3 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (14,5), \
    'dimension.dat' index 0 using 1:4 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (4,4)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.60988
  set rmargin at screen 0.97119
  set bmargin at screen 0.72912
  set tmargin at screen 0.96487
  set title 'circle' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'magnitude dimension' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.0999999999:10000.000010000002]
  set yrange [0:1.2]
  set xtics ('0.1' 0.1, '1' 1, '10' 10, '100' 100, '1000' 1000, '10000' 10000, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    1 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'dimension.dat' index 1 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'dimension.dat' index 1 using 1:3 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (14,5), \
    'dimension.dat' index 1 using 1:4 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (4,4)
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.10988
  set rmargin at screen 0.47119
  set bmargin at screen 0.41307
  set tmargin at screen 0.64882
  set title 'grid' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'magnitude dimension' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.0999999999:10000.000010000002]
  set yrange [0:2]
  set xtics ('0.1' 0.1, '1' 1, '10' 10, '100' 100, '1000' 1000, '10000' 10000, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5, '2.0' 2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    2 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'dimension.dat' index 2 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'dimension.dat' index 2 using 1:3 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (14,5), \
    'dimension.dat' index 2 using 1:4 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (4,4)
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.60988
  set rmargin at screen 0.97119
  set bmargin at screen 0.41307
  set tmargin at screen 0.64882
  set title 'ball' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'magnitude dimension' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.0999999999:10000.000010000002]
  set yrange [0:3]
  set xtics ('0.1' 0.1, '1' 1, '10' 10, '100' 100, '1000' 1000, '10000' 10000, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5, '2.0' 2, '2.5' 2.5, '3.0' 3) norotate font ',8' noenhanced
  unset colorbox
  plot \
    3 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'dimension.dat' index 3 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'dimension.dat' index 3 using 1:3 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (14,5), \
    'dimension.dat' index 3 using 1:4 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (4,4)
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.10988
  set rmargin at screen 0.47119
  set bmargin at screen 0.09702
  set tmargin at screen 0.33278
  set title 'Cantor set' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'magnitude dimension' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.0999999999:10000.000010000002]
  set yrange [0:0.7]
  set xtics ('0.1' 0.1, '1' 1, '10' 10, '100' 100, '1000' 1000, '10000' 10000, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0.6309297535714574 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'dimension.dat' index 4 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'dimension.dat' index 4 using 1:3 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (14,5), \
    'dimension.dat' index 4 using 1:4 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (4,4)
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.60988
  set rmargin at screen 0.97119
  set bmargin at screen 0.09702
  set tmargin at screen 0.33278
  set title 'difference from the dimension' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'points' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [199.99999979999998:5000.000005000001]
  set yrange [4.999999995e-05:2.000000002]
  set xtics ('200' 200, '500' 500, '1000' 1000, '2000' 2000, '5000' 5000, '' 300 1, '' 400 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 3000 1, '' 4000 1) norotate font ',8' noenhanced
  set ytics ('5×10⁻⁵' 5e-05, '10⁻³' 0.001, '10⁻²' 0.01, '10⁻¹' 0.1, '2' 2, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'dimension.dat' index 5 using 1:2 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1, \
    'dimension.dat' index 6 using 1:2 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6) pointtype 6 pointsize 0.55*dot pointinterval 1, \
    'dimension.dat' index 7 using 1:2 with linespoints linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4) pointtype 4 pointsize 0.55*dot pointinterval 1, \
    'dimension.dat' index 8 using 1:2 with linespoints linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 8 pointsize 0.55*dot pointinterval 1, \
    'dimension.dat' index 9 using 1:2 with linespoints linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
