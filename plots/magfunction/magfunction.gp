# Draws magfunction.svg, magfunction.png from magfunction.dat,
# when run in this folder: gnuplot magfunction.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,738 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,2307 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1107 medium
    }
  }
  set output 'magfunction.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'magnitude' at screen 0.61368, screen 0.20399 left noenhanced
  set arrow from screen 0.54784, screen 0.20399 to screen 0.60134, screen 0.20399 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label 'spread' at screen 0.82479, screen 0.20399 left noenhanced
  set arrow from screen 0.75895, screen 0.20399 to screen 0.81245, screen 0.20399 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label 'other points' at screen 0.61368, screen 0.18412 left noenhanced
  set label '' at screen 0.57459, screen 0.18412 point pointtype 6 pointsize 0.55*dot linecolor rgb '#56B4E9' front
  set label 'one group' at screen 0.82479, screen 0.18412 left noenhanced
  set label '' at screen 0.78570, screen 0.18412 point pointtype 4 pointsize 0.55*dot linecolor rgb '#E69F00' front
  set label 'one point' at screen 0.61368, screen 0.16426 left noenhanced
  set arrow from screen 0.54784, screen 0.16426 to screen 0.60134, screen 0.16426 nohead linecolor rgb '#606060' linewidth 0.904 dashtype (6,5)
  set label 'its 5 groups' at screen 0.82479, screen 0.16426 left noenhanced
  set arrow from screen 0.75895, screen 0.16426 to screen 0.81245, screen 0.16426 nohead linecolor rgb '#606060' linewidth 0.905 dashtype (2,5)
  set label 'its 500 points' at screen 0.61368, screen 0.14439 left noenhanced
  set arrow from screen 0.54784, screen 0.14439 to screen 0.60134, screen 0.14439 nohead linecolor rgb '#606060' linewidth 0.906 dashtype (14,5,3,5)
  set multiplot

  # Panel 1
  set lmargin at screen 0.09280
  set rmargin at screen 0.37243
  set bmargin at screen 0.71663
  set tmargin at screen 0.96207
  unset title
  set xlabel 'dilation t' offset 0,0.2 font ',8' noenhanced
  set ylabel 'effective number of points' font ',8' noenhanced
  unset logscale
  set logscale x
  set logscale y
  set xrange [0.001999999998:500.00000050000006]
  set yrange [0.9999999989999999:500.00000050000006]
  set xtics ('0.002' 0.002, '0.1' 0.1, '10' 10, '500' 500, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100 1, '' 200 1, '' 300 1, '' 400 1) norotate font ',8' noenhanced
  set ytics ('1' 1, '10' 10, '100' 100, '500' 500, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    1 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    5 with lines linecolor rgb '#606060' linewidth 0.901 dashtype (2,5), \
    500 with lines linecolor rgb '#606060' linewidth 0.902 dashtype (14,5,3,5), \
    'magfunction.dat' index 0 using 1:2 with lines linecolor rgb '#0072B2' linewidth 1.2 dashtype solid, \
    'magfunction.dat' index 0 using 1:3 with lines linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.59280
  set rmargin at screen 0.87243
  set bmargin at screen 0.71663
  set tmargin at screen 0.96207
  set title 'all 500 points' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'x₁' offset 0,0.2 font ',8' noenhanced
  set ylabel 'x₂' font ',8' noenhanced
  unset logscale
  set xrange [-20.817542989462574:7.393149947214367]
  set yrange [-12.823136664812244:15.387556271864694]
  set xtics ('−20' -20, '−10' -10, '0' 0) norotate font ',8' noenhanced
  set ytics ('−10' -10, '−5' -5, '0' 0, '5' 5, '10' 10, '15' 15) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'magfunction.dat' index 1 using 1:2 with points linecolor rgb '#56B4E9' pointtype 6 pointsize 0.55*dot, \
    'magfunction.dat' index 2 using 1:2 with points linecolor rgb '#E69F00' pointtype 4 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.09280
  set rmargin at screen 0.37243
  set bmargin at screen 0.38450
  set tmargin at screen 0.62994
  set title 'weights at t = 0.289, one group' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'x₁' offset 0,0.2 font ',8' noenhanced
  set ylabel 'x₂' font ',8' noenhanced
  unset logscale
  set xrange [2.2504909634578607:2.827070754466685]
  set yrange [-4.319938246787768:-3.8056934127734325]
  set xtics ('2.4' 2.4, '2.6' 2.6, '2.8' 2.8) norotate font ',8' noenhanced
  set ytics ('−4.3' -4.3, '−4.2' -4.2, '−4.1' -4.1, '−4.0' -4, '−3.9' -3.9) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (-0.08928364447203947 '#C48541', 0 '#E9A95C', 0 '#8FC1E3', 0.303009329398239 '#003A6B')
  set cbrange [-0.08928364447203947:0.303009329398239]
  set colorbox user origin 0.38477, 0.38450 size 0.01235, 0.24544
  set cbtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3) noenhanced
  set cblabel 'weight (▼ below 0)' offset 1,0 noenhanced
  plot \
    'magfunction.dat' index 3 using 1:2:((0.25 + 0.55 * sqrt(abs($3) / 0.303009329398239)) * dot):($3 < 0 ? 11 : 7):3 with points pointtype variable pointsize variable linecolor palette
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.59280
  set rmargin at screen 0.87243
  set bmargin at screen 0.38450
  set tmargin at screen 0.62994
  set title 'weights at t = 6.45, one group' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'x₁' offset 0,0.2 font ',8' noenhanced
  set ylabel 'x₂' font ',8' noenhanced
  unset logscale
  set xrange [2.2504909634578607:2.827070754466685]
  set yrange [-4.319938246787768:-3.8056934127734325]
  set xtics ('2.4' 2.4, '2.6' 2.6, '2.8' 2.8) norotate font ',8' noenhanced
  set ytics ('−4.3' -4.3, '−4.2' -4.2, '−4.1' -4.1, '−4.0' -4, '−3.9' -3.9) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (-0.032571528849347386 '#E2A257', 0 '#E9A95C', 0 '#8FC1E3', 0.5848605146244855 '#003A6B')
  set cbrange [-0.032571528849347386:0.5848605146244855]
  set colorbox user origin 0.88477, 0.38450 size 0.01235, 0.24544
  set cbtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4) noenhanced
  set cblabel 'weight (▼ below 0)' offset 1,0 noenhanced
  plot \
    'magfunction.dat' index 4 using 1:2:((0.25 + 0.55 * sqrt(abs($3) / 0.5848605146244855)) * dot):($3 < 0 ? 11 : 7):3 with points pointtype variable pointsize variable linecolor palette
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.09280
  set rmargin at screen 0.37243
  set bmargin at screen 0.05237
  set tmargin at screen 0.29781
  set title 'weights at t = 25.3, one group' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'x₁' offset 0,0.2 font ',8' noenhanced
  set ylabel 'x₂' font ',8' noenhanced
  unset logscale
  set xrange [2.2504909634578607:2.827070754466685]
  set yrange [-4.319938246787768:-3.8056934127734325]
  set xtics ('2.4' 2.4, '2.6' 2.6, '2.8' 2.8) norotate font ',8' noenhanced
  set ytics ('−4.3' -4.3, '−4.2' -4.2, '−4.1' -4.1, '−4.0' -4, '−3.9' -3.9) norotate font ',8' noenhanced
  set palette maxcolors 0
  set palette defined (0 '#8FC1E3', 0.9642831140437687 '#003A6B')
  set cbrange [0:0.9642831140437687]
  set colorbox user origin 0.38477, 0.05237 size 0.01235, 0.24544
  set cbtics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) noenhanced
  set cblabel 'weight' offset 1,0 noenhanced
  plot \
    'magfunction.dat' index 5 using 1:2:((0.25 + 0.55 * sqrt(abs($3) / 0.9642831140437687)) * dot):($3 < 0 ? 11 : 7):3 with points pointtype variable pointsize variable linecolor palette
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
