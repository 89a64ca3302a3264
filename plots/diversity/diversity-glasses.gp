# Draws diversity-glasses.svg, diversity-glasses.png from diversity-glasses.dat,
# when run in this folder: gnuplot diversity-glasses.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,355 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1108 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,532 medium
    }
  }
  set output 'diversity-glasses.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'SiO₂' at screen 0.08965, screen 0.03195 left noenhanced
  set arrow from screen 0.00884, screen 0.03195 to screen 0.07449, screen 0.03195 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'P₂O₅' at screen 0.24268, screen 0.03195 left noenhanced
  set arrow from screen 0.16187, screen 0.03195 to screen 0.22753, screen 0.03195 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'B₂O₃' at screen 0.40202, screen 0.03195 left noenhanced
  set arrow from screen 0.32121, screen 0.03195 to screen 0.38687, screen 0.03195 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'PbO' at screen 0.55505, screen 0.03195 left noenhanced
  set arrow from screen 0.47424, screen 0.03195 to screen 0.53990, screen 0.03195 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label 'TeO₂' at screen 0.70606, screen 0.03195 left noenhanced
  set arrow from screen 0.62525, screen 0.03195 to screen 0.69091, screen 0.03195 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label 'the mean' at screen 0.86439, screen 0.03195 left noenhanced
  set arrow from screen 0.78359, screen 0.03195 to screen 0.84924, screen 0.03195 nohead linecolor rgb '#606060' linewidth 0.905 dashtype (6,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.09520
  set rmargin at screen 0.96465
  set bmargin at screen 0.17669
  set tmargin at screen 0.92105
  set title 'Glasses by their first oxide' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'magnitude over the mean' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.000999999999:50.000000050000004]
  set yrange [0.6:1.4]
  set xtics ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1, '10' 10, '50' 50, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1, '1.2' 1.2, '1.3' 1.3, '1.4' 1.4) norotate font ',8' noenhanced
  unset colorbox
  plot \
    1 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'diversity-glasses.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'diversity-glasses.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'diversity-glasses.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'diversity-glasses.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'diversity-glasses.dat' index 0 using 1:6 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
