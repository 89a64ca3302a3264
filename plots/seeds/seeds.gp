# Draws seeds.svg, seeds.png from seeds.dat,
# when run in this folder: gnuplot seeds.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,440 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1375 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,660 medium
    }
  }
  set output 'seeds.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set multiplot

  # Panel 1
  set lmargin at screen 0.10576
  set rmargin at screen 0.51379
  set bmargin at screen 0.83333
  set tmargin at screen 0.93636
  set title 'accuracy, majority 0.5' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.08:0.04]
  set yrange [0.5:2.5]
  set xtics ('−0.08' -0.08, '−0.06' -0.06, '−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02, '0.04' 0.04) norotate font ',8' noenhanced
  set ytics ('spread' 1, 'magnitude' 2) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'seeds.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 2 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'seeds.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.56317
  set rmargin at screen 0.97119
  set bmargin at screen 0.83333
  set tmargin at screen 0.93636
  set title 'macro F1, majority 0.5' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.15000000000000002:0.1]
  set yrange [0.5:2.5]
  set xtics ('−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'seeds.dat' index 4 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 6 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'seeds.dat' index 7 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.10576
  set rmargin at screen 0.51379
  set bmargin at screen 0.58485
  set tmargin at screen 0.68788
  set title 'macro PR AUC, majority 0.5' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.15000000000000002:0.1]
  set yrange [0.5:2.5]
  set xtics ('−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  set ytics ('spread' 1, 'magnitude' 2) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'seeds.dat' index 8 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 10 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 9 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'seeds.dat' index 11 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.56317
  set rmargin at screen 0.97119
  set bmargin at screen 0.58485
  set tmargin at screen 0.68788
  set title 'macro ROC AUC, majority 0.5' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.03:0.01]
  set yrange [0.5:2.5]
  set xtics ('−0.03' -0.03, '−0.02' -0.02, '−0.01' -0.01, '0.00' 0, '0.01' 0.01) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'seeds.dat' index 12 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 14 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 13 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'seeds.dat' index 15 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.10576
  set rmargin at screen 0.51379
  set bmargin at screen 0.33636
  set tmargin at screen 0.43939
  set title 'accuracy, majority 0.9' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.06:0.02]
  set yrange [0.5:2.5]
  set xtics ('−0.06' -0.06, '−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02) norotate font ',8' noenhanced
  set ytics ('spread' 1, 'magnitude' 2) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'seeds.dat' index 16 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 18 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 17 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'seeds.dat' index 19 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.56317
  set rmargin at screen 0.97119
  set bmargin at screen 0.33636
  set tmargin at screen 0.43939
  set title 'macro F1, majority 0.9' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.6000000000000001:0.2]
  set yrange [0.5:2.5]
  set xtics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'seeds.dat' index 20 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 22 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 21 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'seeds.dat' index 23 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 7
  set lmargin at screen 0.10576
  set rmargin at screen 0.51379
  set bmargin at screen 0.08788
  set tmargin at screen 0.19091
  set title 'macro PR AUC, majority 0.9' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.6000000000000001:0.2]
  set yrange [0.5:2.5]
  set xtics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2) norotate font ',8' noenhanced
  set ytics ('spread' 1, 'magnitude' 2) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'seeds.dat' index 24 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 26 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 25 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'seeds.dat' index 27 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 8
  set lmargin at screen 0.56317
  set rmargin at screen 0.97119
  set bmargin at screen 0.08788
  set tmargin at screen 0.19091
  set title 'macro ROC AUC, majority 0.9' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.4:0.1]
  set yrange [0.5:2.5]
  set xtics ('−0.4' -0.4, '−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1) norotate font ',8' noenhanced
  set ytics ('' 1, '' 2) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'seeds.dat' index 28 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 30 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'seeds.dat' index 29 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'seeds.dat' index 31 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
