# Draws linear-kink.svg, linear-kink.png from linear-kink.dat,
# when run in this folder: gnuplot linear-kink.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,279 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,871 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,418 medium
    }
  }
  set output 'linear-kink.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'squared error' at screen 0.22088, screen 0.04068 left noenhanced
  set arrow from screen 0.15504, screen 0.04068 to screen 0.20854, screen 0.04068 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'absolute error' at screen 0.42356, screen 0.04068 left noenhanced
  set arrow from screen 0.35772, screen 0.04068 to screen 0.41121, screen 0.04068 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'the line meets a point' at screen 0.63220, screen 0.04068 left noenhanced
  set arrow from screen 0.56636, screen 0.04068 to screen 0.61986, screen 0.04068 nohead linecolor rgb '#606060' linewidth 0.902 dashtype (6,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.07572
  set rmargin at screen 0.47119
  set bmargin at screen 0.22494
  set tmargin at screen 0.89949
  set title 'Loss of y = w x on five points' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'slope w' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss' font ',8' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [0:6]
  set xtics ('−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 1.2039025436507647, graph 0 to first 1.2039025436507647, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set arrow from first 0.21172568249569587, graph 0 to first 0.21172568249569587, graph 1 nohead back linecolor rgb '#606060' linewidth 0.901 dashtype (6,5)
  set arrow from first -1.096636440744587, graph 0 to first -1.096636440744587, graph 1 nohead back linecolor rgb '#606060' linewidth 0.902 dashtype (6,5)
  set arrow from first 3.1237854822298368, graph 0 to first 3.1237854822298368, graph 1 nohead back linecolor rgb '#606060' linewidth 0.903 dashtype (6,5)
  set arrow from first 2.8566582911310037, graph 0 to first 2.8566582911310037, graph 1 nohead back linecolor rgb '#606060' linewidth 0.904 dashtype (6,5)
  plot \
    'linear-kink.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'linear-kink.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.57572
  set rmargin at screen 0.97119
  set bmargin at screen 0.22494
  set tmargin at screen 0.89949
  set title 'Its derivative' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'slope w' offset 0,0.2 font ',8' noenhanced
  set ylabel 'derivative by w' font ',8' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-4:4]
  set xtics ('−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 1.2039025436507647, graph 0 to first 1.2039025436507647, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set arrow from first 0.21172568249569587, graph 0 to first 0.21172568249569587, graph 1 nohead back linecolor rgb '#606060' linewidth 0.901 dashtype (6,5)
  set arrow from first -1.096636440744587, graph 0 to first -1.096636440744587, graph 1 nohead back linecolor rgb '#606060' linewidth 0.902 dashtype (6,5)
  set arrow from first 3.1237854822298368, graph 0 to first 3.1237854822298368, graph 1 nohead back linecolor rgb '#606060' linewidth 0.903 dashtype (6,5)
  set arrow from first 2.8566582911310037, graph 0 to first 2.8566582911310037, graph 1 nohead back linecolor rgb '#606060' linewidth 0.904 dashtype (6,5)
  plot \
    'linear-kink.dat' index 0 using 1:4 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'linear-kink.dat' index 0 using 1:5 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
