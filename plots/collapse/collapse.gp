# Draws collapse.svg, collapse.png from collapse.dat,
# when run in this folder: gnuplot collapse.gp
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
  set output 'collapse.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 2,2

  # Panel 1
  set title 'gradient norm' font ',17' noenhanced
  set xlabel 'epoch' noenhanced
  set ylabel 'gradient norm' noenhanced
  unset logscale
  set logscale y
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale yfix
  set xtics autofreq norotate
  set ytics (0.02, 0.05, 0.1, 0.2) norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'collapse.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'cross_entropy, standardized' noenhanced, \
    'collapse.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'magnitude, standardized' noenhanced, \
    'collapse.dat' index 0 using 1:4 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'spread, standardized' noenhanced, \
    'collapse.dat' index 0 using 1:5 with lines linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) title 'cross_entropy, raw' noenhanced, \
    'collapse.dat' index 0 using 1:6 with lines linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) title 'magnitude, raw' noenhanced, \
    'collapse.dat' index 0 using 1:7 with lines linecolor rgb '#E69F00' linewidth 2 dashtype (8,4) title 'spread, raw' noenhanced

  # Panel 2
  unset label
  set title 'distinct residuals' font ',17' noenhanced
  set xlabel 'epoch' noenhanced
  set ylabel 'distinct residuals' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'collapse.dat' index 0 using 1:8 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'cross_entropy, standardized' noenhanced, \
    'collapse.dat' index 0 using 1:9 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'magnitude, standardized' noenhanced, \
    'collapse.dat' index 0 using 1:10 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'spread, standardized' noenhanced, \
    'collapse.dat' index 0 using 1:11 with lines linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) title 'cross_entropy, raw' noenhanced, \
    'collapse.dat' index 0 using 1:12 with lines linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) title 'magnitude, raw' noenhanced, \
    'collapse.dat' index 0 using 1:13 with lines linecolor rgb '#E69F00' linewidth 2 dashtype (8,4) title 'spread, raw' noenhanced

  # Panel 3
  unset label
  set title 'saturated samples' font ',17' noenhanced
  set xlabel 'epoch' noenhanced
  set ylabel 'saturated samples' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key bmargin center horizontal Left reverse title ' ' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'collapse.dat' index 0 using 1:14 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'cross_entropy, standardized' noenhanced, \
    'collapse.dat' index 0 using 1:15 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'magnitude, standardized' noenhanced, \
    'collapse.dat' index 0 using 1:16 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'spread, standardized' noenhanced, \
    'collapse.dat' index 0 using 1:17 with lines linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) title 'cross_entropy, raw' noenhanced, \
    'collapse.dat' index 0 using 1:18 with lines linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) title 'magnitude, raw' noenhanced, \
    'collapse.dat' index 0 using 1:19 with lines linecolor rgb '#E69F00' linewidth 2 dashtype (8,4) title 'spread, raw' noenhanced

  # Panel 4
  unset label
  set title 'accuracy' font ',17' noenhanced
  set xlabel 'epoch' noenhanced
  set ylabel 'accuracy' noenhanced
  unset logscale
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside bottom right Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'collapse.dat' index 0 using 1:20 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'cross_entropy, standardized' noenhanced, \
    'collapse.dat' index 0 using 1:21 with lines linecolor rgb '#D55E00' linewidth 2 dashtype (14,5) title 'magnitude, standardized' noenhanced, \
    'collapse.dat' index 0 using 1:22 with lines linecolor rgb '#009E73' linewidth 2 dashtype (4,4) title 'spread, standardized' noenhanced, \
    'collapse.dat' index 0 using 1:23 with lines linecolor rgb '#CC79A7' linewidth 2 dashtype (14,4,4,4) title 'cross_entropy, raw' noenhanced, \
    'collapse.dat' index 0 using 1:24 with lines linecolor rgb '#56B4E9' linewidth 2 dashtype (24,6) title 'magnitude, raw' noenhanced, \
    'collapse.dat' index 0 using 1:25 with lines linecolor rgb '#E69F00' linewidth 2 dashtype (8,4) title 'spread, raw' noenhanced

  unset multiplot
  unset output
}
