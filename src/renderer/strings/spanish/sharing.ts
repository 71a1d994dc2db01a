import type * as english from '../english/sharing.ts'

const withAuthor = ({ byline, headline, outlet, published }: english.Cited): string =>
  byline ? `${byline}: «${headline}», ${outlet}, ${published}` : `«${headline}», ${outlet}, ${published}`

export const sharing: typeof english.sharing = {
  share: 'Compartir',
  copyLink: 'Copiar enlace',
  copyCitation: 'Copiar referencia',
  copyQuote: 'Copiar cita con su fuente',
  copyMarkdown: 'Copiar como Markdown',
  mail: 'Enviar por correo',
  print: 'Imprimir',
  system: 'Otras formas de compartir…',
  selectFirst: 'Marque antes un pasaje del texto.',
  copied: {
    link: 'Enlace copiado', citation: 'Referencia copiada', quote: 'Cita copiada con su fuente', markdown: 'Copiado como Markdown'
  },
  notCopied: 'No se copió nada: el sistema no deja a esta página usar el portapapeles. Marque el texto y pulse Ctrl+C.',
  citation: cited => cited.url
    ? `${withAuthor(cited)}, ${cited.url} (consultado: ${cited.retrieved})`
    : `${withAuthor(cited)} (consultado: ${cited.retrieved})`,
  quote: (quoted, cited) => cited.url
    ? `«${quoted}»\n\n${withAuthor(cited)}\n${cited.url}` : `«${quoted}»\n\n${withAuthor(cited)}`,
  source: cited => withAuthor(cited),
  mailText: (text, cited) => [text, withAuthor(cited), cited.url].filter(Boolean).join(' — '),
  printedFrom: (outlet, retrieved) => `De ${outlet}. Impreso con Press Review, ${retrieved}.`
}
