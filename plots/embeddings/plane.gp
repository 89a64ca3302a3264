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
  set yrange [-1:1]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5) norotate font ',8' noenhanced
  set ytics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at first -0.14817682197526372, first -0.420081735324824 center noenhanced
  set label 'brother' at first 0.27227480782829133, first -0.6457199941490228 center noenhanced
  set label 'daughter' at first 0.7940045115301053, first 0.12211196374736949 center noenhanced
  set label 'earth' at first -0.6675738203671132, first 0.35730991212898155 center noenhanced
  set label 'egypt' at first -0.6341405712944025, first -0.18608097359724665 center noenhanced
  set label 'father' at first 0.698485419492569, first -0.37102673173716677 center noenhanced
  set label 'fire' at first -0.5983489979882899, first -0.05188114083568668 center noenhanced
  set label 'god' at first 0.34877393752552194, first -0.5326549014963486 center noenhanced
  set label 'gold' at first -0.5332539765915177, first 0.0617855860668184 center noenhanced
  set label 'heaven' at first -0.6940940377171876, first -0.10743077226339018 center noenhanced
  set label 'king' at first -0.4255114570237567, first 0.5918247432226078 center noenhanced
  set label 'lord' at first 0.7595018159004675, first -0.4732840906955483 center noenhanced
  set label 'man' at first -0.36107149993554816, first -0.35282581552336223 center noenhanced
  set label 'moses' at first 0.8543470914790889, first -0.2802348970830408 center noenhanced
  set label 'mother' at first 0.9639845858788767, first 0.5969068734268648 center noenhanced
  set label 'oxen' at first 0.5728421894170312, first 0.9272047599935258 center noenhanced
  set label 'river' at first -0.6971256370308627, first 0.21975889202727578 center noenhanced
  set label 'sea' at first -0.6700392330829438, first 0.15824634725300868 center noenhanced
  set label 'sheep' at first -0.010415546335874855, first -0.05322979640024515 center noenhanced
  set label 'silver' at first -0.4216532870083284, first 0.5223110123023683 center noenhanced
  set label 'sister' at first 1.0165708604668746, first 0.5376851638365726 center noenhanced
  set label 'son' at first 0.9560872963970336, first -0.16176762253676435 center noenhanced
  set label 'sword' at first -0.4638173737103031, first -0.2204721619661407 center noenhanced
  set label 'war' at first -0.11608233809011784, first -0.21544378109245357 center noenhanced
  set label 'water' at first -0.252637402158528, first -0.39196587151178097 center noenhanced
  set label 'wine' at first -0.6393106456329509, first 0.06620306716507712 center noenhanced
  set label 'woman' at first 0.09638013002713001, first 0.30275196504255075 center noenhanced
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
  set yrange [-1:1]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at first -0.2467015572527124, first 0.12435891835712089 center noenhanced
  set label 'brother' at first 0.5324523861693821, first 0.07234146123596309 center noenhanced
  set label 'daughter' at first 0.7179920603395422, first -0.15058815249527888 center noenhanced
  set label 'earth' at first -0.563246402895652, first -0.22973377147494983 center noenhanced
  set label 'egypt' at first -0.514403320757702, first 0.1863327776886368 center noenhanced
  set label 'father' at first 0.48668999474550867, first 0.47915044611867996 center noenhanced
  set label 'fire' at first -0.46397240615653906, first -0.08424713614138223 center noenhanced
  set label 'god' at first -0.019390998080418158, first 0.6872275083626092 center noenhanced
  set label 'gold' at first -0.3097393869897776, first -0.36314569297281507 center noenhanced
  set label 'heaven' at first -0.6432442469859703, first -0.003043033735428084 center noenhanced
  set label 'king' at first -0.48371844699306193, first 0.35235085117263276 center noenhanced
  set label 'lord' at first -0.17281460567987042, first 0.7820072935902153 center noenhanced
  set label 'man' at first 0.04645266197111282, first -0.1102953785771036 center noenhanced
  set label 'moses' at first -0.1589960536848955, first 0.7224337483880583 center noenhanced
  set label 'mother' at first 0.7107824588556799, first -0.02475605129772213 center noenhanced
  set label 'oxen' at first 0.2863344408805721, first -0.5604858459893997 center noenhanced
  set label 'river' at first -0.4043609330663248, first -0.3209462539797869 center noenhanced
  set label 'sea' at first -0.5439631746659388, first -0.046155888158270986 center noenhanced
  set label 'sheep' at first 0.2848987876146168, first -0.44953744688588404 center noenhanced
  set label 'silver' at first -0.28807956681616237, first -0.5082443865391555 center noenhanced
  set label 'sister' at first 0.7448592750839078, first 0.0950638523446185 center noenhanced
  set label 'son' at first 0.724596446721541, first 0.013030279521106984 center noenhanced
  set label 'sword' at first 0.07556790770029746, first -0.3643376738675527 center noenhanced
  set label 'war' at first -0.02426062593602073, first 0.23084594837616237 center noenhanced
  set label 'water' at first -0.030349314274895775, first -0.1826698163825413 center noenhanced
  set label 'wine' at first -0.16161909907881922, first -0.3728675458296569 center noenhanced
  set label 'woman' at first 0.41823371923259933, first 0.02591098917112362 center noenhanced
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
  set xrange [-1:1]
  set yrange [-1:1]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at first 0.3049842412352664, first -0.3018170871816014 center noenhanced
  set label 'brother' at first -0.8173423663908453, first 0.10341915520773753 center noenhanced
  set label 'daughter' at first -0.5195994558058176, first 0.4904202667671259 center noenhanced
  set label 'earth' at first 0.7785340908516859, first -0.31876638467821 center noenhanced
  set label 'egypt' at first 0.5241630117619651, first -0.6385810755349985 center noenhanced
  set label 'father' at first -0.7954728314162567, first -0.003505103196856108 center noenhanced
  set label 'fire' at first 0.7003704906059941, first -0.062449336351247595 center noenhanced
  set label 'god' at first -0.5539051972378694, first -0.4686369044666301 center noenhanced
  set label 'gold' at first 0.7692180660343252, first 0.6896723156380276 center noenhanced
  set label 'heaven' at first 0.5197895477431941, first -0.605899571585108 center noenhanced
  set label 'king' at first 0.4184794084464608, first -0.37347075482488457 center noenhanced
  set label 'lord' at first -0.39844473595648194, first -0.6320923838485539 center noenhanced
  set label 'man' at first 0.05530183408208585, first -0.12765701718000583 center noenhanced
  set label 'moses' at first -0.437909197275359, first -0.4453124901007086 center noenhanced
  set label 'mother' at first -0.7275100744362655, first 0.34610719636840437 center noenhanced
  set label 'oxen' at first 0.27847662238777904, first 0.9732335001717529 center noenhanced
  set label 'river' at first 0.9273989730770353, first -0.11153470354209812 center noenhanced
  set label 'sea' at first 0.722163022351131, first -0.1475011826277238 center noenhanced
  set label 'sheep' at first 0.3301126161382779, first 0.8796701954405487 center noenhanced
  set label 'silver' at first 0.8012951310137395, first 0.7458761838523524 center noenhanced
  set label 'sister' at first -0.7624188618401504, first 0.26821569167766685 center noenhanced
  set label 'son' at first -0.6967297603488757, first 0.4805474819183336 center noenhanced
  set label 'sword' at first -0.140907161561529, first 0.36237363305174125 center noenhanced
  set label 'war' at first 0.010546747113887676, first -0.49128131229961575 center noenhanced
  set label 'water' at first -0.10216785809023793, first -0.35641306907427556 center noenhanced
  set label 'wine' at first -0.4542788695654811, first -0.10197114689340561 center noenhanced
  set label 'woman' at first -0.7341474329176579, first -0.15264609670776788 center noenhanced
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
  set xrange [-0.1:0.15000000000000002]
  set yrange [-0.04:0.06]
  set xtics ('−0.10' -0.1, '−0.05' -0.05, '0.00' 0, '0.05' 0.05, '0.10' 0.1, '0.15' 0.15) norotate font ',8' noenhanced
  set ytics ('−0.04' -0.04, '−0.02' -0.02, '0.00' 0, '0.02' 0.02, '0.04' 0.04, '0.06' 0.06) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at first -0.012089505167528323, first -0.014298992224375305 center noenhanced
  set label 'brother' at first -0.02296966496693351, first -0.009092140559488596 center noenhanced
  set label 'daughter' at first 0.00161822161843808, first -0.004670865979165882 center noenhanced
  set label 'earth' at first 0.036971794075612414, first -0.0029342382413622705 center noenhanced
  set label 'egypt' at first 0.14141390799100212, first 0.03874506617397835 center noenhanced
  set label 'father' at first -0.04081087202472069, first 0.013330858399821531 center noenhanced
  set label 'fire' at first -0.00016664114421253434, first -0.00834799038424956 center noenhanced
  set label 'god' at first -0.039686946016595684, first 0.031767637278042486 center noenhanced
  set label 'gold' at first 0.02431514278218096, first -0.022173876207587897 center noenhanced
  set label 'heaven' at first 0.01347869675606204, first 0.00048440769254008275 center noenhanced
  set label 'king' at first 0.03529389146267814, first 0.0101139558823299 center noenhanced
  set label 'lord' at first -0.05779494256669117, first 0.047564629497739395 center noenhanced
  set label 'man' at first -0.00035458415277527726, first -0.020396513552701185 center noenhanced
  set label 'moses' at first -0.04568126549401071, first 0.04036049596000651 center noenhanced
  set label 'mother' at first -0.011367760683516479, first -0.01241884868476344 center noenhanced
  set label 'oxen' at first -0.0029488329942587207, first -0.007650242605192153 center noenhanced
  set label 'river' at first 0.03244956349540559, first -0.0014719755841478205 center noenhanced
  set label 'sea' at first 0.033726240904447397, first 0.00306082609518551 center noenhanced
  set label 'sheep' at first 0.002630055382664438, first -0.010722966367132516 center noenhanced
  set label 'silver' at first 0.024923677972066762, first -0.01219976635535709 center noenhanced
  set label 'sister' at first -0.014754089737789388, first -0.009556982532894982 center noenhanced
  set label 'son' at first -0.029767827691312445, first -0.0041838628825399335 center noenhanced
  set label 'sword' at first -0.00929019806819605, first -0.020949843691372743 center noenhanced
  set label 'war' at first -0.008395198301322264, first 0.008606552659060037 center noenhanced
  set label 'water' at first 0.0012614922683202986, first -0.009678487255090523 center noenhanced
  set label 'wine' at first -0.017242912600450133, first -0.014403405860962977 center noenhanced
  set label 'woman' at first -0.034761443098564854, first -0.008883430670318791 center noenhanced
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
  set xrange [-1:1]
  set yrange [-0.6000000000000001:0.8]
  set xtics ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1) norotate font ',8' noenhanced
  set ytics ('−0.6' -0.6, '−0.4' -0.4, '−0.2' -0.2, '0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) norotate font ',8' noenhanced
  unset colorbox
  set label 'bread' at first 0.20649749799050535, first 0.01566316756059009 center noenhanced
  set label 'brother' at first -0.41062835982370816, first -0.17398917896485694 center noenhanced
  set label 'daughter' at first -0.24519655894881362, first -0.28552282310004096 center noenhanced
  set label 'earth' at first 0.3681905292581513, first 0.3508094872769098 center noenhanced
  set label 'egypt' at first 0.24385567881875675, first 0.6293707496834159 center noenhanced
  set label 'father' at first -0.5754201806699821, first -0.05360931001290053 center noenhanced
  set label 'fire' at first 0.16783083986876154, first -0.015532131101513443 center noenhanced
  set label 'god' at first -0.5068231423492915, first 0.20783647015003476 center noenhanced
  set label 'gold' at first 0.7036762149913861, first -0.41797122313603174 center noenhanced
  set label 'heaven' at first 0.10662193756118424, first 0.23587940804874796 center noenhanced
  set label 'king' at first 0.11926341399059642, first 0.36280568648688255 center noenhanced
  set label 'lord' at first -0.4590080313963424, first 0.3119914737852872 center noenhanced
  set label 'man' at first 0.04602953650326081, first 0.031151364744922087 center noenhanced
  set label 'moses' at first -0.5361000596560186, first 0.197309673683231 center noenhanced
  set label 'mother' at first -0.17288321822589253, first -0.15971292762446057 center noenhanced
  set label 'oxen' at first 0.15950187602915358, first -0.1851027492984084 center noenhanced
  set label 'river' at first 0.3732738998750874, first 0.1587460667329907 center noenhanced
  set label 'sea' at first 0.2359506271871208, first 0.17533853586213669 center noenhanced
  set label 'sheep' at first 0.23209054310799693, first -0.2045838407201123 center noenhanced
  set label 'silver' at first 0.5913252620809862, first -0.30448277925690637 center noenhanced
  set label 'sister' at first -0.19960006690787646, first -0.15104368242043792 center noenhanced
  set label 'son' at first -0.48048569384141865, first -0.45422504528918445 center noenhanced
  set label 'sword' at first 0.087149007013759, first -0.10562519229887572 center noenhanced
  set label 'war' at first 0.07749776258681156, first -0.04002756232759445 center noenhanced
  set label 'water' at first 0.030086006722619463, first 0.03121046248001571 center noenhanced
  set label 'wine' at first 0.04248875548841537, first -0.07004462720926374 center noenhanced
  set label 'woman' at first -0.2051840772552089, first -0.08663947373457673 center noenhanced
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
  set label 'bread' at first -0.6039998656011976, first 0.4416185314030956 center noenhanced
  set label 'brother' at first 0.4623996620839161, first -0.3158305659287987 center noenhanced
  set label 'daughter' at first 0.4101649516016627, first -0.3873641008085716 center noenhanced
  set label 'earth' at first -0.3081405635438849, first -0.030650932805478943 center noenhanced
  set label 'egypt' at first -0.23147612595450429, first -0.17882273923752845 center noenhanced
  set label 'father' at first 0.690189382893772, first -0.03176003007966132 center noenhanced
  set label 'fire' at first -0.158789680484284, first 0.1501011760044725 center noenhanced
  set label 'god' at first 0.47038675039304195, first 0.43234083356850744 center noenhanced
  set label 'gold' at first -0.4502862089264261, first -0.06602684018638826 center noenhanced
  set label 'heaven' at first -0.46860548436059424, first -0.18776412463294512 center noenhanced
  set label 'king' at first -0.3188932657938017, first -0.6448087153902098 center noenhanced
  set label 'lord' at first 0.46682572289009416, first 0.5310454596423733 center noenhanced
  set label 'man' at first 0.14546994810010666, first 0.5765299291033913 center noenhanced
  set label 'moses' at first 0.5708520136060532, first 0.10315638103220583 center noenhanced
  set label 'mother' at first 0.35128895190872345, first -0.3724564544614461 center noenhanced
  set label 'oxen' at first -0.07297646327576787, first -0.41454521383259063 center noenhanced
  set label 'river' at first -0.5945813047688209, first 0.18081537620122234 center noenhanced
  set label 'sea' at first -0.558234829041137, first -0.2721918398864325 center noenhanced
  set label 'sheep' at first 0.2180230037382764, first 0.48272994533640196 center noenhanced
  set label 'silver' at first -0.5368516213577018, first -0.552627995530358 center noenhanced
  set label 'sister' at first 0.4235556707015561, first -0.46472297669277346 center noenhanced
  set label 'son' at first 0.5817655138019412, first -0.19676282121144148 center noenhanced
  set label 'sword' at first 0.06610526921620966, first -0.09588324612517436 center noenhanced
  set label 'war' at first -0.47999034286214964, first 0.5560585194676965 center noenhanced
  set label 'water' at first -0.5149394128561529, first 0.27517062384121715 center noenhanced
  set label 'wine' at first 0.29034020742636485, first -0.3066671324291779 center noenhanced
  set label 'woman' at first 0.15039812046470458, first 0.7893189536383927 center noenhanced
  plot \
    'plane.dat' index 6 using 1:2 with points linecolor rgb '#8C8C8C' pointtype 7 pointsize 0.25
  unset label
  unset arrow
  unset object

  unset multiplot
  unset output
}
