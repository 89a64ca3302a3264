# Draws logistic.svg, logistic.png from logistic.dat,
# when run in this folder: gnuplot logistic.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,346 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1080 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,519 medium
    }
  }
  set output 'logistic.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'class 0' at screen 0.10556, screen 0.03278 left noenhanced
  set label '' at screen 0.06646, screen 0.03278 point pointtype 7 pointsize 0.25*dot linecolor rgb '#8CC0DC' front
  set label 'class 1' at screen 0.26029, screen 0.03278 left noenhanced
  set label '' at screen 0.22119, screen 0.03278 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label 'step 0' at screen 0.41502, screen 0.03278 left noenhanced
  set arrow from screen 0.34918, screen 0.03278 to screen 0.40267, screen 0.03278 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'step 1' at screen 0.55947, screen 0.03278 left noenhanced
  set arrow from screen 0.49362, screen 0.03278 to screen 0.54712, screen 0.03278 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label 'step 10' at screen 0.70391, screen 0.03278 left noenhanced
  set arrow from screen 0.63807, screen 0.03278 to screen 0.69156, screen 0.03278 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label 'step 100' at screen 0.85947, screen 0.03278 left noenhanced
  set arrow from screen 0.79362, screen 0.03278 to screen 0.84712, screen 0.03278 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set multiplot

  # Panel 1
  set lmargin at screen 0.07757
  set rmargin at screen 0.47119
  set bmargin at screen 0.18126
  set tmargin at screen 0.91901
  set title 'Boundary P = ½' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first feature' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second feature' font ',8' noenhanced
  unset logscale
  set xrange [-4:4]
  set yrange [-4:4]
  set xtics ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'logistic.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'logistic.dat' index 1 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'logistic.dat' index 2 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'logistic.dat' index 3 using 1:2 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'logistic.dat' index 4 using 1:2 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'logistic.dat' index 5 using 1:2 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.57757
  set rmargin at screen 0.97119
  set bmargin at screen 0.18126
  set tmargin at screen 0.91901
  unset title
  set xlabel 'step' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss' font ',8' noenhanced
  unset logscale
  set xrange [0:200]
  set yrange [0.2:0.9]
  set xtics ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200) norotate font ',8' noenhanced
  set ytics ('0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'logistic.dat' index 6 using 1:2 with lines linecolor rgb '#000000' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
