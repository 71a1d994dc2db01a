import type { CountOf } from '../../../shared/digest.ts'
import { formatZonedTime, languageName } from '../base/format-facts.ts'
import type { PrintContext } from './print-context.ts'
import type { PrintedChapter, PrintedTable } from './printed-digest.ts'

/** Tables longer than this say how many more there are. */
const longestTable = 12

/** Which sections, outlets, languages and hours the window's articles were of, and who was first with each story. */
export function printCoverage({ digest, strings }: PrintContext): readonly PrintedChapter[] {
  const { coverage } = digest
  if (coverage === undefined || coverage.outlets.length === 0) return []
  const count = (title: string, counts: readonly CountOf[], name = (one: CountOf): string => one.name): PrintedTable => ({
    title, columns: [title, strings.articles], ...(counts.length > longestTable && { hasRest: true as const }),
    rows: [
      ...counts.slice(0, longestTable).map(one => [name(one), String(one.count)]),
      ...(counts.length > longestTable ? [
        [strings.furtherRows(counts.length - longestTable), String(sum(counts.slice(longestTable)))]
      ] : [])
    ]
  })
  const time = (at: string): string => formatZonedTime(at, digest.window.zone, strings.language, digest.day)
  return [{
    title: strings.coverageTitle, paragraphs: [], lists: [],
    tables: [
      count(strings.bySection, coverage.sections), count(strings.byOutlet, coverage.outlets),
      count(strings.byLanguage, coverage.languages, ({ name }) => languageName(name, strings.language)),
      {
        title: strings.byHour, columns: [strings.byHour, strings.articles],
        rows: coverage.hours.flatMap((articles, hour) => articles === 0 ? [] : [
          [`${String(hour).padStart(2, '0')}:00`, String(articles)]
        ])
      },
      {
        title: strings.firsts, columns: [strings.story, strings.firstOutlet, strings.firstAt, strings.articles],
        rows: coverage.firsts.map(({ headline, outletName, at, articles }) => [headline, outletName, time(at), String(articles)])
      }
    ].filter(({ rows }) => rows.length > 0)
  }]
}

function sum(counts: readonly CountOf[]): number {
  return counts.reduce((total, { count }) => total + count, 0)
}
