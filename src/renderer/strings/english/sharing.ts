/** The sentences that leave the page with an article: citations, quotes, mails; and those of the menu. */

/** What a citation names. Times and days come formatted. */
interface Cited {
  readonly byline: string | undefined
  readonly headline: string
  readonly outlet: string
  readonly published: string
  readonly url: string | undefined
  readonly retrieved: string
}

const withAuthor = ({ byline, headline, outlet, published }: Cited): string =>
  byline ? `${byline}: “${headline}”, ${outlet}, ${published}` : `“${headline}”, ${outlet}, ${published}`

export const sharing = {
  share: 'Share',
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
  copyQuote: 'Copy quote with source',
  copyMarkdown: 'Copy as Markdown',
  mail: 'Send by e-mail',
  print: 'Print',
  system: 'More ways to share…',
  selectFirst: 'Mark a passage in the text first.',
  copied: {
    link: 'Link copied', citation: 'Citation copied', quote: 'Quote copied with its source', markdown: 'Copied as Markdown'
  },
  notCopied: 'Nothing was copied: the system keeps the clipboard from this page. Mark the text and press Ctrl+C.',
  citation: (cited: Cited) => cited.url
    ? `${withAuthor(cited)}, ${cited.url} (retrieved ${cited.retrieved})` : `${withAuthor(cited)} (retrieved ${cited.retrieved})`,
  quote: (quoted: string, cited: Cited) => cited.url
    ? `“${quoted}”\n\n${withAuthor(cited)}\n${cited.url}` : `“${quoted}”\n\n${withAuthor(cited)}`,
  source: (cited: Cited) => withAuthor(cited),
  mailText: (text: string, cited: Cited) => [text, withAuthor(cited), cited.url].filter(Boolean).join(' — '),
  printedFrom: (outlet: string, retrieved: string) => `From ${outlet}. Printed with Press Review, ${retrieved}.`
}

export type { Cited }
