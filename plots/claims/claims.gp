# Draws claims.svg, claims.png from claims.dat,
# when run in this folder: gnuplot claims.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,1003 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,3133 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1504 medium
    }
  }
  set output 'claims.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set multiplot

  # Panel 1
  set lmargin at screen 0.28058
  set rmargin at screen 0.47119
  set bmargin at screen 0.70346
  set tmargin at screen 0.97207
  set title 'The paper'."'".'s claim: magnitude' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.2:0.2]
  set yrange [0.5:12.5]
  set xtics ('−0.2' -0.2, '0.0' 0, '0.2' 0.2) norotate font ',8' noenhanced
  set ytics ('Mag. − CE, 90 %%, fully tun…' 1, 'Mag. − CE, acc., 90 %%, ful…' 2, 'Mag. − CE, 90 %%, tuned rate' 3, 'Mag. − CE, acc., 90 %%, tun…' 4, 'Mag. − CE, 90 %%, paper' 5, 'Mag. − CE, acc., 90 %%, pap…' 6, 'Mag. − CE, 50 %%, fully tun…' 7, 'Mag. − CE, acc., 50 %%, ful…' 8, 'Mag. − CE, 50 %%, tuned rate' 9, 'Mag. − CE, acc., 50 %%, tun…' 10, 'Mag. − CE, 50 %%, paper' 11, 'Mag. − CE, acc., 50 %%, pap…' 12) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'claims.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 2 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 4 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 6 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 8 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 10 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 12 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 14 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 16 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 18 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 20 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 22 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 17 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 19 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 21 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 23 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.78058
  set rmargin at screen 0.97119
  set bmargin at screen 0.70346
  set tmargin at screen 0.97207
  set title 'The paper'."'".'s other losses' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-1:0.5]
  set yrange [0.5:10.5]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('Spr. − CE, 90 %%, fully tun…' 1, 'MSE − CE, 90 %%, tuned rate' 2, 'Spr. − CE, 90 %%, tuned rate' 3, 'MSE − CE, 90 %%, paper' 4, 'Spr. − CE, 90 %%, paper' 5, 'Spr. − CE, 50 %%, fully tun…' 6, 'MSE − CE, 50 %%, tuned rate' 7, 'Spr. − CE, 50 %%, tuned rate' 8, 'MSE − CE, 50 %%, paper' 9, 'Spr. − CE, 50 %%, paper' 10) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'claims.dat' index 24 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 26 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25, \
    'claims.dat' index 28 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 30 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25, \
    'claims.dat' index 32 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 34 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 36 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25, \
    'claims.dat' index 38 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 40 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25, \
    'claims.dat' index 42 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 25 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 27 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55, \
    'claims.dat' index 29 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 31 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55, \
    'claims.dat' index 33 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 35 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 37 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55, \
    'claims.dat' index 39 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 41 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 13 pointsize 0.55, \
    'claims.dat' index 43 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.28058
  set rmargin at screen 0.47119
  set bmargin at screen 0.37101
  set tmargin at screen 0.63963
  set title 'Blends and baselines' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.1:0.2]
  set yrange [0.5:11.5]
  set xtics ('−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2) norotate font ',8' noenhanced
  set ytics ('CE, 50 %%, rate 0.316 − rat…' 1, 'Mag., 50 %%, rate 0.1 − rat…' 2, '½ M + ½ CE − CE, 50 %%; 300…' 3, 'CE − Mag., 90 %%, fully tun…' 4, 'CE, 90 %%, fully tuned − tu…' 5, 'CE − Mag., 50 %%, fully tun…' 6, 'CE, 50 %%, fully tuned − tu…' 7, '½ M + ½ CE − CE, 90 %%, ful…' 8, '½ M + ½ CE − CE, 90 %%, tun…' 9, '½ M + ½ CE − CE, 50 %%, ful…' 10, '½ M + ½ CE − CE, 50 %%, tun…' 11) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'claims.dat' index 44 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25, \
    'claims.dat' index 46 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25, \
    'claims.dat' index 48 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25, \
    'claims.dat' index 50 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25, \
    'claims.dat' index 52 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25, \
    'claims.dat' index 54 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25, \
    'claims.dat' index 56 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25, \
    'claims.dat' index 58 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25, \
    'claims.dat' index 60 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25, \
    'claims.dat' index 62 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 64 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25, \
    'claims.dat' index 45 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 4 pointsize 0.55, \
    'claims.dat' index 47 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 4 pointsize 0.55, \
    'claims.dat' index 49 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 4 pointsize 0.55, \
    'claims.dat' index 51 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 4 pointsize 0.55, \
    'claims.dat' index 53 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55, \
    'claims.dat' index 55 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55, \
    'claims.dat' index 57 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55, \
    'claims.dat' index 59 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55, \
    'claims.dat' index 61 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 4 pointsize 0.55, \
    'claims.dat' index 63 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 65 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.78058
  set rmargin at screen 0.97119
  set bmargin at screen 0.37101
  set tmargin at screen 0.63963
  set title 'Wrong labels' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-1:0.5]
  set yrange [0.5:9.5]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('½ M + ½ CE − CE, 50 %% (fli…' 1, 'Mag. − CE, 50 %% (flip=0), …' 2, 'Mag. − CE, ROC AUC, 50 %%; …' 3, 'Mag. − CE, 50 %%; 20 %% wron…' 4, 'Spr. − generalised cross e…' 5, 'Spr. − CE, 50 %%; 20 %% wron…' 6, 'Spr. − CE, 50 %%; 40 %% wron…' 7, 'Spr. − CE, 50 %%; 20 %% wron…' 8, 'Spr. − CE, 50 %%; 20 %% wron…' 9) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'claims.dat' index 66 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 68 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 70 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 72 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 74 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 76 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 78 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 80 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 82 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25, \
    'claims.dat' index 67 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 69 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 71 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 73 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 75 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 77 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 79 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 81 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 83 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 4 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.28058
  set rmargin at screen 0.47119
  set bmargin at screen 0.03856
  set tmargin at screen 0.30718
  set title 'Other losses and dilations' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-1:1]
  set yrange [0.5:12.5]
  set xtics ('−1' -1, '0' 0, '1' 1) norotate font ',8' noenhanced
  set ytics ('Mag. − CE, bal. acc., 90 %%…' 1, 'wCE − CE, bal. acc., 90 %%,…' 2, 'LA − CE, bal. acc., 90 %%, …' 3, 'spread(t = geometric(0.3, …' 4, 'spread(t = 3) − Spr., 50 %%…' 5, 'magnitude(t = 1.5) − Mag.,…' 6, 'magnitude(t = 0.7) − Mag.,…' 7, 'cross entropy + 3 × magnit…' 8, 'LDAM(scale = 10) − CE, 50 …' 9, 'ASL − CE, 50 %%, tuned rate' 10, 'σ focal − CE, 50 %%, tuned …' 11, 'magnitude × cross entropy …' 12) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'claims.dat' index 84 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25, \
    'claims.dat' index 86 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25, \
    'claims.dat' index 88 using 1:2 with points linecolor rgb '#CBBDA2' pointtype 7 pointsize 0.25, \
    'claims.dat' index 90 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25, \
    'claims.dat' index 92 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25, \
    'claims.dat' index 94 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 96 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 98 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25, \
    'claims.dat' index 100 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25, \
    'claims.dat' index 102 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 104 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 106 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 85 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 8 pointsize 0.55, \
    'claims.dat' index 87 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 8 pointsize 0.55, \
    'claims.dat' index 89 using 1:2:3:4 with xerrorbars linecolor rgb '#8C6D31' linewidth 1.2 pointtype 12 pointsize 0.55, \
    'claims.dat' index 91 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 4 pointsize 0.55, \
    'claims.dat' index 93 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 12 pointsize 0.55, \
    'claims.dat' index 95 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 97 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 6 pointsize 0.55, \
    'claims.dat' index 99 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 8 pointsize 0.55, \
    'claims.dat' index 101 using 1:2:3:4 with xerrorbars linecolor rgb '#56B4E9' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 103 using 1:2:3:4 with xerrorbars linecolor rgb '#000000' linewidth 1.2 pointtype 4 pointsize 0.55, \
    'claims.dat' index 105 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55, \
    'claims.dat' index 107 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.78058
  set rmargin at screen 0.97119
  set bmargin at screen 0.03856
  set tmargin at screen 0.30718
  set title 'Controls, overlap, resampling' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.5:0.5]
  set yrange [0.5:14.5]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('Mag. − CE, 50 %% (features=…' 1, 'Mag. − CE, 50 %% (separatio…' 2, 'Mag. − CE, 50 %% (flip=0.05…' 3, 'Mag. − CE, 50 %%; network 3…' 4, 'Mag. − CE, 50 %%; network 6…' 5, 'Mag. − CE, 50 %%; adamw, tu…' 6, 'Mag. − CE, 50 %%; momentum=…' 7, 'Mag. − CE, 50 %%; undersamp…' 8, 'Mag., 50 %%; undersampling,…' 9, 'Mag. − CE, 50 %%; smote, tu…' 10, 'Mag., 50 %%; smote, tuned r…' 11, '½ M + ½ CE − CE, plane, tu…' 12, 'Spr. − CE, plane, tuned ra…' 13, 'Mag. − CE, plane, tuned ra…' 14) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'claims.dat' index 108 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 110 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 112 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25, \
    'claims.dat' index 114 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 116 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 118 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 120 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 122 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 124 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 126 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 128 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 130 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 132 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 134 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 109 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 111 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 113 using 1:2:3:4 with xerrorbars linecolor rgb '#CC79A7' linewidth 1.2 pointtype 4 pointsize 0.55, \
    'claims.dat' index 115 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 117 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 119 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 121 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 123 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 125 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 127 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 129 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 131 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 133 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 135 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
