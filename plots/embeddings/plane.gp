# Draws plane.svg, plane.png from plane.dat,
# when run in this folder: gnuplot plane.gp
reset
set encoding utf8
do for [kind in 'svg png'] {
  if (kind eq 'svg') {
    set terminal svg noenhanced standalone size 648,1010 background 'white' font 'sans-serif,10.667' linewidth 1.333 butt
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
  set multiplot

  # Panel 1
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.78629
  set tmargin at screen 0.97229
  set title 'nplm' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-0.5:1]
  set yrange [-0.6000000000000001:0.8]
  set xtics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at first 0.5024261713032667, first -0.0394714734575123 center noenhanced
  set label 'brother' at first 0.08410820273599742, first -0.13387169089343884 center noenhanced
  set label 'daughter' at first -0.02556405787196048, first 0.32869308915146955 center noenhanced
  set label 'earth' at first 0.12845813506936124, first -0.23694548297932094 center noenhanced
  set label 'egypt' at first 0.2801554216253523, first -0.26615042314922277 center noenhanced
  set label 'father' at first 0.3685770172553608, first 0.3432562396421095 center noenhanced
  set label 'fire' at first -0.3016915198494909, first 0.06482547882518121 center noenhanced
  set label 'god' at first 0.2824378320294779, first -0.17450882709716373 center noenhanced
  set label 'gold' at first -0.07448748663859454, first -0.14725049387909184 center noenhanced
  set label 'heaven' at first 0.021473169948155464, first -0.161303612812703 center noenhanced
  set label 'king' at first -0.3817672649719469, first -0.1562830492153151 center noenhanced
  set label 'lord' at first 0.18252907889566503, first -0.5108019878008769 center noenhanced
  set label 'man' at first -0.495542668162442, first 0.07583943569141958 center noenhanced
  set label 'moses' at first -0.2563008424570958, first 0.11950673057613309 center noenhanced
  set label 'mother' at first -0.1368444938610428, first 0.30739994985641417 center noenhanced
  set label 'oxen' at first 0.12083306562507216, first 0.015041295693250986 center noenhanced
  set label 'river' at first 0.12930366555105105, first 0.29809618030250057 center noenhanced
  set label 'sea' at first 0.35388508070788083, first 0.013441982697400868 center noenhanced
  set label 'sheep' at first -0.184171398573819, first -0.08951685654237154 center noenhanced
  set label 'silver' at first 0.548683882716797, first -0.07484061626235818 center noenhanced
  set label 'sister' at first 0.19303911149637887, first 0.6100134602507978 center noenhanced
  set label 'son' at first -0.4201882953167803, first 0.11677160424912783 center noenhanced
  set label 'sword' at first -0.18763015547514167, first -0.18197734391873918 center noenhanced
  set label 'war' at first -0.12466575671549865, first -0.4277389018058311 center noenhanced
  set label 'water' at first -0.06505021936216357, first 0.5162613812861241 center noenhanced
  set label 'wine' at first -0.32514679376247285, first -0.32172300748312965 center noenhanced
  set label 'woman' at first -0.2168588819413676, first 0.11323693907514637 center noenhanced
  plot \
    'plane.dat' index 0 using 1:2 with points linecolor rgb '#8CC0DC' pointtype 7 pointsize 0.25
  unset label
  unset arrow
  unset object

  # Panel 2
  set lmargin at screen 0.59671
  set rmargin at screen 0.97119
  set bmargin at screen 0.78629
  set tmargin at screen 0.97229
  set title 'cbow_hs' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-1:1.5]
  set yrange [-0.5:1.5]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5) norotate font ',8' noenhanced
  set ytics ('−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at first -0.37944200241594267, first -0.2271744497595428 center noenhanced
  set label 'brother' at first 0.2387829106701782, first -0.4837549256609404 center noenhanced
  set label 'daughter' at first 0.031279878800637796, first 0.011049103235026414 center noenhanced
  set label 'earth' at first -0.5792571934336277, first 0.12446357305013345 center noenhanced
  set label 'egypt' at first -0.598690304507095, first 0.10417256895630102 center noenhanced
  set label 'father' at first 0.4577489970568415, first -0.16452318375141733 center noenhanced
  set label 'fire' at first -0.37794758169978854, first -0.27189258770955754 center noenhanced
  set label 'god' at first 0.3800039526963101, first -0.06384180140083384 center noenhanced
  set label 'gold' at first 0.17165319829028974, first -0.21073708566410687 center noenhanced
  set label 'heaven' at first -0.7071482908086013, first 0.1364370141613436 center noenhanced
  set label 'king' at first -0.3977601840058598, first 0.5812873403261289 center noenhanced
  set label 'lord' at first 0.6678518627871275, first -0.09415580027798766 center noenhanced
  set label 'man' at first -0.396229925615375, first 0.017625730284797785 center noenhanced
  set label 'moses' at first 1.001673243582146, first -0.01246421590416046 center noenhanced
  set label 'mother' at first 0.659621407719364, first 1.0430006516460812 center noenhanced
  set label 'oxen' at first 0.36329564298351014, first 0.2210986052895852 center noenhanced
  set label 'river' at first -0.5112356110888747, first 0.1874325051574217 center noenhanced
  set label 'sea' at first -0.48956854761632046, first 0.11544439580558842 center noenhanced
  set label 'sheep' at first 0.15377792285131991, first 0.06404003252212971 center noenhanced
  set label 'silver' at first -0.37098569678082577, first 0.6546382915808474 center noenhanced
  set label 'sister' at first 0.9476775869358657, first 0.010467795145677415 center noenhanced
  set label 'son' at first 0.6591921752442729, first -0.13667632606880317 center noenhanced
  set label 'sword' at first -0.17618898763206978, first -0.37624988854247376 center noenhanced
  set label 'war' at first -0.33604363338359544, first -0.3581147176446201 center noenhanced
  set label 'water' at first -0.14370956075487576, first -0.2095723348577957 center noenhanced
  set label 'wine' at first -0.04339414248395309, first -0.341444685339113 center noenhanced
  set label 'woman' at first -0.2249571173910576, first -0.3205556045797083 center noenhanced
  plot \
    'plane.dat' index 1 using 1:2 with points linecolor rgb '#ECB78C' pointtype 7 pointsize 0.25
  unset label
  unset arrow
  unset object

  # Panel 3
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.53695
  set tmargin at screen 0.72295
  set title 'skip_gram_hs' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-1:1]
  set yrange [-0.6000000000000001:0.6000000000000001]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at first -0.3106912297406117, first 0.5286105989744707 center noenhanced
  set label 'brother' at first 0.33480308006133574, first 0.4816353464904157 center noenhanced
  set label 'daughter' at first 0.20937127983736867, first 0.26431519907026696 center noenhanced
  set label 'earth' at first -0.6128050836720854, first -0.12046835384097868 center noenhanced
  set label 'egypt' at first -0.570086690880128, first -0.36091738637086584 center noenhanced
  set label 'father' at first 0.6879717264073724, first 0.02278262381424743 center noenhanced
  set label 'fire' at first -0.3518351332064779, first 0.1670716545143349 center noenhanced
  set label 'god' at first 0.6207684424334163, first -0.4607210246703841 center noenhanced
  set label 'gold' at first -0.265197912352369, first -0.06181659934156162 center noenhanced
  set label 'heaven' at first -0.5469808885751225, first -0.0648473675402617 center noenhanced
  set label 'king' at first -0.46758449466610025, first -0.5178071364112745 center noenhanced
  set label 'lord' at first 0.6823118372266184, first -0.49603496766342536 center noenhanced
  set label 'man' at first -0.05068624649658948, first 0.11886940738656927 center noenhanced
  set label 'moses' at first 0.8043155026561465, first -0.3762105367825375 center noenhanced
  set label 'mother' at first 0.49523456793487114, first -0.14090917471862735 center noenhanced
  set label 'oxen' at first -0.0688713884630448, first 0.14341473621671286 center noenhanced
  set label 'river' at first -0.5161430495726701, first -0.23944979477960973 center noenhanced
  set label 'sea' at first -0.5925035707286515, first -0.32168796088784996 center noenhanced
  set label 'sheep' at first 0.10937855590870138, first 0.038782471543518694 center noenhanced
  set label 'silver' at first -0.4505548280846842, first -0.3120433003306029 center noenhanced
  set label 'sister' at first 0.7221625339189276, first -0.018609871571676064 center noenhanced
  set label 'son' at first 0.5387964839930073, first 0.24803971317499018 center noenhanced
  set label 'sword' at first -0.14558497405625273, first 0.2645847732259231 center noenhanced
  set label 'war' at first -0.17553210723904616, first 0.30671697775071755 center noenhanced
  set label 'water' at first -0.2637045360599177, first 0.3931689458292833 center noenhanced
  set label 'wine' at first 0.0015473943679601536, first 0.2591331397786063 center noenhanced
  set label 'woman' at first 0.18210072904802574, first 0.254397887139599 center noenhanced
  plot \
    'plane.dat' index 2 using 1:2 with points linecolor rgb '#8CD3C0' pointtype 7 pointsize 0.25
  unset label
  unset arrow
  unset object

  # Panel 4
  set lmargin at screen 0.59671
  set rmargin at screen 0.97119
  set bmargin at screen 0.53695
  set tmargin at screen 0.72295
  set title 'skip_gram_nce' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-1:1.5]
  set yrange [-1:1.5]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5) norotate font ',8' noenhanced
  set ytics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at first 0.1640017606052529, first 1.287936784241543 center noenhanced
  set label 'brother' at first 0.2749633435410911, first -0.2731523295453472 center noenhanced
  set label 'daughter' at first -0.1862946390937886, first -0.3760137163151168 center noenhanced
  set label 'earth' at first -0.5073582215145753, first 0.014564992663913184 center noenhanced
  set label 'egypt' at first -0.5561697953449586, first -0.05377563881155448 center noenhanced
  set label 'father' at first 0.39989066105494725, first -0.5180497886958477 center noenhanced
  set label 'fire' at first -0.3347553090994865, first -0.09980280581576756 center noenhanced
  set label 'god' at first 0.7093731455417096, first -0.20221703373201788 center noenhanced
  set label 'gold' at first -0.5494008120907469, first 0.2791475384638066 center noenhanced
  set label 'heaven' at first -0.4419252013838631, first -0.1712225180332331 center noenhanced
  set label 'king' at first -0.46350558571517875, first -0.20304931181651517 center noenhanced
  set label 'lord' at first 0.6071385585276148, first -0.23892393035646178 center noenhanced
  set label 'man' at first -0.2354612099615518, first 0.43412683211987213 center noenhanced
  set label 'moses' at first 1.045591633987772, first 0.05804892073897232 center noenhanced
  set label 'mother' at first 0.08260880534854255, first -0.4077778534210817 center noenhanced
  set label 'oxen' at first -0.3113413346239505, first -0.09132470122694655 center noenhanced
  set label 'river' at first -0.5098544834463175, first -0.08367668622778741 center noenhanced
  set label 'sea' at first -0.45913501944576707, first -0.16255391483273232 center noenhanced
  set label 'sheep' at first -0.10354826633035541, first -0.004846946795125606 center noenhanced
  set label 'silver' at first -0.5478358643233004, first -0.06434174097573618 center noenhanced
  set label 'sister' at first 0.7277019117468321, first -0.15177792151601238 center noenhanced
  set label 'son' at first 0.4756348276620133, first -0.38253939865677383 center noenhanced
  set label 'sword' at first -0.31692421954491407, first -0.017680326822162466 center noenhanced
  set label 'war' at first -0.2421562382670787, first 0.3035646036242973 center noenhanced
  set label 'water' at first -0.29969667497484587, first 0.4185272212646842 center noenhanced
  set label 'wine' at first 0.6359778135493566, first 0.22685180678866954 center noenhanced
  set label 'woman' at first 0.9424804135955464, first 0.47995786369046195 center noenhanced
  plot \
    'plane.dat' index 3 using 1:2 with points linecolor rgb '#E8C3D7' pointtype 7 pointsize 0.25
  unset label
  unset arrow
  unset object

  # Panel 5
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.28761
  set tmargin at screen 0.47361
  set title 'cbow_ns' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-0.1:0.2]
  set yrange [-0.04:0.08]
  set xtics ('−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2) norotate font ',8' noenhanced
  set ytics ('−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02, '0.04' 0.04, '0.06' 0.06, '0.08' 0.08) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at first -0.026956143172778783, first -0.01715452300370847 center noenhanced
  set label 'brother' at first -0.012529341478133546, first -0.007878734194528574 center noenhanced
  set label 'daughter' at first -0.0033270525525582284, first -0.004367766129612813 center noenhanced
  set label 'earth' at first 0.03592181893332135, first -0.006330456601651115 center noenhanced
  set label 'egypt' at first 0.1983705872203944, first 0.004361922684466962 center noenhanced
  set label 'father' at first 0.0016887109116495314, first 0.023345407542765838 center noenhanced
  set label 'fire' at first -0.010563075836660456, first -0.00925822541823595 center noenhanced
  set label 'god' at first -0.003407717803428039, first 0.04303034333918743 center noenhanced
  set label 'gold' at first 0.0017625697762743183, first -0.01670756869835712 center noenhanced
  set label 'heaven' at first 0.009143879482095888, first -0.004523767556251401 center noenhanced
  set label 'king' at first 0.038395191643276816, first -0.0014221833285739335 center noenhanced
  set label 'lord' at first 0.018834157964337794, first 0.07719005729825201 center noenhanced
  set label 'man' at first -0.005361313282047685, first -0.025422671688327646 center noenhanced
  set label 'moses' at first -0.0679513688032961, first 0.0673236672683877 center noenhanced
  set label 'mother' at first -0.024468462576317795, first -0.012428191731140039 center noenhanced
  set label 'oxen' at first -0.016882548530205883, first -0.009584100422432747 center noenhanced
  set label 'river' at first 0.013121475179026284, first -0.010569080542671918 center noenhanced
  set label 'sea' at first 0.01767165469901139, first -0.0043768961277725485 center noenhanced
  set label 'sheep' at first -0.01835818446997621, first -0.009568575119377238 center noenhanced
  set label 'silver' at first 0.0015012985582485948, first -0.009917195194433433 center noenhanced
  set label 'sister' at first -0.023631813647659053, first -0.011547736251898425 center noenhanced
  set label 'son' at first -0.006842768356802743, first 0.005435746363559388 center noenhanced
  set label 'sword' at first -0.020273198094842296, first -0.019254945260084068 center noenhanced
  set label 'war' at first -0.032057969090217374, first -0.008057364692273954 center noenhanced
  set label 'water' at first -0.010484617018916693, first -0.014914456659519872 center noenhanced
  set label 'wine' at first -0.02448461921544249, first -0.010859522257158171 center noenhanced
  set label 'woman' at first -0.028831150438353097, first -0.006543183618609895 center noenhanced
  plot \
    'plane.dat' index 4 using 1:2 with points linecolor rgb '#B3DDF5' pointtype 7 pointsize 0.25
  unset label
  unset arrow
  unset object

  # Panel 6
  set lmargin at screen 0.59671
  set rmargin at screen 0.97119
  set bmargin at screen 0.28761
  set tmargin at screen 0.47361
  set title 'skip_gram_ns' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-0.4:0.6000000000000001]
  set yrange [-0.2:0.4]
  set xtics ('−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6) norotate font ',8' noenhanced
  set ytics ('−0.2' -0.2, '−0.1' -0.1, '0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at first -0.12539770664930092, first -0.09563520224478785 center noenhanced
  set label 'brother' at first -0.06607248312568434, first -0.03103029597681931 center noenhanced
  set label 'daughter' at first 0.012505207135732633, first -0.027350401789952135 center noenhanced
  set label 'earth' at first 0.18494880537477945, first -0.03766814481320643 center noenhanced
  set label 'egypt' at first 0.5873378671697504, first 0.02737853271386609 center noenhanced
  set label 'father' at first 0.05898816518589662, first 0.13990396342139322 center noenhanced
  set label 'fire' at first -0.049601142341900925, first -0.048812557146603965 center noenhanced
  set label 'god' at first -0.017866588515146317, first 0.22586308656707615 center noenhanced
  set label 'gold' at first 0.026868214255925584, first -0.08709191994813373 center noenhanced
  set label 'heaven' at first 0.04662929348671341, first -0.029568064862983544 center noenhanced
  set label 'king' at first 0.21109216188043722, first -0.008561006623402678 center noenhanced
  set label 'lord' at first 0.054138969167905414, first 0.34064958088260977 center noenhanced
  set label 'man' at first -0.02506493358729377, first -0.10243505730519618 center noenhanced
  set label 'moses' at first -0.2303941574285215, first 0.3374581514657645 center noenhanced
  set label 'mother' at first -0.06048325589782143, first -0.03769734100568723 center noenhanced
  set label 'oxen' at first -0.07708269205761646, first -0.06226195357271524 center noenhanced
  set label 'river' at first 0.04580458071217405, first -0.05693168479425283 center noenhanced
  set label 'sea' at first 0.06807439732830968, first -0.030553548684766414 center noenhanced
  set label 'sheep' at first -0.08115585932205198, first -0.05149612284008526 center noenhanced
  set label 'silver' at first 0.02958847026837198, first -0.05750055686271426 center noenhanced
  set label 'sister' at first -0.10839515426245222, first -0.04518001515047348 center noenhanced
  set label 'son' at first -0.0421023108491885, first 0.02517452523542207 center noenhanced
  set label 'sword' at first -0.06502895137422492, first -0.06010617116108293 center noenhanced
  set label 'war' at first -0.0865735967272015, first -0.06384390684419462 center noenhanced
  set label 'water' at first -0.0641224616052825, first -0.07417047330047474 center noenhanced
  set label 'wine' at first -0.10492771087930311, first -0.051400936965267166 center noenhanced
  set label 'woman' at first -0.12170712734300583, first -0.03713247839333189 center noenhanced
  plot \
    'plane.dat' index 5 using 1:2 with points linecolor rgb '#F4D48C' pointtype 7 pointsize 0.25
  unset label
  unset arrow
  unset object

  # Panel 7
  set lmargin at screen 0.09671
  set rmargin at screen 0.47119
  set bmargin at screen 0.03827
  set tmargin at screen 0.22427
  set title 'glove' offset 0,-0.4 font ',8' noenhanced
  set xlabel 'first axis' offset 0,0.2 font ',8' noenhanced
  set ylabel 'second axis' offset 0.5,0 font ',8' noenhanced
  unset logscale
  set xrange [-1:1]
  set yrange [-1:1]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at first -0.5692060975867121, first 0.621968049539122 center noenhanced
  set label 'brother' at first 0.3297973860924432, first -0.37739788144746744 center noenhanced
  set label 'daughter' at first 0.41568937999672473, first -0.3103734146837314 center noenhanced
  set label 'earth' at first -0.4346301750680713, first -0.10410055875911457 center noenhanced
  set label 'egypt' at first -0.4008146503581818, first -0.2383097602849214 center noenhanced
  set label 'father' at first 0.6408228696512049, first -0.12030088746101188 center noenhanced
  set label 'fire' at first -0.02694500732728189, first 0.05784450097733831 center noenhanced
  set label 'god' at first 0.41475253631780706, first 0.28228680364862063 center noenhanced
  set label 'gold' at first -0.4675473114849613, first -0.048774212626090586 center noenhanced
  set label 'heaven' at first -0.4946536897046274, first -0.3211429992917859 center noenhanced
  set label 'king' at first -0.3849877720847945, first -0.6649170371017897 center noenhanced
  set label 'lord' at first 0.4045302617301894, first 0.35508949312531735 center noenhanced
  set label 'man' at first 0.08631480502161402, first 0.6046720388416634 center noenhanced
  set label 'moses' at first 0.5235062741731029, first -0.0440745161122237 center noenhanced
  set label 'mother' at first 0.3450026834609078, first -0.31267503809356173 center noenhanced
  set label 'oxen' at first 0.08738353723926773, first -0.3091383058235752 center noenhanced
  set label 'river' at first -0.5765403385556809, first 0.19917924434821535 center noenhanced
  set label 'sea' at first -0.5523027310897314, first -0.32441666734841856 center noenhanced
  set label 'sheep' at first 0.3118192900636158, first 0.5393276829660939 center noenhanced
  set label 'silver' at first -0.5308583968168447, first -0.5518125601870403 center noenhanced
  set label 'sister' at first 0.4207148530979447, first -0.41312968263952843 center noenhanced
  set label 'son' at first 0.5153555574845159, first -0.17278898308043336 center noenhanced
  set label 'sword' at first 0.09862901637414044, first -0.05855477104623906 center noenhanced
  set label 'war' at first -0.36425319622140223, first 0.6321870315369116 center noenhanced
  set label 'water' at first -0.4650329250425049, first 0.41241495381728466 center noenhanced
  set label 'wine' at first 0.44640753783205084, first -0.15216424470240567 center noenhanced
  set label 'woman' at first 0.2270463028052648, first 0.8191017218887727 center noenhanced
  plot \
    'plane.dat' index 6 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
