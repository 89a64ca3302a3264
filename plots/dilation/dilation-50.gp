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
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
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
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set logscale x
  set xrange [0.1999999998:5.000000005]
  set yrange [-0.1:0.1]
  set xtics ('0.2' 0.2, '0.5' 0.5, '1' 1, '2' 2, '5' 5, '' 0.3 1, '' 0.4 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 3 1, '' 4 1) norotate font ',8' noenhanced
  set ytics ('−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  unset colorbox
  set object 2000 polygon from 0.29999999999999993,-0.0924680280198237 to 0.49999999999999994,0.016132568695152227 to 0.5262875419377149,0.015678887186865983 to 0.7,0.013153404837676047 to 1,0.009852026966746072 to 1.5,0.006294790693064198 to 2.0000000000000004,-0.04702942594619879 to 2.0381925334750224,-0.08123551455793024 to 2.059452770659225,-0.1 to 3.0000000000000004,-0.1 to 3.0000000000000004,-0.1 to 2.059452770659225,-0.1 to 2.0381925334750224,-0.1 to 2.0000000000000004,-0.06544524232391373 to 1.5,-0.007793072232019027 to 1,-0.009849079197004132 to 0.7,-0.005472702456943035 to 0.5262875419377149,-0.1 to 0.49999999999999994,-0.1 to 0.29999999999999993,-0.1 back fillcolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder
  set object 2001 polygon from 0.29999999999999993,-0.0048759516593805535 to 0.49999999999999994,-0.006508074281766113 to 0.7,0.0001905439209792803 to 1,-0.003653592284423593 to 1.5,0.006403945726864799 to 2.0000000000000004,0.004149566710084568 to 2.095484059355589,-0.07966011981494862 to 2.119336508036909,-0.1 to 3.0000000000000004,-0.1 to 3.0000000000000004,-0.1 to 2.119336508036909,-0.1 to 2.095484059355589,-0.1 to 2.0000000000000004,-0.01450720721370502 to 1.5,-0.007892516506286681 to 1,-0.020299840241020883 to 0.7,-0.02058119705292799 to 0.49999999999999994,-0.018206834558827933 to 0.29999999999999993,-0.017830627958792478 back fillcolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder
  set label '−0.14 ▾' at first 0.3, first -0.09300000000000001 left noenhanced front textcolor rgb '#0072B2'
  set label '−0.79 ▾' at first 3, first -0.09300000000000001 right noenhanced front textcolor rgb '#0072B2'
  set label '−0.74 ▾' at first 3, first -0.07900000000000001 right noenhanced front textcolor rgb '#C05500'
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
