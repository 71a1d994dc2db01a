import { bands, disc, ink, poly, rect, row, scatter, shape, stroke } from './ink.ts'

const stars = (seed: number, count: number, low: number): string => {
  const random = scatter(seed)
  return row(count, () => disc(Math.round(random() * 1200), Math.round(random() * low), 1.2 + random() * 1.8, ink.cream,
    'opacity="0.8"'))
}

export const stadium = (): string => {
  const random = scatter(3)
  const crowd = [ink.rust, ink.cream, ink.teal, ink.ochre, ink.red, ink.mist]
  const mast = (x: number, toward: number): string => poly(`${x - 60},150 ${x + 60},150 ${toward
    + 330},560 ${toward - 330},560`, ink.cream, 'opacity="0.10"')
    + rect(x - 4, 150, 8, 230, ink.coal) + rect(x - 62, 104, 124, 52, ink.coal)
    + row(10, (n) => disc(x - 48 + n % 5 * 24, 118 + Math.floor(n / 5) * 24, 8, '#fbf3d8'))
  return [
    bands([[400, ink.night], [750, '#141c25']]), stars(19, 40, 200),
    shape('M0 560 V 380 Q 600 250 1200 380 V 560 Z', '#2f3d4a'),
    shape('M0 392 V 376 Q 600 246 1200 376 V 392 Q 600 264 0 392 Z', ink.stone),
    row(400, () => { const x = random() * 1200; const top = 392 - 66 * (1 - ((x - 600) / 600) ** 2); return disc(x, top + 22
      + random() * (524 - top), 6, crowd[Math.floor(random() * 6)] ?? ink.cream, 'opacity="0.75"') }),
    poly('120,540 1080,540 1300,750 -100,750', '#4c6b51'), poly('328,540 536,540 480,750 132,750', '#557659'),
    poly('744,540 952,540 1190,750 840,750', '#557659'),
    stroke('M150 552 H 1050 M600 540 V 750 M-40 735 L 150 552 M1240 735 L 1050 552', ink.cream, 4),
    `<ellipse cx="600" cy="650" rx="150" ry="46" fill="none" stroke="${ink.cream}" stroke-width="4"/>`,
    [[430, 600, ink.red], [500, 640, ink.cream], [690, 610, ink.red], [760, 660, ink.cream], [330, 670, ink.red],
      [880, 600, ink.cream], [620, 690, ink.red]].map(([x, y, vest]) => disc(Number(x), Number(y) - 26, 7, ink.bark)
      + rect(Number(x) - 8, Number(y) - 18, 16, 24, String(vest)) + rect(Number(x) - 7, Number(y) + 6, 5, 16, ink.bark)
      + rect(Number(x) + 2, Number(y) + 6, 5, 16, ink.bark)).join(''),
    disc(560, 668, 6, ink.cream), mast(170, 360), mast(1030, 840)
  ].join('')
}

const coach = (x: number): string => rect(x, 420, 380, 130, '#26384c', 'rx="14"') + rect(x, 446, 380, 8, ink.red)
+ rect(x + 6, 414, 368, 12, '#1a2736', 'rx="6"')
  + row(7, (n) => rect(x + 26 + n * 49, 466, 36, 40, n % 3 === 1 ? '#e9b95c' : '#f4dfa6', 'rx="4"')
    + (n % 3 === 0 ? rect(x + 26 + n * 49, 466, 36, 14, ink.rose) : ''))
      + [70, 110, 270, 310].map((d) => disc(x + d, 560, 17, ink.coal) + disc(x + d, 560, 6, ink.stone)).join('')
      + rect(x + 20, 540, 340, 14, ink.coal)

export const nightTrain = (): string => [
  bands([[440, '#233047'], [750, '#6f8396']]), stars(41, 60, 330), disc(930, 150, 62, '#efe3c2'),
  disc(956, 136, 54, '#233047'), poly('0,440 180,300 320,390 470,270 640,420 760,360 960,440', '#31425c'),
  poly('620,440 820,330 1000,400 1200,320 1200,440', '#2a3950'),
  rect(0, 430, 1200, 320, '#7b8fa3'), row(9, (n) => poly(`${60 + n * 140},${330 + n % 3 * 14} ${28 + n * 140},434 ${92
    + n * 140},434`, '#22362f')),
  coach(-190), coach(200), coach(590), shape('M980 550 V 436 Q 980 420 996 420 H 1090 Q 1170 430 1200 520 V 550 Z', ink.red),
  rect(1040, 446, 70, 36, '#f4dfa6', 'rx="6"'), disc(1060, 560, 17, ink.coal), disc(1130, 560, 17, ink.coal),
  disc(1182, 520, 9, ink.cream),
  rect(0, 576, 1200, 9, ink.coal), row(30, (n) => rect(n * 42, 586, 22, 7, ink.bark)),
  row(18, (n) => rect(-20 + n * 68, 620 + n % 2 * 5, 36, 24, '#f0d795', 'opacity="0.35"')),
  [120, 520, 920].map((x) => rect(x, 330, 8, 250, ink.coal) + rect(x, 356, 84, 5, ink.coal)).join(''),
  stroke('M0 374 Q 100 384 200 374 T 600 374 T 1000 374 T 1200 374', ink.coal, 3),
  shape('M0 690 C 300 650 620 710 1200 670 V 750 H 0 Z', '#8ea1b2')
].join('')

