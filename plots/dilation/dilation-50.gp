# Draws dilation-50.svg, dilation-50.png from dilation-50.dat,
# when run in this folder: gnuplot dilation-50.gp
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
  set output 'dilation-50.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'magnitude' at screen 0.09126, screen 0.13207 left noenhanced
  set arrow from screen 0.02541, screen 0.13207 to screen 0.07891, screen 0.13207 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.05216, screen 0.13207 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread' at screen 0.55010, screen 0.13207 left noenhanced
  set arrow from screen 0.48426, screen 0.13207 to screen 0.53776, screen 0.13207 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.51101, screen 0.13207 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label '95 % interval' at screen 0.09126, screen 0.08444 left noenhanced
  set object 1002 rectangle from screen 0.02541, screen 0.06928 to screen 0.07891, screen 0.09959 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set label 'magnitude with t from 0.3 to 1 over 30 epochs' at screen 0.55010, screen 0.08444 left noenhanced
  set arrow from screen 0.48426, screen 0.08444 to screen 0.53776, screen 0.08444 nohead linecolor rgb '#606060' linewidth 0.903 dashtype (2,5)
  set label 'spread with t from 0.3 to 3 over 30 epochs' at screen 0.09126, screen 0.03681 left noenhanced
  set arrow from screen 0.02541, screen 0.03681 to screen 0.07891, screen 0.03681 nohead linecolor rgb '#606060' linewidth 0.904 dashtype (14,5,3,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.10391
  set rmargin at screen 0.47119
  set bmargin at screen 0.29878
  set tmargin at screen 0.90907
  set title 'macro F1, paper' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.1999999998:5.000000005]
  set yrange [-0.8:0.2]
  set xtics ('0.2' 0.2, '0.5' 0.5, '1' 1, '2' 2, '5' 5, '' 0.3 1, '' 0.4 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 3 1, '' 4 1) norotate font ',8' noenhanced
  set ytics ('−0.8' -0.8, '−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'dilation-50.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'dilation-50.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    -0.04632054284402931 with lines linecolor rgb '#606060' linewidth 0.901 dashtype (2,5), \
    -0.03352260844755839 with lines linecolor rgb '#606060' linewidth 0.902 dashtype (14,5,3,5), \
    'dilation-50.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'dilation-50.dat' index 0 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.60391
  set rmargin at screen 0.97119
  set bmargin at screen 0.29878
  set tmargin at screen 0.90907
  set title 'macro F1, tuned rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.1999999998:5.000000005]
  set yrange [-0.08:0.02]
  set xtics ('0.2' 0.2, '0.5' 0.5, '1' 1, '2' 2, '5' 5, '' 0.3 1, '' 0.4 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 3 1, '' 4 1) norotate font ',8' noenhanced
  set ytics ('−0.08' -0.08, '−0.06' -0.06, '−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02) norotate font ',8' noenhanced
  unset colorbox
  set object 2000 polygon from 0.29999999999999993,-0.08 to 0.3181199307852687,-0.08 to 0.49999999999999994,0.016132568695152227 to 0.5590265564998504,0.015144547918774759 to 0.7,0.013153404837676033 to 1,0.009852026966746086 to 1.5,0.006294790693064198 to 2.0000000000000004,-0.04702942594619879 to 2.015998999402081,-0.0614373212484145 to 2.0368004166200495,-0.08 to 3.0000000000000004,-0.08 to 3.0000000000000004,-0.08 to 2.0368004166200495,-0.08 to 2.015998999402081,-0.08 to 2.0000000000000004,-0.06544524232391373 to 1.5,-0.007793072232019027 to 1,-0.009849079197004132 to 0.7,-0.005472702456943035 to 0.5590265564998504,-0.08 to 0.49999999999999994,-0.08 to 0.3181199307852687,-0.08 to 0.29999999999999993,-0.08 back fillcolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder
  set object 2001 polygon from 0.29999999999999993,-0.0048759516593805535 to 0.49999999999999994,-0.006508074281766113 to 0.7,0.0001905439209792803 to 1,-0.003653592284423593 to 1.5,0.006403945726864799 to 2.0000000000000004,0.004149566710084568 to 2.072746061939989,-0.06005386207237352 to 2.0958804207968154,-0.08 to 3.0000000000000004,-0.08 to 3.0000000000000004,-0.08 to 2.0958804207968154,-0.08 to 2.072746061939989,-0.08 to 2.0000000000000004,-0.01450720721370502 to 1.5,-0.007892516506286681 to 1,-0.02029984024102089 to 0.7,-0.020581197052927984 to 0.49999999999999994,-0.018206834558827927 to 0.29999999999999993,-0.017830627958792485 back fillcolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder
  set label '−0.14 ▾' at first 0.3, first -0.07457225728773437 center noenhanced front textcolor rgb '#0072B2'
  set label '−0.79 ▾' at first 3, first -0.07457225728773437 center noenhanced front textcolor rgb '#0072B2'
  set label '−0.74 ▾' at first 3, first -0.0637167718632031 center noenhanced front textcolor rgb '#C05500'
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    -0.0014296618802537742 with lines linecolor rgb '#606060' linewidth 0.901 dashtype (2,5), \
    -0.005196216442751289 with lines linecolor rgb '#606060' linewidth 0.902 dashtype (14,5,3,5), \
    'dilation-50.dat' index 0 using 1:8 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'dilation-50.dat' index 0 using 1:11 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
