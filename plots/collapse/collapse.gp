# Draws collapse.svg, collapse.png from collapse.dat,
# when run in this folder: gnuplot collapse.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,511 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1595 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,766 medium
    }
  }
  set output 'collapse.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'cross entropy, standardised' at screen 0.11502, screen 0.05093 left noenhanced
  set arrow from screen 0.04918, screen 0.05093 to screen 0.10267, screen 0.05093 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'magnitude, standardised' at screen 0.44444, screen 0.05093 left noenhanced
  set arrow from screen 0.37860, screen 0.05093 to screen 0.43210, screen 0.05093 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'spread, standardised' at screen 0.74630, screen 0.05093 left noenhanced
  set arrow from screen 0.68045, screen 0.05093 to screen 0.73395, screen 0.05093 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'cross entropy, raw' at screen 0.11502, screen 0.02220 left noenhanced
  set arrow from screen 0.04918, screen 0.02220 to screen 0.10267, screen 0.02220 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label '' at screen 0.07593, screen 0.02220 point pointtype 9 pointsize 0.55*dot linecolor rgb '#009E73' front
  set label 'magnitude, raw' at screen 0.44444, screen 0.02220 left noenhanced
  set arrow from screen 0.37860, screen 0.02220 to screen 0.43210, screen 0.02220 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.40535, screen 0.02220 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread, raw' at screen 0.74630, screen 0.02220 left noenhanced
  set arrow from screen 0.68045, screen 0.02220 to screen 0.73395, screen 0.02220 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.70720, screen 0.02220 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set multiplot

  # Panel 1
  set lmargin at screen 0.08868
  set rmargin at screen 0.47119
  set bmargin at screen 0.61100
  set tmargin at screen 0.97911
  unset title
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  set ylabel 'gradient norm' font ',8' noenhanced
  unset logscale
  set logscale y
  set xrange [1:100]
  set yrange [0.00999999999:0.5000000005]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.01' 0.01, '0.02' 0.02, '0.05' 0.05, '0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.3 1, '' 0.4 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'collapse.dat' index 0 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'collapse.dat' index 0 using 1:3 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'collapse.dat' index 0 using 1:4 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'collapse.dat' index 0 using 1:5 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 8, \
    'collapse.dat' index 0 using 1:6 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 8, \
    'collapse.dat' index 0 using 1:7 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 8
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.58868
  set rmargin at screen 0.97119
  set bmargin at screen 0.61100
  set tmargin at screen 0.97911
  unset title
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  set ylabel 'distinct residuals' font ',8' noenhanced
  unset logscale
  set xrange [1:100]
  set yrange [2:5]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('2.0' 2, '2.5' 2.5, '3.0' 3, '3.5' 3.5, '4.0' 4, '4.5' 4.5, '5.0' 5) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'collapse.dat' index 0 using 1:8 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'collapse.dat' index 0 using 1:9 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'collapse.dat' index 0 using 1:10 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'collapse.dat' index 0 using 1:11 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 8, \
    'collapse.dat' index 0 using 1:12 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 8, \
    'collapse.dat' index 0 using 1:13 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 8
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.08868
  set rmargin at screen 0.47119
  set bmargin at screen 0.15148
  set tmargin at screen 0.51959
  unset title
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  set ylabel 'saturated samples' font ',8' noenhanced
  unset logscale
  set xrange [1:100]
  set yrange [0:0.6]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'collapse.dat' index 0 using 1:14 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'collapse.dat' index 0 using 1:15 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'collapse.dat' index 0 using 1:16 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'collapse.dat' index 0 using 1:17 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 8, \
    'collapse.dat' index 0 using 1:18 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 8, \
    'collapse.dat' index 0 using 1:19 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 8
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.58868
  set rmargin at screen 0.97119
  set bmargin at screen 0.15148
  set tmargin at screen 0.51959
  unset title
  set xlabel 'epoch' offset 0,0.2 font ',8' noenhanced
  set ylabel 'accuracy' font ',8' noenhanced
  unset logscale
  set xrange [1:100]
  set yrange [0:1]
  set xtics ('20' 20, '40' 40, '60' 60, '80' 80, '100' 100) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'collapse.dat' index 0 using 1:20 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'collapse.dat' index 0 using 1:21 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'collapse.dat' index 0 using 1:22 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'collapse.dat' index 0 using 1:23 with linespoints linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4) pointtype 9 pointsize 0.55*dot pointinterval 8, \
    'collapse.dat' index 0 using 1:24 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 8, \
    'collapse.dat' index 0 using 1:25 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 8
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
