# Draws gaps.svg, gaps.png from gaps.dat,
# when run in this folder: gnuplot gaps.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,433 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1353 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,650 medium
    }
  }
  set output 'gaps.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.09383
  set rmargin at screen 0.30453
  set bmargin at screen 0.58621
  set tmargin at screen 0.93534
  set title 'between residuals, 2 classes' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'middle minus chord' offset 0,0.2 font ',8' noenhanced
  set ylabel 'pairs' font ',8' noenhanced
  unset logscale
  set xrange [-0.64:0.12]
  set yrange [0:250]
  set xtics ('−0.5' -0.5, '0.0' 0) norotate font ',8' noenhanced
  set ytics ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200, '250' 250) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first 0, graph 0 to first 0.12, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'gaps.dat' index 0 using 1:2:(0.02) with boxes fillcolor rgb '#4095C5' fillstyle solid noborder
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.42716
  set rmargin at screen 0.63786
  set bmargin at screen 0.58621
  set tmargin at screen 0.93534
  set title 'residuals to a perfect batch, 2 classes' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'middle minus chord' offset 0,0.2 font ',8' noenhanced
  set ylabel 'pairs' font ',8' noenhanced
  unset logscale
  set xrange [-0.04:0.08]
  set yrange [0:1000]
  set xtics ('0.00' 0, '0.05' 0.05) norotate font ',8' noenhanced
  set ytics ('0' 0, '200' 200, '400' 400, '600' 600, '800' 800, '1000' 1000) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first 0, graph 0 to first 0.08, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'gaps.dat' index 1 using 1:2:(0.02) with boxes fillcolor rgb '#4095C5' fillstyle solid noborder
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.76049
  set rmargin at screen 0.97119
  set bmargin at screen 0.58621
  set tmargin at screen 0.93534
  set title 'between logits, 2 classes' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'middle minus chord' offset 0,0.2 font ',8' noenhanced
  set ylabel 'pairs' font ',8' noenhanced
  unset logscale
  set xrange [-0.6:0.48]
  set yrange [0:250]
  set xtics ('−0.5' -0.5, '0.0' 0) norotate font ',8' noenhanced
  set ytics ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200, '250' 250) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first 0, graph 0 to first 0.48, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'gaps.dat' index 2 using 1:2:(0.02) with boxes fillcolor rgb '#4095C5' fillstyle solid noborder
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.09383
  set rmargin at screen 0.30453
  set bmargin at screen 0.08929
  set tmargin at screen 0.43842
  set title 'between residuals, 10 classes' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'middle minus chord' offset 0,0.2 font ',8' noenhanced
  set ylabel 'pairs' font ',8' noenhanced
  unset logscale
  set xrange [-0.46:0.04]
  set yrange [0:300]
  set xtics ('−0.4' -0.4, '−0.2' -0.2, '0.0' 0) norotate font ',8' noenhanced
  set ytics ('0' 0, '100' 100, '200' 200, '300' 300) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first 0, graph 0 to first 0.04, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'gaps.dat' index 3 using 1:2:(0.02) with boxes fillcolor rgb '#4095C5' fillstyle solid noborder
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.42716
  set rmargin at screen 0.63786
  set bmargin at screen 0.08929
  set tmargin at screen 0.43842
  set title 'residuals to a perfect batch, 10 classes' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'middle minus chord' offset 0,0.2 font ',8' noenhanced
  set ylabel 'pairs' font ',8' noenhanced
  unset logscale
  set xrange [-0.24:0.04]
  set yrange [0:600]
  set xtics ('−0.2' -0.2, '−0.1' -0.1, '0.0' 0) norotate font ',8' noenhanced
  set ytics ('0' 0, '200' 200, '400' 400, '600' 600) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first 0, graph 0 to first 0.04, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'gaps.dat' index 4 using 1:2:(0.02) with boxes fillcolor rgb '#4095C5' fillstyle solid noborder
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.76049
  set rmargin at screen 0.97119
  set bmargin at screen 0.08929
  set tmargin at screen 0.43842
  set title 'between logits, 10 classes' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'middle minus chord' offset 0,0.2 font ',8' noenhanced
  set ylabel 'pairs' font ',8' noenhanced
  unset logscale
  set xrange [-0.66:0.28]
  set yrange [0:150]
  set xtics ('−0.5' -0.5, '0.0' 0) norotate font ',8' noenhanced
  set ytics ('0' 0, '50' 50, '100' 100, '150' 150) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first 0, graph 0 to first 0.28, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'gaps.dat' index 5 using 1:2:(0.02) with boxes fillcolor rgb '#4095C5' fillstyle solid noborder
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
