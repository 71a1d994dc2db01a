import type { SearchHit } from '../../shared/article-lists.ts'
import { printableLine } from '../../shared/printable-line.ts'
import type { AppCommand } from './app-command.ts'

const usualLimit = 20

/** Searches the archive. */
export const searchCommand: AppCommand = {
  summary: 'search the archive',
  usage: `Usage: press-review search QUERY [options]

Finds stored articles. The query is written as in the window: words, "phrases", -without, outlet:, section:, after: and so on.

  --limit N    how many at most, 1 to 500 (default: ${usualLimit})
  --newest     the newest first, not the most relevant
`,
  flags: { limit: { type: 'string' }, newest: { type: 'boolean' } },
  plan({ positionals, values }) {
    const query = positionals.join(' ').trim()
    const limit = Number(values['limit'] ?? usualLimit)
    if (query === '') throw new Error('Search for what?')
    if (!(Number.isInteger(limit) && limit >= 1 && limit <= 500)) throw new Error('--limit takes a number from 1 to 500.')
    return async app => {
      const { hits, total, hasMore } = await app.api.articles.search({
        query, limit, order: values['newest'] === true ? 'newest' : 'relevance'
      })
      return {
        lines: [...hits.flatMap(hitLines), `${total}${hasMore ? ' or more' : ''} found`],
        facts: { total, hasMore, hits: hits.map(hitFacts) }
      }
    }
  }
}

function hitLines({ sortedAt, outletName, headline, url }: SearchHit): readonly string[] {
  const time = `${sortedAt.slice(0, 16).replace('T', ' ')} UTC`
  return [printableLine(`${time} · ${outletName}: ${headline}`), ...(url === undefined ? [] : [`  ${url}`])]
}

function hitFacts(
  { articleId, outletName, sectionId, headline, url, language, publishedAt, sortedAt, snippet }: SearchHit
): object {
  return {
    articleId, outletName, sectionId, headline, url, language, publishedAt, sortedAt,
    // Between these two marks stands what was found.
    snippet: snippet.replaceAll('\u0001', '').replaceAll('\u0002', '')
  }
}
