import { bands, disc, ink, poly, rect, row, shape, stroke } from './ink.ts'

const glints = (places: readonly (readonly [number, number, number])[], colour: string): string =>
  places.map(([x, y, w]) => rect(x, y, w, 5, colour, 'rx="2.5" opacity="0.55"')).join('')

function containers(x: number, y: number): string {
  const colours = [ink.ochre, ink.rust, ink.teal, ink.red, ink.sand]
  const heights = [2, 3, 3, 4, 4, 3, 4, 3, 2]
  return heights.map((count, n) => row(count, (level) =>
    rect(x + n * 52, y - (level + 1) * 34, 49, 32, colours[(n * 2 + level * 3) % 5] ?? ink.rust))).join('')
}

const farShip = (x: number, y: number, s: number): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${poly('0,0 140,0 128,22 14,22', ink.deep)}${rect(16, -26, 22, 26,
    ink.deep)}${rect(48, -14, 76, 14, ink.deep)}</g>`

export const straitShip = (): string => [
  bands([[350, ink.sky], [440, ink.mist], [545, ink.sea], [750, ink.deep]]),
  disc(945, 170, 66, ink.cream, 'opacity="0.9"'),
  poly('0,350 0,268 120,246 230,290 330,318 420,350', '#9db2bd'), poly('830,350 960,316 1080,296 1200,262 1200,350', '#9db2bd'),
  farShip(470, 350, 0.62), farShip(660, 352, 0.5), farShip(90, 372, 0.8),
  containers(392, 480), rect(252, 352, 84, 128, ink.cream), rect(262, 366, 64, 12, ink.night), rect(262, 392, 64, 8, ink.sea),
  rect(270, 322, 26, 32, ink.rust), rect(216, 340, 6, 140, ink.coal),
  poly('170,480 1000,480 946,596 230,596 196,552', ink.red), poly('212,572 957,572 946,596 230,596', '#5a211b'),
  stroke('M930 500 C 980 560 1010 600 1040 660', ink.night, 4, 'stroke-dasharray="10 6"'),
  glints([[120, 640, 150], [380, 668, 260], [760, 650, 170], [240, 706, 210], [640, 714, 280], [990, 700, 120], [60, 560, 90],
    [1050, 540, 110]], ink.sea)
].join('')

export const coastGuard = (): string => [
  bands([[400, '#c7d0d0'], [750, ink.sea]]),
  poly('0,400 0,350 160,330 300,372 420,400', '#a3b3b6'), disc(230, 150, 46, ink.cream),
  poly('560,344 640,344 652,250 700,250 716,344', ink.cream), rect(470, 296, 300, 96, ink.cream),
  rect(490, 316, 210, 26, ink.night),
  rect(664, 160, 8, 92, ink.coal), rect(630, 196, 76, 7, ink.coal), rect(676, 170, 44, 26, ink.red),
  rect(400, 356, 470, 60, ink.paper), poly('240,398 1010,398 944,540 310,540', ink.cream),
  poly('270,460 982,460 944,540 310,540', '#d5cfc0'),
  poly('770,398 850,398 788,540 708,540', ink.rust), poly('870,398 896,398 834,540 808,540', ink.deep),
  shape('M0 530 C 150 480 260 560 400 520 S 660 500 800 536 S 1060 500 1200 540 V 750 H 0 Z', '#4b6a7b'),
  shape('M0 610 C 180 560 320 640 520 600 S 860 580 1200 630 V 750 H 0 Z', ink.deep),
  shape('M0 690 C 220 650 420 710 640 676 S 1000 670 1200 700 V 750 H 0 Z', '#274050'),
  stroke('M250 548 C 290 528 330 560 380 540 M900 556 C 950 536 1000 566 1060 546', ink.cream, 6, 'opacity="0.8"')
].join('')

const frigate = (x: number, y: number, s: number, fill: string): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${poly('0,0 300,0 274,34 24,34', fill)}${poly('70,0 84,-34 150,-34 156,0',
    fill)}`
  + `${poly('170,0 176,-24 224,-24 232,0', fill)}${poly('104,-34 112,-92 118,-92 128,-34', fill)}${rect(92, -74, 44, 4,
    fill)}${rect(22, -10, 30, 10, fill)}${rect(2, -18, 28, 4, fill)}</g>`

