# Draws noise-50.svg, noise-50.png from noise-50.dat,
# when run in this folder: gnuplot noise-50.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,782 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,2445 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1174 medium
    }
  }
  set output 'noise-50.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'magnitude' at screen 0.14311, screen 0.01448 left noenhanced
  set arrow from screen 0.07726, screen 0.01448 to screen 0.13076, screen 0.01448 nohead linecolor rgb '#0072B2' linewidth 1.2 dashtype solid
  set label '' at screen 0.10401, screen 0.01448 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'spread' at screen 0.32253, screen 0.01448 left noenhanced
  set arrow from screen 0.25669, screen 0.01448 to screen 0.31019, screen 0.01448 nohead linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5)
  set label '' at screen 0.28344, screen 0.01448 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set label 'generalised cross entropy' at screen 0.47047, screen 0.01448 left noenhanced
  set arrow from screen 0.40463, screen 0.01448 to screen 0.45813, screen 0.01448 nohead linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4)
  set label '' at screen 0.43138, screen 0.01448 point pointtype 13 pointsize 0.55*dot linecolor rgb '#56B4E9' front
  set label '95 % interval' at screen 0.78364, screen 0.01448 left noenhanced
  set object 1003 rectangle from screen 0.71780, screen 0.00852 to screen 0.77130, screen 0.02045 fillcolor rgb '#D0D0D0' fillstyle solid noborder
  set multiplot

  # Panel 1
  set lmargin at screen 0.11502
  set rmargin at screen 0.47119
  set bmargin at screen 0.72404
  set tmargin at screen 0.96421
  set title 'macro F1, paper' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of labels made wrong' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [-0.8:0.2]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('−0.8' -0.8, '−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'noise-50.dat' index 0 using 1:3:4 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:6:7 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:9:10 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'noise-50.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:5 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:8 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.61502
  set rmargin at screen 0.97119
  set bmargin at screen 0.72404
  set tmargin at screen 0.96421
  set title 'macro ROC AUC, paper' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of labels made wrong' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [-0.4:0.1]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('−0.4' -0.4, '−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'noise-50.dat' index 0 using 1:12:13 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:15:16 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:18:19 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'noise-50.dat' index 0 using 1:11 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:14 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:17 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.11502
  set rmargin at screen 0.47119
  set bmargin at screen 0.40207
  set tmargin at screen 0.64224
  set title 'macro F1, tuned rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of labels made wrong' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [-0.04:0.06]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02, '0.04' 0.04, '0.06' 0.06) norotate font ',8' noenhanced
  unset colorbox
  set object 2000 polygon from 0,0.009852026966746086 to 0.1,0.03220236576836775 to 0.10405473959334655,0.0071708759436704544 to 0.11169573977676057,-0.04 to 0.2,-0.04 to 0.4,-0.04 to 0.4,-0.04 to 0.2,-0.04 to 0.11169573977676057,-0.04 to 0.10405473959334655,-0.04 to 0.1,-0.014035487337796144 to 0,-0.009849079197004139 back fillcolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder
  set label '−0.65…−0.62 ▾' at graph 1, first -0.035081192709893946 right noenhanced front textcolor rgb '#0072B2'
  plot \
    'noise-50.dat' index 0 using 1:24:25 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:27:28 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'noise-50.dat' index 0 using 1:20 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:23 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:26 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.61502
  set rmargin at screen 0.97119
  set bmargin at screen 0.40207
  set tmargin at screen 0.64224
  set title 'macro ROC AUC, tuned rate' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of labels made wrong' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [-0.005:0.015]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('−0.005' -0.005, '0.000' 0, '0.005' 0.005, '0.010' 0.01, '0.015' 0.015) norotate font ',8' noenhanced
  unset colorbox
  set object 2000 polygon from 0,0.0009223621707381349 to 0.1,0.0023698826956397214 to 0.10305282009372543,0.0018644572120137728 to 0.14451482307587635,-0.005 to 0.2,-0.005 to 0.4,-0.005 to 0.4,-0.005 to 0.2,-0.005 to 0.14451482307587635,-0.005 to 0.10305282009372543,-0.005 to 0.1,-0.002498867261363866 to 0,-0.0006453723340225552 back fillcolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder
  set label '−0.37…−0.05 ▾' at graph 1, first -0.004055112835094379 right noenhanced front textcolor rgb '#0072B2'
  plot \
    'noise-50.dat' index 0 using 1:33:34 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:36:37 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'noise-50.dat' index 0 using 1:29 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:32 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:35 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.11502
  set rmargin at screen 0.47119
  set bmargin at screen 0.08009
  set tmargin at screen 0.32027
  set title 'macro F1, fully tuned' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of labels made wrong' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [-0.05:0.1]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  unset colorbox
  set object 2000 polygon from 0,0.015862906284147868 to 0.1,0.042753356298370127 to 0.11036987800723518,-0.022400960841341924 to 0.11476250587529323,-0.05 to 0.2,-0.05 to 0.4,-0.05 to 0.4,-0.05 to 0.2,-0.05 to 0.11476250587529323,-0.05 to 0.11036987800723518,-0.05 to 0.1,0.021643669543149474 to 0,0.0016060054036365137 back fillcolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder
  set label '−0.67…−0.63 ▾' at graph 1, first -0.04293982794438013 right noenhanced front textcolor rgb '#0072B2'
  plot \
    'noise-50.dat' index 0 using 1:42:43 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:45:46 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'noise-50.dat' index 0 using 1:38 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:41 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:44 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.61502
  set rmargin at screen 0.97119
  set bmargin at screen 0.08009
  set tmargin at screen 0.32027
  set title 'macro ROC AUC, fully tuned' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'share of labels made wrong' offset 0,0.2 font ',8' noenhanced
  set ylabel 'difference to cross entropy' font ',8' noenhanced
  unset logscale
  set xrange [0:0.4]
  set yrange [-0.06:0.02]
  set xtics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  set ytics ('−0.06' -0.06, '−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02) norotate font ',8' noenhanced
  unset colorbox
  set object 2000 polygon from 0,0.0011023245033147389 to 0.1,0.002379701754037497 to 0.2,-0.02916392798928123 to 0.20890663253936187,-0.04380784461128865 to 0.21875492530079188,-0.06 to 0.4,-0.06 to 0.4,-0.06 to 0.21875492530079188,-0.06 to 0.20890663253936187,-0.06 to 0.2,-0.042404179369927186 to 0.1,0.0008500622020197537 to 0,0.00017490005334274555 back fillcolor rgb '#0072B2' fillstyle transparent solid 0.18 noborder
  set label '−0.40 ▾' at graph 1, first -0.05597491738834879 right noenhanced front textcolor rgb '#0072B2'
  plot \
    'noise-50.dat' index 0 using 1:51:52 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.18 noborder, \
    'noise-50.dat' index 0 using 1:54:55 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.18 noborder, \
    0 with lines linecolor rgb '#606060' linewidth 0.900 dashtype (6,5), \
    'noise-50.dat' index 0 using 1:47 with linespoints linecolor rgb '#0072B2' linewidth 1.2 dashtype solid pointtype 7 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:50 with linespoints linecolor rgb '#D55E00' linewidth 1.2 dashtype (14,5) pointtype 5 pointsize 0.55*dot pointinterval 1, \
    'noise-50.dat' index 0 using 1:53 with linespoints linecolor rgb '#56B4E9' linewidth 1.2 dashtype (14,4,4,4,4,4) pointtype 13 pointsize 0.55*dot pointinterval 1
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
