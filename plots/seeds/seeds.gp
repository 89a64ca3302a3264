# Draws seeds.svg, seeds.png from seeds.dat,
# when run in this folder: gnuplot seeds.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,1272 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,3976 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1908 medium
    }
  }
  set output 'seeds.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  set multiplot

  # Panel 1
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.83028
  set tmargin at screen 0.97799
  set title 'accuracy, majority 0.5' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [-0.5:0.1]
  set xtics ('magnitude' 1, 'spread' 2, 'mean squared error' 3) rotate by 60 right font ',8' noenhanced
  set ytics ('−0.5' -0.5, '−0.4' -0.4, '−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.9 dashtype (6,5), \
    'seeds.dat' index 0 using 1:2:3:4 with yerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.59671
  set rmargin at screen 0.97119
  set bmargin at screen 0.83028
  set tmargin at screen 0.97799
  set title 'macro F1, majority 0.5' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [-0.8:0.2]
  set xtics ('magnitude' 1, 'spread' 2, 'mean squared error' 3) rotate by 60 right font ',8' noenhanced
  set ytics ('−0.8' -0.8, '−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.9 dashtype (6,5), \
    'seeds.dat' index 0 using 1:5:6:7 with yerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.58080
  set tmargin at screen 0.72852
  set title 'macro PR AUC, majority 0.5' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [-0.8:0.2]
  set xtics ('magnitude' 1, 'spread' 2, 'mean squared error' 3) rotate by 60 right font ',8' noenhanced
  set ytics ('−0.8' -0.8, '−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.9 dashtype (6,5), \
    'seeds.dat' index 0 using 1:8:9:10 with yerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.59671
  set rmargin at screen 0.97119
  set bmargin at screen 0.58080
  set tmargin at screen 0.72852
  set title 'macro ROC AUC, majority 0.5' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [-0.30000000000000004:0.05]
  set xtics ('magnitude' 1, 'spread' 2, 'mean squared error' 3) rotate by 60 right font ',8' noenhanced
  set ytics ('−0.30' -0.3, '−0.25' -0.25, '−0.20' -0.2, '−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.9 dashtype (6,5), \
    'seeds.dat' index 0 using 1:11:12:13 with yerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.33133
  set tmargin at screen 0.47904
  set title 'accuracy, majority 0.9' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [-0.15000000000000002:0.05]
  set xtics ('magnitude' 1, 'spread' 2, 'mean squared error' 3) rotate by 60 right font ',8' noenhanced
  set ytics ('−0.15' -0.15, '−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.9 dashtype (6,5), \
    'seeds.dat' index 0 using 1:14:15:16 with yerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.59671
  set rmargin at screen 0.97119
  set bmargin at screen 0.33133
  set tmargin at screen 0.47904
  set title 'macro F1, majority 0.9' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [-0.5:0.1]
  set xtics ('magnitude' 1, 'spread' 2, 'mean squared error' 3) rotate by 60 right font ',8' noenhanced
  set ytics ('−0.5' -0.5, '−0.4' -0.4, '−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.9 dashtype (6,5), \
    'seeds.dat' index 0 using 1:17:18:19 with yerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 7
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.08185
  set tmargin at screen 0.22956
  set title 'macro PR AUC, majority 0.9' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [-0.6000000000000001:0.1]
  set xtics ('magnitude' 1, 'spread' 2, 'mean squared error' 3) rotate by 60 right font ',8' noenhanced
  set ytics ('−0.6' -0.6, '−0.5' -0.5, '−0.4' -0.4, '−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.9 dashtype (6,5), \
    'seeds.dat' index 0 using 1:20:21:22 with yerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  # Panel 8
  set lmargin at screen 0.59671
  set rmargin at screen 0.97119
  set bmargin at screen 0.08185
  set tmargin at screen 0.22956
  set title 'macro ROC AUC, majority 0.9' offset 0,-0.4 font ',8' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [-0.5:0]
  set xtics ('magnitude' 1, 'spread' 2, 'mean squared error' 3) rotate by 60 right font ',8' noenhanced
  set ytics ('−0.5' -0.5, '−0.4' -0.4, '−0.3' -0.3, '−0.2' -0.2, '−0.1' -0.1, '0.0' 0) norotate font ',8' noenhanced
  unset colorbox
  plot \
    0 with lines linecolor rgb '#606060' linewidth 0.9 dashtype (6,5), \
    'seeds.dat' index 0 using 1:23:24:25 with yerrorbars linecolor rgb '#0072B2' linewidth 1.2 pointtype 7 pointsize 0.55
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
