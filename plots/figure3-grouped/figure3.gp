# Draws figure3.svg, figure3.png from figure3.dat,
# when run in this folder: gnuplot figure3.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced size 1120,1300 background 'white' font 'sans-serif,15' butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2240,2600 font 'sans,15' fontscale 1.5 linewidth 2 pointscale 2 butt
    } else {
      set terminal png noenhanced truecolor size 2240,2600 giant
    }
  }
  set output 'figure3.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 3,2 title 'Screening glasses by their Tg' font ',19' noenhanced

  # Panel 1
  set title 'F1, macro' font ',17' noenhanced
  set xlabel 'epoch' noenhanced
  set ylabel 'F1, macro' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'figure3.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'original' noenhanced, \
    'figure3.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'division spread' noenhanced, \
    'figure3.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'division magnitude' noenhanced

  # Panel 2
  unset label
  set title 'F1, micro' font ',17' noenhanced
  set xlabel 'epoch' noenhanced
  set ylabel 'F1, micro' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'figure3.dat' index 0 using 1:5 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'original' noenhanced, \
    'figure3.dat' index 0 using 1:6 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'division spread' noenhanced, \
    'figure3.dat' index 0 using 1:7 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'division magnitude' noenhanced

  # Panel 3
  unset label
  set title 'PR-AUC (trapezoid)' font ',17' noenhanced
  set xlabel 'epoch' noenhanced
  set ylabel 'PR-AUC (trapezoid)' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'figure3.dat' index 0 using 1:8 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'original' noenhanced, \
    'figure3.dat' index 0 using 1:9 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'division spread' noenhanced, \
    'figure3.dat' index 0 using 1:10 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'division magnitude' noenhanced

  # Panel 4
  unset label
  set title 'ROC AUC' font ',17' noenhanced
  set xlabel 'epoch' noenhanced
  set ylabel 'ROC AUC' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'figure3.dat' index 0 using 1:11 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'original' noenhanced, \
    'figure3.dat' index 0 using 1:12 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'division spread' noenhanced, \
    'figure3.dat' index 0 using 1:13 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'division magnitude' noenhanced

  # Panel 5
  unset label
  set title 'precision among 100' font ',17' noenhanced
  set xlabel 'epoch' noenhanced
  set ylabel 'precision among 100' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'figure3.dat' index 0 using 1:14 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'original' noenhanced, \
    'figure3.dat' index 0 using 1:15 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'division spread' noenhanced, \
    'figure3.dat' index 0 using 1:16 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'division magnitude' noenhanced

  unset multiplot
  unset output
}
