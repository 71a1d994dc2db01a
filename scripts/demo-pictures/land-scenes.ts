import { bands, disc, ink, poly, rect, row, scatter, shape, stroke } from './ink.ts'

export const glacierLake = (): string => [
  bands([[330, '#c5d3d8'], [750, '#e3eaea']]), poly('0,330 0,240 140,150 280,250 380,190 520,330', '#8497a1'),
  poly('140,150 190,186 150,200 110,190 84,190', ink.cream),
  poly('620,330 760,170 860,240 980,120 1200,300 1200,330', '#8497a1'),
  poly('980,120 1046,174 1000,186 960,172 926,176', ink.cream), poly('760,170 800,198 764,206 726,208', ink.cream),
  poly('0,330 1200,310 1200,420 0,470', '#cfdcdf'), poly('0,420 300,380 520,420 300,480 0,520', '#b9ccd3'),
  poly('1200,380 900,370 760,410 980,470 1200,480', '#b9ccd3'),
  shape('M150 560 C 170 440 420 390 640 400 C 880 410 1060 470 1050 570 '
    + 'C 1040 690 800 720 590 716 C 360 712 140 680 150 560 Z', '#a5bfca'),
  shape('M220 564 C 240 470 450 434 640 440 C 850 448 990 500 980 576 C 968 660 780 684 590 680 C 400 676 210 650 220 564 Z',
    '#7fa3b3'),
  shape('M310 572 C 330 506 480 478 640 484 C 800 490 900 528 892 584 C 880 640 740 652 590 648 C 450 644 300 630 310 572 Z',
    '#56808f'),
  shape('M420 580 C 440 540 540 524 640 528 C 740 532 800 556 794 590 C 784 622 690 626 590 622 C 500 618 412 612 420 580 Z',
    '#34596a'),
  stroke('M600 584 L 560 520 L 600 470 L 548 420 L 590 370 L 566 330', ink.night, 9),
  poly('1010,420 1040,372 1070,420', ink.rust), poly('1040,372 1070,420 1052,420', ink.red), disc(1100, 396, 7, ink.coal),
  rect(1094, 404, 12, 24, ink.coal), rect(940, 380, 4, 44, ink.coal), poly('944,380 972,388 944,396', ink.red)
].join('')

const silo = (x: number, top: number, w: number): string =>
  rect(x, top, w, 560 - top, ink.cream) + rect(x + w * 0.6, top, w * 0.4, 560 - top, ink.sand)
  + shape(`M${x} ${top} q ${w / 2} -56 ${w} 0 Z`, ink.stone)
  + row(Math.floor((560 - top) / 52), (n) => rect(x, top + 30 + n * 52, w, 3, '#c7b48f'))

const wagon = (x: number, fill: string): string =>
  poly(`${x},548 ${x + 190},548 ${x + 174},628 ${x + 16},628`, fill) + rect(x + 6, 540, 178, 10, ink.coal)
  + row(4, (n) => rect(x + 38 + n * 36, 552, 4, 72, ink.coal, 'opacity="0.35"'))
  + [36, 74, 116, 154].map((d) => disc(x + d, 644, 15, ink.coal) + disc(x + d, 644, 6, ink.stone)).join('')

export const grainSilos = (): string => [
  bands([[150, '#d9b48c'], [270, '#e5c394'], [380, '#eed3a4'], [470, '#f3e0bb'], [560, '#b98f4e'], [750, '#9c753d']]),
  disc(260, 380, 74, '#f7ecd0'),
  poly('0,470 200,450 420,470', '#a98752'), silo(560, 210, 120), silo(690, 180, 120), silo(820, 210, 120),
  rect(952, 130, 96, 430, ink.paper), rect(1010, 130, 38, 430, ink.sand),
  row(5, (n) => rect(970, 168 + n * 70, 24, 30, ink.bark)), stroke('M1000 140 L 560 206', ink.bark, 12),
  stroke('M1048 250 L 1140 440', ink.bark, 10), rect(0, 560, 1200, 10, ink.bark, 'opacity="0.4"'),
  wagon(60, ink.red), wagon(270, ink.teal), wagon(480, ink.red), wagon(690, ink.rust), rect(0, 658, 1200, 8, ink.coal),
  row(30, (n) => rect(n * 42, 668, 24, 8, ink.bark)),
  row(60, (n) => stroke(`M${n * 21} 750 q 4 -30 ${n % 2 ? 10 : -6} -${46 + n % 4 * 9}`, ink.ochre, 5))
].join('')

