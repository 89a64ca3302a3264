# Draws warmup-50-tuned-rate.svg, warmup-50-tuned-rate.png from warmup-50-tuned-rate.dat,
# when run in this folder: gnuplot warmup-50-tuned-rate.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,396 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1237 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,594 medium
    }
  }
  set output 'warmup-50-tuned-rate.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set label 'cross entropy' at screen 0.24259, screen 0.32498 left noenhanced
  set arrow from screen 0.19321, screen 0.32498 to screen 0.23025, screen 0.32498 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'magnitude' at screen 0.24259, screen 0.28794 left noenhanced
  set arrow from screen 0.19321, screen 0.28794 to screen 0.23025, screen 0.28794 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'cross entropy + 0.1 × magnitude' at screen 0.24259, screen 0.25089 left noenhanced
  set arrow from screen 0.19321, screen 0.25089 to screen 0.23025, screen 0.25089 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '½ magnitude + ½ cross entropy' at screen 0.24259, screen 0.21385 left noenhanced
  set arrow from screen 0.19321, screen 0.21385 to screen 0.23025, screen 0.21385 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5)
  set label 'cross entropy + 3 × magnitude' at screen 0.24259, screen 0.17680 left noenhanced
  set arrow from screen 0.19321, screen 0.17680 to screen 0.23025, screen 0.17680 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label 'cross entropy × magnitude' at screen 0.24259, screen 0.13976 left noenhanced
  set arrow from screen 0.19321, screen 0.13976 to screen 0.23025, screen 0.13976 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label 'then(cross entropy, magnitude, epochs = 10)' at screen 0.24259, screen 0.10271 left noenhanced
  set arrow from screen 0.19321, screen 0.10271 to screen 0.23025, screen 0.10271 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label 'blend(cross entropy, magnitude, share = linear(0, 1, 20))' at screen 0.24259, screen 0.06567 left noenhanced
  set arrow from screen 0.19321, screen 0.06567 to screen 0.23025, screen 0.06567 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  set label 'magnitude(t = geometric(0.3, 1, 20))' at screen 0.24259, screen 0.02863 left noenhanced
  set arrow from screen 0.19321, screen 0.02863 to screen 0.23025, screen 0.02863 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (4,4)
  set multiplot

  # Panel 1
  set lmargin at screen 0.28058
  set rmargin at screen 0.47119
  set bmargin at screen 0.45464
  set tmargin at screen 0.92928
  set title 'Epochs to 80 %, Majority 50 %, tuned rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epochs' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [0:29]
  set yrange [0.5:9.5]
  set xtics ('0' 0, '20' 20) norotate font ',8' noenhanced
  set ytics ('magnitude(t = geometric(0.…' 1, 'blend(cross entropy, magni…' 2, 'then(cross entropy, magnit…' 3, 'cross entropy × magnitude' 4, 'cross entropy + 3 × magnit…' 5, '½ magnitude + ½ cross entr…' 6, 'cross entropy + 0.1 × magn…' 7, 'magnitude' 8, 'cross entropy' 9) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'warmup-50-tuned-rate.dat' index 0 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25, \
    'warmup-50-tuned-rate.dat' index 2 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'warmup-50-tuned-rate.dat' index 4 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'warmup-50-tuned-rate.dat' index 6 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25, \
    'warmup-50-tuned-rate.dat' index 8 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25, \
    'warmup-50-tuned-rate.dat' index 10 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25, \
    'warmup-50-tuned-rate.dat' index 12 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25, \
    'warmup-50-tuned-rate.dat' index 14 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25, \
    'warmup-50-tuned-rate.dat' index 16 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'warmup-50-tuned-rate.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55, \
    'warmup-50-tuned-rate.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'warmup-50-tuned-rate.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'warmup-50-tuned-rate.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 4 pointsize 0.55, \
    'warmup-50-tuned-rate.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 6 pointsize 0.55, \
    'warmup-50-tuned-rate.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55, \
    'warmup-50-tuned-rate.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 8 pointsize 0.55, \
    'warmup-50-tuned-rate.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 12 pointsize 0.55, \
    'warmup-50-tuned-rate.dat' index 17 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 9 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.78058
  set rmargin at screen 0.97119
  set bmargin at screen 0.45464
  set tmargin at screen 0.92928
  set title 'Validation accuracy, Majority 50 %, tuned rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  set ylabel 'validation accuracy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [1:20]
  set yrange [0:1]
  set xtics ('10' 10, '20' 20) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'warmup-50-tuned-rate.dat' index 18 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'warmup-50-tuned-rate.dat' index 18 using 1:3 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'warmup-50-tuned-rate.dat' index 18 using 1:4 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'warmup-50-tuned-rate.dat' index 18 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5), \
    'warmup-50-tuned-rate.dat' index 18 using 1:6 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'warmup-50-tuned-rate.dat' index 18 using 1:7 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'warmup-50-tuned-rate.dat' index 18 using 1:8 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'warmup-50-tuned-rate.dat' index 18 using 1:9 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7), \
    'warmup-50-tuned-rate.dat' index 18 using 1:10 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (4,4)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
