# Draws propositions.svg, propositions.png from propositions.dat,
# when run in this folder: gnuplot propositions.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,902 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,2819 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1353 medium
    }
  }
  set output 'propositions.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'segment' at screen 0.14198, screen 0.02882 left noenhanced
  set arrow from screen 0.07613, screen 0.02882 to screen 0.12963, screen 0.02882 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label 'circle' at screen 0.30123, screen 0.02882 left noenhanced
  set arrow from screen 0.23539, screen 0.02882 to screen 0.28889, screen 0.02882 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label 'ball' at screen 0.51564, screen 0.02882 left noenhanced
  set arrow from screen 0.44979, screen 0.02882 to screen 0.50329, screen 0.02882 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label 'clusters' at screen 0.65082, screen 0.02882 left noenhanced
  set arrow from screen 0.58498, screen 0.02882 to screen 0.63848, screen 0.02882 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'city blocks' at screen 0.80761, screen 0.02882 left noenhanced
  set arrow from screen 0.74177, screen 0.02882 to screen 0.79527, screen 0.02882 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  set label 'angles' at screen 0.14198, screen 0.01256 left noenhanced
  set arrow from screen 0.07613, screen 0.01256 to screen 0.12963, screen 0.01256 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (8,4)
  set label 'maximum norm' at screen 0.30123, screen 0.01256 left noenhanced
  set arrow from screen 0.23539, screen 0.01256 to screen 0.28889, screen 0.01256 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label 'cycle' at screen 0.51564, screen 0.01256 left noenhanced
  set arrow from screen 0.44979, screen 0.01256 to screen 0.50329, screen 0.01256 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (3,7)
  set label 'K₃,₂' at screen 0.65082, screen 0.01256 left noenhanced
  set arrow from screen 0.58498, screen 0.01256 to screen 0.63848, screen 0.01256 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype solid
  set label 'K₃,₃' at screen 0.80761, screen 0.01256 left noenhanced
  set arrow from screen 0.74177, screen 0.01256 to screen 0.79527, screen 0.01256 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set multiplot

  # Panel 1
  set lmargin at screen 0.10905
  set rmargin at screen 0.30453
  set bmargin at screen 0.80136
  set tmargin at screen 0.96896
  set title 'least weight beyond t̂' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'margin' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.000999999999:50.000000050000004]
  set yrange [9.999999989999998e-07:1.000000001]
  set xtics ('0.001' 0.001, '0.1' 0.1, '50' 50, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('10⁻⁶' 1e-06, '10⁻⁴' 0.0001, '10⁻²' 0.01, '1' 1, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'propositions.dat' index 0 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'propositions.dat' index 1 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 2 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 3 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'propositions.dat' index 4 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 5 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 6 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 7 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 8 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype solid, \
    'propositions.dat' index 9 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.44239
  set rmargin at screen 0.63786
  set bmargin at screen 0.80136
  set tmargin at screen 0.96896
  set title '1 / condition number' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'margin' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.0004999999995:50.000000050000004]
  set yrange [4.999999994999999e-07:1.000000001]
  set xtics ('5×10⁻⁴' 0.0005, '1' 1, '50' 50, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('5×10⁻⁷' 5e-07, '10⁻⁴' 0.0001, '10⁻²' 0.01, '1' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'propositions.dat' index 10 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'propositions.dat' index 11 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 12 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 13 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'propositions.dat' index 14 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 15 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 16 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 17 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 18 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype solid, \
    'propositions.dat' index 19 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.77572
  set rmargin at screen 0.97119
  set bmargin at screen 0.80136
  set tmargin at screen 0.96896
  set title '10⁻⁶ − error of slope' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'margin' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.0004999999995:50.000000050000004]
  set yrange [0:9.999999998677027e-07]
  set xtics ('5×10⁻⁴' 0.0005, '1' 1, '50' 50, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('0' 0, '2×10⁻⁷' 2e-07, '4×10⁻⁷' 4e-07, '6×10⁻⁷' 6e-07, '8×10⁻⁷' 8e-07, '10⁻⁶' 1e-06) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'propositions.dat' index 20 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'propositions.dat' index 21 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 22 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 23 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'propositions.dat' index 24 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 25 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 26 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 27 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 28 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype solid, \
    'propositions.dat' index 29 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.10905
  set rmargin at screen 0.30453
  set bmargin at screen 0.56281
  set tmargin at screen 0.73042
  set title 'growth exponent beyond t̂' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'margin' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.000999999999:50.000000050000004]
  set yrange [0.001999999998:2.000000002]
  set xtics ('0.001' 0.001, '0.1' 0.1, '50' 50, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('0.002' 0.002, '0.01' 0.01, '0.1' 0.1, '1' 1, '2' 2, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'propositions.dat' index 30 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'propositions.dat' index 31 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 32 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 33 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'propositions.dat' index 34 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 35 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 36 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 37 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 38 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype solid, \
    'propositions.dat' index 39 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.44239
  set rmargin at screen 0.63786
  set bmargin at screen 0.56281
  set tmargin at screen 0.73042
  set title 'bound of n − magnitude, less that' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'margin' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [1.9999999979999998:50.000000050000004]
  set yrange [0.9999999989999999:20.00000002]
  set xtics ('2' 2, '5' 5, '10' 10, '20' 20, '50' 50, '' 3 1, '' 4 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('1' 1, '2' 2, '5' 5, '10' 10, '20' 20, '' 3 1, '' 4 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'propositions.dat' index 40 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'propositions.dat' index 41 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 42 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 43 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'propositions.dat' index 44 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 45 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 46 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 47 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 48 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype solid, \
    'propositions.dat' index 49 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.77572
  set rmargin at screen 0.97119
  set bmargin at screen 0.56281
  set tmargin at screen 0.73042
  set title 'magnitude − 1' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'margin' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.0004999999995:50.000000050000004]
  set yrange [0.004999999995:20.00000002]
  set xtics ('5×10⁻⁴' 0.0005, '1' 1, '50' 50, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('0.005' 0.005, '0.1' 0.1, '1' 1, '20' 20, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'propositions.dat' index 50 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'propositions.dat' index 51 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 52 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 53 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'propositions.dat' index 54 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 55 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (8,4)
  unset label
  unset arrow
  unset object

  # Panel 7
  set lmargin at screen 0.10905
  set rmargin at screen 0.30453
  set bmargin at screen 0.32427
  set tmargin at screen 0.49187
  set title 'magnitude − that without a point' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'margin' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.0004999999995:50.000000050000004]
  set yrange [9.99999999e-16:1.000000001]
  set xtics ('5×10⁻⁴' 0.0005, '1' 1, '50' 50, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('10⁻¹⁵' 1e-15, '10⁻¹²' 1e-12, '10⁻⁹' 1e-09, '10⁻⁶' 1e-06, '10⁻³' 0.001, '1' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'propositions.dat' index 56 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'propositions.dat' index 57 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 58 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 59 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'propositions.dat' index 60 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 61 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (8,4)
  unset label
  unset arrow
  unset object

  # Panel 8
  set lmargin at screen 0.44239
  set rmargin at screen 0.63786
  set bmargin at screen 0.32427
  set tmargin at screen 0.49187
  set title '1 + 2 t · diameter − magnitude' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'margin' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [4.999999995e-06:0.010000000010000001]
  set yrange [9.99999999e-05:0.020000000020000002]
  set xtics ('5×10⁻⁶' 5e-06, '10⁻⁴' 0.0001, '10⁻²' 0.01, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1) norotate font ',8' noenhanced
  set ytics ('10⁻⁴' 0.0001, '10⁻³' 0.001, '10⁻²' 0.01, '0.02' 0.02, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'propositions.dat' index 62 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'propositions.dat' index 63 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 64 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 65 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'propositions.dat' index 66 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 67 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (8,4)
  unset label
  unset arrow
  unset object

  # Panel 9
  set lmargin at screen 0.77572
  set rmargin at screen 0.97119
  set bmargin at screen 0.32427
  set tmargin at screen 0.49187
  set title 'magnitude − spread' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'margin' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.0004999999995:50.000000050000004]
  set yrange [9.999999989999999e-09:1.000000001]
  set xtics ('5×10⁻⁴' 0.0005, '1' 1, '50' 50, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('10⁻⁸' 1e-08, '10⁻⁶' 1e-06, '10⁻⁴' 0.0001, '10⁻²' 0.01, '1' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'propositions.dat' index 68 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'propositions.dat' index 69 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 70 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'propositions.dat' index 71 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 72 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (8,4)
  unset label
  unset arrow
  unset object

  # Panel 10
  set lmargin at screen 0.27572
  set rmargin at screen 0.47119
  set bmargin at screen 0.08572
  set tmargin at screen 0.25333
  set title 'spread'."'".'s distance from 1 and n' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'margin' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.0004999999995:50.000000050000004]
  set yrange [0.001999999998:10.00000001]
  set xtics ('5×10⁻⁴' 0.0005, '1' 1, '50' 50, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('0.002' 0.002, '0.01' 0.01, '0.1' 0.1, '1' 1, '10' 10, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'propositions.dat' index 73 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'propositions.dat' index 74 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 75 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 76 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'propositions.dat' index 77 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 78 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 79 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 80 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 81 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype solid, \
    'propositions.dat' index 82 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  # Panel 11
  set lmargin at screen 0.60905
  set rmargin at screen 0.80453
  set bmargin at screen 0.08572
  set tmargin at screen 0.25333
  set title 'growth exponent of the spread' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'margin' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.0004999999995:50.000000050000004]
  set yrange [0.001999999998:2.000000002]
  set xtics ('5×10⁻⁴' 0.0005, '1' 1, '50' 50, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('0.002' 0.002, '0.01' 0.01, '0.1' 0.1, '1' 1, '2' 2, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'propositions.dat' index 83 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'propositions.dat' index 84 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 85 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 86 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'propositions.dat' index 87 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 88 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (8,4), \
    'propositions.dat' index 89 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'propositions.dat' index 90 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (3,7), \
    'propositions.dat' index 91 using 1:2 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype solid, \
    'propositions.dat' index 92 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
