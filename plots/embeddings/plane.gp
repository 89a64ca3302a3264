# Draws plane.svg, plane.png from plane.dat,
# when run in this folder: gnuplot plane.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,586 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1832 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,879 medium
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
  set lmargin at screen 0.10309
  set rmargin at screen 0.30453
  set bmargin at screen 0.72959
  set tmargin at screen 0.95224
  set title 'NPLM' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-0.5674615801902101:0.6206027947445651]
  set yrange [-0.5444264512424272:0.6436379236923481]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'daughter' at screen 0.19497, screen 0.90905 center noenhanced
  set label 'earth' at screen 0.22108, screen 0.77138 center noenhanced
  set label 'egypt' at screen 0.27530, screen 0.78174 center noenhanced
  set label 'father' at screen 0.26179, screen 0.91178 center noenhanced
  set label 'fire' at screen 0.14815, screen 0.82794 center noenhanced
  set label 'god' at screen 0.24719, screen 0.81474 center noenhanced
  set label 'gold' at screen 0.21033, screen 0.81985 center noenhanced
  set label 'king' at screen 0.13457, screen 0.78650 center noenhanced
  set label 'lord' at screen 0.23025, screen 0.75172 center noenhanced
  set label 'moses' at screen 0.15584, screen 0.86984 center noenhanced
  set label 'mother' at screen 0.14225, screen 0.88923 center noenhanced
  set label 'oxen' at screen 0.21979, screen 0.85027 center noenhanced
  set label 'river' at screen 0.22123, screen 0.87165 center noenhanced
  set label 'sea' at screen 0.25930, screen 0.84997 center noenhanced
  set label 'sister' at screen 0.23203, screen 0.93011 center noenhanced
  set label 'war' at screen 0.17816, screen 0.76729 center noenhanced
  set label 'water' at screen 0.15926, screen 0.92837 center noenhanced
  plot \
    'plane.dat' index 0 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.43642
  set rmargin at screen 0.63786
  set bmargin at screen 0.72959
  set tmargin at screen 0.95224
  set title 'CBOW-HS' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-0.7485365319557948:1.0679817553918067]
  set yrange [-0.7675167607515493:1.0490015265960522]
  set xtics ('0' 0, '1' 1) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.50300, screen 0.75634 center noenhanced
  set label 'brother' at screen 0.58409, screen 0.74452 center noenhanced
  set label 'daughter' at screen 0.56633, screen 0.83863 center noenhanced
  set label 'earth' at screen 0.47204, screen 0.86746 center noenhanced
  set label 'father' at screen 0.56726, screen 0.77819 center noenhanced
  set label 'fire' at screen 0.47303, screen 0.81730 center noenhanced
  set label 'gold' at screen 0.48396, screen 0.84707 center noenhanced
  set label 'king' at screen 0.47224, screen 0.91203 center noenhanced
  set label 'man' at screen 0.45634, screen 0.78042 center noenhanced
  set label 'moses' at screen 0.58145, screen 0.80514 center noenhanced
  set label 'mother' at screen 0.59248, screen 0.89683 center noenhanced
  set label 'oxen' at screen 0.58295, screen 0.92148 center noenhanced
  set label 'silver' at screen 0.50230, screen 0.88768 center noenhanced
  set label 'sister' at screen 0.60253, screen 0.87374 center noenhanced
  set label 'war' at screen 0.52775, screen 0.79726 center noenhanced
  plot \
    'plane.dat' index 1 using 1:2 with points linecolor rgb '#D55E00' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.76975
  set rmargin at screen 0.97119
  set bmargin at screen 0.72959
  set tmargin at screen 0.95224
  set title 'skip-gram-HS' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-0.6848873526480667:0.7865023807460042]
  set yrange [-0.6249341428966276:0.8464555904974432]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.82974, screen 0.85880 center noenhanced
  set label 'brother' at screen 0.90195, screen 0.85093 center noenhanced
  set label 'daughter' at screen 0.92066, screen 0.80137 center noenhanced
  set label 'earth' at screen 0.81305, screen 0.78939 center noenhanced
  set label 'egypt' at screen 0.79309, screen 0.83652 center noenhanced
  set label 'father' at screen 0.93015, screen 0.91249 center noenhanced
  set label 'fire' at screen 0.81996, screen 0.81141 center noenhanced
  set label 'god' at screen 0.86086, screen 0.91232 center noenhanced
  set label 'gold' at screen 0.84478, screen 0.75337 center noenhanced
  set label 'king' at screen 0.79729, screen 0.89330 center noenhanced
  set label 'lord' at screen 0.86167, screen 0.94249 center noenhanced
  set label 'man' at screen 0.86988, screen 0.82329 center noenhanced
  set label 'moses' at screen 0.80903, screen 0.93347 center noenhanced
  set label 'oxen' at screen 0.92823, screen 0.73934 center noenhanced
  set label 'sheep' at screen 0.90252, screen 0.77196 center noenhanced
  set label 'silver' at screen 0.79445, screen 0.74725 center noenhanced
  set label 'war' at screen 0.88139, screen 0.87491 center noenhanced
  plot \
    'plane.dat' index 2 using 1:2 with points linecolor rgb '#009E73' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.10309
  set rmargin at screen 0.30453
  set bmargin at screen 0.39777
  set tmargin at screen 0.62042
  set title 'skip-gram-NCE' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-0.8696846065748818:0.9797412132610719]
  set yrange [-0.7573866975995996:1.0920391222363541]
  set xtics ('0' 0) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.23103, screen 0.46845 center noenhanced
  set label 'brother' at screen 0.14325, screen 0.50140 center noenhanced
  set label 'daughter' at screen 0.14122, screen 0.56382 center noenhanced
  set label 'earth' at screen 0.28261, screen 0.43475 center noenhanced
  set label 'egypt' at screen 0.22641, screen 0.41207 center noenhanced
  set label 'fire' at screen 0.27410, screen 0.49726 center noenhanced
  set label 'god' at screen 0.13748, screen 0.44836 center noenhanced
  set label 'gold' at screen 0.28160, screen 0.55615 center noenhanced
  set label 'lord' at screen 0.17622, screen 0.41286 center noenhanced
  set label 'man' at screen 0.20384, screen 0.48941 center noenhanced
  set label 'oxen' at screen 0.20263, screen 0.60612 center noenhanced
  set label 'sheep' at screen 0.23377, screen 0.57903 center noenhanced
  set label 'son' at screen 0.14260, screen 0.53098 center noenhanced
  set label 'sword' at screen 0.21333, screen 0.53258 center noenhanced
  set label 'wine' at screen 0.17436, screen 0.46085 center noenhanced
  plot \
    'plane.dat' index 3 using 1:2 with points linecolor rgb '#CC79A7' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.43642
  set rmargin at screen 0.63786
  set bmargin at screen 0.39777
  set tmargin at screen 0.62042
  set title 'CBOW-NS' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-0.06377120808342196:0.14739017350773292]
  set yrange [-0.09288531415050169:0.1182760674406532]
  set xtics ('0.0' 0, '0.1' 0.1) norotate font ',8' noenhanced
  set ytics ('−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1) norotate font ',8' noenhanced
  unset colorbox
  set label 'earth' at screen 0.55917, screen 0.49262 center noenhanced
  set label 'egypt' at screen 0.60366, screen 0.53656 center noenhanced
  set label 'father' at screen 0.48795, screen 0.52560 center noenhanced
  set label 'god' at screen 0.48007, screen 0.54504 center noenhanced
  set label 'gold' at screen 0.52045, screen 0.45650 center noenhanced
  set label 'king' at screen 0.53092, screen 0.52220 center noenhanced
  set label 'man' at screen 0.47387, screen 0.45838 center noenhanced
  plot \
    'plane.dat' index 4 using 1:2 with points linecolor rgb '#56B4E9' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.76975
  set rmargin at screen 0.97119
  set bmargin at screen 0.39777
  set tmargin at screen 0.62042
  set title 'skip-gram-NS' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-0.6137930725398231:0.7420491068612272]
  set yrange [-0.5903482375034094:0.7654939418976409]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.92012, screen 0.49729 center noenhanced
  set label 'daughter' at screen 0.86567, screen 0.44783 center noenhanced
  set label 'earth' at screen 0.91565, screen 0.56815 center noenhanced
  set label 'egypt' at screen 0.92567, screen 0.59807 center noenhanced
  set label 'father' at screen 0.80508, screen 0.50174 center noenhanced
  set label 'fire' at screen 0.90584, screen 0.47634 center noenhanced
  set label 'god' at screen 0.80632, screen 0.52885 center noenhanced
  set label 'gold' at screen 0.94183, screen 0.42608 center noenhanced
  set label 'heaven' at screen 0.84160, screen 0.54928 center noenhanced
  set label 'king' at screen 0.85500, screen 0.57012 center noenhanced
  set label 'lord' at screen 0.79275, screen 0.56178 center noenhanced
  set label 'man' at screen 0.86778, screen 0.51566 center noenhanced
  set label 'river' at screen 0.91640, screen 0.53661 center noenhanced
  set label 'son' at screen 0.78956, screen 0.43595 center noenhanced
  plot \
    'plane.dat' index 5 using 1:2 with points linecolor rgb '#E69F00' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 7
  set lmargin at screen 0.43642
  set rmargin at screen 0.63786
  set bmargin at screen 0.06595
  set tmargin at screen 0.28861
  set title 'GloVe' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-0.7169929059388721:0.8031824232314465]
  set yrange [-0.6878325454610679:0.8323427837092507]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.47989, screen 0.23138 center noenhanced
  set label 'brother' at screen 0.55824, screen 0.13627 center noenhanced
  set label 'earth' at screen 0.46395, screen 0.17804 center noenhanced
  set label 'egypt' at screen 0.50076, screen 0.12468 center noenhanced
  set label 'father' at screen 0.59326, screen 0.16205 center noenhanced
  set label 'fire' at screen 0.51039, screen 0.20451 center noenhanced
  set label 'god' at screen 0.59376, screen 0.21419 center noenhanced
  set label 'king' at screen 0.48917, screen 0.08808 center noenhanced
  set label 'lord' at screen 0.59329, screen 0.26031 center noenhanced
  set label 'man' at screen 0.55071, screen 0.26697 center noenhanced
  set label 'moses' at screen 0.57436, screen 0.18181 center noenhanced
  set label 'oxen' at screen 0.54727, screen 0.10598 center noenhanced
  set label 'sea' at screen 0.45746, screen 0.11100 center noenhanced
  set label 'sheep' at screen 0.52997, screen 0.23740 center noenhanced
  set label 'sister' at screen 0.58756, screen 0.08280 center noenhanced
  set label 'war' at screen 0.46783, screen 0.26397 center noenhanced
  plot \
    'plane.dat' index 6 using 1:2 with points linecolor rgb '#000000' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
