import type { SearchHit } from '../../shared/article-lists.ts'
import type { DigestHit, FoundPiece } from '../../shared/digest.ts'
import { printableLine } from '../../shared/printable-line.ts'
import type { App } from '../app.ts'
import type { AppCommand, Outcome } from './app-command.ts'

const usualLimit = 20

/** Searches the archive. */
export const searchCommand: AppCommand = {
  summary: 'search the archive',
  usage: `Usage: press-review search QUERY [options]

Finds stored articles. The query is written as in the window: words, "phrases", -without, outlet:, section:, after: and so on.

  --limit N    how many at most, 1 to 500 (default: ${usualLimit})
  --newest     the newest first, not the most relevant
  --issues     press reviews in which it stands, the latest first, not articles
`,
  flags: { limit: { type: 'string' }, newest: { type: 'boolean' }, issues: { type: 'boolean' } },
  plan({ positionals, values }) {
    const query = positionals.join(' ').trim()
    const limit = Number(values['limit'] ?? usualLimit)
    if (query === '') throw new Error('Search for what?')
    if (!(Number.isInteger(limit) && limit >= 1 && limit <= 500)) throw new Error('--limit takes a number from 1 to 500.')
    if (values['issues'] === true) return app => searchIssues(app, query, limit)
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

async function searchIssues({ api }: App, query: string, limit: number): Promise<Outcome> {
  const { hits, total } = await api.digests.search({ query, limit })
  return {
    lines: [...hits.flatMap(issueLines), `${total} found`],
    facts: {
      total,
      hits: hits.map(({ digestId, number, day, planName, headline, status, found }) => ({
        digestId, number, day, planName, headline, status: status.kind, found: found.map(foundFacts)
      }))
    }
  }
}

function issueLines({ number, day, planName, headline, found }: DigestHit): readonly string[] {
  const pieces = found.map(({ outletName, headline: piece }) => unmarked(`${outletName === undefined ? '' : `${outletName}: `}${piece}`))
  return [printableLine(`${day} · ${planName} no. ${number}: ${headline}`), ...pieces.map(piece => `  ${printableLine(piece)}`)]
}

function foundFacts({ outletName, headline, text, language }: FoundPiece): FoundPiece {
  return {
    headline: unmarked(headline), ...(outletName !== undefined && { outletName: unmarked(outletName) }), ...(language !== undefined && { language }),
    ...(text !== undefined && { text: unmarked(text) })
  }
}

/** Between these two marks stands what was found. */
function unmarked(text: string): string {
  return text.replaceAll('\u0001', '').replaceAll('\u0002', '')
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
    snippet: unmarked(snippet)
  }
}