const heron = (): string => [
  stroke('M330 690 L 338 560 M372 690 L 362 566', ink.coal, 7),
  shape('M250 470 C 300 420 420 440 470 560 C 400 590 300 580 270 540 Z', '#66757c'),
  shape('M300 480 C 360 460 430 500 492 600 C 410 580 330 560 300 480 Z', '#4b5a62'),
  stroke('M270 500 C 210 440 290 380 262 318 C 250 290 220 292 208 306', '#7d8b90', 22), disc(216, 304, 21, '#7d8b90'),
  poly('206,296 108,318 204,318', ink.ochre), stroke('M222 292 L 300 296', ink.coal, 6), disc(210, 300, 4, ink.coal)
].join('')

export const exercise = (): string => [
  bands([[360, '#d8d2c2'], [470, '#a9b5b4'], [620, '#7f9196'], [750, '#5b6e74']]), disc(860, 210, 58, ink.cream),
  frigate(560, 356, 0.7, '#8c9a9d'), frigate(880, 360, 0.55, '#96a3a5'), frigate(720, 440, 1.15, '#4f6067'),
  heron(), row(13, (n) => stroke(`M${30 + n * 47} 750 C ${34 + n * 47} ${690 - n % 3 * 20} ${20
    + n * 47} ${640 - n % 4 * 18} ${44 + n * 47} ${600 - n % 5 * 16}`, ink.pine, 7))
].join('')

export const dredger = (): string => [
  bands([[330, '#cfd4c8'], [750, ink.sea]]), poly('0,330 420,330 300,420 0,470', ink.moss),
  poly('1200,330 760,330 900,420 1200,480', ink.moss),
  poly('0,470 300,420 420,330 360,330 0,440', ink.sand), poly('1200,480 900,420 760,330 830,330 1200,450', ink.sand),
  rect(340, 470, 520, 84, ink.rust), poly('340,470 300,470 340,554', ink.rust), poly('860,470 900,470 860,554', ink.rust),
  rect(340, 530, 520, 24, ink.red),
  rect(370, 372, 130, 98, ink.cream), rect(384, 388, 102, 24, ink.night), rect(412, 330, 26, 42, ink.coal),
  rect(640, 300, 24, 170, ink.coal), stroke('M652 306 L 860 220 L 1010 360', ink.coal, 14),
  stroke('M652 306 L 560 400', ink.coal, 6),
  stroke('M1010 360 L 1010 520', ink.coal, 5), shape('M975 520 H 1045 L 1030 580 Q 1010 596 990 580 Z', ink.ochre),
  rect(520, 430, 100, 40, ink.ochre), shape('M520 430 Q 570 390 620 430 Z', ink.bark),
  poly('150,610 170,540 190,610', ink.red), disc(170, 622, 26, ink.red), rect(166, 520, 8, 26, ink.coal),
  glints([[250, 610, 180], [520, 640, 260], [860, 630, 190], [120, 690, 240], [560, 706, 320], [980, 690, 140]], ink.mist)
].join('')

export const lighthouse = (): string => [
  bands([[200, '#38455a'], [330, '#6a6478'], [430, '#b08b84'], [500, '#dfb58e'], [750, '#2f4658']]),
  poly('742,236 0,90 0,250', ink.cream, 'opacity="0.32"'), poly('742,236 1200,330 1200,180', ink.cream, 'opacity="0.18"'),
  poly('520,640 600,520 700,470 820,470 920,520 1060,560 1200,640 1200,750 480,750', ink.night),
  poly('690,480 706,270 782,270 798,480', ink.cream), poly('744,270 782,270 798,480 744,480', '#cfc3ad'),
  poly('701,340 787,340 790,390 698,390', ink.red), poly('695,432 794,432 798,480 690,480', ink.red),
  rect(696, 256, 96, 14, ink.coal), rect(714, 214, 60, 44, ink.ochre), rect(734, 214, 5, 44, ink.coal),
  rect(754, 214, 5, 44, ink.coal), shape('M706 214 Q 744 160 782 214 Z', ink.red),
  rect(840, 430, 110, 60, ink.paper), poly('828,430 895,388 962,430', ink.red), rect(884, 448, 22, 42, ink.bark),
  rect(856, 446, 18, 18, ink.ochre),
  glints([[60, 540, 200], [320, 580, 120], [120, 640, 260], [40, 700, 190], [300, 690, 140]], ink.rose)
].join('')
