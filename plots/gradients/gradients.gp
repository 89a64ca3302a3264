# Draws gradients.svg, gradients.png from gradients.dat,
# when run in this folder: gnuplot gradients.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,384 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1200 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,576 medium
    }
  }
  set output 'gradients.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set label 'linear regression, squared error' at screen 0.08636, screen 0.10590 left noenhanced
  set arrow from screen 0.02576, screen 0.10590 to screen 0.07121, screen 0.10590 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'linear regression, absolute error' at screen 0.56061, screen 0.10590 left noenhanced
  set arrow from screen 0.50000, screen 0.10590 to screen 0.54545, screen 0.10590 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'logistic regression' at screen 0.08636, screen 0.06771 left noenhanced
  set arrow from screen 0.02576, screen 0.06771 to screen 0.07121, screen 0.06771 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'magnitude, by its logits' at screen 0.56061, screen 0.06771 left noenhanced
  set arrow from screen 0.50000, screen 0.06771 to screen 0.54545, screen 0.06771 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label 'cross entropy, by its logits' at screen 0.08636, screen 0.02951 left noenhanced
  set arrow from screen 0.02576, screen 0.02951 to screen 0.07121, screen 0.02951 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set multiplot

  # Panel 1
  set lmargin at screen 0.10707
  set rmargin at screen 0.96465
  set bmargin at screen 0.23958
  set tmargin at screen 0.92708
  set title 'Gradient descent on 60 points' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'step' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss over its first value' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale y
  set xrange [1:200]
  set yrange [0.00999999999:1.000000001]
  set xtics ('50' 50, '100' 100, '150' 150, '200' 200) norotate font ',8' noenhanced
  set ytics ('0.01' 0.01, '0.1' 0.1, '1' 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'gradients.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'gradients.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'gradients.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'gradients.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'gradients.dat' index 0 using 1:6 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
