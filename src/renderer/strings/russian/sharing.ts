import type * as english from '../english/sharing.ts'

const withAuthor = ({ byline, headline, outlet, published }: english.Cited): string =>
  byline ? `${byline}: «${headline}», ${outlet}, ${published}` : `«${headline}», ${outlet}, ${published}`

export const sharing: typeof english.sharing = {
  share: 'Поделиться',
  copyLink: 'Копировать ссылку',
  copyCitation: 'Копировать сноску',
  copyQuote: 'Копировать цитату с источником',
  copyMarkdown: 'Копировать как Markdown',
  mail: 'Отправить письмом',
  print: 'Напечатать',
  system: 'Другие способы…',
  selectFirst: 'Сначала выделите отрывок в тексте.',
  copied: {
    link: 'Ссылка скопирована', citation: 'Сноска скопирована', quote: 'Цитата с источником скопирована',
    markdown: 'Скопировано как Markdown'
  },
  notCopied: 'Ничего не скопировано: система не пускает эту страницу в буфер обмена. Выделите текст и нажмите Ctrl+C.',
  citation: cited => cited.url
    ? `${withAuthor(cited)}, ${cited.url} (получено ${cited.retrieved})` : `${withAuthor(cited)} (получено ${cited.retrieved})`,
  quote: (quoted, cited) => cited.url
    ? `«${quoted}»\n\n${withAuthor(cited)}\n${cited.url}` : `«${quoted}»\n\n${withAuthor(cited)}`,
  source: cited => withAuthor(cited),
  mailText: (text, cited) => [text, withAuthor(cited), cited.url].filter(Boolean).join(' — '),
  printedFrom: (outlet, retrieved) => `${outlet}. Напечатано в Press Review, ${retrieved}.`
}
