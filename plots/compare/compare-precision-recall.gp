# Draws compare-precision-recall.svg, compare-precision-recall.png from compare-precision-recall.dat,
# when run in this folder: gnuplot compare-precision-recall.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,457 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1428 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,686 medium
    }
  }
  set output 'compare-precision-recall.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'cross entropy' at screen 0.15288, screen 0.02480 left noenhanced
  set arrow from screen 0.08704, screen 0.02480 to screen 0.14053, screen 0.02480 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'weighted cross entropy' at screen 0.35988, screen 0.02480 left noenhanced
  set arrow from screen 0.29403, screen 0.02480 to screen 0.34753, screen 0.02480 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label 'magnitude' at screen 0.65144, screen 0.02480 left noenhanced
  set arrow from screen 0.58560, screen 0.02480 to screen 0.63909, screen 0.02480 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'spread' at screen 0.83086, screen 0.02480 left noenhanced
  set arrow from screen 0.76502, screen 0.02480 to screen 0.81852, screen 0.02480 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.07757
  set rmargin at screen 0.30453
  set bmargin at screen 0.60793
  set tmargin at screen 0.93874
  set title 'ERL, tested 10 times' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'recall' offset 0,0.2 font ',8' noenhanced
  set ylabel 'precision' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'compare-precision-recall.dat' index 0 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'compare-precision-recall.dat' index 1 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'compare-precision-recall.dat' index 2 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'compare-precision-recall.dat' index 3 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.41091
  set rmargin at screen 0.63786
  set bmargin at screen 0.60793
  set tmargin at screen 0.93874
  set title 'POX, tested 30 times' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'recall' offset 0,0.2 font ',8' noenhanced
  set ylabel 'precision' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'compare-precision-recall.dat' index 4 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'compare-precision-recall.dat' index 5 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'compare-precision-recall.dat' index 6 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'compare-precision-recall.dat' index 7 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.74424
  set rmargin at screen 0.97119
  set bmargin at screen 0.60793
  set tmargin at screen 0.93874
  set title 'VAC, tested 45 times' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'recall' offset 0,0.2 font ',8' noenhanced
  set ylabel 'precision' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'compare-precision-recall.dat' index 8 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'compare-precision-recall.dat' index 9 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'compare-precision-recall.dat' index 10 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'compare-precision-recall.dat' index 11 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.07757
  set rmargin at screen 0.30453
  set bmargin at screen 0.13711
  set tmargin at screen 0.46791
  set title 'EXC, tested 55 times' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'recall' offset 0,0.2 font ',8' noenhanced
  set ylabel 'precision' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'compare-precision-recall.dat' index 12 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'compare-precision-recall.dat' index 13 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'compare-precision-recall.dat' index 14 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'compare-precision-recall.dat' index 15 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.41091
  set rmargin at screen 0.63786
  set bmargin at screen 0.13711
  set tmargin at screen 0.46791
  set title 'ME1, tested 65 times' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'recall' offset 0,0.2 font ',8' noenhanced
  set ylabel 'precision' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'compare-precision-recall.dat' index 16 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'compare-precision-recall.dat' index 17 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'compare-precision-recall.dat' index 18 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'compare-precision-recall.dat' index 19 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.74424
  set rmargin at screen 0.97119
  set bmargin at screen 0.13711
  set tmargin at screen 0.46791
  set title 'ME2, tested 75 times' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'recall' offset 0,0.2 font ',8' noenhanced
  set ylabel 'precision' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'compare-precision-recall.dat' index 20 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'compare-precision-recall.dat' index 21 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'compare-precision-recall.dat' index 22 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'compare-precision-recall.dat' index 23 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
