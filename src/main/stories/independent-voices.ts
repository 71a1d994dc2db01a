import type { Reprint } from '../../shared/story.ts'

/** What is asked of an article to count who speaks in a story. */
export interface VoicingArticle {
  readonly articleId: string
  readonly outletId: string
}

/** The articles that count as voices, one of each outlet that has the story in words of its own. Reprints of one text are one
 *  voice together, that of the first of them where the text itself is not among `articles`. */
export function independentVoices<Voicing extends VoicingArticle>(
  articles: readonly Voicing[], reprints: readonly Reprint[]
): readonly Voicing[] {
  const present = new Set(articles.map(({ articleId }) => articleId))
  const originals = new Map(reprints.map(({ articleId, ofId }) => [articleId, ofId]))
  const byOutlet = new Map<string, Voicing>()
  const reprinted = new Map<string, Voicing>()
  for (const article of articles) {
    const ofId = originals.get(article.articleId)
    if (ofId === undefined) {
      if (!byOutlet.has(article.outletId)) byOutlet.set(article.outletId, article)
    } else if (!present.has(ofId) && !reprinted.has(ofId)) reprinted.set(ofId, article)
  }
  return [...byOutlet.values(), ...[...reprinted.values()].filter(({ outletId }) => !byOutlet.has(outletId))]
}
