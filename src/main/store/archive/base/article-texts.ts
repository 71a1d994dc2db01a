import type { Article } from '../../../../shared/article.ts'
import type { ArchiveDatabase } from './database.ts'

/** The text of the feed, of `articles AS a`: in `texts`, or in `bodies` where it came before there were those. */
export const textJoins = `
  LEFT JOIN texts AS t ON t.textKey = a.textKey
  LEFT JOIN bodies AS b ON b.articleKey = iif(a.textKey IS NULL, a.articleKey, NULL)`
export const bodyHtmlSql = 'ifnull(t.bodyHtml, b.bodyHtml)'
export const bodyTextSql = 'ifnull(t.bodyText, b.bodyText)'

type Text = Pick<Article, 'bodyHtml' | 'bodyText'>

export interface ArticleTexts {
  /** Answers the key under which the text of a new article is found. */
  add(text: Text): number
  /** Puts another text in the place of a stored one. */
  replace(articleKey: number, text: Text): void
}

export function openArticleTexts(database: ArchiveDatabase): ArticleTexts {
  const add = database.prepare<[string, string]>('INSERT INTO texts (bodyHtml, bodyText) VALUES (?, ?)')
  const replace = database.prepare<[string, string, number]>(
    'UPDATE texts SET bodyHtml = ?, bodyText = ? WHERE textKey = (SELECT textKey FROM articles WHERE articleKey = ?)')
  const replaceOlder = database.prepare<[string, string, number]>('UPDATE bodies SET bodyHtml = ?, bodyText = ? WHERE articleKey = ?')
  return {
    add: ({ bodyHtml, bodyText }) => Number(add.run(bodyHtml, bodyText).lastInsertRowid),
    replace(articleKey, { bodyHtml, bodyText }) {
      if (replace.run(bodyHtml, bodyText, articleKey).changes === 0) replaceOlder.run(bodyHtml, bodyText, articleKey)
    }
  }
}
