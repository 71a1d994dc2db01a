/** The sentences that leave the page with an article: citations, quotes, mails; and those of the menu. */
import type * as english from '../english/sharing.ts'

/** What is copied has no isolates: other programs show them as boxes, and searches for the headline would miss it. */
const withAuthor = ({ byline, headline, outlet, published }: english.Cited): string =>
  byline ? `${byline}: «${headline}»، ${outlet}، ${published}` : `«${headline}»، ${outlet}، ${published}`

export const sharing: typeof english.sharing = {
  share: 'مشاركة',
  copyLink: 'نسخ الرابط',
  copyCitation: 'نسخ التوثيق',
  copyQuote: 'نسخ الاقتباس بمصدره',
  copyMarkdown: 'نسخ بصيغة Markdown',
  mail: 'إرسال بالبريد',
  print: 'طباعة',
  system: 'طرق أخرى للمشاركة…',
  selectFirst: 'حدّد مقطعاً في النص أولاً.',
  copied: { link: 'نُسخ الرابط', citation: 'نُسخ التوثيق', quote: 'نُسخ الاقتباس بمصدره', markdown: 'نُسخ بصيغة Markdown' },
  notCopied: 'لم يُنسخ شيء: يمنع النظام هذه الصفحة من الحافظة. حدّد النص واضغط Ctrl+C.',
  citation: cited => cited.url
    ? `${withAuthor(cited)}، ${cited.url} (استُرجع ${cited.retrieved})` : `${withAuthor(cited)} (استُرجع ${cited.retrieved})`,
  quote: (quoted, cited) => cited.url
    ? `«${quoted}»\n\n${withAuthor(cited)}\n${cited.url}` : `«${quoted}»\n\n${withAuthor(cited)}`,
  source: cited => withAuthor(cited),
  mailText: (text, cited) => [text, withAuthor(cited), cited.url].filter(Boolean).join(' — '),
  printedFrom: (outlet, retrieved) => `من ${outlet}. طُبع بواسطة Press Review، ${retrieved}.`
}
