# Draws plane.svg, plane.png from plane.dat,
# when run in this folder: gnuplot plane.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,1010 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,3157 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,1516 medium
    }
  }
  set output 'plane.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set multiplot

  # Panel 1
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.78629
  set tmargin at screen 0.97229
  set title 'NPLM' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-0.5:1]
  set yrange [-0.6000000000000001:0.8]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.34697, screen 0.86994 center noenhanced
  set label 'brother' at screen 0.24253, screen 0.85740 center noenhanced
  set label 'daughter' at screen 0.21515, screen 0.91886 center noenhanced
  set label 'earth' at screen 0.25361, screen 0.84371 center noenhanced
  set label 'egypt' at screen 0.29148, screen 0.82146 center noenhanced
  set label 'father' at screen 0.31355, screen 0.92079 center noenhanced
  set label 'fire' at screen 0.14622, screen 0.88380 center noenhanced
  set label 'god' at screen 0.29205, screen 0.85200 center noenhanced
  set label 'gold' at screen 0.20294, screen 0.83726 center noenhanced
  set label 'king' at screen 0.12623, screen 0.85443 center noenhanced
  set label 'lord' at screen 0.26711, screen 0.80733 center noenhanced
  set label 'moses' at screen 0.15755, screen 0.87270 center noenhanced
  set label 'mother' at screen 0.18737, screen 0.89766 center noenhanced
  set label 'oxen' at screen 0.25170, screen 0.87719 center noenhanced
  set label 'river' at screen 0.25382, screen 0.89642 center noenhanced
  set label 'silver' at screen 0.35852, screen 0.84688 center noenhanced
  set label 'sister' at screen 0.26973, screen 0.95623 center noenhanced
  set label 'son' at screen 0.11663, screen 0.87233 center noenhanced
  set label 'sword' at screen 0.17469, screen 0.85101 center noenhanced
  set label 'war' at screen 0.19041, screen 0.81836 center noenhanced
  set label 'water' at screen 0.20530, screen 0.94378 center noenhanced
  set label 'wine' at screen 0.14036, screen 0.83245 center noenhanced
  plot \
    'plane.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.59671
  set rmargin at screen 0.97119
  set bmargin at screen 0.78629
  set tmargin at screen 0.97229
  set title 'CBOW-HS' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-1:1.5]
  set yrange [-1:1]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5) norotate font ',8' noenhanced
  set ytics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.72431, screen 0.84941 center noenhanced
  set label 'brother' at screen 0.78729, screen 0.82842 center noenhanced
  set label 'daughter' at screen 0.86544, screen 0.89983 center noenhanced
  set label 'earth' at screen 0.64650, screen 0.92170 center noenhanced
  set label 'egypt' at screen 0.65151, screen 0.87117 center noenhanced
  set label 'father' at screen 0.85113, screen 0.85397 center noenhanced
  set label 'fire' at screen 0.65687, screen 0.88365 center noenhanced
  set label 'god' at screen 0.79875, screen 0.83894 center noenhanced
  set label 'gold' at screen 0.66662, screen 0.89422 center noenhanced
  set label 'heaven' at screen 0.64253, screen 0.86011 center noenhanced
  set label 'king' at screen 0.68276, screen 0.94351 center noenhanced
  set label 'lord' at screen 0.86027, screen 0.82609 center noenhanced
  set label 'man' at screen 0.69242, screen 0.83729 center noenhanced
  set label 'moses' at screen 0.90431, screen 0.85323 center noenhanced
  set label 'mother' at screen 0.89090, screen 0.94398 center noenhanced
  set label 'oxen' at screen 0.83231, screen 0.97470 center noenhanced
  set label 'river' at screen 0.64208, screen 0.90891 center noenhanced
  set label 'sheep' at screen 0.74494, screen 0.88352 center noenhanced
  set label 'silver' at screen 0.71791, screen 0.92786 center noenhanced
  set label 'sister' at screen 0.89878, screen 0.92011 center noenhanced
  set label 'son' at screen 0.88972, screen 0.87343 center noenhanced
  set label 'war' at screen 0.72911, screen 0.86844 center noenhanced
  set label 'woman' at screen 0.76094, screen 0.91663 center noenhanced
  plot \
    'plane.dat' index 1 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.53695
  set tmargin at screen 0.72295
  set title 'skip-gram-HS' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-1:1]
  set yrange [-1:1]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.23776, screen 0.65070 center noenhanced
  set label 'brother' at screen 0.38365, screen 0.64586 center noenhanced
  set label 'daughter' at screen 0.41839, screen 0.62513 center noenhanced
  set label 'earth' at screen 0.17849, screen 0.61777 center noenhanced
  set label 'egypt' at screen 0.18763, screen 0.65646 center noenhanced
  set label 'father' at screen 0.37508, screen 0.68369 center noenhanced
  set label 'fire' at screen 0.19708, screen 0.63130 center noenhanced
  set label 'god' at screen 0.28032, screen 0.70304 center noenhanced
  set label 'gold' at screen 0.22595, screen 0.60536 center noenhanced
  set label 'heaven' at screen 0.12894, screen 0.62967 center noenhanced
  set label 'king' at screen 0.19338, screen 0.67190 center noenhanced
  set label 'lord' at screen 0.22649, screen 0.70267 center noenhanced
  set label 'man' at screen 0.29265, screen 0.62888 center noenhanced
  set label 'moses' at screen 0.25418, screen 0.68795 center noenhanced
  set label 'oxen' at screen 0.33756, screen 0.58701 center noenhanced
  set label 'river' at screen 0.20824, screen 0.59092 center noenhanced
  set label 'silver' at screen 0.23001, screen 0.57350 center noenhanced
  set label 'sword' at screen 0.29810, screen 0.60525 center noenhanced
  set label 'war' at screen 0.27941, screen 0.66060 center noenhanced
  set label 'wine' at screen 0.25369, screen 0.58609 center noenhanced
  set label 'woman' at screen 0.33243, screen 0.63236 center noenhanced
  plot \
    'plane.dat' index 2 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.59671
  set rmargin at screen 0.97119
  set bmargin at screen 0.53695
  set tmargin at screen 0.72295
  set title 'skip-gram-NCE' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-1:1]
  set yrange [-1:1]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.84106, screen 0.61107 center noenhanced
  set label 'brother' at screen 0.63091, screen 0.64875 center noenhanced
  set label 'daughter' at screen 0.68666, screen 0.68474 center noenhanced
  set label 'earth' at screen 0.92973, screen 0.60949 center noenhanced
  set label 'egypt' at screen 0.88210, screen 0.57975 center noenhanced
  set label 'father' at screen 0.63500, screen 0.62044 center noenhanced
  set label 'fire' at screen 0.91509, screen 0.63333 center noenhanced
  set label 'god' at screen 0.68024, screen 0.59555 center noenhanced
  set label 'gold' at screen 0.92798, screen 0.70327 center noenhanced
  set label 'heaven' at screen 0.88128, screen 0.56442 center noenhanced
  set label 'king' at screen 0.88741, screen 0.59522 center noenhanced
  set label 'lord' at screen 0.70934, screen 0.58035 center noenhanced
  set label 'man' at screen 0.79431, screen 0.62726 center noenhanced
  set label 'mother' at screen 0.64773, screen 0.67132 center noenhanced
  set label 'oxen' at screen 0.83609, screen 0.72964 center noenhanced
  set label 'sheep' at screen 0.84576, screen 0.70257 center noenhanced
  set label 'silver' at screen 0.93399, screen 0.69013 center noenhanced
  set label 'sword' at screen 0.75757, screen 0.67283 center noenhanced
  set label 'war' at screen 0.78593, screen 0.59345 center noenhanced
  set label 'water' at screen 0.76482, screen 0.60599 center noenhanced
  set label 'wine' at screen 0.69889, screen 0.62965 center noenhanced
  set label 'woman' at screen 0.64649, screen 0.60657 center noenhanced
  plot \
    'plane.dat' index 3 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.28761
  set tmargin at screen 0.47361
  set title 'CBOW-NS' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-0.1:0.15000000000000002]
  set yrange [-0.04:0.06]
  set xtics ('−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1, '0.15' 0.15) norotate font ',8' noenhanced
  set ytics ('−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02, '0.04' 0.04, '0.06' 0.06) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.22839, screen 0.34460 center noenhanced
  set label 'daughter' at screen 0.24893, screen 0.36251 center noenhanced
  set label 'earth' at screen 0.30188, screen 0.34737 center noenhanced
  set label 'egypt' at screen 0.42850, screen 0.43407 center noenhanced
  set label 'father' at screen 0.18537, screen 0.39599 center noenhanced
  set label 'god' at screen 0.18705, screen 0.43028 center noenhanced
  set label 'gold' at screen 0.28292, screen 0.32995 center noenhanced
  set label 'king' at screen 0.29937, screen 0.39001 center noenhanced
  set label 'lord' at screen 0.15993, screen 0.45966 center noenhanced
  set label 'man' at screen 0.24597, screen 0.33326 center noenhanced
  set label 'moses' at screen 0.17807, screen 0.44626 center noenhanced
  set label 'river' at screen 0.32495, screen 0.35927 center noenhanced
  set label 'sea' at screen 0.29702, screen 0.37689 center noenhanced
  set label 'son' at screen 0.18154, screen 0.35423 center noenhanced
  set label 'sword' at screen 0.23259, screen 0.31386 center noenhanced
  set label 'war' at screen 0.23393, screen 0.38720 center noenhanced
  plot \
    'plane.dat' index 4 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.59671
  set rmargin at screen 0.97119
  set bmargin at screen 0.28761
  set tmargin at screen 0.47361
  set title 'skip-gram-NS' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-1:1]
  set yrange [-0.6000000000000001:0.8]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.82262, screen 0.37859 center noenhanced
  set label 'brother' at screen 0.70706, screen 0.35339 center noenhanced
  set label 'daughter' at screen 0.73804, screen 0.33858 center noenhanced
  set label 'earth' at screen 0.85289, screen 0.42311 center noenhanced
  set label 'egypt' at screen 0.82961, screen 0.46012 center noenhanced
  set label 'father' at screen 0.67621, screen 0.36939 center noenhanced
  set label 'fire' at screen 0.81538, screen 0.35607 center noenhanced
  set label 'god' at screen 0.68905, screen 0.40412 center noenhanced
  set label 'gold' at screen 0.91571, screen 0.32098 center noenhanced
  set label 'heaven' at screen 0.80391, screen 0.40785 center noenhanced
  set label 'king' at screen 0.80628, screen 0.42471 center noenhanced
  set label 'lord' at screen 0.69800, screen 0.41796 center noenhanced
  set label 'man' at screen 0.77220, screen 0.37146 center noenhanced
  set label 'moses' at screen 0.68357, screen 0.38435 center noenhanced
  set label 'oxen' at screen 0.81382, screen 0.33355 center noenhanced
  set label 'river' at screen 0.88368, screen 0.38841 center noenhanced
  set label 'sea' at screen 0.80776, screen 0.39062 center noenhanced
  set label 'sheep' at screen 0.85724, screen 0.34014 center noenhanced
  set label 'son' at screen 0.69398, screen 0.31616 center noenhanced
  set label 'sword' at screen 0.80027, screen 0.34411 center noenhanced
  set label 'wine' at screen 0.76680, screen 0.35802 center noenhanced
  plot \
    'plane.dat' index 5 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 7
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.03827
  set tmargin at screen 0.22427
  set title 'GloVe' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-1:1]
  set yrange [-1:1]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.17086, screen 0.18152 center noenhanced
  set label 'brother' at screen 0.37053, screen 0.11108 center noenhanced
  set label 'daughter' at screen 0.36075, screen 0.08606 center noenhanced
  set label 'earth' at screen 0.22625, screen 0.13760 center noenhanced
  set label 'egypt' at screen 0.24061, screen 0.12382 center noenhanced
  set label 'father' at screen 0.41318, screen 0.13750 center noenhanced
  set label 'fire' at screen 0.25422, screen 0.15441 center noenhanced
  set label 'god' at screen 0.37203, screen 0.18066 center noenhanced
  set label 'gold' at screen 0.17453, screen 0.12513 center noenhanced
  set label 'heaven' at screen 0.19621, screen 0.10462 center noenhanced
  set label 'king' at screen 0.22424, screen 0.08049 center noenhanced
  set label 'man' at screen 0.31119, screen 0.19407 center noenhanced
  set label 'moses' at screen 0.39084, screen 0.15005 center noenhanced
  set label 'mother' at screen 0.38429, screen 0.09663 center noenhanced
  set label 'oxen' at screen 0.27029, screen 0.10190 center noenhanced
  set label 'river' at screen 0.17262, screen 0.15727 center noenhanced
  set label 'sheep' at screen 0.32477, screen 0.16698 center noenhanced
  set label 'silver' at screen 0.14886, screen 0.07988 center noenhanced
  set label 'son' at screen 0.39288, screen 0.12215 center noenhanced
  set label 'sword' at screen 0.29633, screen 0.13154 center noenhanced
  set label 'war' at screen 0.19408, screen 0.19217 center noenhanced
  set label 'wine' at screen 0.31321, screen 0.10275 center noenhanced
  set label 'woman' at screen 0.31211, screen 0.21386 center noenhanced
  plot \
    'plane.dat' index 6 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
