# Draws growth.svg, growth.png from growth.dat,
# when run in this folder: gnuplot growth.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,237 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,741 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,356 medium
    }
  }
  set output 'growth.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.07757
  set rmargin at screen 0.47119
  set bmargin at screen 0.16298
  set tmargin at screen 0.95504
  unset title
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'magnitude derivative' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.001999999998:500.00000050000006]
  set yrange [0:20]
  set xtics ('0.002' 0.002, '0.1' 0.1, '1' 1, '10' 10, '100' 100, '500' 500, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1) norotate font ',8' noenhanced
  set ytics ('0' 0, '5' 5, '10' 10, '15' 15, '20' 20) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'growth.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.57757
  set rmargin at screen 0.97119
  set bmargin at screen 0.16298
  set tmargin at screen 0.95504
  unset title
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'magnitude dimension' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.001999999998:500.00000050000006]
  set yrange [0:1.2]
  set xtics ('0.002' 0.002, '0.1' 0.1, '1' 1, '10' 10, '100' 100, '500' 500, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'growth.dat' index 0 using 1:3 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (4,4)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
