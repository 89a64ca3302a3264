# Draws magfunction.svg, magfunction.png from magfunction.dat,
# when run in this folder: gnuplot magfunction.gp
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
  set output 'magfunction.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 2,2

  # Panel 1
  set title 'magnitude' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'effective number of points' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale yfix
  set xtics autofreq norotate
  set ytics (2, 5, 10, 20, 50, 100, 200) norotate
  set key inside bottom right Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'magfunction.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'clusters' noenhanced

  # Panel 2
  unset label
  set title 'spread' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'effective number of points' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale yfix
  set xtics autofreq norotate
  set ytics (2, 5, 10, 20, 50, 100, 200) norotate
  set key inside bottom right Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'magfunction.dat' index 0 using 1:3 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'clusters' noenhanced

  # Panel 3
  unset label
  set title 'magnitude derivative' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'magnitude derivative' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside top right Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'magfunction.dat' index 0 using 1:4 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'clusters' noenhanced

  # Panel 4
  unset label
  set title 'magnitude dimension' font ',17' noenhanced
  set xlabel 'dilation t' noenhanced
  set ylabel 'magnitude dimension' noenhanced
  unset logscale
  set logscale x
  set xrange [*:*]; set autoscale xfix
  set yrange [*:*]; set autoscale y
  set xtics autofreq norotate
  set ytics autofreq norotate
  set key inside top left Left reverse vertical title '' noenhanced samplen 3 spacing 1.15
  unset arrow
  plot \
    'magfunction.dat' index 0 using 1:5 with lines linecolor rgb '#0072B2' linewidth 2 dashtype solid title 'clusters' noenhanced

  unset multiplot
  unset output
}
