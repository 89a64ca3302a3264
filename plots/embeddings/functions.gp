# Draws functions.svg, functions.png from functions.dat,
# when run in this folder: gnuplot functions.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,308 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,962 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,462 medium
    }
  }
  set output 'functions.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'NPLM' at screen 0.13323, screen 0.13207 left noenhanced
  set arrow from screen 0.06739, screen 0.13207 to screen 0.12088, screen 0.13207 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'CBOW-HS' at screen 0.33817, screen 0.13207 left noenhanced
  set arrow from screen 0.27233, screen 0.13207 to screen 0.32582, screen 0.13207 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'skip-gram-HS' at screen 0.54146, screen 0.13207 left noenhanced
  set arrow from screen 0.47562, screen 0.13207 to screen 0.52912, screen 0.13207 nohead linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4)
  set label 'skip-gram-NCE' at screen 0.74475, screen 0.13207 left noenhanced
  set arrow from screen 0.67891, screen 0.13207 to screen 0.73241, screen 0.13207 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4)
  set label 'CBOW-NS' at screen 0.13323, screen 0.08444 left noenhanced
  set arrow from screen 0.06739, screen 0.08444 to screen 0.12088, screen 0.08444 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6)
  set label 'skip-gram-NS' at screen 0.33817, screen 0.08444 left noenhanced
  set arrow from screen 0.27233, screen 0.08444 to screen 0.32582, screen 0.08444 nohead linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4)
  set label 'GloVe' at screen 0.54146, screen 0.08444 left noenhanced
  set arrow from screen 0.47562, screen 0.08444 to screen 0.52912, screen 0.08444 nohead linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label 'nothing in common' at screen 0.74475, screen 0.08444 left noenhanced
  set arrow from screen 0.67891, screen 0.08444 to screen 0.73241, screen 0.08444 nohead linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  set label '95 % interval' at screen 0.13323, screen 0.03681 left noenhanced
  set object 1008 rectangle from screen 0.06739, screen 0.02165 to screen 0.12088, screen 0.05196 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set label 't of the table' at screen 0.33817, screen 0.03681 left noenhanced
  set arrow from screen 0.27233, screen 0.03681 to screen 0.32582, screen 0.03681 nohead linecolor rgb '#606060' linewidth 0.909 dashtype (6,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.09383
  set rmargin at screen 0.47119
  set bmargin at screen 0.29878
  set tmargin at screen 0.90907
  set title 'magnitude' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'effective number of words' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.1999999998:50.000000050000004]
  set yrange [0.9999999989999999:1000.0000010000001]
  set xtics ('0.2' 0.2, '1' 1, '10' 10, '50' 50, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('1' 1, '10' 10, '100' 100, '1000' 1000, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 5, graph 0 to first 5, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'functions.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:15:16 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:18:19 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:21:22 with filledcurves linecolor rgb '#000000' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'functions.dat' index 0 using 1:5 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'functions.dat' index 0 using 1:8 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'functions.dat' index 0 using 1:11 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'functions.dat' index 0 using 1:14 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'functions.dat' index 0 using 1:17 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'functions.dat' index 0 using 1:20 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'functions.dat' index 0 using 1:23 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.59383
  set rmargin at screen 0.97119
  set bmargin at screen 0.29878
  set tmargin at screen 0.90907
  set title 'spread' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'effective number of words' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.1999999998:50.000000050000004]
  set yrange [0.9999999989999999:1000.0000010000001]
  set xtics ('0.2' 0.2, '1' 1, '10' 10, '50' 50, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1) norotate font ',8' noenhanced
  set ytics ('1' 1, '10' 10, '100' 100, '1000' 1000, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1) norotate font ',8' noenhanced
  unset colorbox
  set arrow from first 5, graph 0 to first 5, graph 1 nohead back linecolor rgb '#606060' linewidth 0.900 dashtype (6,5)
  plot \
    'functions.dat' index 0 using 1:25:26 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:28:29 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:31:32 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:34:35 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:37:38 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:40:41 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:43:44 with filledcurves linecolor rgb '#000000' fillstyle transparent solid 0.18 noborder, \
    'functions.dat' index 0 using 1:24 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'functions.dat' index 0 using 1:27 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5), \
    'functions.dat' index 0 using 1:30 with lines linecolor rgb '#009E73' linewidth 1.2 dashtype (4,4), \
    'functions.dat' index 0 using 1:33 with lines linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,4,4,4), \
    'functions.dat' index 0 using 1:36 with lines linecolor rgb '#56B4E9' linewidth 1.2 dashtype (24,6), \
    'functions.dat' index 0 using 1:39 with lines linecolor rgb '#E69F00' linewidth 1.2 dashtype (8,4), \
    'functions.dat' index 0 using 1:42 with lines linecolor rgb '#000000' linewidth 1.2 dashtype (14,4,4,4,4,4), \
    'functions.dat' index 0 using 1:45 with lines linecolor rgb '#8C6D31' linewidth 1.2 dashtype (3,7)
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
