/** The inks of the demo's pictures: muted, as of a printed poster. */
export const ink = {
  night: '#1c2733', deep: '#345364', sea: '#5f7f91', mist: '#8fa8b5', sky: '#b9cbd6', frost: '#dde6e8',
  cream: '#f3ecdc', paper: '#e6dcc6', sand: '#cdbb98', stone: '#a79b86', bark: '#6d5a48', coal: '#2a2a2c',
  red: '#7d2f26', rust: '#c4622d', ochre: '#d9a441', teal: '#4d7c8a', moss: '#6f7d5c', pine: '#3d5148',
  rose: '#c9a08e', plum: '#4a3f55'
} as const

export const width = 1200
export const height = 750

export function rect(x: number, y: number, w: number, h: number, fill: string, more = ''): string {
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`
}

export function poly(points: string, fill: string, more = ''): string {
  return `<polygon points="${points}" fill="${fill}" ${more}/>`
}

export function disc(x: number, y: number, r: number, fill: string, more = ''): string {
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`
}

export function stroke(d: string, colour: string, w: number, more = ''): string {
  const line = `stroke="${colour}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"`
  return `<path d="${d}" fill="none" ${line} ${more}/>`
}

export function shape(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`
}

/** Horizontal bands from top to bottom: pairs of the band's lower edge and its ink. */
export function bands(pairs: readonly (readonly [number, string])[]): string {
  return pairs.map(([edge, fill], n) => rect(0, pairs[n - 1]?.[0] ?? 0, width, edge - (pairs[n - 1]?.[0] ?? 0) + 1,
    fill)).join('')
}

/** `count` pieces, one after another. */
export function row(count: number, piece: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => piece(n)).join('')
}

/** Numbers from 0 to 1 that scatter but are the same at every run (Lehmer's generator). */
export function scatter(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}
