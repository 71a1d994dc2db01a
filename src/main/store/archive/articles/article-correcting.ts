import type { Article } from '../../../../shared/article.ts'
import { entryMark } from '../../../identity/index.ts'
import type { Archive, ArticleCorrection } from '../../../ports.ts'
import { toColumns, type ArticleColumns } from './article-columns.ts'
import { openMarking, storedMarks } from './article-marks.ts'
import { openArticleReading } from './article-reading.ts'
import { openArticleTexts } from '../base/article-texts.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { openKnownArticles } from './known-articles.ts'
import { openPageTexts } from './page-texts.ts'
import type { InTransaction } from '../base/transaction.ts'
import { openWordIndex } from '../search/word-index.ts'

type KeyedColumns = ArticleColumns & { readonly articleKey: number }

/** What we read wrongly is put right: no revision is kept of it, since the outlet changed nothing. An article's place in the
 *  lists stays, even where its date is now another; one whose text is from another feed stays as it is. */
export function openArticleCorrecting(database: ArchiveDatabase, inTransaction: InTransaction): Pick<Archive, 'correctArticles'> {
  const known = openKnownArticles(database)
  const write = openCorrectedText(database)
  const index = openWordIndex(database)
  const mark = openMarking(database)
  const pageTexts = openPageTexts(database)
  const reading = openArticleReading(database)
  const updateDate = database.prepare<[KeyedColumns]>(`
    UPDATE articles SET publishedAt = @publishedAt, publishedOffset = @publishedOffset, sortedAt = @sortedAt
    WHERE articleKey = @articleKey`)

  function underPageText(articleKey: number, article: Article): Article {
    const [before] = pageTexts.feedHashOf(articleKey) === undefined ? [] : reading.byKeys([articleKey])
    return before === undefined ? article : pageTexts.under(before, article)
  }

  function correct({ articleId, input, hasOtherDate }: ArticleCorrection): readonly string[] {
    const stored = known.byId(articleId) ?? known.byMark(entryMark(articleId))[0]
    const { article } = input
    if (stored?.feedId !== article.feedId) return []
    const { articleKey } = stored
    const shown = underPageText(articleKey, article)
    const columns = { articleKey, ...toColumns(shown) }
    const hasOtherText = stored.revisionHash !== article.revisionHash
    if (hasOtherDate) updateDate.run(columns)
    if (hasOtherText) {
      write(columns, article)
      index.save(articleKey, shown === article ? input : { ...input, article: shown, words: pageTexts.wordsOf(shown) })
      if (shown !== article) pageTexts.noteFeedText(articleKey, article.revisionHash)
      // Without a guid it is known by its text, and that is another one from now on.
      const { entry, headline, addresses, guid } = storedMarks(article)
      mark(articleKey, [entry, headline, ...addresses, ...(guid === undefined ? [] : [guid])])
    }
    return hasOtherText || hasOtherDate ? [stored.articleId] : []
  }

  return { correctArticles: corrections => inTransaction(() => corrections.flatMap(correct)) }
}

/** Why it stands where it does, when and how it was revised is no matter of how it is read. What is NULL stays away (RFC
 *  7396). */
const keptFacts = `json_object(${['revisedAt', 'changedAt', 'isSilentEdit', 'rawRevisedAt', 'sectionReason']
  .map(fact => `'${fact}', otherFacts -> '$.${fact}'`).join(', ')})`

function openCorrectedText(database: ArchiveDatabase) {
  const update = database.prepare<[KeyedColumns]>(`
    UPDATE articles SET headline = @headline, excerpt = @excerpt, language = @language, direction = @direction,
      revisionHash = @revisionHash, otherFacts = json_patch(@otherFacts, ${keptFacts})
    WHERE articleKey = @articleKey`)
  const texts = openArticleTexts(database)
  return (columns: KeyedColumns, article: ArticleCorrection['input']['article']): void => {
    update.run(columns)
    texts.replace(columns.articleKey, article)
  }
}
