# Draws conjecture.svg, conjecture.png from conjecture.dat,
# when run in this folder: gnuplot conjecture.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,355 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1108 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,532 medium
    }
  }
  set output 'conjecture.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set label 'relative slope' at screen 0.43384, screen 0.03195 left noenhanced
  set arrow from screen 0.37323, screen 0.03195 to screen 0.41869, screen 0.03195 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set multiplot

  # Panel 1
  set lmargin at screen 0.13030
  set rmargin at screen 0.96465
  set bmargin at screen 0.17669
  set tmargin at screen 0.92105
  set title 'Smallest relative slope of each trial' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'trial, sorted' offset 0,0.2 font ',8' noenhanced
  set ylabel 'relative slope' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale y
  set xrange [1:4000]
  set yrange [4.9999999949999994e-08:2.000000002]
  set xtics ('500' 500, '1000' 1000, '1500' 1500, '2000' 2000, '2500' 2500, '3000' 3000, '3500' 3500, '4000' 4000) norotate font ',8' noenhanced
  set ytics ('5×10⁻⁸' 5e-08, '10⁻⁶' 1e-06, '10⁻⁵' 1e-05, '10⁻⁴' 0.0001, '10⁻³' 0.001, '10⁻²' 0.01, '10⁻¹' 0.1, '2' 2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'conjecture.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
