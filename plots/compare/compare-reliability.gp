# Draws compare-reliability.svg, compare-reliability.png from compare-reliability.dat,
# when run in this folder: gnuplot compare-reliability.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,665 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,2078 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,997 medium
    }
  }
  set output 'compare-reliability.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'share of all predictions' at screen 0.33282, screen 0.01705 left noenhanced
  set object 1000 rectangle from screen 0.26698, screen 0.01003 to screen 0.32047, screen 0.02407 fillcolor rgb '#B2B2B2' fillstyle solid noborder
  set label 'calibrated' at screen 0.62274, screen 0.01705 left noenhanced
  set arrow from screen 0.55689, screen 0.01705 to screen 0.61039, screen 0.01705 nohead linecolor rgb '#000000' linewidth 0.901 dashtype solid
  set multiplot

  # Panel 1
  set lmargin at screen 0.07757
  set rmargin at screen 0.47119
  set bmargin at screen 0.57421
  set tmargin at screen 0.95788
  set title 'cross entropy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'predicted probability' offset 0,0.2 font ',8' noenhanced
  set ylabel 'observed share' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'compare-reliability.dat' index 0 using 1:2:(0.09) with boxes fillcolor rgb '#B2B2B2' fillstyle solid noborder, \
    'compare-reliability.dat' index 1 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'compare-reliability.dat' index 2 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype solid, \
    'compare-reliability.dat' index 3 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.57757
  set rmargin at screen 0.97119
  set bmargin at screen 0.57421
  set tmargin at screen 0.95788
  set title 'weighted cross entropy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'predicted probability' offset 0,0.2 font ',8' noenhanced
  set ylabel 'observed share' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'compare-reliability.dat' index 4 using 1:2:(0.09) with boxes fillcolor rgb '#B2B2B2' fillstyle solid noborder, \
    'compare-reliability.dat' index 5 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'compare-reliability.dat' index 6 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype solid, \
    'compare-reliability.dat' index 7 using 1:2 with points linecolor rgb '#E69F00' pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.07757
  set rmargin at screen 0.47119
  set bmargin at screen 0.09426
  set tmargin at screen 0.47794
  set title 'magnitude' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'predicted probability' offset 0,0.2 font ',8' noenhanced
  set ylabel 'observed share' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'compare-reliability.dat' index 8 using 1:2:(0.09) with boxes fillcolor rgb '#B2B2B2' fillstyle solid noborder, \
    'compare-reliability.dat' index 9 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'compare-reliability.dat' index 10 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'compare-reliability.dat' index 11 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.57757
  set rmargin at screen 0.97119
  set bmargin at screen 0.09426
  set tmargin at screen 0.47794
  set title 'spread' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'predicted probability' offset 0,0.2 font ',8' noenhanced
  set ylabel 'observed share' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'compare-reliability.dat' index 12 using 1:2:(0.09) with boxes fillcolor rgb '#B2B2B2' fillstyle solid noborder, \
    'compare-reliability.dat' index 13 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'compare-reliability.dat' index 14 using 1:2 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype solid, \
    'compare-reliability.dat' index 15 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
