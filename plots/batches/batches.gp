# Draws batches.svg, batches.png from batches.dat,
# when run in this folder: gnuplot batches.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,279 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,871 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,418 medium
    }
  }
  set output 'batches.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set label 'magnitude' at screen 0.30576, screen 0.04068 left noenhanced
  set arrow from screen 0.25638, screen 0.04068 to screen 0.29342, screen 0.04068 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.27490, screen 0.04068 point pointtype 7 pointsize 0.55 linecolor rgb '#0072B2'
  set label 'spread' at screen 0.46502, screen 0.04068 left noenhanced
  set arrow from screen 0.41564, screen 0.04068 to screen 0.45267, screen 0.04068 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.43416, screen 0.04068 point pointtype 5 pointsize 0.55 linecolor rgb '#D55E00'
  set label 'cross entropy' at screen 0.59588, screen 0.04068 left noenhanced
  set arrow from screen 0.54650, screen 0.04068 to screen 0.58354, screen 0.04068 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label '' at screen 0.56502, screen 0.04068 point pointtype 9 pointsize 0.55 linecolor rgb '#009E73'
  set multiplot

  # Panel 1
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.22494
  set tmargin at screen 0.89949
  set title 'Cost' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'batch size' offset 0,0.2 font ',8' noenhanced
  set ylabel 'seconds per epoch' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [19.99999998:5000.000005000001]
  set yrange [0.000999999999:0.5000000005]
  set xtics ('20' 20, '100' 100, '1e+03' 1000, '5e+03' 5000, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1) norotate font ',8' noenhanced
  set ytics ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '0.5' 0.5, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'batches.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55 pointinterval 1, \
    'batches.dat' index 0 using 1:3 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1, \
    'batches.dat' index 0 using 1:4 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.59671
  set rmargin at screen 0.97119
  set bmargin at screen 0.22494
  set tmargin at screen 0.89949
  set title 'Share of the loss' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'batch size' offset 0,0.2 font ',8' noenhanced
  set ylabel 'share' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [19.99999998:5000.000005000001]
  set yrange [0:1]
  set xtics ('20' 20, '100' 100, '1e+03' 1000, '5e+03' 5000, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'batches.dat' index 0 using 1:5 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55 pointinterval 1, \
    'batches.dat' index 0 using 1:6 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1, \
    'batches.dat' index 0 using 1:7 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
