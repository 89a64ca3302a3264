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
  set xrange [-0.6000000000000001:0.6000000000000001]
  set yrange [-0.6000000000000001:0.8]
  set xtics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6) norotate font ',8' noenhanced
  set ytics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.44074, screen 0.86994 center noenhanced
  set label 'brother' at screen 0.31020, screen 0.85740 center noenhanced
  set label 'daughter' at screen 0.27597, screen 0.91886 center noenhanced
  set label 'earth' at screen 0.32404, screen 0.82534 center noenhanced
  set label 'egypt' at screen 0.37138, screen 0.82146 center noenhanced
  set label 'father' at screen 0.39897, screen 0.92079 center noenhanced
  set label 'fire' at screen 0.18980, screen 0.86543 center noenhanced
  set label 'god' at screen 0.37209, screen 0.85200 center noenhanced
  set label 'gold' at screen 0.26071, screen 0.83726 center noenhanced
  set label 'king' at screen 0.16481, screen 0.85443 center noenhanced
  set label 'lord' at screen 0.34091, screen 0.80733 center noenhanced
  set label 'man' at screen 0.12931, screen 0.88526 center noenhanced
  set label 'moses' at screen 0.20397, screen 0.89107 center noenhanced
  set label 'mother' at screen 0.20668, screen 0.90684 center noenhanced
  set label 'oxen' at screen 0.32166, screen 0.87719 center noenhanced
  set label 'river' at screen 0.32430, screen 0.89642 center noenhanced
  set label 'sea' at screen 0.39439, screen 0.87697 center noenhanced
  set label 'silver' at screen 0.42061, screen 0.84688 center noenhanced
  set label 'sister' at screen 0.34419, screen 0.95623 center noenhanced
  set label 'son' at screen 0.15282, screen 0.87233 center noenhanced
  set label 'sword' at screen 0.19556, screen 0.84183 center noenhanced
  set label 'war' at screen 0.24505, screen 0.81836 center noenhanced
  set label 'water' at screen 0.26365, screen 0.94378 center noenhanced
  set label 'wine' at screen 0.18248, screen 0.81408 center noenhanced
  set label 'woman' at screen 0.24611, screen 0.87186 center noenhanced
  plot \
    'plane.dat' index 0 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.25*dot
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
  set label 'bread' at screen 0.72431, screen 0.83104 center noenhanced
  set label 'brother' at screen 0.78729, screen 0.81005 center noenhanced
  set label 'daughter' at screen 0.86544, screen 0.89983 center noenhanced
  set label 'earth' at screen 0.64650, screen 0.92170 center noenhanced
  set label 'egypt' at screen 0.62168, screen 0.86198 center noenhanced
  set label 'father' at screen 0.88570, screen 0.84478 center noenhanced
  set label 'fire' at screen 0.68198, screen 0.87446 center noenhanced
  set label 'god' at screen 0.79875, screen 0.83894 center noenhanced
  set label 'gold' at screen 0.69173, screen 0.88503 center noenhanced
  set label 'king' at screen 0.68276, screen 0.94351 center noenhanced
  set label 'lord' at screen 0.86027, screen 0.82609 center noenhanced
  set label 'man' at screen 0.67205, screen 0.84648 center noenhanced
  set label 'moses' at screen 0.84464, screen 0.86241 center noenhanced
  set label 'mother' at screen 0.89090, screen 0.94398 center noenhanced
  set label 'oxen' at screen 0.83231, screen 0.95633 center noenhanced
  set label 'sea' at screen 0.66650, screen 0.90319 center noenhanced
  set label 'sheep' at screen 0.74494, screen 0.88352 center noenhanced
  set label 'silver' at screen 0.71791, screen 0.92786 center noenhanced
  set label 'sister' at screen 0.89878, screen 0.92011 center noenhanced
  set label 'son' at screen 0.88972, screen 0.87343 center noenhanced
  set label 'war' at screen 0.72911, screen 0.85007 center noenhanced
  set label 'wine' at screen 0.62563, screen 0.88545 center noenhanced
  set label 'woman' at screen 0.76094, screen 0.91663 center noenhanced
  plot \
    'plane.dat' index 1 using 1:2 with points linecolor rgb '#D55E00' pointtype 7 pointsize 0.25*dot
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
  set label 'daughter' at screen 0.41839, screen 0.60676 center noenhanced
  set label 'earth' at screen 0.17849, screen 0.59940 center noenhanced
  set label 'egypt' at screen 0.18763, screen 0.63809 center noenhanced
  set label 'father' at screen 0.37508, screen 0.68369 center noenhanced
  set label 'fire' at screen 0.22218, screen 0.62211 center noenhanced
  set label 'god' at screen 0.28032, screen 0.70304 center noenhanced
  set label 'gold' at screen 0.25106, screen 0.60536 center noenhanced
  set label 'heaven' at screen 0.12894, screen 0.62967 center noenhanced
  set label 'king' at screen 0.19338, screen 0.67190 center noenhanced
  set label 'lord' at screen 0.22649, screen 0.70267 center noenhanced
  set label 'man' at screen 0.29265, screen 0.62888 center noenhanced
  set label 'moses' at screen 0.22434, screen 0.68795 center noenhanced
  set label 'mother' at screen 0.38247, screen 0.61846 center noenhanced
  set label 'oxen' at screen 0.33756, screen 0.56864 center noenhanced
  set label 'sea' at screen 0.16173, screen 0.61647 center noenhanced
  set label 'sheep' at screen 0.33730, screen 0.59733 center noenhanced
  set label 'silver' at screen 0.23001, screen 0.57350 center noenhanced
  set label 'son' at screen 0.44000, screen 0.63116 center noenhanced
  set label 'sword' at screen 0.26826, screen 0.58688 center noenhanced
  set label 'war' at screen 0.27941, screen 0.66060 center noenhanced
  set label 'woman' at screen 0.33243, screen 0.63236 center noenhanced
  plot \
    'plane.dat' index 2 using 1:2 with points linecolor rgb '#009E73' pointtype 7 pointsize 0.25*dot
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
  set label 'brother' at screen 0.67021, screen 0.63957 center noenhanced
  set label 'daughter' at screen 0.68666, screen 0.68474 center noenhanced
  set label 'earth' at screen 0.92973, screen 0.59112 center noenhanced
  set label 'egypt' at screen 0.88210, screen 0.56138 center noenhanced
  set label 'fire' at screen 0.91509, screen 0.63333 center noenhanced
  set label 'god' at screen 0.68024, screen 0.59555 center noenhanced
  set label 'gold' at screen 0.92798, screen 0.68490 center noenhanced
  set label 'heaven' at screen 0.91585, screen 0.57360 center noenhanced
  set label 'king' at screen 0.86231, screen 0.58603 center noenhanced
  set label 'lord' at screen 0.70934, screen 0.58035 center noenhanced
  set label 'man' at screen 0.79431, screen 0.62726 center noenhanced
  set label 'moses' at screen 0.73179, screen 0.59772 center noenhanced
  set label 'mother' at screen 0.68230, screen 0.66214 center noenhanced
  set label 'oxen' at screen 0.81099, screen 0.71127 center noenhanced
  set label 'sea' at screen 0.93954, screen 0.61623 center noenhanced
  set label 'sheep' at screen 0.87560, screen 0.71176 center noenhanced
  set label 'silver' at screen 0.93399, screen 0.70850 center noenhanced
  set label 'son' at screen 0.63312, screen 0.67464 center noenhanced
  set label 'sword' at screen 0.75757, screen 0.67283 center noenhanced
  set label 'war' at screen 0.78593, screen 0.59345 center noenhanced
  set label 'wine' at screen 0.69889, screen 0.61128 center noenhanced
  set label 'woman' at screen 0.64649, screen 0.60657 center noenhanced
  plot \
    'plane.dat' index 3 using 1:2 with points linecolor rgb '#CC79A7' pointtype 7 pointsize 0.25*dot
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
  set label 'bread' at screen 0.19856, screen 0.32623 center noenhanced
  set label 'daughter' at screen 0.20489, screen 0.36251 center noenhanced
  set label 'earth' at screen 0.30188, screen 0.34737 center noenhanced
  set label 'egypt' at screen 0.42850, screen 0.43407 center noenhanced
  set label 'father' at screen 0.18537, screen 0.39599 center noenhanced
  set label 'god' at screen 0.18705, screen 0.41191 center noenhanced
  set label 'gold' at screen 0.28292, screen 0.32995 center noenhanced
  set label 'king' at screen 0.29937, screen 0.39001 center noenhanced
  set label 'lord' at screen 0.15993, screen 0.45966 center noenhanced
  set label 'man' at screen 0.24597, screen 0.31489 center noenhanced
  set label 'moses' at screen 0.20791, screen 0.43708 center noenhanced
  set label 'river' at screen 0.32495, screen 0.36846 center noenhanced
  set label 'sea' at screen 0.27665, screen 0.37689 center noenhanced
  set label 'sword' at screen 0.20275, screen 0.31386 center noenhanced
  set label 'war' at screen 0.23393, screen 0.38720 center noenhanced
  set label 'woman' at screen 0.16460, screen 0.34549 center noenhanced
  plot \
    'plane.dat' index 4 using 1:2 with points linecolor rgb '#56B4E9' pointtype 7 pointsize 0.25*dot
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
  set label 'brother' at screen 0.66776, screen 0.34421 center noenhanced
  set label 'daughter' at screen 0.73804, screen 0.32021 center noenhanced
  set label 'earth' at screen 0.85289, screen 0.42311 center noenhanced
  set label 'egypt' at screen 0.82961, screen 0.46012 center noenhanced
  set label 'father' at screen 0.67621, screen 0.36939 center noenhanced
  set label 'fire' at screen 0.84048, screen 0.35607 center noenhanced
  set label 'god' at screen 0.68905, screen 0.38575 center noenhanced
  set label 'gold' at screen 0.91571, screen 0.30261 center noenhanced
  set label 'heaven' at screen 0.80391, screen 0.40785 center noenhanced
  set label 'king' at screen 0.80628, screen 0.42471 center noenhanced
  set label 'lord' at screen 0.69800, screen 0.41796 center noenhanced
  set label 'man' at screen 0.77220, screen 0.37146 center noenhanced
  set label 'moses' at screen 0.65373, screen 0.40272 center noenhanced
  set label 'mother' at screen 0.75158, screen 0.33692 center noenhanced
  set label 'river' at screen 0.88368, screen 0.38841 center noenhanced
  set label 'sea' at screen 0.80776, screen 0.39062 center noenhanced
  set label 'sheep' at screen 0.82741, screen 0.33096 center noenhanced
  set label 'silver' at screen 0.89467, screen 0.33606 center noenhanced
  set label 'sister' at screen 0.71201, screen 0.35644 center noenhanced
  set label 'son' at screen 0.69398, screen 0.29779 center noenhanced
  plot \
    'plane.dat' index 5 using 1:2 with points linecolor rgb '#E69F00' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 7
  set lmargin at screen 0.34671
  set rmargin at screen 0.72119
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
  set label 'bread' at screen 0.45069, screen 0.17234 center noenhanced
  set label 'brother' at screen 0.65983, screen 0.10190 center noenhanced
  set label 'daughter' at screen 0.65478, screen 0.08606 center noenhanced
  set label 'earth' at screen 0.47625, screen 0.13760 center noenhanced
  set label 'egypt' at screen 0.49061, screen 0.10545 center noenhanced
  set label 'father' at screen 0.62862, screen 0.12831 center noenhanced
  set label 'fire' at screen 0.50422, screen 0.15441 center noenhanced
  set label 'god' at screen 0.62203, screen 0.16229 center noenhanced
  set label 'gold' at screen 0.42453, screen 0.12513 center noenhanced
  set label 'heaven' at screen 0.41164, screen 0.11381 center noenhanced
  set label 'king' at screen 0.47424, screen 0.08049 center noenhanced
  set label 'lord' at screen 0.62136, screen 0.18984 center noenhanced
  set label 'man' at screen 0.56119, screen 0.19407 center noenhanced
  set label 'moses' at screen 0.64084, screen 0.15005 center noenhanced
  set label 'mother' at screen 0.56516, screen 0.08745 center noenhanced
  set label 'oxen' at screen 0.49518, screen 0.09272 center noenhanced
  set label 'river' at screen 0.42262, screen 0.13890 center noenhanced
  set label 'sea' at screen 0.42943, screen 0.09677 center noenhanced
  set label 'sheep' at screen 0.57477, screen 0.16698 center noenhanced
  set label 'silver' at screen 0.39886, screen 0.07988 center noenhanced
  set label 'son' at screen 0.66325, screen 0.11297 center noenhanced
  set label 'sword' at screen 0.54633, screen 0.13154 center noenhanced
  set label 'war' at screen 0.44408, screen 0.19217 center noenhanced
  set label 'water' at screen 0.40770, screen 0.15686 center noenhanced
  set label 'wine' at screen 0.58831, screen 0.11193 center noenhanced
  set label 'woman' at screen 0.56211, screen 0.21386 center noenhanced
  plot \
    'plane.dat' index 6 using 1:2 with points linecolor rgb '#000000' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
