# Draws softmax-probability.svg, softmax-probability.png from softmax-probability.dat,
# when run in this folder: gnuplot softmax-probability.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,579 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1810 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,869 medium
    }
  }
  set output 'softmax-probability.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'class 0' at screen 0.58272, screen 0.27187 left noenhanced
  set label '' at screen 0.54362, screen 0.27187 point pointtype 7 pointsize 0.25*dot linecolor rgb '#8CC0DC' front
  set label 'class 1' at screen 0.73745, screen 0.27187 left noenhanced
  set label '' at screen 0.69835, screen 0.27187 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label 'class 2' at screen 0.58272, screen 0.24655 left noenhanced
  set label '' at screen 0.54362, screen 0.24655 point pointtype 9 pointsize 0.55*dot linecolor rgb '#009E73' front
  set label 'largest P = 0.6, 0.9' at screen 0.73745, screen 0.24655 left noenhanced
  set arrow from screen 0.67160, screen 0.24655 to screen 0.72510, screen 0.24655 nohead linecolor rgb '#000000' linewidth 0.903 dashtype solid
  set multiplot

  # Panel 1
  set lmargin at screen 0.07572
  set rmargin at screen 0.42181
  set bmargin at screen 0.56446
  set tmargin at screen 0.95166
  set title 'Step 1' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first feature' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second feature' font ',8' noenhanced
  unset logscale
  set xrange [-4:4]
  set yrange [-4:4]
  set xtics ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0.3333333333333333:1]
  unset colorbox
  plot \
    'softmax-probability.dat' index 15 using 1:2:3 with image, \
    'softmax-probability.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'softmax-probability.dat' index 1 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'softmax-probability.dat' index 2 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55*dot, \
    'softmax-probability.dat' index 3 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'softmax-probability.dat' index 4 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.52634
  set rmargin at screen 0.87243
  set bmargin at screen 0.56446
  set tmargin at screen 0.95166
  set title 'Step 10' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first feature' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second feature' font ',8' noenhanced
  unset logscale
  set xrange [-4:4]
  set yrange [-4:4]
  set xtics ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0.3333333333333333:1]
  set colorbox user origin 0.88477, 0.56446 size 0.01235, 0.38720
  set cbtics ('0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) noenhanced
  set cblabel 'largest P' offset 1,0 noenhanced
  plot \
    'softmax-probability.dat' index 16 using 1:2:3 with image, \
    'softmax-probability.dat' index 5 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'softmax-probability.dat' index 6 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'softmax-probability.dat' index 7 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55*dot, \
    'softmax-probability.dat' index 8 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'softmax-probability.dat' index 9 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.07572
  set rmargin at screen 0.42181
  set bmargin at screen 0.06676
  set tmargin at screen 0.45396
  set title 'Step 100' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first feature' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second feature' font ',8' noenhanced
  unset logscale
  set xrange [-4:4]
  set yrange [-4:4]
  set xtics ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set ytics ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#00224E', 1 '#35456C', 2 '#666970', 3 '#948E77', 4 '#C8B866', 5 '#FEE838')
  set cbrange [0.3333333333333333:1]
  unset colorbox
  plot \
    'softmax-probability.dat' index 17 using 1:2:3 with image, \
    'softmax-probability.dat' index 10 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'softmax-probability.dat' index 11 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'softmax-probability.dat' index 12 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.55*dot, \
    'softmax-probability.dat' index 13 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9, \
    'softmax-probability.dat' index 14 using 1:2 with lines linecolor rgb '#000000' linewidth 0.9
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
