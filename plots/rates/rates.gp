# Draws rates.svg, rates.png from rates.dat,
# when run in this folder: gnuplot rates.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced size 1120,840 background 'white' font 'sans-serif,15' butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2240,1680 font 'sans,15' fontscale 1.5 linewidth 2 pointscale 2 butt
    } else {
      set terminal png noenhanced truecolor size 2240,1680 giant
    }
  }
  set output 'rates.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 2,2

  # Panel 1
  set title 'accuracy, majority 0.5' font ',17' noenhanced
  set xlabel 'learning rate' noenhanced
  set ylabel 'accuracy' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'rates.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'cross_entropy' noenhanced, \
    'rates.dat' index 0 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'magnitude' noenhanced, \
    'rates.dat' index 0 using 1:8 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'spread' noenhanced, \
    'rates.dat' index 0 using 1:11 with linespoints linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) pointtype 13 pointsize 0.8 pointinterval 1 title 'mean_squared_error' noenhanced

  # Panel 2
  unset label
  set title 'f1_macro, majority 0.5' font ',17' noenhanced
  set xlabel 'learning rate' noenhanced
  set ylabel 'f1_macro' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'rates.dat' index 0 using 1:15:16 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:18:19 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:21:22 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:24:25 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:14 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'cross_entropy' noenhanced, \
    'rates.dat' index 0 using 1:17 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'magnitude' noenhanced, \
    'rates.dat' index 0 using 1:20 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'spread' noenhanced, \
    'rates.dat' index 0 using 1:23 with linespoints linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) pointtype 13 pointsize 0.8 pointinterval 1 title 'mean_squared_error' noenhanced

  # Panel 3
  unset label
  set title 'accuracy, majority 0.9' font ',17' noenhanced
  set xlabel 'learning rate' noenhanced
  set ylabel 'accuracy' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom left Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'rates.dat' index 0 using 1:27:28 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:30:31 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:33:34 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:36:37 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:26 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'cross_entropy' noenhanced, \
    'rates.dat' index 0 using 1:29 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'magnitude' noenhanced, \
    'rates.dat' index 0 using 1:32 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'spread' noenhanced, \
    'rates.dat' index 0 using 1:35 with linespoints linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) pointtype 13 pointsize 0.8 pointinterval 1 title 'mean_squared_error' noenhanced

  # Panel 4
  unset label
  set title 'f1_macro, majority 0.9' font ',17' noenhanced
  set xlabel 'learning rate' noenhanced
  set ylabel 'f1_macro' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'rates.dat' index 0 using 1:39:40 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:42:43 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:45:46 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:48:49 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.15 noborder notitle, \
    'rates.dat' index 0 using 1:38 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'cross_entropy' noenhanced, \
    'rates.dat' index 0 using 1:41 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'magnitude' noenhanced, \
    'rates.dat' index 0 using 1:44 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'spread' noenhanced, \
    'rates.dat' index 0 using 1:47 with linespoints linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) pointtype 13 pointsize 0.8 pointinterval 1 title 'mean_squared_error' noenhanced

  unset multiplot
  unset output
}
