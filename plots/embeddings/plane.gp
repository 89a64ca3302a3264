# Draws plane.svg, plane.png from plane.dat,
# when run in this folder: gnuplot plane.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,606 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2025,1895 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 972,909 medium
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
  set lmargin at screen 0.09280
  set rmargin at screen 0.30453
  set bmargin at screen 0.72751
  set tmargin at screen 0.95382
  set title 'NPLM' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' font ',8' noenhanced
  unset logscale
  set xrange [-0.44149556925173405:0.641578383848446]
  set yrange [-0.47974428042558553:0.6033296726745945]
  set xtics ('0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.24579, screen 0.81363 center noenhanced
  set label 'brother' at screen 0.15877, screen 0.83751 center noenhanced
  set label 'daughter' at screen 0.18170, screen 0.93210 center noenhanced
  set label 'david' at screen 0.14739, screen 0.81205 center noenhanced
  set label 'earth' at screen 0.26577, screen 0.77842 center noenhanced
  set label 'egypt' at screen 0.18213, screen 0.76816 center noenhanced
  set label 'father' at screen 0.13018, screen 0.86951 center noenhanced
  set label 'god' at screen 0.11214, screen 0.77969 center noenhanced
  set label 'gold' at screen 0.24401, screen 0.88271 center noenhanced
  set label 'heaven' at screen 0.20218, screen 0.74922 center noenhanced
  set label 'lord' at screen 0.12912, screen 0.74795 center noenhanced
  set label 'mother' at screen 0.16749, screen 0.89196 center noenhanced
  set label 'oxen' at screen 0.20059, screen 0.86686 center noenhanced
  set label 'paul' at screen 0.24186, screen 0.91277 center noenhanced
  set label 'river' at screen 0.27319, screen 0.84333 center noenhanced
  set label 'sea' at screen 0.20671, screen 0.81437 center noenhanced
  set label 'son' at screen 0.11364, screen 0.92054 center noenhanced
  set label 'war' at screen 0.27921, screen 0.74968 center noenhanced
  plot \
    'plane.dat' index 0 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.42613
  set rmargin at screen 0.63786
  set bmargin at screen 0.72751
  set tmargin at screen 0.95382
  set title 'CBOW-HS' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' font ',8' noenhanced
  unset logscale
  set xrange [-0.63884518519486:0.7766379176640037]
  set yrange [-0.6718460034378209:0.7436370994210428]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.52692, screen 0.89321 center noenhanced
  set label 'daughter' at screen 0.56846, screen 0.85545 center noenhanced
  set label 'david' at screen 0.60734, screen 0.76726 center noenhanced
  set label 'egypt' at screen 0.46875, screen 0.76913 center noenhanced
  set label 'father' at screen 0.60131, screen 0.81959 center noenhanced
  set label 'fire' at screen 0.45239, screen 0.86406 center noenhanced
  set label 'god' at screen 0.55132, screen 0.74613 center noenhanced
  set label 'gold' at screen 0.51641, screen 0.92473 center noenhanced
  set label 'jerusalem' at screen 0.48840, screen 0.74086 center noenhanced
  set label 'king' at screen 0.51422, screen 0.79302 center noenhanced
  set label 'lord' at screen 0.51249, screen 0.76714 center noenhanced
  set label 'man' at screen 0.52849, screen 0.83451 center noenhanced
  set label 'paul' at screen 0.57612, screen 0.79227 center noenhanced
  set label 'river' at screen 0.46819, screen 0.81165 center noenhanced
  set label 'sheep' at screen 0.45366, screen 0.94047 center noenhanced
  set label 'silver' at screen 0.45825, screen 0.88315 center noenhanced
  set label 'sister' at screen 0.61074, screen 0.91177 center noenhanced
  set label 'sword' at screen 0.46748, screen 0.83056 center noenhanced
  set label 'woman' at screen 0.55801, screen 0.87332 center noenhanced
  plot \
    'plane.dat' index 1 using 1:2 with points linecolor rgb '#D55E00' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.75947
  set rmargin at screen 0.97119
  set bmargin at screen 0.72751
  set tmargin at screen 0.95382
  set title 'skip-gram-HS' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' font ',8' noenhanced
  unset logscale
  set xrange [-0.5518530784716069:0.6470628287205669]
  set yrange [-0.5614220139790334:0.6374938932131404]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.80876, screen 0.79304 center noenhanced
  set label 'brother' at screen 0.91733, screen 0.77150 center noenhanced
  set label 'david' at screen 0.92092, screen 0.89858 center noenhanced
  set label 'earth' at screen 0.78168, screen 0.92760 center noenhanced
  set label 'egypt' at screen 0.80499, screen 0.85944 center noenhanced
  set label 'father' at screen 0.93465, screen 0.81726 center noenhanced
  set label 'god' at screen 0.90760, screen 0.94494 center noenhanced
  set label 'gold' at screen 0.85391, screen 0.79508 center noenhanced
  set label 'heaven' at screen 0.81591, screen 0.90103 center noenhanced
  set label 'jesus' at screen 0.89286, screen 0.91807 center noenhanced
  set label 'man' at screen 0.86039, screen 0.86696 center noenhanced
  set label 'moses' at screen 0.87713, screen 0.84860 center noenhanced
  set label 'sheep' at screen 0.84092, screen 0.74139 center noenhanced
  set label 'sister' at screen 0.91792, screen 0.75184 center noenhanced
  set label 'son' at screen 0.93400, screen 0.86466 center noenhanced
  set label 'sword' at screen 0.81879, screen 0.81681 center noenhanced
  set label 'woman' at screen 0.90338, screen 0.79497 center noenhanced
  plot \
    'plane.dat' index 2 using 1:2 with points linecolor rgb '#009E73' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.09280
  set rmargin at screen 0.30453
  set bmargin at screen 0.39565
  set tmargin at screen 0.62195
  set title 'skip-gram-NCE' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' font ',8' noenhanced
  unset logscale
  set xrange [-0.6757545642893183:0.7197996869336181]
  set yrange [-0.5873000949461036:0.8082541562768328]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.15737, screen 0.53983 center noenhanced
  set label 'daughter' at screen 0.23583, screen 0.52763 center noenhanced
  set label 'david' at screen 0.24593, screen 0.43721 center noenhanced
  set label 'earth' at screen 0.15244, screen 0.42449 center noenhanced
  set label 'egypt' at screen 0.15065, screen 0.48475 center noenhanced
  set label 'god' at screen 0.19839, screen 0.41028 center noenhanced
  set label 'gold' at screen 0.12905, screen 0.56960 center noenhanced
  set label 'man' at screen 0.22491, screen 0.48576 center noenhanced
  set label 'moses' at screen 0.17312, screen 0.44894 center noenhanced
  set label 'oxen' at screen 0.15167, screen 0.60731 center noenhanced
  set label 'queen' at screen 0.18320, screen 0.50664 center noenhanced
  set label 'sheep' at screen 0.19771, screen 0.58560 center noenhanced
  set label 'silver' at screen 0.19427, screen 0.56254 center noenhanced
  set label 'sister' at screen 0.26220, screen 0.54946 center noenhanced
  set label 'son' at screen 0.26774, screen 0.46195 center noenhanced
  set label 'water' at screen 0.12594, screen 0.51056 center noenhanced
  set label 'wine' at screen 0.11662, screen 0.58866 center noenhanced
  plot \
    'plane.dat' index 3 using 1:2 with points linecolor rgb '#CC79A7' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.42613
  set rmargin at screen 0.63786
  set bmargin at screen 0.39565
  set tmargin at screen 0.62195
  set title 'CBOW-NS' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' font ',8' noenhanced
  unset logscale
  set xrange [-0.7007368387578947:0.7031496004232032]
  set yrange [-0.6657195531718119:0.738166886009286]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.58697, screen 0.45302 center noenhanced
  set label 'brother' at screen 0.48473, screen 0.45515 center noenhanced
  set label 'david' at screen 0.46253, screen 0.53623 center noenhanced
  set label 'earth' at screen 0.59527, screen 0.55491 center noenhanced
  set label 'egypt' at screen 0.58737, screen 0.61177 center noenhanced
  set label 'fire' at screen 0.59792, screen 0.53015 center noenhanced
  set label 'god' at screen 0.50113, screen 0.55596 center noenhanced
  set label 'jerusalem' at screen 0.48448, screen 0.60823 center noenhanced
  set label 'king' at screen 0.44594, screen 0.57751 center noenhanced
  set label 'lord' at screen 0.48250, screen 0.57939 center noenhanced
  set label 'man' at screen 0.50927, screen 0.49430 center noenhanced
  set label 'mother' at screen 0.45671, screen 0.42611 center noenhanced
  set label 'oxen' at screen 0.58850, screen 0.43049 center noenhanced
  set label 'paul' at screen 0.45830, screen 0.50906 center noenhanced
  set label 'silver' at screen 0.59236, screen 0.41291 center noenhanced
  set label 'son' at screen 0.44577, screen 0.49059 center noenhanced
  set label 'sword' at screen 0.56874, screen 0.49940 center noenhanced
  set label 'war' at screen 0.54629, screen 0.54246 center noenhanced
  plot \
    'plane.dat' index 4 using 1:2 with points linecolor rgb '#56B4E9' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.75947
  set rmargin at screen 0.97119
  set bmargin at screen 0.39565
  set tmargin at screen 0.62195
  set title 'skip-gram-NS' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' font ',8' noenhanced
  unset logscale
  set xrange [-0.6075670345353428:0.6589607557886561]
  set yrange [-0.5828679418127536:0.6836598485112453]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.82648, screen 0.53769 center noenhanced
  set label 'daughter' at screen 0.90942, screen 0.54593 center noenhanced
  set label 'david' at screen 0.93530, screen 0.46766 center noenhanced
  set label 'father' at screen 0.91503, screen 0.50445 center noenhanced
  set label 'fire' at screen 0.78572, screen 0.47963 center noenhanced
  set label 'god' at screen 0.86296, screen 0.42107 center noenhanced
  set label 'gold' at screen 0.78163, screen 0.57577 center noenhanced
  set label 'heaven' at screen 0.79477, screen 0.42810 center noenhanced
  set label 'jesus' at screen 0.91616, screen 0.41767 center noenhanced
  set label 'oxen' at screen 0.81054, screen 0.61258 center noenhanced
  set label 'paul' at screen 0.92354, screen 0.44034 center noenhanced
  set label 'queen' at screen 0.85312, screen 0.50968 center noenhanced
  set label 'river' at screen 0.82681, screen 0.45536 center noenhanced
  set label 'sheep' at screen 0.85437, screen 0.59351 center noenhanced
  set label 'sister' at screen 0.92651, screen 0.57299 center noenhanced
  set label 'war' at screen 0.84456, screen 0.47575 center noenhanced
  set label 'water' at screen 0.78959, screen 0.50688 center noenhanced
  set label 'wine' at screen 0.83864, screen 0.57224 center noenhanced
  plot \
    'plane.dat' index 5 using 1:2 with points linecolor rgb '#E69F00' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  # Panel 7
  set lmargin at screen 0.42613
  set rmargin at screen 0.63786
  set bmargin at screen 0.06378
  set tmargin at screen 0.29008
  set title 'GloVe' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' font ',8' noenhanced
  unset logscale
  set xrange [-0.5727960401686054:0.7103590645743176]
  set yrange [-0.5663207395887134:0.7168343651542096]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at screen 0.59074, screen 0.18407 center noenhanced
  set label 'brother' at screen 0.48673, screen 0.23375 center noenhanced
  set label 'david' at screen 0.46186, screen 0.14284 center noenhanced
  set label 'earth' at screen 0.55739, screen 0.11874 center noenhanced
  set label 'father' at screen 0.47230, screen 0.21152 center noenhanced
  set label 'fire' at screen 0.60221, screen 0.07731 center noenhanced
  set label 'god' at screen 0.50204, screen 0.08750 center noenhanced
  set label 'lord' at screen 0.45910, screen 0.08312 center noenhanced
  set label 'man' at screen 0.50738, screen 0.13929 center noenhanced
  set label 'mother' at screen 0.49949, screen 0.26464 center noenhanced
  set label 'oxen' at screen 0.59064, screen 0.27480 center noenhanced
  set label 'paul' at screen 0.46010, screen 0.17234 center noenhanced
  set label 'queen' at screen 0.51444, screen 0.18035 center noenhanced
  set label 'river' at screen 0.55866, screen 0.14767 center noenhanced
  set label 'sea' at screen 0.61219, screen 0.11473 center noenhanced
  set label 'sheep' at screen 0.57605, screen 0.23740 center noenhanced
  set label 'silver' at screen 0.57536, screen 0.21635 center noenhanced
  set label 'war' at screen 0.60132, screen 0.13216 center noenhanced
  plot \
    'plane.dat' index 6 using 1:2 with points linecolor rgb '#000000' pointtype 7 pointsize 0.25*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
