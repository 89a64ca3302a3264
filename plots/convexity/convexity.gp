# Draws convexity.svg, convexity.png from convexity.dat,
# when run in this folder: gnuplot convexity.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,758 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,2370 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1138 medium
    }
  }
  set output 'convexity.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'magnitude' at screen 0.65730, screen 0.17399 left noenhanced
  set arrow from screen 0.59146, screen 0.17399 to screen 0.64496, screen 0.17399 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'chord' at screen 0.83673, screen 0.17399 left noenhanced
  set arrow from screen 0.77088, screen 0.17399 to screen 0.82438, screen 0.17399 nohead linecolor rgb '#000000' linewidth 0.901 dashtype solid
  set multiplot

  # Panel 1
  set lmargin at screen 0.08868
  set rmargin at screen 0.47119
  set bmargin at screen 0.71531
  set tmargin at screen 0.96308
  set title 'a batch of one' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'part of the way' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:0.8]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'convexity.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'convexity.dat' index 1 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.58868
  set rmargin at screen 0.97119
  set bmargin at screen 0.71531
  set tmargin at screen 0.96308
  set title 'between residuals, 2 classes' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'part of the way' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [1.2:1.4]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('1.20' 1.2, '1.25' 1.25, '1.30' 1.3, '1.35' 1.35, '1.40' 1.4) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'convexity.dat' index 2 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'convexity.dat' index 3 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.08868
  set rmargin at screen 0.47119
  set bmargin at screen 0.38314
  set tmargin at screen 0.63092
  set title 'residuals to a perfect batch, 2 classes' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'part of the way' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1.5]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'convexity.dat' index 4 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'convexity.dat' index 5 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.58868
  set rmargin at screen 0.97119
  set bmargin at screen 0.38314
  set tmargin at screen 0.63092
  set title 'between logits, 2 classes' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'part of the way' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [0:1.5]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'convexity.dat' index 6 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'convexity.dat' index 7 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.08868
  set rmargin at screen 0.47119
  set bmargin at screen 0.05098
  set tmargin at screen 0.29876
  set title 'between logits, 10 classes' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'part of the way' offset 0,0.2 font ',8' noenhanced
  set ylabel 'loss' font ',8' noenhanced
  unset logscale
  set xrange [0:1]
  set yrange [1.8:2.3]
  set xtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('1.8' 1.8, '1.9' 1.9, '2.0' 2, '2.1' 2.1, '2.2' 2.2, '2.3' 2.3) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'convexity.dat' index 8 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'convexity.dat' index 9 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
