# Draws codebooks.svg, codebooks.png from codebooks.dat,
# when run in this folder: gnuplot codebooks.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,414 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1294 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,621 medium
    }
  }
  set output 'codebooks.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.02058
  set rmargin at screen 0.26612
  set bmargin at screen 0.54828
  set tmargin at screen 0.93240
  set title 'gradient alone' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  unset ylabel
  unset logscale
  set xrange [-0.5:72.5]
  set yrange [-0.5:72.5]
  unset xtics
  unset ytics
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  unset colorbox
  plot \
    'codebooks.dat' index 0 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.32373
  set rmargin at screen 0.56927
  set bmargin at screen 0.54828
  set tmargin at screen 0.93240
  set title 'restarts' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  unset ylabel
  unset logscale
  set xrange [-0.5:72.5]
  set yrange [-0.5:72.5]
  unset xtics
  unset ytics
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  unset colorbox
  plot \
    'codebooks.dat' index 1 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.62689
  set rmargin at screen 0.87243
  set bmargin at screen 0.54828
  set tmargin at screen 0.93240
  set title 'magnitude bonus' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  unset ylabel
  unset logscale
  set xrange [-0.5:72.5]
  set yrange [-0.5:72.5]
  unset xtics
  unset ytics
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  set colorbox user origin 0.88477, 0.54828 size 0.01235, 0.38412
  set cbtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) noenhanced
  set cblabel 'pixel' offset 1,0 noenhanced
  plot \
    'codebooks.dat' index 2 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.22154
  set rmargin at screen 0.46708
  set bmargin at screen 0.05150
  set tmargin at screen 0.43562
  set title 'magnitude divisor' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  unset ylabel
  unset logscale
  set xrange [-0.5:72.5]
  set yrange [-0.5:72.5]
  unset xtics
  unset ytics
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  unset colorbox
  plot \
    'codebooks.dat' index 3 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.52469
  set rmargin at screen 0.77023
  set bmargin at screen 0.05150
  set tmargin at screen 0.43562
  set title 'k-means on the pixels' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  unset ylabel
  unset logscale
  set xrange [-0.5:72.5]
  set yrange [-0.5:72.5]
  unset xtics
  unset ytics
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  unset colorbox
  plot \
    'codebooks.dat' index 4 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
