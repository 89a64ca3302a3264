# Draws other-paper-losses.svg, other-paper-losses.png from other-paper-losses.dat,
# when run in this folder: gnuplot other-paper-losses.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,192 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,600 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,288 medium
    }
  }
  set output 'other-paper-losses.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'too small to matter (±0.005)' at screen 0.39774, screen 0.05903 left noenhanced
  set object 1000 rectangle from screen 0.33189, screen 0.03472 to screen 0.38539, screen 0.08333 fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.15741
  set rmargin at screen 0.53549
  set bmargin at screen 0.32639
  set tmargin at screen 0.85417
  set title 'majority 50 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference in macro F1 to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.15:0.1]
  set yrange [0.5:5.5]
  set xtics ('−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  set ytics ('Spr., fully tuned' 1, 'MSE, tuned rate' 2, 'Spr., tuned rate' 3, 'MSE, paper' 4, 'Spr., paper' 5) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set label '◂ −0.65' at first -0.15, first 4 left noenhanced front textcolor rgb '#A36186'
  plot \
    'other-paper-losses.dat' index 0 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'other-paper-losses.dat' index 4 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'other-paper-losses.dat' index 6 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'other-paper-losses.dat' index 8 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'other-paper-losses.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'other-paper-losses.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'other-paper-losses.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'other-paper-losses.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'other-paper-losses.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.59311
  set rmargin at screen 0.97119
  set bmargin at screen 0.32639
  set tmargin at screen 0.85417
  set title 'majority 90 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference in macro F1 to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.15:0.1]
  set yrange [0.5:5.5]
  set xtics ('−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2, '' 3, '' 4, '' 5) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set label '◂ −0.34' at first -0.15, first 5 left noenhanced front textcolor rgb '#C05500'
  set label '◂ −0.42' at first -0.15, first 4 left noenhanced front textcolor rgb '#A36186'
  plot \
    'other-paper-losses.dat' index 14 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'other-paper-losses.dat' index 16 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'other-paper-losses.dat' index 18 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'other-paper-losses.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'other-paper-losses.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'other-paper-losses.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'other-paper-losses.dat' index 17 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'other-paper-losses.dat' index 19 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
