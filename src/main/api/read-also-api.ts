import type { Api } from '../../shared/contract.ts'
import { found } from '../../shared/failure.ts'
import type { Archive, ArchiveReader, Documents } from '../ports.ts'
import { keyWords } from '../stories/index.ts'
import { withoutMuted, withOutletNames } from './view-stories.ts'

export type ReadAlsoMethod = 'readAlso'

/** Each costs the ranking as much as the others together once it is common. */
const wordsAsked = 12

export function createReadAlsoApi(parts: {
  readonly archive: Archive
  readonly reader: ArchiveReader
  readonly documents: Documents
}): Pick<Api['articles'], ReadAlsoMethod> {
  const { archive, reader, documents } = parts
  return {
    async readAlso({ articleId, offset, limit }) {
      const article = found(archive.findArticle(articleId), 'article')
      const ofItsStory = archive.findWholeStoryOf(articleId)?.articleIds ?? []
      const related = await reader.listRelated({
        words: keyWords(article, wordsAsked), exceptIds: [articleId, ...ofItsStory], near: article.sortedAt, offset,
        limit: limit + 1, ...(article.language !== undefined && { language: article.language })
      })
      const library = documents.library()
      return { rows: withOutletNames(withoutMuted(related.slice(0, limit), library), library), hasMore: related.length > limit }
    }
  }
}
