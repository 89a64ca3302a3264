# Draws warmup-50-paper-fixed.svg, warmup-50-paper-fixed.png from warmup-50-paper-fixed.dat,
# when run in this folder: gnuplot warmup-50-paper-fixed.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,367 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1146 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,550 medium
    }
  }
  set output 'warmup-50-paper-fixed.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'cross entropy' at screen 0.12437, screen 0.11091 left noenhanced
  set arrow from screen 0.04356, screen 0.11091 to screen 0.10922, screen 0.11091 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'magnitude' at screen 0.58876, screen 0.11091 left noenhanced
  set arrow from screen 0.50795, screen 0.11091 to screen 0.57361, screen 0.11091 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'cross entropy + 0.1 × magnitude' at screen 0.12437, screen 0.07091 left noenhanced
  set arrow from screen 0.04356, screen 0.07091 to screen 0.10922, screen 0.07091 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label '½ magnitude + ½ cross entropy' at screen 0.58876, screen 0.07091 left noenhanced
  set arrow from screen 0.50795, screen 0.07091 to screen 0.57361, screen 0.07091 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5)
  set label 'cross entropy + 3 × magnitude' at screen 0.12437, screen 0.03091 left noenhanced
  set arrow from screen 0.04356, screen 0.03091 to screen 0.10922, screen 0.03091 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (4,4)
  set label 'magnitude × cross entropy' at screen 0.58876, screen 0.03091 left noenhanced
  set arrow from screen 0.50795, screen 0.03091 to screen 0.57361, screen 0.03091 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype (14,4,4,4)
  set multiplot

  # Panel 1
  set lmargin at screen 0.09520
  set rmargin at screen 0.96465
  set bmargin at screen 0.25091
  set tmargin at screen 0.97091
  unset title
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  set ylabel 'validation accuracy' font ',8' noenhanced
  unset logscale
  set xrange [1:80]
  set yrange [0.1:1]
  set xtics ('10' 10, '20' 20, '30' 30, '40' 40, '50' 50, '60' 60, '70' 70, '80' 80) norotate font ',8' noenhanced
  set ytics ('0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'warmup-50-paper-fixed.dat' index 0 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'warmup-50-paper-fixed.dat' index 0 using 1:3 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'warmup-50-paper-fixed.dat' index 0 using 1:4 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'warmup-50-paper-fixed.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5), \
    'warmup-50-paper-fixed.dat' index 0 using 1:6 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (4,4), \
    'warmup-50-paper-fixed.dat' index 0 using 1:7 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (14,4,4,4)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
