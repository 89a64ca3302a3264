# Draws seeds.svg, seeds.png from seeds.dat,
# when run in this folder: gnuplot seeds.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced size 1120,1680 background 'white' font 'sans-serif,15' butt
  }
  if (kind eq 'png') {
    if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
      set terminal pngcairo noenhanced size 2240,3360 font 'sans,15' fontscale 1.5 linewidth 2 pointscale 2 butt
    } else {
      set terminal png noenhanced truecolor size 2240,3360 giant
    }
  }
  set output 'seeds.'.kind
  set border 3 linecolor rgb '#404040'
  set tics out nomirror textcolor rgb '#000000'
  if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }
  set format '%g'
  set multiplot layout 4,2

  # Panel 1
  set title 'accuracy, majority 0.5' font ',17' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [*:*]; set autoscale y
  set xtics ('magnitude' 1, 'spread' 2, 'mean_squared_error' 3) norotate font ',11' noenhanced
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    0 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) notitle, \
    'seeds.dat' index 0 using 1:2:3:4 with yerrorbars linecolor rgb '#0072B2' linewidth 2 pointtype 7 pointsize 0.8 notitle

  # Panel 2
  unset label
  set title 'f1_macro, majority 0.5' font ',17' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [*:*]; set autoscale y
  set xtics ('magnitude' 1, 'spread' 2, 'mean_squared_error' 3) norotate font ',11' noenhanced
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    0 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) notitle, \
    'seeds.dat' index 0 using 1:5:6:7 with yerrorbars linecolor rgb '#0072B2' linewidth 2 pointtype 7 pointsize 0.8 notitle

  # Panel 3
  unset label
  set title 'pr_auc_macro, majority 0.5' font ',17' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [*:*]; set autoscale y
  set xtics ('magnitude' 1, 'spread' 2, 'mean_squared_error' 3) norotate font ',11' noenhanced
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    0 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) notitle, \
    'seeds.dat' index 0 using 1:8:9:10 with yerrorbars linecolor rgb '#0072B2' linewidth 2 pointtype 7 pointsize 0.8 notitle

  # Panel 4
  unset label
  set title 'roc_auc_macro, majority 0.5' font ',17' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [*:*]; set autoscale y
  set xtics ('magnitude' 1, 'spread' 2, 'mean_squared_error' 3) norotate font ',11' noenhanced
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    0 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) notitle, \
    'seeds.dat' index 0 using 1:11:12:13 with yerrorbars linecolor rgb '#0072B2' linewidth 2 pointtype 7 pointsize 0.8 notitle

  # Panel 5
  unset label
  set title 'accuracy, majority 0.9' font ',17' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [*:*]; set autoscale y
  set xtics ('magnitude' 1, 'spread' 2, 'mean_squared_error' 3) norotate font ',11' noenhanced
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    0 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) notitle, \
    'seeds.dat' index 0 using 1:14:15:16 with yerrorbars linecolor rgb '#0072B2' linewidth 2 pointtype 7 pointsize 0.8 notitle

  # Panel 6
  unset label
  set title 'f1_macro, majority 0.9' font ',17' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [*:*]; set autoscale y
  set xtics ('magnitude' 1, 'spread' 2, 'mean_squared_error' 3) norotate font ',11' noenhanced
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    0 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) notitle, \
    'seeds.dat' index 0 using 1:17:18:19 with yerrorbars linecolor rgb '#0072B2' linewidth 2 pointtype 7 pointsize 0.8 notitle

  # Panel 7
  unset label
  set title 'pr_auc_macro, majority 0.9' font ',17' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [*:*]; set autoscale y
  set xtics ('magnitude' 1, 'spread' 2, 'mean_squared_error' 3) norotate font ',11' noenhanced
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    0 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) notitle, \
    'seeds.dat' index 0 using 1:20:21:22 with yerrorbars linecolor rgb '#0072B2' linewidth 2 pointtype 7 pointsize 0.8 notitle

  # Panel 8
  unset label
  set title 'roc_auc_macro, majority 0.9' font ',17' noenhanced
  unset xlabel
  set ylabel 'difference to cross entropy' noenhanced
  unset logscale
  set xrange [0.5:3.5]
  set yrange [*:*]; set autoscale y
  set xtics ('magnitude' 1, 'spread' 2, 'mean_squared_error' 3) norotate font ',11' noenhanced
  set ytics autofreq norotate
  unset key
  unset arrow
  plot \
    0 with lines linecolor rgb '#606060' linewidth 1.3 dashtype (6,5) notitle, \
    'seeds.dat' index 0 using 1:23:24:25 with yerrorbars linecolor rgb '#0072B2' linewidth 2 pointtype 7 pointsize 0.8 notitle

  unset multiplot
  unset output
}
