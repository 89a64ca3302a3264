# Draws importance.svg, importance.png from importance.dat,
# when run in this folder: gnuplot importance.gp
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
  set output 'importance.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'class 0 (900)' at screen 0.21528, screen 0.03195 left noenhanced
  set arrow from screen 0.13447, screen 0.03195 to screen 0.20013, screen 0.03195 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'class 1 (90)' at screen 0.46806, screen 0.03195 left noenhanced
  set arrow from screen 0.38725, screen 0.03195 to screen 0.45290, screen 0.03195 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'class 2 (20)' at screen 0.70720, screen 0.03195 left noenhanced
  set arrow from screen 0.62639, screen 0.03195 to screen 0.69205, screen 0.03195 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set multiplot

  # Panel 1
  set lmargin at screen 0.09520
  set rmargin at screen 0.96465
  set bmargin at screen 0.17669
  set tmargin at screen 0.92105
  set title 'Importance under false-negative rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  set ylabel 'importance' font ',8' noenhanced
  unset logscale
  set xrange [1:100]
  set yrange [0:1]
  set xtics ('10' 10, '20' 20, '30' 30, '40' 40, '50' 50, '60' 60, '70' 70, '80' 80, '90' 90, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'importance.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'importance.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'importance.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
