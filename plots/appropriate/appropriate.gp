# Draws appropriate.svg, appropriate.png from appropriate.dat,
# when run in this folder: gnuplot appropriate.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,422 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1320 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,634 medium
    }
  }
  set output 'appropriate.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'magnitude' at screen 0.11698, screen 0.02683 left noenhanced
  set arrow from screen 0.05113, screen 0.02683 to screen 0.10463, screen 0.02683 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.07788, screen 0.02683 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread' at screen 0.29640, screen 0.02683 left noenhanced
  set arrow from screen 0.23056, screen 0.02683 to screen 0.28405, screen 0.02683 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.25730, screen 0.02683 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label '½ magnitude + ½ cross entropy' at screen 0.44434, screen 0.02683 left noenhanced
  set arrow from screen 0.37850, screen 0.02683 to screen 0.43200, screen 0.02683 nohead linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.40525, screen 0.02683 point pointtype 12 pointsize 0.55*dot linecolor rgb '#CC79A7' front
  set label '95 % interval' at screen 0.80977, screen 0.02683 left noenhanced
  set object 1003 rectangle from screen 0.74393, screen 0.01578 to screen 0.79743, screen 0.03788 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.10391
  set rmargin at screen 0.30453
  set bmargin at screen 0.61679
  set tmargin at screen 0.97475
  unset title
  set xlabel 'majority share' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.1999999998:1.000000001]
  set yrange [-0.2:0.1]
  set xtics ('0.2' 0.2, '0.5' 0.5, '1' 1, '' 0.3 1, '' 0.4 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('−0.20' -0.2, '−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'appropriate.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'appropriate.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'appropriate.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'appropriate.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'appropriate.dat' index 0 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'appropriate.dat' index 0 using 1:8 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.43724
  set rmargin at screen 0.63786
  set bmargin at screen 0.61679
  set tmargin at screen 0.97475
  unset title
  set xlabel 'wrong labels' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set xrange [0:0.3]
  set yrange [-0.06:0.04]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3) norotate font ',8' noenhanced
  set ytics ('−0.06' -0.06, '−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02, '0.04' 0.04) norotate font ',8' noenhanced
  unset colorbox
  set object 2000 polygon from 0,0.027991192003274518 to 0.007088687742969181,0.04000000000000001 to 0.01,0.04000000000000001 to 0.01858959814625405,0.04000000000000001 to 0.07339454463531477,0.008531955506381889 to 0.1,-0.0067444329735521155 to 0.12452131751151535,-0.06 to 0.3,-0.06 to 0.3,-0.06 to 0.12452131751151535,-0.06 to 0.1,-0.06 to 0.07339454463531477,-0.06 to 0.01858959814625405,-0.023902663811874295 to 0.01,-0.018245115873785835 to 0.007088687742969181,-0.017012598159828203 to 0,-0.014011568919208565 back fillcolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder
  set object 2001 polygon from 0,0.008258700405249952 to 0.01,0.004730302306428569 to 0.1,0.007888279423516165 to 0.203157954674639,0.04000000000000001 to 0.3,0.04000000000000001 to 0.3,-0.02194640906855038 to 0.203157954674639,-0.03702995191641388 to 0.1,-0.053097223360394796 to 0.01,-0.0596144590266784 to 0,-0.05417412980605177 back fillcolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder
  set label '−0.48 ▾' at graph 1, first -0.054132726566595346 right noenhanced front textcolor rgb '#0072B2'
  plot \
    'appropriate.dat' index 1 using 1:9:10 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'appropriate.dat' index 1 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'appropriate.dat' index 1 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'appropriate.dat' index 1 using 1:8 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.77058
  set rmargin at screen 0.97119
  set bmargin at screen 0.61679
  set tmargin at screen 0.97475
  unset title
  set xlabel 'class separation' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.49999999949999996:2.000000002]
  set yrange [-0.12:0.03]
  set xtics ('0.5' 0.5, '1' 1, '2' 2, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1) norotate font ',8' noenhanced
  set ytics ('−0.12' -0.12, '−0.09' -0.09, '−0.06' -0.06, '−0.03' -0.03, '0.00' 0, '0.03' 0.03) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'appropriate.dat' index 2 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'appropriate.dat' index 2 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'appropriate.dat' index 2 using 1:9:10 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'appropriate.dat' index 2 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'appropriate.dat' index 2 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'appropriate.dat' index 2 using 1:8 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.10391
  set rmargin at screen 0.30453
  set bmargin at screen 0.14836
  set tmargin at screen 0.50631
  unset title
  set xlabel 'classes' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [1.9999999979999998:20.00000002]
  set yrange [-0.09:0.03]
  set xtics ('2' 2, '5' 5, '10' 10, '20' 20, '' 3 1, '' 4 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1) norotate font ',8' noenhanced
  set ytics ('−0.09' -0.09, '−0.06' -0.06, '−0.03' -0.03, '0.00' 0, '0.03' 0.03) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'appropriate.dat' index 3 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'appropriate.dat' index 3 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'appropriate.dat' index 3 using 1:9:10 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'appropriate.dat' index 3 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'appropriate.dat' index 3 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'appropriate.dat' index 3 using 1:8 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.43724
  set rmargin at screen 0.63786
  set bmargin at screen 0.14836
  set tmargin at screen 0.50631
  unset title
  set xlabel 'samples' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [999.9999989999999:5000.000005000001]
  set yrange [-0.09:0.03]
  set xtics ('1000' 1000, '2000' 2000, '5000' 5000, '' 3000 1, '' 4000 1) norotate font ',8' noenhanced
  set ytics ('−0.09' -0.09, '−0.06' -0.06, '−0.03' -0.03, '0.00' 0, '0.03' 0.03) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'appropriate.dat' index 4 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'appropriate.dat' index 4 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'appropriate.dat' index 4 using 1:9:10 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'appropriate.dat' index 4 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'appropriate.dat' index 4 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'appropriate.dat' index 4 using 1:8 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.77058
  set rmargin at screen 0.97119
  set bmargin at screen 0.14836
  set tmargin at screen 0.50631
  unset title
  set xlabel 'batch size' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [4.999999995:200.00000020000002]
  set yrange [-0.15:0.05]
  set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '200' 200, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 30 1, '' 40 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100 1) norotate font ',8' noenhanced
  set ytics ('−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05) norotate font ',8' noenhanced
  unset colorbox
  set object 2000 polygon from 7.999999999999997,-0.01930772864935762 to 31.999999999999996,0.027991192003274518 to 43.30780168679294,-0.09335405128248106 to 49.87849692360961,-0.15 to 127.99999999999996,-0.15 to 127.99999999999996,-0.15 to 49.87849692360961,-0.15 to 43.30780168679294,-0.15 to 31.999999999999996,-0.014011568919208572 to 7.999999999999997,-0.09169580117612702 back fillcolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder
  set label '−0.58 ▾' at graph 1, first -0.14172891965663345 right noenhanced front textcolor rgb '#0072B2'
  plot \
    'appropriate.dat' index 5 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'appropriate.dat' index 5 using 1:9:10 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'appropriate.dat' index 5 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'appropriate.dat' index 5 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'appropriate.dat' index 5 using 1:8 with linespoints linecolor rgb '#CC79A7' linewidth 1.2 dashtype (14,5) pointtype 12 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
