# Draws alignment.svg, alignment.png from alignment.dat,
# when run in this folder: gnuplot alignment.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,531 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1658 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,796 medium
    }
  }
  set output 'alignment.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'original' at screen 0.14660, screen 0.02136 left noenhanced
  set arrow from screen 0.08076, screen 0.02136 to screen 0.13426, screen 0.02136 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'division spread' at screen 0.30216, screen 0.02136 left noenhanced
  set arrow from screen 0.23632, screen 0.02136 to screen 0.28981, screen 0.02136 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'division magnitude' at screen 0.52541, screen 0.02136 left noenhanced
  set arrow from screen 0.45957, screen 0.02136 to screen 0.51307, screen 0.02136 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '95 % interval' at screen 0.78014, screen 0.02136 left noenhanced
  set object 1003 rectangle from screen 0.71430, screen 0.01257 to screen 0.76780, screen 0.03016 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.04877
  set rmargin at screen 0.47119
  set bmargin at screen 0.59299
  set tmargin at screen 0.94722
  set title 'cosine' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'step' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [10:220]
  set yrange [0:0.4]
  set xtics ('50' 50, '100' 100, '150' 150, '200' 200) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'alignment.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'alignment.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'alignment.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'alignment.dat' index 0 using 1:2 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'alignment.dat' index 0 using 1:5 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'alignment.dat' index 0 using 1:8 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.54877
  set rmargin at screen 0.97119
  set bmargin at screen 0.59299
  set tmargin at screen 0.94722
  set title 'effective rank' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'step' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [10:210]
  set yrange [81:87]
  set xtics ('50' 50, '100' 100, '150' 150, '200' 200) norotate font ',8' noenhanced
  set ytics ('81' 81, '82' 82, '83' 83, '84' 84, '85' 85, '86' 86, '87' 87) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'alignment.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'alignment.dat' index 0 using 1:15:16 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'alignment.dat' index 0 using 1:18:19 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'alignment.dat' index 0 using 1:11 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'alignment.dat' index 0 using 1:14 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'alignment.dat' index 0 using 1:17 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.04877
  set rmargin at screen 0.47119
  set bmargin at screen 0.11813
  set tmargin at screen 0.47235
  set title 'Vendi score' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'step' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [10:210]
  set yrange [38:46]
  set xtics ('50' 50, '100' 100, '150' 150, '200' 200) norotate font ',8' noenhanced
  set ytics ('38' 38, '40' 40, '42' 42, '44' 44, '46' 46) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'alignment.dat' index 0 using 1:21:22 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'alignment.dat' index 0 using 1:24:25 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'alignment.dat' index 0 using 1:27:28 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'alignment.dat' index 0 using 1:20 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'alignment.dat' index 0 using 1:23 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'alignment.dat' index 0 using 1:26 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.54877
  set rmargin at screen 0.97119
  set bmargin at screen 0.11813
  set tmargin at screen 0.47235
  set title 'magnitude' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'step' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set xrange [10:210]
  set yrange [2.9:3.3]
  set xtics ('50' 50, '100' 100, '150' 150, '200' 200) norotate font ',8' noenhanced
  set ytics ('2.9' 2.9, '3.0' 3, '3.1' 3.1, '3.2' 3.2, '3.3' 3.3) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'alignment.dat' index 0 using 1:30:31 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'alignment.dat' index 0 using 1:33:34 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'alignment.dat' index 0 using 1:36:37 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'alignment.dat' index 0 using 1:29 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'alignment.dat' index 0 using 1:32 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'alignment.dat' index 0 using 1:35 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
