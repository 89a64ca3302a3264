# Draws compare.svg, compare.png from compare.dat,
# when run in this folder: gnuplot compare.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,113 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,354 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,170 medium
    }
  }
  set output 'compare.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.27197
  set rmargin at screen 0.96465
  set bmargin at screen 0.34118
  set tmargin at screen 0.90588
  unset title
  set xlabel 'difference in macro F1 to cross entropy' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [-0.3:0.2]
  set yrange [0.5:3.5]
  set xtics ('−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2) norotate font ',8' noenhanced
  set ytics ('spread' 1, 'magnitude' 2, 'weighted cross entropy' 3) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 0, graph 0 to first 0, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'compare.dat' index 0 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot, \
    'compare.dat' index 2 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'compare.dat' index 4 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot, \
    'compare.dat' index 1 using 1:2:3:4 with xerrorbars linecolor rgb '#E69F00' linewidth 1.2 pointtype 4 pointsize 0.55*dot, \
    'compare.dat' index 3 using 1:2:3:4 with xerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55*dot, \
    'compare.dat' index 5 using 1:2:3:4 with xerrorbars linecolor rgb '#D55E00' linewidth 1.2 pointtype 5 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
