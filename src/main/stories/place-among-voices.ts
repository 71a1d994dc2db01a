import type { PlaceAmongVoices } from '../../shared/article.ts'
import type { Reprint } from '../../shared/story.ts'
import { independentVoices, type VoicingArticle } from './independent-voices.ts'

/** How many outlets have a story in words of their own, and which of them an article's outlet was; a reprint is none of them.
 *  `articles`: earliest first. */
export function placeAmongVoices(
  { articleId, outletId }: VoicingArticle, articles: readonly VoicingArticle[], reprints: readonly Reprint[]
): PlaceAmongVoices {
  const voices = new Set(independentVoices(articles, reprints))
  const inOrder = articles.filter(article => voices.has(article))
  const isReprint = reprints.some(reprint => reprint.articleId === articleId)
  const isVoice = !isReprint || inOrder.some(voice => voice.articleId === articleId)
  const place = isVoice ? inOrder.findIndex(voice => voice.outletId === outletId) : -1
  return { count: voices.size, ...(place >= 0 && { place: place + 1 }) }
}
