import { bands, disc, ink, poly, rect, row, scatter, shape, stroke } from './ink.ts'

const column = (x: number, y: number, w: number, h: number): string =>
  rect(x, y, w, h, ink.cream) + rect(x + w * 0.58, y, w * 0.42, h, ink.sand) + rect(x - 8, y - 16, w + 16, 18, ink.paper)
  + rect(x - 8, y + h - 4, w + 16, 18, ink.paper)

export const centralBank = (): string => [
  bands([[620, '#c8d2cf'], [750, ink.stone]]), disc(200, 170, 60, ink.cream),
  poly('210,270 600,120 990,270', ink.paper), poly('290,254 600,138 910,254', ink.sand), disc(600, 212, 30, ink.ochre),
  disc(600, 212, 18, ink.sand),
  rect(210, 270, 780, 46, ink.cream), rect(210, 304, 780, 12, ink.sand), rect(250, 316, 700, 280, '#7d7565'),
  row(6, (n) => n === 2 || n === 3 ? rect(308 + n * 108, 400, 40, 194, ink.night) : rect(312 + n * 108, 380, 32, 110, ink.night)),
  row(7, (n) => column(250 + n * 108, 334, 52, 246)), rect(200, 592, 800, 22, ink.cream), rect(170, 614, 860, 24, ink.paper),
  rect(140, 638, 920, 26, ink.sand), rect(110, 664, 980, 30, ink.paper),
  rect(597, 40, 6, 84, ink.coal), poly('603,42 690,58 603,78', ink.red),
  disc(430, 616, 9, ink.coal), rect(421, 626, 18, 46, ink.coal), disc(470, 622, 8, ink.red), rect(462, 631, 16, 42, ink.red),
  disc(760, 640, 10, ink.deep), rect(750, 651, 20, 50, ink.deep)
].join('')

export const parliament = (): string => [
  bands([[170, ink.plum], [310, '#75607a'], [420, '#ad8584'], [540, '#dcb18f'], [750, '#39455a']]),
  shape('M500 270 Q 500 130 600 130 Q 700 130 700 270 Z', '#4f6f6c'), shape('M600 130 Q 700 130 700 270 H 600 Z', '#3f5a5a'),
  rect(588, 92, 24, 40, ink.paper), rect(598, 40, 4, 54, ink.coal), poly('602,42 668,54 602,70', ink.red),
  rect(486, 268, 228, 70, ink.paper), row(7, (n) => rect(502 + n * 30, 280, 14, 46, ink.bark)),
  poly('410,400 600,330 790,400', ink.sand),
  rect(130, 400, 940, 146, '#8d7d72'), rect(120, 388, 960, 18, ink.sand), rect(430, 400, 340, 146, ink.paper),
  row(8, (n) => rect(444 + n * 42, 410, 18, 136, ink.sand)),
  row(6, (n) => rect(158 + n * 44, 424, 22, 38, n === 2 ? '#5d5560' : ink.ochre)
    + rect(158 + n * 44, 482, 22, 38, n === 4 ? '#5d5560' : ink.ochre)),
  row(6, (n) => rect(796 + n * 44, 424, 22, 38, n === 3 ? '#5d5560' : ink.ochre)
    + rect(796 + n * 44, 482, 22, 38, n === 0 ? '#5d5560' : ink.ochre)),
  rect(0, 540, 1200, 18, ink.coal), row(9, (n) => rect(150 + n * 110, 590 + n % 3 * 26, 60, 6, ink.ochre,
    'opacity="0.5" rx="3"')),
  row(7, (n) => rect(90 + n * 170, 650 + n % 2 * 34, 120, 5, ink.rose, 'opacity="0.45" rx="2.5"'))
].join('')

