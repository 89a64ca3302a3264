# Draws appropriate.svg, appropriate.png from appropriate.dat,
# when run in this folder: gnuplot appropriate.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,355 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,1108 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,532 medium
    }
  }
  set output 'appropriate.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set label 'magnitude' at screen 0.16869, screen 0.03195 left noenhanced
  set arrow from screen 0.10808, screen 0.03195 to screen 0.15354, screen 0.03195 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.13081, screen 0.03195 point pointtype 7 pointsize 0.55 linecolor rgb '#0072B2'
  set label 'spread' at screen 0.36414, screen 0.03195 left noenhanced
  set arrow from screen 0.30354, screen 0.03195 to screen 0.34899, screen 0.03195 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.32626, screen 0.03195 point pointtype 5 pointsize 0.55 linecolor rgb '#D55E00'
  set label '½ magnitude + ½ cross entropy' at screen 0.52475, screen 0.03195 left noenhanced
  set arrow from screen 0.46414, screen 0.03195 to screen 0.50960, screen 0.03195 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label '' at screen 0.48687, screen 0.03195 point pointtype 9 pointsize 0.55 linecolor rgb '#009E73'
  set multiplot

  # Panel 1
  set lmargin at screen 0.10707
  set rmargin at screen 0.96465
  set bmargin at screen 0.17669
  set tmargin at screen 0.92105
  set title 'wrong labels' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'wrong labels' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0:0.3]
  set yrange [-0.5:0.1]
  set xtics ('0.00' 0, '0.05' 0.05, '0.10' 0.1, '0.15' 0.15, '0.20' 0.2, '0.25' 0.25, '0.30' 0.3) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '−0.4' -0.4, '−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'appropriate.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'appropriate.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'appropriate.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.9 dashtype (6,5), \
    'appropriate.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55 pointinterval 1, \
    'appropriate.dat' index 0 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55 pointinterval 1, \
    'appropriate.dat' index 0 using 1:8 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55 pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