export const rocket = (): string => [
  bands([[200, '#1d2740'], [360, '#34415c'], [470, '#6d6478'], [560, '#b98a78'], [750, '#22303c']]), stars(23, 60, 300),
  poly('588,300 612,300 668,640 532,640', '#f6e3b4', 'opacity="0.85"'), poly('594,300 606,300 626,620 574,620', '#fffaf0'),
  disc(600, 470, 170, '#f2cf85', 'opacity="0.14"'),
  shape('M574 300 V 150 Q 574 90 600 52 Q 626 90 626 150 V 300 Z', ink.cream),
  shape('M600 52 Q 626 90 626 150 V 300 H 600 Z', ink.sand), rect(574, 196, 52, 16, ink.red),
  poly('574,250 548,306 574,300', ink.red), poly('626,250 652,306 626,300', ink.red), disc(600, 146, 11, ink.deep),
  [[380, 640, 70], [470, 620, 84], [560, 650, 90], [650, 646, 92], [740, 622, 80], [826, 644, 66], [300, 668, 50],
    [900, 668, 48]].map(([x = 0, y = 0, r = 0], n) => disc(x, y, r, n % 2 ? '#d9c7b2' : ink.paper)).join(''),
  rect(0, 660, 1200, 90, '#1b2731'), rect(880, 420, 14, 240, ink.coal),
  stroke('M880 660 L 894 600 L 880 540 L 894 480 L 880 430', ink.coal, 6), rect(880, 430, 70, 8, ink.coal),
  rect(120, 616, 110, 46, ink.coal), rect(140, 630, 16, 12, ink.ochre), rect(176, 630, 16, 12, ink.ochre),
  shape('M0 690 Q 300 660 620 700 T 1200 684 V 750 H 0 Z', '#121b23')
].join('')

export const observatory = (): string => [
  bands([[300, '#17213a'], [470, '#26335a'], [580, '#4a4f78'], [750, '#151c2a']]),
  row(15, (n) => row(4, (m) => { const r = 50 + n * 42; const a = m * 1.5 + n * 0.53; const b = a
    + 0.62; return stroke(`M${600 + r * Math.cos(a)} ${150 + r * Math.sin(a)} A ${r} ${r} 0 0 1 ${600
      + r * Math.cos(b)} ${150 + r * Math.sin(b)}`, (n + m) % 4 ? '#cfd3df' : '#e8c98c', 2.5, 'opacity="0.55"') })),
  disc(600, 150, 4, ink.cream), shape('M0 640 Q 300 560 560 570 T 1200 610 V 750 H 0 Z', '#10161f'),
  rect(430, 470, 300, 120, ink.paper), rect(600, 470, 130, 120, ink.sand),
  shape('M416 474 A 164 164 0 0 1 744 474 Z', ink.cream), shape('M600 310 A 164 164 0 0 1 744 474 H 600 Z', ink.sand),
  poly('604,474 650,330 700,350 664,474', '#10161f'), stroke('M640 440 L 706 300', ink.stone, 24),
  rect(416, 466, 328, 16, ink.bark), rect(470, 520, 44, 70, ink.bark), rect(546, 510, 30, 30, ink.ochre),
  rect(800, 540, 130, 52, ink.stone), poly('790,540 865,506 940,540', ink.red), rect(826, 556, 20, 18, ink.ochre)
].join('')

export const orchestra = (): string => {
  const tiers = [{ r: 190, count: 9, coat: ink.coal }, { r: 280, count: 13, coat: '#33312f' },
    { r: 370, count: 17, coat: ink.coal }, { r: 458, count: 19, coat: '#33312f' }]
  const player = (x: number, y: number, turn: number, coat: string,
    part: number): string => `<g transform="translate(${x} ${y}) rotate(${turn})">${[
    `<ellipse cx="0" cy="0" rx="32" ry="19" fill="${coat}"/>`, disc(0, -2, 12, part % 3 ? ink.bark : '#a5805c'),
    part < 3 ? stroke('M-26 18 L 34 26', ink.cream, 3) + `<ellipse cx="6" cy="22" rx="16" ry="8" fill="${ink.rust}"/>`
    : stroke('M0 14 L 0 40', ink.ochre, 7) + disc(0, 42, 9, ink.ochre), rect(-17, 48, 34, 12, ink.cream)
  ].join('')}</g>`
  return [
    rect(0, 0, 1200, 750, '#3a2c26'), shape('M40 750 A 560 560 0 0 1 1160 750 Z', '#b58a5a'),
    row(5, (n) => stroke(`M${600 - 150 - n * 90} 750 A ${150 + n * 90} ${150 + n * 90} 0 0 1 ${600 + 150 + n * 90} 750`,
      '#a57b4e', 4)),
    tiers.map(({ r, count, coat }, tier) => row(count, (n) => { const a = Math.PI * (1.06
      + 0.88 * (n / (count - 1))); return player(600 + r * Math.cos(a) * 1.12, 700 + r * Math.sin(a), a * 180 / Math.PI + 90,
      coat, tier < 2 ? n % 3 : tier + n % 2) })).join(''),
    rect(552, 690, 96, 60, ink.red), disc(600, 716, 15, ink.bark),
    `<ellipse cx="600" cy="720" rx="38" ry="20" fill="${ink.coal}"/>`, disc(600, 714, 14, ink.bark),
    stroke('M634 714 L 672 668', ink.cream, 4), stroke('M566 716 L 536 690', ink.coal, 12),
    disc(120, 120, 210, '#f2cf85', 'opacity="0.10"'), disc(1080, 120, 210, '#f2cf85', 'opacity="0.10"')
  ].join('')
}
