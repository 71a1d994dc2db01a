import type * as english from '../english/sharing.ts'

const withAuthor = ({ byline, headline, outlet, published }: english.Cited): string =>
  byline ? `${byline}: „${headline}“, ${outlet}, ${published}` : `„${headline}“, ${outlet}, ${published}`

export const sharing: typeof english.sharing = {
  share: 'Teilen',
  copyLink: 'Link kopieren',
  copyCitation: 'Quellenangabe kopieren',
  copyQuote: 'Zitat mit Quelle kopieren',
  copyMarkdown: 'Als Markdown kopieren',
  mail: 'Per E-Mail senden',
  print: 'Drucken',
  system: 'Weitere Wege…',
  selectFirst: 'Markieren Sie erst eine Stelle im Text.',
  copied: {
    link: 'Link kopiert', citation: 'Quellenangabe kopiert', quote: 'Zitat mit Quelle kopiert', markdown: 'Als Markdown kopiert'
  },
  notCopied: 'Nichts wurde kopiert: Das System verwehrt dieser Seite die Zwischenablage. Markieren Sie den Text und drücken Sie '
    + 'Strg+C.',
  citation: cited => cited.url
    ? `${withAuthor(cited)}, ${cited.url} (abgerufen ${cited.retrieved})` : `${withAuthor(cited)} (abgerufen ${cited.retrieved})`,
  quote: (quoted, cited) => cited.url
    ? `„${quoted}“\n\n${withAuthor(cited)}\n${cited.url}` : `„${quoted}“\n\n${withAuthor(cited)}`,
  source: cited => withAuthor(cited),
  mailText: (text, cited) => [text, withAuthor(cited), cited.url].filter(Boolean).join(' – '),
  printedFrom: (outlet, retrieved) => `Aus: ${outlet}. Gedruckt mit Press Review, ${retrieved}.`
}
