import { detectLanguage } from '../language/index.ts'
import { compareText } from './name-story.ts'
import type { StoryArticle } from '../../shared/story.ts'

/** Gives articles of unknown language the one their words tell, else the commonest of the window: a bare headline tells
 *  little, and without stems it finds no company. A language of another script is never given. `counts`, articles of each
 *  language so far, is brought up to date. */
export function withLanguages(articles: readonly StoryArticle[], counts: Map<string, number>): readonly StoryArticle[] {
  const detected = articles.map(article => (article.language === undefined ? addLanguage(article, undefined) : article))
  for (const { language } of detected) if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
  const commonest = [...counts].toSorted(([a, some], [b, others]) => others - some || compareText(a, b))[0]?.[0]
  return detected.map(article => (article.language === undefined ? addLanguage(article, commonest) : article))
}

function addLanguage(article: StoryArticle, prior: string | undefined): StoryArticle {
  const language = detectLanguage(`${article.headline} ${article.text.slice(0, 200)}`, prior)
  return language === undefined ? article : { ...article, language }
}
