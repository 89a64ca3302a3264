# Draws approximations.svg, approximations.png from approximations.dat,
# when run in this folder: gnuplot approximations.gp
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
  set output 'approximations.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'iterative normalisation' at screen 0.14918, screen 0.02480 left noenhanced
  set arrow from screen 0.08333, screen 0.02480 to screen 0.13683, screen 0.02480 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.11008, screen 0.02480 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'discrete centres' at screen 0.43374, screen 0.02480 left noenhanced
  set arrow from screen 0.36790, screen 0.02480 to screen 0.42140, screen 0.02480 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.39465, screen 0.02480 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label 'exact solver' at screen 0.66296, screen 0.02480 left noenhanced
  set arrow from screen 0.59712, screen 0.02480 to screen 0.65062, screen 0.02480 nohead linecolor rgb '#000000' linewidth 0.902 dashtype (6,5)
  set label '1 %' at screen 0.85967, screen 0.02480 left noenhanced
  set arrow from screen 0.79383, screen 0.02480 to screen 0.84733, screen 0.02480 nohead linecolor rgb '#606060' linewidth 0.903 dashtype (2,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.08354
  set rmargin at screen 0.34102
  set bmargin at screen 0.60793
  set tmargin at screen 0.93874
  set title 'Gaussian cloud in 2-D, t = 1.5' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  set ylabel 'relative error' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [9.99999999e-05:1.000000001]
  set yrange [9.999999989999999e-09:1.000000001]
  set xtics ('' 0.0001, '' 0.001, '' 0.01, '' 0.1, '' 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('10⁻⁸' 1e-08, '10⁻⁶' 1e-06, '10⁻⁴' 0.0001, '10⁻²' 0.01, '1' 1) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0.11751994999999993, graph 0 to first 0.11751994999999993, graph 1 nohead back linecolor rgb '#000000' linewidth 0.900 dashtype (6,5)
  plot \
    0.01 with lines linecolor rgb '#606060' linewidth 0.901 dashtype (2,5), \
    'approximations.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'approximations.dat' index 1 using 1:2 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.39863
  set rmargin at screen 0.65610
  set bmargin at screen 0.60793
  set tmargin at screen 0.93874
  set title 'Gaussian cloud in 10-D, t = 0.46' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  unset ylabel
  unset logscale
  set logscale x
  set logscale y
  set xrange [9.99999999e-05:1.000000001]
  set yrange [9.999999989999999e-09:1.000000001]
  set xtics ('' 0.0001, '' 0.001, '' 0.01, '' 0.1, '' 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('' 1e-08, '' 1e-06, '' 0.0001, '' 0.01, '' 1) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0.15431976899999977, graph 0 to first 0.15431976899999977, graph 1 nohead back linecolor rgb '#000000' linewidth 0.900 dashtype (6,5)
  plot \
    0.01 with lines linecolor rgb '#606060' linewidth 0.901 dashtype (2,5), \
    'approximations.dat' index 3 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'approximations.dat' index 4 using 1:2 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.71372
  set rmargin at screen 0.97119
  set bmargin at screen 0.60793
  set tmargin at screen 0.93874
  set title 'five clusters in 3-D, t = 3.7' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  unset ylabel
  unset logscale
  set logscale x
  set logscale y
  set xrange [9.99999999e-05:1.000000001]
  set yrange [9.999999989999999e-09:1.000000001]
  set xtics ('' 0.0001, '' 0.001, '' 0.01, '' 0.1, '' 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('' 1e-08, '' 1e-06, '' 0.0001, '' 0.01, '' 1) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0.13899932400000026, graph 0 to first 0.13899932400000026, graph 1 nohead back linecolor rgb '#000000' linewidth 0.900 dashtype (6,5)
  plot \
    0.01 with lines linecolor rgb '#606060' linewidth 0.901 dashtype (2,5), \
    'approximations.dat' index 6 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'approximations.dat' index 7 using 1:2 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.08354
  set rmargin at screen 0.34102
  set bmargin at screen 0.13711
  set tmargin at screen 0.46791
  set title 'Gaussian cloud in 2-D, t = 12' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'seconds of a processor' offset 0,0.2 font ',8' noenhanced
  set ylabel 'relative error' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [9.99999999e-05:1.000000001]
  set yrange [9.999999989999999e-09:1.000000001]
  set xtics ('10⁻⁴' 0.0001, '10⁻³' 0.001, '10⁻²' 0.01, '10⁻¹' 0.1, '1' 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('10⁻⁸' 1e-08, '10⁻⁶' 1e-06, '10⁻⁴' 0.0001, '10⁻²' 0.01, '1' 1) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0.09384829599999911, graph 0 to first 0.09384829599999911, graph 1 nohead back linecolor rgb '#000000' linewidth 0.900 dashtype (6,5)
  plot \
    0.01 with lines linecolor rgb '#606060' linewidth 0.901 dashtype (2,5), \
    'approximations.dat' index 9 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'approximations.dat' index 10 using 1:2 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.39863
  set rmargin at screen 0.65610
  set bmargin at screen 0.13711
  set tmargin at screen 0.46791
  set title 'Gaussian cloud in 10-D, t = 1.4' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'seconds of a processor' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set logscale x
  set logscale y
  set xrange [9.99999999e-05:1.000000001]
  set yrange [9.999999989999999e-09:1.000000001]
  set xtics ('10⁻⁴' 0.0001, '10⁻³' 0.001, '10⁻²' 0.01, '10⁻¹' 0.1, '1' 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('' 1e-08, '' 1e-06, '' 0.0001, '' 0.01, '' 1) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0.11194229200000194, graph 0 to first 0.11194229200000194, graph 1 nohead back linecolor rgb '#000000' linewidth 0.900 dashtype (6,5)
  plot \
    0.01 with lines linecolor rgb '#606060' linewidth 0.901 dashtype (2,5), \
    'approximations.dat' index 12 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'approximations.dat' index 13 using 1:2 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.71372
  set rmargin at screen 0.97119
  set bmargin at screen 0.13711
  set tmargin at screen 0.46791
  set title 'five clusters in 3-D, t = 27' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'seconds of a processor' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set logscale x
  set logscale y
  set xrange [9.99999999e-05:1.000000001]
  set yrange [9.999999989999999e-09:1.000000001]
  set xtics ('10⁻⁴' 0.0001, '10⁻³' 0.001, '10⁻²' 0.01, '10⁻¹' 0.1, '1' 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('' 1e-08, '' 1e-06, '' 0.0001, '' 0.01, '' 1) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0.113594109000001, graph 0 to first 0.113594109000001, graph 1 nohead back linecolor rgb '#000000' linewidth 0.900 dashtype (6,5)
  plot \
    0.01 with lines linecolor rgb '#606060' linewidth 0.901 dashtype (2,5), \
    'approximations.dat' index 15 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'approximations.dat' index 16 using 1:2 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
