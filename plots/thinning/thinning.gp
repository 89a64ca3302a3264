# Draws thinning.svg, thinning.png from thinning.dat,
# when run in this folder: gnuplot thinning.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,314 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,980 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,471 medium
    }
  }
  set output 'thinning.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'the least missed first' at screen 0.15298, screen 0.03612 left noenhanced
  set arrow from screen 0.08714, screen 0.03612 to screen 0.14064, screen 0.03612 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype (24,6)
  set label 'at random' at screen 0.42726, screen 0.03612 left noenhanced
  set arrow from screen 0.36142, screen 0.03612 to screen 0.41492, screen 0.03612 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label '95 % of 40 draws' at screen 0.60237, screen 0.03612 left noenhanced
  set object 1002 rectangle from screen 0.53652, screen 0.02125 to screen 0.59002, screen 0.05100 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set label '90 %' at screen 0.84475, screen 0.03612 left noenhanced
  set arrow from screen 0.77891, screen 0.03612 to screen 0.83241, screen 0.03612 nohead linecolor rgb '#606060' linewidth 0.903 dashtype (6,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.07757
  set rmargin at screen 0.42181
  set bmargin at screen 0.19975
  set tmargin at screen 0.91075
  set title 'Gaussian cloud: what each would take' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'x₁' offset 0,0.2 font ',8' noenhanced
  set ylabel 'x₂' font ',8' noenhanced
  unset logscale
  set xrange [-3.1134269935241448:3.081399173973272]
  set yrange [-3.281808451204845:2.913017716292572]
  set xtics ('−2' -2, '0' 0, '2' 2) norotate font ',8' noenhanced
  set ytics ('−2' -2, '0' 0, '2' 2) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#FEE838', 1 '#C8B866', 2 '#948E77', 3 '#666970', 4 '#35456C', 5 '#00224E')
  set cbrange [3.7688137670991635e-07:0.9956011916882117]
  set colorbox user origin 0.43416, 0.19975 size 0.01235, 0.71101
  set cbtics ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) noenhanced
  set cblabel 'loss of magnitude' offset 1,0 noenhanced
  plot \
    'thinning.dat' index 0 using 1:2:3 with points pointtype 7 pointsize 0.4*dot palette
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.62695
  set rmargin at screen 0.97119
  set bmargin at screen 0.19975
  set tmargin at screen 0.91075
  set title 'Gaussian cloud: what is left' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'points that have left' offset 0,0.2 font ',8' noenhanced
  set ylabel 'share of the magnitude of all' font ',8' noenhanced
  unset logscale
  set xrange [0:450]
  set yrange [0:1]
  set xtics ('0' 0, '100' 100, '200' 200, '300' 300, '400' 400) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'thinning.dat' index 1 using 1:4:5 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0.9 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'thinning.dat' index 1 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (24,6), \
    'thinning.dat' index 1 using 1:3 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
