# Draws own.svg, own.png from own.dat,
# when run in this folder: gnuplot own.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,337 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1054 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,506 medium
    }
  }
  set output 'own.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'cross entropy' at screen 0.34369, screen 0.03360 left noenhanced
  set arrow from screen 0.26288, screen 0.03360 to screen 0.32854, screen 0.03360 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'magnitude' at screen 0.59773, screen 0.03360 left noenhanced
  set arrow from screen 0.51692, screen 0.03360 to screen 0.58258, screen 0.03360 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set multiplot

  # Panel 1
  set lmargin at screen 0.10884
  set rmargin at screen 0.96465
  set bmargin at screen 0.18577
  set tmargin at screen 0.96838
  unset title
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  set ylabel 'validation accuracy' font ',8' noenhanced
  unset logscale
  set xrange [1:30]
  set yrange [0.6:1]
  set xtics ('5' 5, '10' 10, '15' 15, '20' 20, '25' 25, '30' 30) norotate font ',8' noenhanced
  set ytics ('0.60' 0.6, '0.65' 0.65, '0.70' 0.7, '0.75' 0.75, '0.80' 0.8, '0.85' 0.85, '0.90' 0.9, '0.95' 0.95, '1.00' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'own.dat' index 0 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'own.dat' index 0 using 1:3 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
