# Draws claims.svg, claims.png from claims.dat,
# when run in this folder: gnuplot claims.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,131 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,408 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,196 medium
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
  set lmargin at screen 0.54525
  set rmargin at screen 0.96465
  set bmargin at screen 0.29592
  set tmargin at screen 0.78571
  set title 'Controls, overlap, resampling' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'difference' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.6000000000000001:0.2]
  set yrange [0.5:3.5]
  set xtics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2) norotate font ',8' noenhanced
  set ytics ('½ magnitude + ½ cross entropy − CE, plane, …' 1, 'Spr. − CE, plane, tuned rate' 2, 'Mag. − CE, plane, tuned rate' 3) norotate font ',8' noenhanced
  unset colorbox
  set object 2 rectangle from first -0.005, graph 0 to first 0.005, graph 1 behind fillcolor rgb '#E4E4E4' fillstyle solid noborder
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.9 dashtype (6,5)
  plot \
    'claims.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25, \
    'claims.dat' index 2 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25, \
    'claims.dat' index 4 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25, \
    'claims.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55, \
    'claims.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55, \
    'claims.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#009E73' linewidth 1.2 pointtype 9 pointsize 0.55
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
