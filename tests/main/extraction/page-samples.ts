/** Pages of invented outlets. */
export const address = 'https://www.harbour-post.example/news/2026/bridge.html'

export const paragraphs: readonly string[] = [
  'The harbour bridge was closed to all traffic on Sunday after inspectors found a crack in a cable, the port authority said.',
  'The bridge carries forty thousand vehicles a day, and ferries are to run every ten minutes until the cable is replaced.',
  'Mayor Oda Lind told reporters that the inspection had been brought forward by a month, after fishermen heard noises.',
  'Engineers will measure the remaining cables from Monday, and the council is to meet in the evening to speak about the costs.'
]

export function p(...texts: readonly string[]): string {
  return texts.map(text => `<p>${text}</p>`).join('\n')
}

export function page(body: string, head = '', language = 'en'): string {
  return `<!doctype html><html lang="${language}"><head><title>Harbour bridge closes | Harbour Post</title>${head}</head>
    <body>${body}</body></html>`
}

export function linkedData(value: object): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}