export const libraryRiver = (): string => {
  const random = scatter(11)
  const spines = [ink.red, ink.teal, ink.ochre, ink.cream, ink.moss, ink.rust]
  const shelf = (x: number): string => row(9, (n) => { const h = 40
    + random() * 34; return rect(x + 6 + n * 11, 392 - h, 9, h, spines[Math.floor(random() * 6)] ?? ink.red) })
  return [
    bands([[420, '#d5dccf'], [470, ink.moss], [750, ink.teal]]), disc(970, 150, 54, ink.cream),
    [70, 150, 1050, 1130].map((x, n) => rect(x - 5, 330, 10, 120, ink.bark)
      + shape(`M${x} ${210 + n * 12} C ${x - 70} 330 ${x - 50} 390 ${x} 390 C ${x + 50} 390 ${x + 70} 330 ${x} ${210
        + n * 12} Z`, n % 2 ? ink.pine : '#55684f')).join(''),
    row(9, (n) => rect(232 + n * 90, 430, 16, 190, ink.bark) + rect(232 + n * 90, 560, 7, 60, '#54453a')),
    rect(190, 270, 820, 164, '#8a6547'), row(16, (n) => rect(190, 276 + n * 10, 820, 2, '#7a583d')),
    poly('150,276 230,190 970,190 1050,276', ink.coal), rect(150, 272, 900, 10, ink.bark),
    row(6, (n) => rect(232 + n * 128, 306, 108, 92, '#f0d9a4') + shelf(232 + n * 128)
      + rect(284 + n * 128, 306, 4, 92, ink.bark)),
    rect(170, 424, 860, 18, ink.sand), stroke('M170 424 V 392 H 1030 V 424', ink.bark, 4),
    shape('M0 600 C 200 570 380 620 600 600 S 1000 590 1200 612 V 750 H 0 Z', '#3f6a78'),
    shape('M0 680 C 260 650 520 700 760 672 S 1060 676 1200 690 V 750 H 0 Z', ink.deep),
    row(6, (n) => rect(240 + n * 128, 640 + n % 2 * 22, 84, 6, '#f0d9a4', 'opacity="0.5" rx="3"'))
  ].join('')
}

const stall = (x: number, y: number, a: string, goods: string): string => [
  rect(x + 16, y, 8, 250, ink.bark), rect(x + 276, y, 8, 250, ink.bark),
  row(8, (n) => shape(`M${x + n * 37.5} ${y - 40} h37.5 v70 a18.75 18.75 0 0 1 -37.5 0 Z`, n % 2 ? ink.cream : a)),
  rect(x + 10, y + 150, 280, 100, ink.sand), rect(x + 10, y + 150, 280, 12, ink.bark),
  row(3, (n) => rect(x + 24 + n * 88, y + 172, 76, 58, '#b39a70')
    + row(10, (m) => disc(x + 36 + n * 88 + m % 5 * 13, y + 172 - Math.floor(m / 5) * 12, 10, n === 1 ? ink.cream : goods)))
].join('')

const shopper = (x: number, y: number, coat: string): string =>
  disc(x, y, 20, ink.bark) + shape(`M${x - 30} ${y + 130} Q ${x - 34} ${y + 24} ${x} ${y + 22} Q ${x + 34} ${y + 24} ${x
    + 30} ${y + 130} Z`, coat) + rect(x - 18, y + 128, 14, 60, ink.coal) + rect(x + 4, y + 128, 14, 60, ink.coal)

export const market = (): string => [
  bands([[250, '#d8cfbd'], [560, '#bfae96'], [750, ink.stone]]),
  row(5, (n) => rect(40 + n * 250, 60 + n % 2 * 30, 180, 260, n % 2 ? '#c9b9a0' : '#cbbfa9')),
  row(20, (n) => rect(66 + Math.floor(n / 4) * 250 + n % 2 * 90, 110 + Math.floor(n % 4 / 2) * 70, 34, 44, '#a3957f')),
  stall(60, 270, ink.red, ink.rust), stall(450, 250, ink.teal, ink.ochre), stall(840, 270, ink.moss, ink.red),
  shopper(395, 450, ink.deep), shopper(790, 470, ink.red), shopper(850, 500, ink.ochre), shopper(250, 520, ink.plum)
].join('')

