# Draws seeds.svg, seeds.png from seeds.dat,
# when run in this folder: gnuplot seeds.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,507 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1583 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,760 medium
    }
  }
  set output 'seeds.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'too small to matter (±0.005)' at screen 0.39774, screen 0.02237 left noenhanced
  set object 1000 rectangle from screen 0.33189, screen 0.01316 to screen 0.38539, screen 0.03158 fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.21296
  set rmargin at screen 0.56327
  set bmargin at screen 0.59737
  set tmargin at screen 0.94474
  set title 'macro F1, majority 50 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.04:0.06]
  set yrange [0.5:9.5]
  set xtics ('−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02, '0.04' 0.04, '0.06' 0.06) norotate font ',8' noenhanced
  set ytics ('MSE, fully tuned' 1, 'spread, fully tuned' 2, 'magnitude, fully tuned' 3, 'MSE, tuned rate' 4, 'spread, tuned rate' 5, 'magnitude, tuned rate' 6, 'MSE, paper' 7, 'spread, paper' 8, 'magnitude, paper' 9) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set label '◂ 1 dot' at first -0.04, first 8.7 left noenhanced front textcolor rgb '#0072B2'
  set label '◂ −0.08' at first -0.04, first 8 left noenhanced front textcolor rgb '#C05500'
  set label '◂ −0.65' at first -0.04, first 7 left noenhanced front textcolor rgb '#A36186'
  plot \
    'seeds.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 6 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 8 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 10 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 12 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 14 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 16 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'seeds.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'seeds.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'seeds.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'seeds.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'seeds.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'seeds.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'seeds.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'seeds.dat' index 17 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.62088
  set rmargin at screen 0.97119
  set bmargin at screen 0.59737
  set tmargin at screen 0.94474
  set title 'accuracy, majority 50 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.02:0.03]
  set yrange [0.5:9.5]
  set xtics ('−0.02' -0.02, '−0.01' -0.01, '0.00' 0, '0.01' 0.01, '0.02' 0.02, '0.03' 0.03) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set label '◂ 1 dot' at first -0.02, first 8.7 left noenhanced front textcolor rgb '#0072B2'
  set label '◂ −0.04' at first -0.02, first 8 left noenhanced front textcolor rgb '#C05500'
  set label '◂ −0.36' at first -0.02, first 7 left noenhanced front textcolor rgb '#A36186'
  plot \
    'seeds.dat' index 18 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 24 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 26 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 28 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 30 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 32 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 34 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 19 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'seeds.dat' index 21 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'seeds.dat' index 23 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'seeds.dat' index 25 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'seeds.dat' index 27 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'seeds.dat' index 29 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'seeds.dat' index 31 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'seeds.dat' index 33 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'seeds.dat' index 35 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.21296
  set rmargin at screen 0.56327
  set bmargin at screen 0.12368
  set tmargin at screen 0.47105
  set title 'macro F1, majority 90 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.1:0.15]
  set yrange [0.5:9.5]
  set xtics ('−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1, '0.15' 0.15) norotate font ',8' noenhanced
  set ytics ('MSE, fully tuned' 1, 'spread, fully tuned' 2, 'magnitude, fully tuned' 3, 'MSE, tuned rate' 4, 'spread, tuned rate' 5, 'magnitude, tuned rate' 6, 'MSE, paper' 7, 'spread, paper' 8, 'magnitude, paper' 9) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set label '◂ −0.34' at first -0.1, first 8 left noenhanced front textcolor rgb '#C05500'
  set label '◂ −0.42' at first -0.1, first 7 left noenhanced front textcolor rgb '#A36186'
  plot \
    'seeds.dat' index 36 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 42 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 44 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 46 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 48 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 50 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 52 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 37 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'seeds.dat' index 39 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'seeds.dat' index 41 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'seeds.dat' index 43 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'seeds.dat' index 45 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'seeds.dat' index 47 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'seeds.dat' index 49 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'seeds.dat' index 51 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'seeds.dat' index 53 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.62088
  set rmargin at screen 0.97119
  set bmargin at screen 0.12368
  set tmargin at screen 0.47105
  set title 'accuracy, majority 90 %' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.02:0.02]
  set yrange [0.5:9.5]
  set xtics ('−0.02' -0.02, '−0.01' -0.01, '0.00' 0, '0.01' 0.01, '0.02' 0.02) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  set label '◂ −0.04' at first -0.02, first 8 left noenhanced front textcolor rgb '#C05500'
  set label '◂ −0.12' at first -0.02, first 7 left noenhanced front textcolor rgb '#A36186'
  plot \
    'seeds.dat' index 54 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 60 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 62 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 64 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 66 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 68 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 70 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot, \
    'seeds.dat' index 55 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'seeds.dat' index 57 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'seeds.dat' index 59 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'seeds.dat' index 61 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'seeds.dat' index 63 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'seeds.dat' index 65 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot, \
    'seeds.dat' index 67 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'seeds.dat' index 69 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot, \
    'seeds.dat' index 71 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