export const labWheat = (): string => {
  const ear = (x: number, y: number, lean: number): string => stroke(`M${x} 750 Q ${x} ${y + 260} ${x + lean} ${y + 110}`,
    ink.moss, 7)
    + row(6, (n) => [-1, 1].map((side) => `<ellipse cx="${x + lean + side * 17}" cy="${y
      + n * 24}" rx="11" ry="20" fill="${n % 2 ? ink.ochre
      : '#c8933a'}" transform="rotate(${side * 26} ${x + lean + side * 17} ${y + n * 24})"/>`).join('')
      + stroke(`M${x + lean - 18} ${y + n * 24 - 16} l -16 -40 M${x + lean + 18} ${y + n * 24 - 16} l 16 -40`, ink.ochre, 2.5))
    + `<ellipse cx="${x + lean}" cy="${y - 22}" rx="10" ry="20" fill="${ink.ochre}"/>`
  const flask = (x: number, fill: string, level: number): string => shape(
    `M${x - 26} 300 V 400 L ${x - 98} 600 Q ${x - 104} 630 ${x - 74} 630 H ${x + 74} Q ${x + 104} 630 ${x + 98} 600`
    + ` L ${x + 26} 400 V 300 Z`, '#dfe8e8')
    + shape(`M${x - 98 + (600 - level) * 0.36} ${level} L ${x - 98} 600 Q ${x - 104} 630 ${x - 74} 630 H ${x + 74} Q ${x
      + 104} 630 ${x + 98} 600 L ${x + 98 - (600 - level) * 0.36} ${level} Z`, fill)
    + rect(x - 36, 290, 72, 14, ink.mist) + stroke(`M${x + 44} 470 L ${x + 72} 560`, ink.cream, 7, 'opacity="0.7"')
  return [
    bands([[630, '#c9d4cb'], [750, ink.bark]]), disc(380, 250, 170, '#e2e4d4'), rect(0, 626, 1200, 12, '#584838'),
    ear(160, 240, -20), ear(270, 150, -6), ear(390, 190, 14), ear(500, 270, 30), flask(740, ink.moss, 520),
    flask(950, ink.ochre, 480),
    [1060, 1094, 1128].map((x, n) => rect(x - 11, 400, 22, 200, '#dfe8e8', 'rx="11"')
      + rect(x - 11, 480 + n * 22, 22, 120 - n * 22, [ink.rust, ink.teal, ink.moss][n] ?? ink.teal, 'rx="11"')).join(''),
        rect(1036, 446, 118, 14, ink.bark), rect(1036, 600, 118, 30, ink.bark)
  ].join('')
}

const portalCrane = (x: number, s: number, fill: string): string =>
  `<g transform="translate(${x} 0) scale(${s})" transform-origin="0 600">${[
  stroke('M30 600 V 260 M200 600 V 260 M30 420 H 200 M30 600 L 200 420 M30 420 L 200 260', fill, 14),
  rect(-160, 236, 520, 26, fill), stroke('M70 240 L 112 120 L 160 240 M112 120 L -150 238 M112 120 L 350 238', fill, 8),
  rect(240, 262, 60, 40, fill),
  stroke('M-90 262 V 380', fill, 4), rect(-124, 380, 68, 34, ink.rust)
].join('')}</g>`

export const harbourCranes = (): string => [
  bands([[300, '#e3d3bb'], [470, '#d6bfa6'], [600, '#a9aca6'], [750, '#61747c']]), disc(250, 300, 80, '#f5e6c8'),
  portalCrane(980, 0.62, '#9d9a91'), portalCrane(760, 0.78, '#76797a'), portalCrane(360, 1, ink.deep),
  rect(0, 596, 1200, 34, ink.coal), row(16, (n) => row(1 + (n * 7) % 3,
    (m) => rect(560 + n * 40, 562 - m * 32, 38, 30, [ink.teal, ink.ochre, ink.red, ink.sand,
      ink.rust][(n + m * 2) % 5] ?? ink.red))),
  poly('0,560 250,560 230,630 0,630', ink.red), rect(0, 470, 90, 90, ink.cream), rect(0, 488, 74, 14, ink.night),
  row(8, (n) => rect(60 + n * 150, 662 + n % 3 * 24, 100, 5, ink.mist, 'rx="2.5" opacity="0.7"'))
].join('')

const spruce = (x: number, y: number, s: number): string => poly(`${x},${y - 60 * s} ${x - 18 * s},${y} ${x + 18 * s},${y}`,
  ink.pine) + rect(x - 2 * s, y, 4 * s, 8 * s, ink.bark)
const road = (fill: string): string => poly('590,380 612,380 980,750 180,750', fill)

