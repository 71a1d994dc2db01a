import type * as english from '../english/sharing.ts'

const withAuthor = ({ byline, headline, outlet, published }: english.Cited): string =>
  byline ? `${byline} : « ${headline} », ${outlet}, ${published}` : `« ${headline} », ${outlet}, ${published}`

export const sharing: typeof english.sharing = {
  share: 'Partager',
  copyLink: 'Copier le lien',
  copyCitation: 'Copier la référence',
  copyQuote: 'Copier la citation et sa source',
  copyMarkdown: 'Copier en Markdown',
  mail: 'Envoyer par courriel',
  print: 'Imprimer',
  system: 'Autres partages…',
  selectFirst: 'Marquez d’abord un passage du texte.',
  copied: {
    link: 'Lien copié', citation: 'Référence copiée', quote: 'Citation copiée avec sa source', markdown: 'Copié en Markdown'
  },
  notCopied: 'Rien n’a été copié : le système refuse le presse-papiers à cette page. Marquez le texte et appuyez sur Ctrl+C.',
  citation: cited => cited.url
    ? `${withAuthor(cited)}, ${cited.url} (relevé ${cited.retrieved})` : `${withAuthor(cited)} (relevé ${cited.retrieved})`,
  quote: (quoted, cited) => cited.url
    ? `« ${quoted} »\n\n${withAuthor(cited)}\n${cited.url}` : `« ${quoted} »\n\n${withAuthor(cited)}`,
  source: cited => withAuthor(cited),
  mailText: (text, cited) => [text, withAuthor(cited), cited.url].filter(Boolean).join(' — '),
  printedFrom: (outlet, retrieved) => `Source : ${outlet}. Imprimé avec Press Review, ${retrieved}.`
}
