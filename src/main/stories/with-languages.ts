import { detectLanguage } from '../language/index.ts'
import { compareText } from './name-story.ts'
import type { StoryArticle } from '../../shared/story.ts'

/** Gives articles of unknown language the one their words tell. A bare headline tells little, and in a wrong language, or
 *  without stems, it finds no company: so it has the commonest of the window unless it clearly speaks against it. A language of
 *  another script is never given. `counts`, articles of each language so far, is brought up to date. */
export function withLanguages(articles: readonly StoryArticle[], counts: Map<string, number>): readonly StoryArticle[] {
  const guessed = articles.map(article => article.language ?? detect(article, undefined))
  for (const language of guessed) if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
  const commonest = [...counts].toSorted(([a, some], [b, others]) => others - some || compareText(a, b))[0]?.[0]
  return articles.map((article, place) => {
    if (article.language !== undefined) return article
    const language = guessed[place] === commonest ? commonest : detect(article, commonest)
    return language === undefined ? article : { ...article, language }
  })
}

function detect({ headline, text }: Pick<StoryArticle, 'headline' | 'text'>, prior: string | undefined): string | undefined {
  return detectLanguage(`${headline} ${text.slice(0, 200)}`, prior)
}
