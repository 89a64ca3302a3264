# Draws imbalance.svg, imbalance.png from imbalance.dat,
# when run in this folder: gnuplot imbalance.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,758 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,2370 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1138 medium
    }
  }
  set output 'imbalance.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'β = 0.9' at screen 0.57284, screen 0.23201 left noenhanced
  set arrow from screen 0.50700, screen 0.23201 to screen 0.56049, screen 0.23201 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'β = 0.99' at screen 0.81584, screen 0.23201 left noenhanced
  set arrow from screen 0.75000, screen 0.23201 to screen 0.80350, screen 0.23201 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'β = 0.999' at screen 0.57284, screen 0.21267 left noenhanced
  set arrow from screen 0.50700, screen 0.21267 to screen 0.56049, screen 0.21267 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label 'β = 0.9999' at screen 0.81584, screen 0.21267 left noenhanced
  set arrow from screen 0.75000, screen 0.21267 to screen 0.80350, screen 0.21267 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label 'γ = 0' at screen 0.57284, screen 0.19333 left noenhanced
  set arrow from screen 0.50700, screen 0.19333 to screen 0.56049, screen 0.19333 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label 'γ = 1' at screen 0.81584, screen 0.19333 left noenhanced
  set arrow from screen 0.75000, screen 0.19333 to screen 0.80350, screen 0.19333 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label 'γ = 2' at screen 0.57284, screen 0.17399 left noenhanced
  set arrow from screen 0.50700, screen 0.17399 to screen 0.56049, screen 0.17399 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  set label 'γ = 5' at screen 0.81584, screen 0.17399 left noenhanced
  set arrow from screen 0.75000, screen 0.17399 to screen 0.80350, screen 0.17399 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype (14,5)
  set label 'γ₋ = 0, m = 0' at screen 0.57284, screen 0.15465 left noenhanced
  set arrow from screen 0.50700, screen 0.15465 to screen 0.56049, screen 0.15465 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,4,4,4)
  set label 'γ₋ = 1, m = 0.05' at screen 0.81584, screen 0.15465 left noenhanced
  set arrow from screen 0.75000, screen 0.15465 to screen 0.80350, screen 0.15465 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (24,6)
  set label 'γ₋ = 4, m = 0.05' at screen 0.57284, screen 0.13532 left noenhanced
  set arrow from screen 0.50700, screen 0.13532 to screen 0.56049, screen 0.13532 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label 'τ = 0.5' at screen 0.81584, screen 0.13532 left noenhanced
  set arrow from screen 0.75000, screen 0.13532 to screen 0.80350, screen 0.13532 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (3,7)
  set label 'τ = 1' at screen 0.57284, screen 0.11598 left noenhanced
  set arrow from screen 0.50700, screen 0.11598 to screen 0.56049, screen 0.11598 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype solid
  set label 'τ = 2' at screen 0.81584, screen 0.11598 left noenhanced
  set arrow from screen 0.75000, screen 0.11598 to screen 0.80350, screen 0.11598 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (3,7)
  set multiplot

  # Panel 1
  set lmargin at screen 0.09383
  set rmargin at screen 0.47119
  set bmargin at screen 0.71531
  set tmargin at screen 0.96308
  set title 'Weighted cross entropy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'samples n of the class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'weight over that of n = 1000' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.9999999989999999:1000.0000010000001]
  set yrange [0.9999999989999999:1000.0000010000001]
  set xtics ('1' 1, '10' 10, '100' 100, '1000' 1000, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1) norotate font ',8' noenhanced
  set ytics ('1' 1, '10' 10, '100' 100, '1000' 1000, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'imbalance.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.59383
  set rmargin at screen 0.97119
  set bmargin at screen 0.71531
  set tmargin at screen 0.96308
  set title 'Class-balanced' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'samples n of the class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'weight over that of n = 1000' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.9999999989999999:1000.0000010000001]
  set yrange [0.9999999989999999:1000.0000010000001]
  set xtics ('1' 1, '10' 10, '100' 100, '1000' 1000, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1) norotate font ',8' noenhanced
  set ytics ('1' 1, '10' 10, '100' 100, '1000' 1000, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'imbalance.dat' index 1 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'imbalance.dat' index 1 using 1:3 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'imbalance.dat' index 1 using 1:4 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'imbalance.dat' index 1 using 1:5 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.09383
  set rmargin at screen 0.47119
  set bmargin at screen 0.38314
  set tmargin at screen 0.63092
  set title 'Focal' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'probability p of the true class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:5]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'imbalance.dat' index 2 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'imbalance.dat' index 2 using 1:3 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'imbalance.dat' index 2 using 1:4 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'imbalance.dat' index 2 using 1:5 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.59383
  set rmargin at screen 0.97119
  set bmargin at screen 0.38314
  set tmargin at screen 0.63092
  set title 'Asymmetric' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'probability p of another class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:5]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'imbalance.dat' index 3 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,4,4,4), \
    'imbalance.dat' index 3 using 1:3 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (24,6), \
    'imbalance.dat' index 3 using 1:4 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.09383
  set rmargin at screen 0.47119
  set bmargin at screen 0.05098
  set tmargin at screen 0.29876
  set title 'Logit-adjusted' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share π of the class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'offset τ log π' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.0004999999995:0.5000000005]
  set yrange [-20:0]
  set xtics ('5×10⁻⁴' 0.0005, '10⁻²' 0.01, '10⁻¹' 0.1, '0.5' 0.5, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1) norotate font ',8' noenhanced
  set ytics ('−20' -20, '−15' -15, '−10' -10, '−5' -5, '0' 0) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'imbalance.dat' index 4 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (3,7), \
    'imbalance.dat' index 4 using 1:3 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype solid, \
    'imbalance.dat' index 4 using 1:4 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (3,7)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
