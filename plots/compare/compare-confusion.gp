# Draws compare-confusion.svg, compare-confusion.png from compare-confusion.dat,
# when run in this folder: gnuplot compare-confusion.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,520 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1625 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,780 medium
    }
  }
  set output 'compare-confusion.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.11091
  set rmargin at screen 0.46286
  set bmargin at screen 0.57179
  set tmargin at screen 0.94615
  set title 'cross entropy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'predicted class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'true class' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0.5:10.5]
  set yrange [0.5:10.5]
  set xtics ('1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9, '10' 10) norotate font ',8' noenhanced
  set ytics ('VAC 10' 1, 'POX 9' 2, 'NUC 8' 3, 'MIT 7' 4, 'ME3 6' 5, 'ME2 5' 6, 'ME1 4' 7, 'EXC 3' 8, 'ERL 2' 9, 'CYT 1' 10) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  unset colorbox
  plot \
    'compare-confusion.dat' index 0 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.52047
  set rmargin at screen 0.87243
  set bmargin at screen 0.57179
  set tmargin at screen 0.94615
  set title 'weighted cross entropy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'predicted class' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [0.5:10.5]
  set yrange [0.5:10.5]
  set xtics ('1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9, '10' 10) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9, '' 10) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  set colorbox user origin 0.88477, 0.57179 size 0.01235, 0.37436
  set cbtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) noenhanced
  set cblabel 'share of the class' offset 1,0 noenhanced
  plot \
    'compare-confusion.dat' index 1 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.11091
  set rmargin at screen 0.46286
  set bmargin at screen 0.07436
  set tmargin at screen 0.44872
  set title 'magnitude' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'predicted class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'true class' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0.5:10.5]
  set yrange [0.5:10.5]
  set xtics ('1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9, '10' 10) norotate font ',8' noenhanced
  set ytics ('VAC 10' 1, 'POX 9' 2, 'NUC 8' 3, 'MIT 7' 4, 'ME3 6' 5, 'ME2 5' 6, 'ME1 4' 7, 'EXC 3' 8, 'ERL 2' 9, 'CYT 1' 10) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  unset colorbox
  plot \
    'compare-confusion.dat' index 2 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.52047
  set rmargin at screen 0.87243
  set bmargin at screen 0.07436
  set tmargin at screen 0.44872
  set title 'spread' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'predicted class' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [0.5:10.5]
  set yrange [0.5:10.5]
  set xtics ('1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9, '10' 10) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9, '' 10) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  set colorbox user origin 0.88477, 0.07436 size 0.01235, 0.37436
  set cbtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) noenhanced
  set cblabel 'share of the class' offset 1,0 noenhanced
  plot \
    'compare-confusion.dat' index 3 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
