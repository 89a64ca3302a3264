# Draws communities.svg, communities.png from communities.dat,
# when run in this folder: gnuplot communities.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,575 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1795 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,862 medium
    }
  }
  set output 'communities.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'mammal' at screen 0.17016, screen 0.09631 left noenhanced
  set arrow from screen 0.10432, screen 0.09631 to screen 0.15782, screen 0.09631 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'bird' at screen 0.43519, screen 0.09631 left noenhanced
  set arrow from screen 0.36934, screen 0.09631 to screen 0.42284, screen 0.09631 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'fish' at screen 0.66399, screen 0.09631 left noenhanced
  set arrow from screen 0.59815, screen 0.09631 to screen 0.65165, screen 0.09631 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'molluscs and others' at screen 0.17016, screen 0.07079 left noenhanced
  set arrow from screen 0.10432, screen 0.07079 to screen 0.15782, screen 0.07079 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label 'insect' at screen 0.43519, screen 0.07079 left noenhanced
  set arrow from screen 0.36934, screen 0.07079 to screen 0.42284, screen 0.07079 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label 'reptile' at screen 0.66399, screen 0.07079 left noenhanced
  set arrow from screen 0.59815, screen 0.07079 to screen 0.65165, screen 0.07079 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label 'amphibian' at screen 0.17016, screen 0.04526 left noenhanced
  set arrow from screen 0.10432, screen 0.04526 to screen 0.15782, screen 0.04526 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label 'all together' at screen 0.43519, screen 0.04526 left noenhanced
  set arrow from screen 0.36934, screen 0.04526 to screen 0.42284, screen 0.04526 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  set label 'by how unlike kinds are' at screen 0.66399, screen 0.04526 left noenhanced
  set arrow from screen 0.59815, screen 0.04526 to screen 0.65165, screen 0.04526 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype solid
  set label 'by kinds alone' at screen 0.17016, screen 0.01973 left noenhanced
  set arrow from screen 0.10432, screen 0.01973 to screen 0.15782, screen 0.01973 nohead linecolor rgb '#000000' linewidth 0.909 dashtype solid
  set label 'all communities' at screen 0.43519, screen 0.01973 left noenhanced
  set arrow from screen 0.36934, screen 0.01973 to screen 0.42284, screen 0.01973 nohead linecolor rgb '#606060' linewidth 0.910 dashtype (6,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.08272
  set rmargin at screen 0.47119
  set bmargin at screen 0.62416
  set tmargin at screen 0.95126
  set title 'alike kinds count less' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'order q' offset 0,0.2 font ',8' noenhanced
  set ylabel 'effective number of kinds' font ',8' noenhanced
  unset logscale
  set logscale y
  set xrange [0:5]
  set yrange [0.9999999989999999:10.00000001]
  set xtics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) norotate font ',8' noenhanced
  set ytics ('1' 1, '2' 2, '5' 5, '10' 10, '' 3 1, '' 4 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'communities.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'communities.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'communities.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'communities.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'communities.dat' index 0 using 1:6 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'communities.dat' index 0 using 1:7 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'communities.dat' index 0 using 1:8 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'communities.dat' index 0 using 1:9 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.58272
  set rmargin at screen 0.97119
  set bmargin at screen 0.62416
  set tmargin at screen 0.95126
  set title 'every kind counts' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'order q' offset 0,0.2 font ',8' noenhanced
  set ylabel 'effective number of kinds' font ',8' noenhanced
  unset logscale
  set logscale y
  set xrange [0:5]
  set yrange [1.9999999979999998:200.00000020000002]
  set xtics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) norotate font ',8' noenhanced
  set ytics ('2' 2, '10' 10, '100' 100, '200' 200, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'communities.dat' index 0 using 1:10 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'communities.dat' index 0 using 1:11 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'communities.dat' index 0 using 1:12 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'communities.dat' index 0 using 1:13 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'communities.dat' index 0 using 1:14 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'communities.dat' index 0 using 1:15 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'communities.dat' index 0 using 1:16 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'communities.dat' index 0 using 1:17 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.08272
  set rmargin at screen 0.47119
  set bmargin at screen 0.18567
  set tmargin at screen 0.51276
  set title 'how a community stands for all' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'order q' offset 0,0.2 font ',8' noenhanced
  set ylabel 'representativeness' font ',8' noenhanced
  unset logscale
  set xrange [0:5]
  set yrange [0.1:0.5]
  set xtics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) norotate font ',8' noenhanced
  set ytics ('0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'communities.dat' index 0 using 1:18 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'communities.dat' index 0 using 1:19 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'communities.dat' index 0 using 1:20 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'communities.dat' index 0 using 1:21 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'communities.dat' index 0 using 1:22 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'communities.dat' index 0 using 1:23 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'communities.dat' index 0 using 1:24 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.58272
  set rmargin at screen 0.97119
  set bmargin at screen 0.18567
  set tmargin at screen 0.51276
  set title 'distinct communities' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'order q' offset 0,0.2 font ',8' noenhanced
  set ylabel 'effective number of communities' font ',8' noenhanced
  unset logscale
  set xrange [0:5]
  set yrange [2:7]
  set xtics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) norotate font ',8' noenhanced
  set ytics ('2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7) norotate font ',8' noenhanced
  unset colorbox
  plot \
    7 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'communities.dat' index 0 using 1:25 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype solid, \
    'communities.dat' index 0 using 1:26 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
