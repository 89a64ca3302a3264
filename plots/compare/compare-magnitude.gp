# Draws compare-magnitude.svg, compare-magnitude.png from compare-magnitude.dat,
# when run in this folder: gnuplot compare-magnitude.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,352 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1100 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,528 medium
    }
  }
  set output 'compare-magnitude.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'CYT (20 of 463)' at screen 0.16629, screen 0.07386 left noenhanced
  set arrow from screen 0.08548, screen 0.07386 to screen 0.15114, screen 0.07386 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'NUC (20 of 429)' at screen 0.44306, screen 0.07386 left noenhanced
  set arrow from screen 0.36225, screen 0.07386 to screen 0.42790, screen 0.07386 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'MIT (20 of 244)' at screen 0.71982, screen 0.07386 left noenhanced
  set arrow from screen 0.63902, screen 0.07386 to screen 0.70467, screen 0.07386 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'EXC (20 of 35)' at screen 0.16629, screen 0.03220 left noenhanced
  set arrow from screen 0.08548, screen 0.03220 to screen 0.15114, screen 0.03220 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label 'VAC (20 of 30)' at screen 0.44306, screen 0.03220 left noenhanced
  set arrow from screen 0.36225, screen 0.03220 to screen 0.42790, screen 0.03220 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label 'POX (20 of 20)' at screen 0.71982, screen 0.03220 left noenhanced
  set arrow from screen 0.63902, screen 0.03220 to screen 0.70467, screen 0.03220 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set multiplot

  # Panel 1
  set lmargin at screen 0.09520
  set rmargin at screen 0.96465
  set bmargin at screen 0.21970
  set tmargin at screen 0.96970
  unset title
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'magnitude over number of points' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.04999999995:20.00000002]
  set yrange [0:1]
  set xtics ('0.05' 0.05, '0.1' 0.1, '1' 1, '10' 10, '20' 20, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'compare-magnitude.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'compare-magnitude.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'compare-magnitude.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'compare-magnitude.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'compare-magnitude.dat' index 0 using 1:6 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'compare-magnitude.dat' index 0 using 1:7 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
