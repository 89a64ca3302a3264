# Draws confusion.svg, confusion.png from confusion.dat,
# when run in this folder: gnuplot confusion.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,311 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,972 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,467 medium
    }
  }
  set output 'confusion.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.06049
  set rmargin at screen 0.43765
  set bmargin at screen 0.12430
  set tmargin at screen 0.90999
  set title 'cross entropy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'predicted class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'true class' font ',8' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [0.5:3.5]
  set xtics ('0' 1, '1' 2, '2' 3) norotate font ',8' noenhanced
  set ytics ('2' 1, '1' 2, '0' 3) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:100]
  unset colorbox
  set label '97' at first 1, first 3 center noenhanced front textcolor rgb '#000000'
  set label '1' at first 2, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 3, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '58' at first 1, first 2 center noenhanced front textcolor rgb '#000000'
  set label '34' at first 2, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '8' at first 3, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '47' at first 1, first 1 center noenhanced front textcolor rgb '#000000'
  set label '6' at first 2, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '47' at first 3, first 1 center noenhanced front textcolor rgb '#000000'
  plot \
    'confusion.dat' index 0 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.49527
  set rmargin at screen 0.87243
  set bmargin at screen 0.12430
  set tmargin at screen 0.90999
  set title 'false-negative rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'predicted class' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [0.5:3.5]
  set yrange [0.5:3.5]
  set xtics ('0' 1, '1' 2, '2' 3) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2, '' 3) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:100]
  set colorbox user origin 0.88477, 0.12430 size 0.01235, 0.78568
  set cbtics ('0' 0, '20' 20, '40' 40, '60' 60, '80' 80, '100' 100) noenhanced
  set cblabel 'share of the true class, %' offset 1,0 noenhanced
  set label '82' at first 1, first 3 center noenhanced front textcolor rgb '#000000'
  set label '11' at first 2, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 3, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '20' at first 1, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '70' at first 2, first 2 center noenhanced front textcolor rgb '#000000'
  set label '10' at first 3, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '22' at first 1, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '17' at first 2, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '61' at first 3, first 1 center noenhanced front textcolor rgb '#000000'
  plot \
    'confusion.dat' index 1 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