export const newsstand = (): string => {
  const random = scatter(29)
  const paper = (x: number, y: number): string => rect(x, y, 104, 138, ink.cream) + rect(x + 10, y + 10, 84, 13, ink.coal)
    + rect(x + 10, y + 32, 50, 40, [ink.sea, ink.rust, ink.mist, ink.moss, ink.ochre][Math.floor(random() * 5)] ?? ink.sea)
    + row(4, (n) => rect(x + 68, y + 34 + n * 10, 26, 4, ink.stone))
    + row(5, (n) => rect(x + 10, y + 82 + n * 10, 84 - n % 3 * 12, 4, ink.stone))
  return [
    rect(0, 0, 1200, 750, '#b7b3a3'), rect(0, 640, 1200, 110, '#8d8878'), rect(120, 120, 960, 540, ink.pine),
    rect(140, 200, 920, 440, '#2c3b34'),
    row(12, (n) => shape(`M${90 + n * 85} 90 h85 v86 a42.5 30 0 0 1 -85 0 Z`, n % 2 ? ink.cream : ink.red)),
    row(7, (n) => paper(172 + n * 125, 226)), rect(140, 366, 920, 12, ink.bark), row(7, (n) => paper(172 + n * 125, 400)),
    rect(140, 540, 920, 12, ink.bark),
    row(5, (n) => row(4, (m) => rect(180 + n * 176 + m % 2 * 4, 622 - m * 16, 130, 13, m % 2 ? ink.cream : ink.paper))),
    rect(120, 640, 960, 24, ink.bark)
  ].join('')
}

export const marathon = (): string => {
  const runner = (x: number, y: number, s: number, vest: string, skin: string,
    step: number): string => `<g transform="translate(${x} ${y}) scale(${s})">${[
    stroke(`M0 60 L ${26 * step} 110 L ${-4 * step} 150`, skin, 15),
    stroke(`M0 60 L ${-26 * step} 104 L ${-62 * step} 116`, skin, 15),
    stroke(`M${8 * step} 0 L ${34 * step} 32 L ${58 * step} 10`, skin, 11), stroke('M4 6 L 0 58', vest, 36),
    stroke(`M4 0 L ${-26 * step} 34 L ${-4 * step} 54`, skin, 11),
    stroke('M-8 62 H 10', ink.coal, 24), disc(12, -36, 19, skin)
  ].join('')}</g>`
  const random = scatter(5)
  return [
    bands([[330, '#b4c0c1'], [440, '#8ea3a9'], [750, '#6b7678']]),
    poly('0,330 0,250 90,250 90,210 150,210 150,270 260,270 260,190 300,140 340,190 340,270 470,270 470,230 560,230 560,290 '
      + '700,290 700,250 780,250 780,200 850,200 850,270 960,270 960,230 1060,230 1060,290 1200,290 1200,330', '#98a7aa'),
    row(5, (n) => rect(40 + n * 250, 360 + n % 2 * 26, 130, 5, '#a9babd', 'rx="2.5"')), rect(0, 400, 1200, 16, ink.paper),
    row(31, (n) => rect(8 + n * 40, 416, 16, 50, ink.sand)), rect(0, 464, 1200, 18, ink.paper), rect(0, 482, 1200, 16, '#535e61'),
    row(9, (n) => rect(-20 + n * 150, 716 - n % 2 * 60, 96, 7, '#7d898b', 'rx="3.5"')),
    runner(150, 470, 1.05, ink.teal, '#8a654a', 1), runner(330, 490, 1.15, ink.ochre, ink.bark, 1),
    runner(560, 470, 1.1, ink.cream, '#b98a69', 1), runner(770, 505, 1.25, ink.red, '#553f31', 1),
    runner(1010, 480, 1.15, ink.deep, '#a97c5c', 1),
    row(80, () => { const x = random() * 1260; const y = random() * 740; return stroke(`M${x} ${y} l-9 34`, ink.frost, 2,
      'opacity="0.55"') })
  ].join('')
}
