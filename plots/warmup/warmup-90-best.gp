# Draws warmup-90-best.svg, warmup-90-best.png from warmup-90-best.dat,
# when run in this folder: gnuplot warmup-90-best.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,457 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1429 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,686 medium
    }
  }
  set output 'warmup-90-best.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set label 'cross entropy' at screen 0.26540, screen 0.24927 left noenhanced
  set arrow from screen 0.20480, screen 0.24927 to screen 0.25025, screen 0.24927 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'magnitude' at screen 0.26540, screen 0.21720 left noenhanced
  set arrow from screen 0.20480, screen 0.21720 to screen 0.25025, screen 0.21720 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'cross entropy + 0.1 × magnitude' at screen 0.26540, screen 0.18513 left noenhanced
  set arrow from screen 0.20480, screen 0.18513 to screen 0.25025, screen 0.18513 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'cross entropy + 0.3 × magnitude' at screen 0.26540, screen 0.15306 left noenhanced
  set arrow from screen 0.20480, screen 0.15306 to screen 0.25025, screen 0.15306 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label 'cross entropy + magnitude' at screen 0.26540, screen 0.12099 left noenhanced
  set arrow from screen 0.20480, screen 0.12099 to screen 0.25025, screen 0.12099 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label 'cross entropy + 3 × magnitude' at screen 0.26540, screen 0.08892 left noenhanced
  set arrow from screen 0.20480, screen 0.08892 to screen 0.25025, screen 0.08892 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label 'cross entropy × magnitude' at screen 0.26540, screen 0.05685 left noenhanced
  set arrow from screen 0.20480, screen 0.05685 to screen 0.25025, screen 0.05685 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label 'then(cross entropy, magnitude, epochs = 10)' at screen 0.26540, screen 0.02478 left noenhanced
  set arrow from screen 0.20480, screen 0.02478 to screen 0.25025, screen 0.02478 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  set multiplot

  # Panel 1
  set lmargin at screen 0.10707
  set rmargin at screen 0.96465
  set bmargin at screen 0.36152
  set tmargin at screen 0.93878
  set title 'Validation accuracy, majority 0.9, each at its best rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  set ylabel 'validation accuracy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [1:100]
  set yrange [0.8:0.98]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.80' 0.8, '0.82' 0.82, '0.84' 0.84, '0.86' 0.86, '0.88' 0.88, '0.90' 0.9, '0.92' 0.92, '0.94' 0.94, '0.96' 0.96, '0.98' 0.98) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'warmup-90-best.dat' index 0 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'warmup-90-best.dat' index 0 using 1:3 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'warmup-90-best.dat' index 0 using 1:4 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'warmup-90-best.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'warmup-90-best.dat' index 0 using 1:6 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'warmup-90-best.dat' index 0 using 1:7 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'warmup-90-best.dat' index 0 using 1:8 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'warmup-90-best.dat' index 0 using 1:9 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
