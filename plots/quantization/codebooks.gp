# Draws codebooks.svg, codebooks.png from codebooks.dat,
# when run in this folder: gnuplot codebooks.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,841 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,2630 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1262 medium
    }
  }
  set output 'codebooks.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set multiplot

  # Panel 1
  set lmargin at screen 0.03004
  set rmargin at screen 0.38951
  set bmargin at screen 0.68991
  set tmargin at screen 0.96672
  set title 'gradient alone' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  unset ylabel
  unset logscale
  set xrange [-0.5:72.5]
  set yrange [-0.5:72.5]
  set xtics (' ' 1) norotate font ',8' noenhanced
  set ytics (' ' 1) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  set colorbox user origin 0.40185, 0.68991 size 0.01235, 0.27682
  set cbtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) noenhanced
  set cblabel 'pixel' offset 0.5,0 noenhanced
  plot \
    'codebooks.dat' index 0 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.52531
  set rmargin at screen 0.88477
  set bmargin at screen 0.68991
  set tmargin at screen 0.96672
  set title 'restarts' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  unset ylabel
  unset logscale
  set xrange [-0.5:72.5]
  set yrange [-0.5:72.5]
  set xtics (' ' 1) norotate font ',8' noenhanced
  set ytics ('' 1) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  set colorbox user origin 0.89712, 0.68991 size 0.01235, 0.27682
  set cbtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) noenhanced
  set cblabel 'pixel' offset 0.5,0 noenhanced
  plot \
    'codebooks.dat' index 1 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.03004
  set rmargin at screen 0.38951
  set bmargin at screen 0.35763
  set tmargin at screen 0.63445
  set title 'magnitude bonus' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  unset ylabel
  unset logscale
  set xrange [-0.5:72.5]
  set yrange [-0.5:72.5]
  set xtics (' ' 1) norotate font ',8' noenhanced
  set ytics (' ' 1) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  set colorbox user origin 0.40185, 0.35763 size 0.01235, 0.27682
  set cbtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) noenhanced
  set cblabel 'pixel' offset 0.5,0 noenhanced
  plot \
    'codebooks.dat' index 2 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.52531
  set rmargin at screen 0.88477
  set bmargin at screen 0.35763
  set tmargin at screen 0.63445
  set title 'magnitude divisor' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  unset ylabel
  unset logscale
  set xrange [-0.5:72.5]
  set yrange [-0.5:72.5]
  set xtics (' ' 1) norotate font ',8' noenhanced
  set ytics ('' 1) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  set colorbox user origin 0.89712, 0.35763 size 0.01235, 0.27682
  set cbtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) noenhanced
  set cblabel 'pixel' offset 0.5,0 noenhanced
  plot \
    'codebooks.dat' index 3 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.03004
  set rmargin at screen 0.38951
  set bmargin at screen 0.02535
  set tmargin at screen 0.30217
  set title 'k-means on the pixels' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  unset ylabel
  unset logscale
  set xrange [-0.5:72.5]
  set yrange [-0.5:72.5]
  set xtics (' ' 1) norotate font ',8' noenhanced
  set ytics (' ' 1) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0:1]
  set colorbox user origin 0.40185, 0.02535 size 0.01235, 0.27682
  set cbtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) noenhanced
  set cblabel 'pixel' offset 0.5,0 noenhanced
  plot \
    'codebooks.dat' index 4 using 1:2:3 with image
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
