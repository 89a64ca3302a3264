# Draws welsch.svg, welsch.png from welsch.dat,
# when run in this folder: gnuplot welsch.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,531 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1658 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,796 medium
    }
  }
  set output 'welsch.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'magnitude' at screen 0.14362, screen 0.02136 left noenhanced
  set arrow from screen 0.07778, screen 0.02136 to screen 0.13128, screen 0.02136 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'Welsch–Leclerc' at screen 0.32305, screen 0.02136 left noenhanced
  set arrow from screen 0.25720, screen 0.02136 to screen 0.31070, screen 0.02136 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype (14,5)
  set label 'cross entropy' at screen 0.55041, screen 0.02136 left noenhanced
  set arrow from screen 0.48457, screen 0.02136 to screen 0.53807, screen 0.02136 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'reached at t = 1' at screen 0.75741, screen 0.02136 left noenhanced
  set object 1003 rectangle from screen 0.69156, screen 0.01257 to screen 0.74506, screen 0.03016 fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.10988
  set rmargin at screen 0.47119
  set bmargin at screen 0.59299
  set tmargin at screen 0.94722
  unset title
  set xlabel 'length of the residual' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss' font ',8' noenhanced
  unset logscale
  set xrange [0.0175:7]
  set yrange [0:1]
  set xtics ('2' 2, '4' 4, '6' 6) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first 0.0175, graph 0 to first 1.4142135623730951, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  plot \
    'welsch.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'welsch.dat' index 0 using 1:3 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.60988
  set rmargin at screen 0.97119
  set bmargin at screen 0.59299
  set tmargin at screen 0.94722
  set title 'Near 0' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'length of the residual' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.000999999999:1.000000001]
  set yrange [4.999999994999999e-07:0.5000000005]
  set xtics ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('5×10⁻⁷' 5e-07, '10⁻⁵' 1e-05, '10⁻⁴' 0.0001, '10⁻³' 0.001, '10⁻²' 0.01, '10⁻¹' 0.1, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'welsch.dat' index 1 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'welsch.dat' index 1 using 1:3 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.10988
  set rmargin at screen 0.47119
  set bmargin at screen 0.11813
  set tmargin at screen 0.47235
  set title 'Tail' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'length of the residual' offset 0,0.2 font ',8' noenhanced
  set ylabel '1 − loss' font ',8' noenhanced
  unset logscale
  set logscale y
  set xrange [0.0175:7]
  set yrange [9.99999999e-16:1.000000001]
  set xtics ('2' 2, '4' 4, '6' 6) norotate font ',8' noenhanced
  set ytics ('10⁻¹⁵' 1e-15, '10⁻¹²' 1e-12, '10⁻⁹' 1e-09, '10⁻⁶' 1e-06, '10⁻³' 0.001, '1' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'welsch.dat' index 2 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'welsch.dat' index 2 using 1:3 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.60988
  set rmargin at screen 0.97119
  set bmargin at screen 0.11813
  set tmargin at screen 0.47235
  set title 'Pull on the logits' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'length of the residual' offset 0,0.2 font ',8' noenhanced
  set ylabel 'length of the gradient' font ',8' noenhanced
  unset logscale
  set xrange [0.007071067811865475:1.4071424945612296]
  set yrange [0:1.5]
  set xtics ('0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'welsch.dat' index 3 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'welsch.dat' index 3 using 1:3 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (14,5), \
    'welsch.dat' index 3 using 1:4 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
