# Draws compare-confusion.svg, compare-confusion.png from compare-confusion.dat,
# when run in this folder: gnuplot compare-confusion.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,587 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1834 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,880 medium
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
  set bmargin at screen 0.56362
  set tmargin at screen 0.95228
  set title 'cross entropy' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'predicted class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'true class' font ',8' noenhanced
  unset logscale
  set xrange [0.5:10.5]
  set yrange [0.5:10.5]
  set xtics ('1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9, '10' 10) norotate font ',8' noenhanced
  set ytics ('VAC 10' 1, 'POX 9' 2, 'NUC 8' 3, 'MIT 7' 4, 'ME3 6' 5, 'ME2 5' 6, 'ME1 4' 7, 'EXC 3' 8, 'ERL 2' 9, 'CYT 1' 10) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:100]
  unset colorbox
  set label '59' at first 1, first 10 center noenhanced front textcolor rgb '#000000'
  set label '1' at first 5, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 6, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '8' at first 7, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '29' at first 8, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '20' at first 1, first 9 center noenhanced front textcolor rgb '#FFFFFF'
  set label '70' at first 2, first 9 center noenhanced front textcolor rgb '#000000'
  set label '10' at first 5, first 9 center noenhanced front textcolor rgb '#FFFFFF'
  set label '11' at first 1, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '51' at first 3, first 8 center noenhanced front textcolor rgb '#000000'
  set label '25' at first 4, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 5, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '5' at first 7, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 8, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 10, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '9' at first 3, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '78' at first 4, first 7 center noenhanced front textcolor rgb '#000000'
  set label '8' at first 5, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 7, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 10, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '12' at first 1, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 3, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '17' at first 4, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '32' at first 5, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '20' at first 6, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '5' at first 7, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '5' at first 8, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 10, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '6' at first 1, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 5, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '82' at first 6, first 5 center noenhanced front textcolor rgb '#000000'
  set label '5' at first 7, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '5' at first 8, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '27' at first 1, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 4, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 5, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 6, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '52' at first 7, first 4 center noenhanced front textcolor rgb '#000000'
  set label '13' at first 8, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 9, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 10, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '37' at first 1, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 5, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 6, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 7, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '51' at first 8, first 3 center noenhanced front textcolor rgb '#000000'
  set label '40' at first 1, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 3, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '13' at first 5, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 7, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 8, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '33' at first 9, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '44' at first 1, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 3, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 4, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '9' at first 5, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '20' at first 6, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 7, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '13' at first 8, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  plot \
    'compare-confusion.dat' index 0 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.52047
  set rmargin at screen 0.87243
  set bmargin at screen 0.56362
  set tmargin at screen 0.95228
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
  set cbrange [0:100]
  set colorbox user origin 0.88477, 0.56362 size 0.01235, 0.38866
  set cbtics ('0' 0, '20' 20, '40' 40, '60' 60, '80' 80, '100' 100) noenhanced
  set cblabel 'share of the true class, %' offset 1,0 noenhanced
  set label '51' at first 1, first 10 center noenhanced front textcolor rgb '#000000'
  set label '3' at first 3, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 5, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 6, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '13' at first 7, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '22' at first 8, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 9, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '5' at first 10, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '90' at first 2, first 9 center noenhanced front textcolor rgb '#000000'
  set label '10' at first 5, first 9 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 1, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '62' at first 3, first 8 center noenhanced front textcolor rgb '#000000'
  set label '22' at first 4, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 5, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 7, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 10, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '11' at first 3, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '68' at first 4, first 7 center noenhanced front textcolor rgb '#000000'
  set label '20' at first 5, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 10, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 1, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '13' at first 3, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '16' at first 4, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '41' at first 5, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '17' at first 6, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 7, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '5' at first 10, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 1, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 4, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 5, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '83' at first 6, first 5 center noenhanced front textcolor rgb '#000000'
  set label '1' at first 7, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 8, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 10, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '17' at first 1, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 3, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 4, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 5, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 6, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '63' at first 7, first 4 center noenhanced front textcolor rgb '#000000'
  set label '7' at first 8, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 9, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 10, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '36' at first 1, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 2, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 3, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 5, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 6, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '10' at first 7, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '40' at first 8, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 9, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 10, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '27' at first 1, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '10' at first 3, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 5, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '17' at first 7, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 8, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '37' at first 9, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '33' at first 1, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '9' at first 3, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 4, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '13' at first 5, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '22' at first 6, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 7, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 8, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 10, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  plot \
    'compare-confusion.dat' index 1 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.11091
  set rmargin at screen 0.46286
  set bmargin at screen 0.06589
  set tmargin at screen 0.45456
  set title 'magnitude' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'predicted class' offset 0,0.2 font ',8' noenhanced
  set ylabel 'true class' font ',8' noenhanced
  unset logscale
  set xrange [0.5:10.5]
  set yrange [0.5:10.5]
  set xtics ('1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9, '10' 10) norotate font ',8' noenhanced
  set ytics ('VAC 10' 1, 'POX 9' 2, 'NUC 8' 3, 'MIT 7' 4, 'ME3 6' 5, 'ME2 5' 6, 'ME1 4' 7, 'EXC 3' 8, 'ERL 2' 9, 'CYT 1' 10) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:100]
  unset colorbox
  set label '35' at first 1, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '36' at first 2, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 3, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 5, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '5' at first 6, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 7, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '10' at first 8, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '12' at first 9, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '90' at first 2, first 9 center noenhanced front textcolor rgb '#000000'
  set label '10' at first 6, first 9 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 1, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '11' at first 2, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '51' at first 3, first 8 center noenhanced front textcolor rgb '#000000'
  set label '25' at first 4, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '5' at first 5, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '5' at first 9, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 2, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '15' at first 3, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '66' at first 4, first 7 center noenhanced front textcolor rgb '#000000'
  set label '17' at first 5, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 1, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '9' at first 2, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 3, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '15' at first 4, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '39' at first 5, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '23' at first 6, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 9, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 1, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '9' at first 2, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 4, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 5, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '86' at first 6, first 5 center noenhanced front textcolor rgb '#000000'
  set label '2' at first 8, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '28' at first 1, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '39' at first 2, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 3, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 5, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 6, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 7, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '8' at first 8, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '12' at first 9, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '28' at first 1, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '32' at first 2, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 5, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '12' at first 6, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '17' at first 8, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '10' at first 9, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '13' at first 1, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '10' at first 2, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '10' at first 3, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 5, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 6, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '57' at first 9, first 2 center noenhanced front textcolor rgb '#000000'
  set label '18' at first 1, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '27' at first 2, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 3, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 4, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '11' at first 5, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '22' at first 6, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 8, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '7' at first 9, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  plot \
    'compare-confusion.dat' index 2 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.52047
  set rmargin at screen 0.87243
  set bmargin at screen 0.06589
  set tmargin at screen 0.45456
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
  set cbrange [0:100]
  set colorbox user origin 0.88477, 0.06589 size 0.01235, 0.38866
  set cbtics ('0' 0, '20' 20, '40' 40, '60' 60, '80' 80, '100' 100) noenhanced
  set cblabel 'share of the true class, %' offset 1,0 noenhanced
  set label '87' at first 1, first 10 center noenhanced front textcolor rgb '#000000'
  set label '1' at first 5, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 6, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '5' at first 7, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '6' at first 8, first 10 center noenhanced front textcolor rgb '#FFFFFF'
  set label '10' at first 1, first 9 center noenhanced front textcolor rgb '#FFFFFF'
  set label '40' at first 2, first 9 center noenhanced front textcolor rgb '#FFFFFF'
  set label '20' at first 3, first 9 center noenhanced front textcolor rgb '#FFFFFF'
  set label '30' at first 5, first 9 center noenhanced front textcolor rgb '#FFFFFF'
  set label '20' at first 1, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '60' at first 3, first 8 center noenhanced front textcolor rgb '#000000'
  set label '16' at first 4, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 5, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 7, first 8 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 1, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '17' at first 3, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '72' at first 4, first 7 center noenhanced front textcolor rgb '#000000'
  set label '8' at first 5, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 6, first 7 center noenhanced front textcolor rgb '#FFFFFF'
  set label '24' at first 1, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '11' at first 3, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '13' at first 4, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '36' at first 5, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '12' at first 6, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '3' at first 7, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 8, first 6 center noenhanced front textcolor rgb '#FFFFFF'
  set label '13' at first 1, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 4, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '83' at first 6, first 5 center noenhanced front textcolor rgb '#000000'
  set label '2' at first 8, first 5 center noenhanced front textcolor rgb '#FFFFFF'
  set label '47' at first 1, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 3, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 4, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 5, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 6, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '44' at first 7, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '1' at first 8, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 9, first 4 center noenhanced front textcolor rgb '#FFFFFF'
  set label '78' at first 1, first 3 center noenhanced front textcolor rgb '#000000'
  set label '1' at first 3, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 6, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '4' at first 7, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '14' at first 8, first 3 center noenhanced front textcolor rgb '#FFFFFF'
  set label '40' at first 1, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '10' at first 3, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '10' at first 5, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '40' at first 9, first 2 center noenhanced front textcolor rgb '#FFFFFF'
  set label '58' at first 1, first 1 center noenhanced front textcolor rgb '#000000'
  set label '11' at first 3, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 4, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '9' at first 5, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '16' at first 6, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 7, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  set label '2' at first 8, first 1 center noenhanced front textcolor rgb '#FFFFFF'
  plot \
    'compare-confusion.dat' index 3 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
