# Draws propositions.svg, propositions.png from propositions.dat,
# when run in this folder: gnuplot propositions.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 528,287 background 'white' font 'sans-serif,8' fontscale 1.333 linewidth 1.333 butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 1650,896 font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 4.167 butt
    } else {
      set terminal png noenhanced truecolor size 792,430 medium
    }
  }
  set output 'propositions.'.kind
  # The first line of each table names its columns.
  set datafile columnheaders
  set border 3 linecolor rgb '#404040' linewidth 0.6
  set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }
  unset key
  dot = GPVAL_TERM eq 'svg' ? 4.0 / 3 : 1
  set label 'least margin on a space' at screen 0.12942, screen 0.03953 left noenhanced
  set label '' at screen 0.08144, screen 0.03953 point pointtype 7 pointsize 0.55*dot linecolor rgb '#0072B2' front
  set label 'its error' at screen 0.49457, screen 0.03953 left noenhanced
  set label '' at screen 0.44659, screen 0.03953 point pointtype 7 pointsize 0.25*dot linecolor rgb '#8CC0DC' front
  set label 'margin within its error' at screen 0.68750, screen 0.03953 left noenhanced
  set label '' at screen 0.63952, screen 0.03953 point pointtype 5 pointsize 0.55*dot linecolor rgb '#D55E00' front
  set multiplot

  # Panel 1
  set lmargin at screen 0.38510
  set rmargin at screen 0.96465
  set bmargin at screen 0.21860
  set tmargin at screen 0.96279
  unset title
  set xlabel 'least margin over the dilations, and its error' offset 0,0.2 font ',8' noenhanced
  unset ylabel
  unset logscale
  set logscale x
  set xrange [4.999999994999999e-17:5.000000005]
  set yrange [0.5:11.5]
  set xtics ('5×10⁻¹⁷' 5e-17, '10⁻¹²' 1e-12, '10⁻⁹' 1e-09, '10⁻⁶' 1e-06, '10⁻³' 0.001, '1' 1, '5' 5) norotate font ',8' noenhanced
  set ytics ('growth exponent of the spread' 1, 'spread'."'".'s distance from 1 and n' 2, 'magnitude − spread' 3, '1 + 2 t · diameter − magnitude' 4, 'magnitude − that without a point' 5, 'magnitude − 1' 6, 'bound of n − magnitude, less that' 7, 'growth exponent beyond t̂' 8, '10⁻⁶ − error of slope' 9, '1 / condition number' 10, 'least weight beyond t̂' 11) norotate font ',8' noenhanced
  unset colorbox
  plot \
    'propositions.dat' index 1 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'propositions.dat' index 3 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'propositions.dat' index 5 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'propositions.dat' index 7 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'propositions.dat' index 9 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'propositions.dat' index 11 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'propositions.dat' index 13 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'propositions.dat' index 15 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'propositions.dat' index 17 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'propositions.dat' index 20 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'propositions.dat' index 22 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25*dot, \
    'propositions.dat' index 0 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'propositions.dat' index 2 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'propositions.dat' index 4 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'propositions.dat' index 6 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'propositions.dat' index 8 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'propositions.dat' index 10 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'propositions.dat' index 12 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'propositions.dat' index 14 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'propositions.dat' index 16 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'propositions.dat' index 18 using 1:2 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.55*dot, \
    'propositions.dat' index 19 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot, \
    'propositions.dat' index 21 using 1:2 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.55*dot
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
