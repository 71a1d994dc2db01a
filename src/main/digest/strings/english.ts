import { counting } from '../../../shared/counting.ts'
import type { RateSource } from '../../../shared/money.ts'
import { formatShortDay } from '../base/format-facts.ts'
import type { DigestStrings } from './digest-strings.ts'
import { namingDays } from './wording.ts'

export function english(language: string): DigestStrings {
  const count = counting(language)
  const dayName = namingDays(language)
  const shortDay = (day: string): string => formatShortDay(day, language)
  const bank = (source: RateSource): string => ({ ecb: 'European Central Bank', cbr: 'Bank of Russia' })[source]
  const articles = (n: number): string => count(n, { one: '# article', other: '# articles' })
  const stories = (n: number): string => count(n, { one: '# story', other: '# stories' })
  const feeds = (n: number): string => count(n, { one: '# feed', other: '# feeds' })

  return {
    language,
    pressReview: 'Press review',
    headlineOfNone: 'Press review: no significant coverage',
    headlineOfOne: headline => `Press review: ${headline}`,
    headlineOfTwo: (first, second) => `Press review: ${first} and ${second}`,
    deck: day => `Top stories from the press on ${dayName(day)}`,
    quietDeck: (n, day) => n === 0
      ? `A quiet day: no shared story in the press on ${dayName(day)}`
      : `A quiet day: only ${count(n, { one: '# shared story', other: '# shared stories' })} in the press on ${dayName(day)}`,
    noCoverage: 'No significant coverage in this window.',
    number: value => `No. ${value}`,
    draft: 'Draft',
    draftNote: 'Not issued. May still change; not for distribution.',
    contents: 'Contents',
    day: 'Date',
    plan: 'Edition',
    window: 'Window',
    cutOff: 'Cut-off',
    composed: 'Composed',
    issued: 'Issued',
    coverage: 'Read',
    coverageOf: (a, s, f) => `${articles(a)} from ${feeds(f)}, ${stories(s)}`,
    noByline: 'No byline',
    retrieved: time => `retrieved ${time}`,
    inPrint: (day, page) => page === undefined ? `in print, ${day}` : `in print, ${day}, p. ${page}`,
    inLanguage: name => `in ${name}`,
    outletsWords: 'In the outlet’s own words',
    alsoCoveredIn: 'Also covered in',
    brief: 'In brief',
    compiler: 'Compiled by',
    distribution: 'Distribution',
    paywalled: 'subscribers only',
    notCoveredIn: 'Not covered in',
    editorsNote: 'Editor’s note',
    tags: 'Tags',
    follows: 'Follows',
    issueAndPage: (number, page) => page === undefined ? `no. ${number}` : `no. ${number}, p. ${page}`,
    bank,
    worth: (amount, publisher, date) => `about ${amount} (${publisher}, ${shortDay(date)})`,
    continuity: 'Since the last issue',
    corrected: 'Corrected since it was first issued:',
    correctedEarlier: 'Corrected in earlier issues since the last one:',
    dropped: 'In the last issue and not in this one:',
    recipients: n => `Distributed in ${count(n, { one: '# copy', other: '# copies' })}.`,
    coverageTitle: 'Coverage',
    articles: 'Articles',
    story: 'Story',
    bySection: 'By section',
    byOutlet: 'By outlet',
    byLanguage: 'By language',
    byHour: 'By hour',
    firsts: 'Who was first',
    firstOutlet: 'First',
    firstAt: 'At',
    furtherRows: n => count(n, { other: '# more' }),
    sources: 'Sources',
    noLink: 'no link given',
    method: 'Method',
    methodOf: f => `Articles first seen between ${f.from} and ${f.to} in ${feeds(f.feeds)}: ${articles(f.articles)}, of `
      + `which the program grouped ${stories(f.stories)} by their words. They were proposed in order of outlets, then of `
      + 'articles, then of time. Headlines and summaries are the outlets’ own unless an editor changed them; nothing was '
      + 'written by a machine.',
    noFailedFeed: 'No feed failed.',
    failedFeeds: n => `${count(n, { one: '# feed', other: '# feeds' })} could not be read when this was composed:`,
    furtherFeeds: n => `and ${count(n, { one: '# more feed', other: '# more feeds' })}`,
    feedHealth: h => `When this was composed, ${count(h.readCount, { one: '# feed had', other: '# feeds had' })} been read, `
      + `${count(h.failedCount, { other: '# had failed' })}, and ${count(h.silentCount, {
        one: '# was silent', other: '# were silent'
      })}, with no new article for far longer than usual.`,
    outletsConcerned: 'Outlets concerned:',
    furtherOutlets: n => count(n, { other: '# more' }),
    rights: 'Rights',
    rightsNote: 'Headlines, summaries and quotations belong to the outlets named beside them and are given here with their '
      + 'source. Passing on more than that may need their permission.',
    clippingsNote: 'Texts, headlines and quotations belong to the outlets named beside them and are given here in full, for internal '
      + 'use only. Passing them on needs a licence.',
    disclaimer: 'The reports have not been verified, and their accuracy is not vouched for.'
  }
}
