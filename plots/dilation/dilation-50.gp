# Draws dilation-50.svg, dilation-50.png from dilation-50.dat,
# when run in this folder: gnuplot dilation-50.gp
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
  set output 'dilation-50.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 1,2

  # Panel 1
  set title 'Macro F1, paper rate' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
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
    'dilation-50.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.15 noborder notitle, \
    'dilation-50.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.15 noborder notitle, \
    0.7856847899305179 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) title 'cross entropy' noenhanced, \
    'dilation-50.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'magnitude' noenhanced, \
    'dilation-50.dat' index 0 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'spread' noenhanced

  # Panel 2
  unset label
  set title 'Macro F1, best rate' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'f1_macro' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom left Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'dilation-50.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.15 noborder notitle, \
    'dilation-50.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.15 noborder notitle, \
    0.8711418160498594 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) title 'cross entropy' noenhanced, \
    'dilation-50.dat' index 0 using 1:8 with linespoints linecolor rgb '#0072B2' linewidth 2 dashtype solid pointtype 7 pointsize 0.8 pointinterval 1 title 'magnitude' noenhanced, \
    'dilation-50.dat' index 0 using 1:11 with linespoints linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) pointtype 5 pointsize 0.8 pointinterval 1 title 'spread' noenhanced

  unset multiplot
  unset output
}
