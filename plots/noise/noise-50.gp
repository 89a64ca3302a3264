# Draws noise-50.svg, noise-50.png from noise-50.dat,
# when run in this folder: gnuplot noise-50.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced size 1120,420 background 'white' font 'sans-serif,15' butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2240,840 font 'sans,15' fontscale 1.5 linewidth 2 pointscale 2 butt
    } else {
      set terminal png noenhanced truecolor size 2240,840 giant
    }
  }
  set output 'noise-50.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 1,2

  # Panel 1
  set title 'accuracy, majority 0.5' font ',17' noenhanced
  set xlabel 'share of wrong labels' noenhanced
  set ylabel 'accuracy' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'noise-50.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.15 noborder notitle, \
    'noise-50.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.15 noborder notitle, \
    'noise-50.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.15 noborder notitle, \
    'noise-50.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.15 noborder notitle, \
    'noise-50.dat' index 0 using 1:15:16 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.15 noborder notitle, \
    'noise-50.dat' index 0 using 1:18:19 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.15 noborder notitle, \
    'noise-50.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'cross_entropy' noenhanced, \
    'noise-50.dat' index 0 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'focal' noenhanced, \
    'noise-50.dat' index 0 using 1:8 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'magnitude' noenhanced, \
    'noise-50.dat' index 0 using 1:11 with linespoints linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) pointtype 13 pointsize 0.8 pointinterval 1 title 'spread' noenhanced, \
    'noise-50.dat' index 0 using 1:14 with linespoints linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) pointtype 6 pointsize 0.8 pointinterval 1 title 'cross_entropy+magnitude' noenhanced, \
    'noise-50.dat' index 0 using 1:17 with linespoints linecolor rgb '#E69F00' linewidth 2 dashtype (8,4) pointtype 4 pointsize 0.8 pointinterval 1 title 'magnitude*cross_entropy' noenhanced

  # Panel 2
  unset label
  set title 'f1_macro, majority 0.5' font ',17' noenhanced
  set xlabel 'share of wrong labels' noenhanced
  set ylabel 'f1_macro' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'noise-50.dat' index 0 using 1:21:22 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.15 noborder notitle, \
    'noise-50.dat' index 0 using 1:24:25 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.15 noborder notitle, \
    'noise-50.dat' index 0 using 1:27:28 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.15 noborder notitle, \
    'noise-50.dat' index 0 using 1:30:31 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.15 noborder notitle, \
    'noise-50.dat' index 0 using 1:33:34 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.15 noborder notitle, \
    'noise-50.dat' index 0 using 1:36:37 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.15 noborder notitle, \
    'noise-50.dat' index 0 using 1:20 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'cross_entropy' noenhanced, \
    'noise-50.dat' index 0 using 1:23 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'focal' noenhanced, \
    'noise-50.dat' index 0 using 1:26 with linespoints linecolor rgb '#009E73' linewidth 2 dashtype (4,4) pointtype 9 pointsize 0.8 pointinterval 1 title 'magnitude' noenhanced, \
    'noise-50.dat' index 0 using 1:29 with linespoints linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) pointtype 13 pointsize 0.8 pointinterval 1 title 'spread' noenhanced, \
    'noise-50.dat' index 0 using 1:32 with linespoints linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) pointtype 6 pointsize 0.8 pointinterval 1 title 'cross_entropy+magnitude' noenhanced, \
    'noise-50.dat' index 0 using 1:35 with linespoints linecolor rgb '#E69F00' linewidth 2 dashtype (8,4) pointtype 4 pointsize 0.8 pointinterval 1 title 'magnitude*cross_entropy' noenhanced

  unset multiplot
  unset output
}
