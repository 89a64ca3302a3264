# Draws boundary.svg, boundary.png from boundary.dat,
# when run in this folder: gnuplot boundary.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced size 1680,840 background 'white' font 'sans-serif,15' butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 3360,1680 font 'sans,15' fontscale 1.5 linewidth 2 pointscale 2 butt
    } else {
      set terminal png noenhanced truecolor size 3360,1680 giant
    }
  }
  set output 'boundary.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 2,3

  # Panel 1
  set title 'cross_entropy' font ',17' noenhanced
  set xlabel 'first feature' noenhanced
  set ylabel 'second feature' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics autofreq norotate
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    'boundary.dat' index 0 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 notitle, \
    'boundary.dat' index 1 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 notitle, \
    'boundary.dat' index 2 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 notitle, \
    'boundary.dat' index 3 using 1:2 with points linecolor rgb '#CC79A7' pointtype 13 pointsize 0.8 notitle, \
    'boundary.dat' index 4 using 1:2 with points linecolor rgb '#56B4E9' pointtype 6 pointsize 0.8 notitle

  # Panel 2
  unset label
  set title 'weighted_cross_entropy' font ',17' noenhanced
  set xlabel 'first feature' noenhanced
  set ylabel 'second feature' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics autofreq norotate
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    'boundary.dat' index 5 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 notitle, \
    'boundary.dat' index 6 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 notitle, \
    'boundary.dat' index 7 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 notitle, \
    'boundary.dat' index 8 using 1:2 with points linecolor rgb '#CC79A7' pointtype 13 pointsize 0.8 notitle, \
    'boundary.dat' index 9 using 1:2 with points linecolor rgb '#56B4E9' pointtype 6 pointsize 0.8 notitle

  # Panel 3
  unset label
  set title 'focal' font ',17' noenhanced
  set xlabel 'first feature' noenhanced
  set ylabel 'second feature' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics autofreq norotate
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    'boundary.dat' index 10 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 notitle, \
    'boundary.dat' index 11 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 notitle, \
    'boundary.dat' index 12 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 notitle, \
    'boundary.dat' index 13 using 1:2 with points linecolor rgb '#CC79A7' pointtype 13 pointsize 0.8 notitle, \
    'boundary.dat' index 14 using 1:2 with points linecolor rgb '#56B4E9' pointtype 6 pointsize 0.8 notitle

  # Panel 4
  unset label
  set title 'false_negative_rate' font ',17' noenhanced
  set xlabel 'first feature' noenhanced
  set ylabel 'second feature' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics autofreq norotate
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    'boundary.dat' index 15 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 notitle, \
    'boundary.dat' index 16 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 notitle, \
    'boundary.dat' index 17 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 notitle, \
    'boundary.dat' index 18 using 1:2 with points linecolor rgb '#CC79A7' pointtype 13 pointsize 0.8 notitle, \
    'boundary.dat' index 19 using 1:2 with points linecolor rgb '#56B4E9' pointtype 6 pointsize 0.8 notitle

  # Panel 5
  unset label
  set title 'logit_adjusted' font ',17' noenhanced
  set xlabel 'first feature' noenhanced
  set ylabel 'second feature' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics autofreq norotate
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    'boundary.dat' index 20 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 notitle, \
    'boundary.dat' index 21 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 notitle, \
    'boundary.dat' index 22 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 notitle, \
    'boundary.dat' index 23 using 1:2 with points linecolor rgb '#CC79A7' pointtype 13 pointsize 0.8 notitle, \
    'boundary.dat' index 24 using 1:2 with points linecolor rgb '#56B4E9' pointtype 6 pointsize 0.8 notitle

  # Panel 6
  unset label
  set title 'magnitude' font ',17' noenhanced
  set xlabel 'first feature' noenhanced
  set ylabel 'second feature' noenhanced
  unset logscale
  set xrange [-3:5]
  set yrange [-3:5]
  set xtics autofreq norotate
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    'boundary.dat' index 25 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 notitle, \
    'boundary.dat' index 26 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 notitle, \
    'boundary.dat' index 27 using 1:2 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 notitle, \
    'boundary.dat' index 28 using 1:2 with points linecolor rgb '#CC79A7' pointtype 13 pointsize 0.8 notitle, \
    'boundary.dat' index 29 using 1:2 with points linecolor rgb '#56B4E9' pointtype 6 pointsize 0.8 notitle

  unset multiplot
  unset output
}
