import { detectLanguage } from '../language/index.ts'
import { compareText } from './name-story.ts'
import type { StoryArticle } from './story-article.ts'

/** Gives articles of unknown language the one their words tell, else the commonest of the window: a bare headline tells
 *  little, and without stems it finds no company. A language of another script is never given. */
export function withLanguages(articles: readonly StoryArticle[]): readonly StoryArticle[] {
  const detected = articles.map(article => (article.language === undefined ? addLanguage(article, undefined) : article))
  const counts = [...Map.groupBy(detected, ({ language }) => language)].filter(([language]) => language !== undefined)
  const commonest = counts
    .toSorted(([a, some], [b, others]) => others.length - some.length || compareText(a ?? '', b ?? ''))
    .at(0)?.[0]
  return detected.map(article => (article.language === undefined ? addLanguage(article, commonest) : article))
}

function addLanguage(article: StoryArticle, prior: string | undefined): StoryArticle {
  const language = detectLanguage(`${article.headline} ${article.text.slice(0, 200)}`, prior)
  return language === undefined ? article : { ...article, language }
}
