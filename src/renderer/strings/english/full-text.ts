/** The sentences of whole articles, of what their pages say, of what waits for the line, and of logins at outlets. */
import type { FullTextChoice, FullTextProgress, PageFactName, PageFactSource, Paywall } from '../../../shared/full-text.ts'
import { number, plural } from '../../format/numbers.ts'

const choices: Readonly<Record<FullTextChoice, string>> = {
  never: 'Never', onOpening: 'When I open an article', always: 'Always, after each refresh'
}

const factNames: Readonly<Record<PageFactName, string>> = {
  headline: 'Headline', byline: 'Byline', section: 'Section', dateline: 'Filed from', publishedAt: 'Published',
  updatedAt: 'Changed', language: 'Language', canonicalUrl: 'Lasting address', pictureUrl: 'Lead picture',
  pictureCaption: 'Its caption', pictureCredit: 'Its credit', isFree: 'Access', textLength: 'Length of the text'
}

const sources: Readonly<Record<PageFactSource, string>> = {
  'json-ld': 'the page’s data (JSON-LD)', 'open-graph': 'Open Graph', meta: 'the page’s head', text: 'the text itself'
}

const paywalls: Readonly<Record<Paywall, string>> = {
  declared: 'The outlet says that this article is behind a paywall.', teaser: 'The page gives no more than the beginning.'
}

export const fullText = {
  fetching: 'Fetching the whole article…',
  fetch: 'Fetch the whole article',
  queued: 'You are offline: the whole article is fetched when the line is back.',
  paywall: (kind: Paywall) => paywalls[kind],
  failed: (sentence: string) => `This is the feed’s text. ${sentence}`,
  fetchLater: 'Fetch later',
  of: (title: string) => `Whole articles of ${title}`,
  order: 'Whole articles',
  how: 'Where a feed gives no more than the beginning, the text can be fetched from the article’s own page.',
  legend: 'Fetch whole articles',
  choices,
  asSettings: (choice: FullTextChoice) => `As in the settings: “${choices[choice]}”`,
  hint: 'By itself only where the feed gives the beginning. “Always” makes them ready for a journey.',
  save: 'Save',
  cancel: 'Cancel',
  done: (title: string) => `Saved for ${title}`,
  progress: ({ done, total }: FullTextProgress) => `${number(done)} of ${plural(total, 'whole article', 'whole articles')}`,
  stop: 'Stop until the next refresh',
  stopOf: (progress: string) => `Stop until the next refresh: ${progress}`
}

export const pageFacts = {
  title: 'What its page says',
  names: factNames,
  from: (source: PageFactSource) => `from ${sources[source]}`,
  isFree: (value: string): string => value === 'no' ? 'Behind a paywall' : 'Free to read',
  characters: (count: number) => plural(count, 'character', 'characters'),
  pages: (count: number) => `${plural(count, 'page', 'pages')} in this article`,
  fetched: (time: string) => `Fetched ${time}.`
}

export const queue = {
  count: (count: number) => `${number(count)} to fetch`,
  title: 'Fetched when you are online',
  how: 'Links and articles that were put aside. It goes on by itself when the line is back; each link becomes an article in your '
    + 'news.',
  empty: 'Nothing waits.',
  wholeText: 'Whole text',
  link: 'Link',
  remove: 'Remove',
  removeOf: (title: string) => `Remove ${title}`,
  takenOff: (title: string) => `Taken off the list: ${title}`,
  retry: 'Try again now',
  close: 'Close',
  added: 'Put aside: it is fetched when the line is back',
  fetching: 'Fetched now: it comes to your news',
  waiting: 'waits for the line'
}

export const logins = {
  open: 'Log in at the outlet',
  openOf: (title: string) => `Log in at the outlet of ${title}`,
  end: 'End the login',
  endOf: (title: string) => `End the login at the outlet of ${title}`,
  ended: (title: string) => `Login ended: all that the site of ${title} had left here is deleted`
}
