# Draws warmup-50-paper-scheduled.svg, warmup-50-paper-scheduled.png from warmup-50-paper-scheduled.dat,
# when run in this folder: gnuplot warmup-50-paper-scheduled.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,381 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1192 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,572 medium
    }
  }
  set output 'warmup-50-paper-scheduled.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'cross entropy' at screen 0.08586, screen 0.14510 left noenhanced
  set arrow from screen 0.00505, screen 0.14510 to screen 0.07071, screen 0.14510 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label '10 epochs of cross entropy then magnitude' at screen 0.08586, screen 0.10664 left noenhanced
  set arrow from screen 0.00505, screen 0.10664 to screen 0.07071, screen 0.10664 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label 'blend of cross entropy and magnitude with share from 0 to 1 evenly over 20 epochs' at screen 0.08586, screen 0.06818 left noenhanced
  set arrow from screen 0.00505, screen 0.06818 to screen 0.07071, screen 0.06818 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label 'magnitude with t from 0.3 to 1 over 20 epochs' at screen 0.08586, screen 0.02972 left noenhanced
  set arrow from screen 0.00505, screen 0.02972 to screen 0.07071, screen 0.02972 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype (14,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.09520
  set rmargin at screen 0.96465
  set bmargin at screen 0.27972
  set tmargin at screen 0.97203
  unset title
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  set ylabel 'validation accuracy' font ',8' noenhanced
  unset logscale
  set xrange [1:80]
  set yrange [0:0.9]
  set xtics ('10' 10, '20' 20, '30' 30, '40' 40, '50' 50, '60' 60, '70' 70, '80' 80) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'warmup-50-paper-scheduled.dat' index 0 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'warmup-50-paper-scheduled.dat' index 0 using 1:3 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'warmup-50-paper-scheduled.dat' index 0 using 1:4 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'warmup-50-paper-scheduled.dat' index 0 using 1:5 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