export const iceRoadDawn = (): string => [
  bands([[160, '#8fa3b8'], [260, '#c0b4b8'], [330, '#e0bfa8'], [380, '#f0d5ab'], [750, '#d3e0e6']]),
  disc(601, 366, 62, '#f7e6bf'), rect(0, 378, 1200, 10, '#a9bcc8'), poly('0,380 240,352 460,380', '#7b8fa0'),
  poly('760,380 960,346 1200,380', '#7b8fa0'),
  rect(0, 388, 1200, 362, '#d3e0e6'), road('#b3cbd8'), poly('598,388 604,388 690,750 510,750', '#f0d5ab', 'opacity="0.7"'),
  row(6, (n) => spruce(575 - 8 * (n + 1) ** 2, 392 + 9 * (n + 1) ** 2, 0.3 + n * 0.24)
    + spruce(627 + 8 * (n + 1) ** 2, 392 + 9 * (n + 1) ** 2, 0.3 + n * 0.24)),
  stroke('M90 560 L 240 520 M940 480 L 1130 500 M60 680 L 200 660', '#b9ccd6', 4)
].join('')

export const iceRoadTruck = (): string => [
  bands([[400, '#c9d5da'], [750, '#e4ebec']]), poly('0,400 220,330 420,380 560,400', '#a9b9c1'),
  poly('700,400 900,340 1200,392 1200,400', '#a9b9c1'), poly('0,560 1200,520 1200,680 0,720', '#bfd2da'),
  rect(390, 300, 480, 250, ink.red), rect(390, 300, 480, 26, '#6a271f'),
  row(9, (n) => rect(430 + n * 50, 326, 4, 224, '#6a271f')),
  shape('M230 560 V 440 Q 236 380 300 376 H 380 V 560 Z', ink.ochre),
  shape('M252 456 Q 256 404 306 400 H 346 V 456 Z', ink.night),
  poly('346,420 290,450 290,560 346,560', '#b98532'), rect(222, 550, 660, 24, ink.coal),
  [300, 560, 640, 780].map((x) => disc(x, 584, 42, ink.coal) + disc(x, 584, 16, ink.stone)).join(''),
  disc(238, 520, 12, ink.cream), poly('230,508 0,470 0,580 230,532', ink.cream, 'opacity="0.45"'),
  spruce(1010, 600, 2), spruce(1120, 560, 1.2), spruce(80, 700, 2.4), stroke('M0 660 C 300 640 700 650 1200 610', '#a3bbc6', 5)
].join('')

export const iceRoadCamp = (): string => [
  bands([[330, '#9fb4bd'], [750, '#dfe8ea']]), poly('0,330 300,290 620,330', '#8399a4'),
  poly('640,330 960,276 1200,330', '#8399a4'),
  shape('M180 560 Q 330 330 480 560 Z', ink.rust), shape('M330 402 Q 440 440 480 560 H 330 Z', ink.red),
  poly('310,560 330,480 350,560', ink.night), shape('M560 540 Q 660 390 760 540 Z', ink.ochre),
  shape('M660 438 Q 730 470 760 540 H 660 Z', '#b98532'),
  disc(900, 420, 22, ink.bark), stroke('M900 452 V 540', ink.deep, 54),
  stroke('M890 560 L 880 640 M912 560 L 920 640', ink.coal, 20), stroke('M900 470 L 966 500', ink.deep, 18),
  rect(962, 380, 10, 280, ink.bark), poly('952,640 982,640 967,700', ink.coal), rect(930, 486, 74, 10, ink.bark),
  disc(967, 690, 34, '#5e8494'), disc(967, 690, 22, ink.night),
  rect(120, 300, 5, 260, ink.coal), poly('125,304 186,318 125,334', ink.red),
  stroke('M0 610 L 260 650 L 420 620 L 700 700 M760 600 L 1200 640', '#bccfd7', 5), shape('M40 560 h90 v40 h-90 Z', ink.bark),
  shape('M40 560 h90 l-14 -16 h-62 Z', '#8a7259')
].join('')

export const iceRoadLights = (): string => {
  const random = scatter(77)
  return [
    bands([[390, '#202c44'], [750, '#3a4f69']]), row(70,
      () => disc(random() * 1200, random() * 340, 1 + random() * 2, ink.cream, 'opacity="0.8"')),
        shape('M0 210 C 260 90 420 260 700 150 S 1080 60 1200 140 V 200 C 1000 130 860 260 640 250 S 260 190 0 300 Z',
          '#5d8f86', 'opacity="0.5"'),
    poly('0,390 260,350 520,390', '#17202f'), poly('700,390 940,340 1200,390', '#17202f'), road('#4b6480'),
    row(7, (n) => { const d = (n + 1) ** 2; const s = 0.3
      + n * 0.25; return [575 - 6.6 * d, 627 + 6.6 * d].map((x) => disc(x, 392 + 7 * d - 44 * s, 26 * s, '#f2cf85',
        'opacity="0.22"') + rect(x - 2 * s, 392 + 7 * d - 40 * s, 4 * s, 40 * s, ink.night)
          + disc(x, 392 + 7 * d - 44 * s, 8 * s, '#f6dd9f')).join('') }),
    disc(596, 398, 5, ink.cream), disc(607, 398, 5, ink.cream)
  ].join('')
}
