import { join } from 'node:path'
import type { Api } from '../../shared/contract.ts'
import { sectionName } from '../../shared/default-names.ts'
import { found } from '../../shared/failure.ts'
import type { ArticlePrint } from '../digest/index.ts'
import { outletNameOf } from '../library/outlet-name-of.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Documents, FileSystem, WindowArticle } from '../ports.ts'
import type { Exporter } from '../routines/export.ts'
import { readPicture } from '../routines/store-pictures.ts'

/** An article by itself in the formats of a press review. */
export function createArticleExportApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly files: FileSystem
  readonly exporter: Exporter
  readonly events: EventHub
  readonly dataFolder: string
}): Pick<Api['articles'], 'export'> {
  const { archive, documents, files, exporter, events, dataFolder } = parts

  /** The one that stands for the article, where it is on this disk. */
  async function loadPicture({ leadPicture, pictureUrls }: WindowArticle): Promise<ArticlePrint['picture']> {
    const url = leadPicture?.url ?? pictureUrls[0]
    const picture = url === undefined ? undefined : archive.findPicture(url)?.picture
    const bytes = picture && await files.readFile(join(dataFolder, 'media', picture.hash)).catch(() => undefined)
    const facts = bytes && readPicture(bytes)
    if (bytes === undefined || facts === undefined) return undefined
    const credit = picture?.credit ?? leadPicture?.credit
    return {
      data: `data:${facts.mediaType};base64,${Buffer.from(bytes).toString('base64')}`, width: facts.width, height: facts.height,
      alt: picture?.alt ?? leadPicture?.alt ?? '', ...(credit !== undefined && { credit })
    }
  }

  return {
    async export({ articleId, format, paper = 'a4' }) {
      const stored = found(archive.findArticle(articleId), 'article')
      const library = documents.library()
      const article = { ...stored, outletName: outletNameOf(library, stored.outletId) }
      const section = library.sections.find(({ sectionId }) => sectionId === article.sectionId)
      const sectionTitle = section ? sectionName(section, article.language ?? 'en') : article.sectionId
      const picture = await loadPicture(article)
      const print: ArticlePrint = { article, sectionTitle, zone: documents.settings().zone, paper, ...(picture && { picture }) }
      return exporter.export({ article: print }, format, progress =>
        events.emit('export-progress', { subject: { kind: 'article', articleId }, ...progress }))
    }
  }
}
