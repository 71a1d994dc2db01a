import { mkdtemp, rm } from 'node:fs/promises'
import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildArticles, buildFullText } from '../src/main/articles/index.ts'
import { listFacts } from '../src/main/extraction/index.ts'
import { parseDate } from '../src/main/feeds/index.ts'
import { createWordIndexer } from '../src/main/language/index.ts'
import { openArchive } from '../src/main/store/index.ts'
import type { Article } from '../src/shared/article.ts'
import { benchPages } from './extraction-pages.ts'
import { readAsProduct } from './read-page.ts'
import { silent } from './with-program.ts'

const now = '2026-11-22T06:00:00.000Z'
/** Each page is stored so often, under other names, that the size of an empty database does not count. */
const copies = 20

export interface DiskFigures {
  readonly articleCount: number
  /** Bytes of text in an article, as HTML and as words. */
  readonly text: number
  /** Bytes of the archive for an article as its feed gives it, and for the text and the facts of its page. */
  readonly teaser: number
  readonly page: number
}

/** Stores every page of the folder over a feed's first sentence, through the archive's own door. */
export async function measureDisk(folder: string): Promise<DiskFigures> {
  const data = await mkdtemp(join(tmpdir(), 'press-review-bench-'))
  const sizeOf = (): number => statSync(join(data, 'archive.db')).size
  const pages = await readPages(folder)
  const indexArticle = createWordIndexer()
  const input = (article: Article) => ({ article, outletName: 'Bench', words: indexArticle(article) })
  try {
    let archive = openArchive({ folder: data, log: silent })
    archive.close()
    const empty = sizeOf()
    archive = openArchive({ folder: data, log: silent })
    for (const { teaser } of pages) archive.addArticles([input(teaser)])
    archive.close()
    const before = sizeOf()
    archive = openArchive({ folder: data, log: silent })
    for (const { whole, facts } of pages) {
      const page = { url: whole.url ?? '', fetchedAt: now, headers: {}, facts }
      archive.savePage({ articleId: whole.articleId, text: input(whole), page })
    }
    archive.close()
    const text = pages.reduce((sum, { whole }) => sum + Buffer.byteLength(whole.bodyHtml) + Buffer.byteLength(whole.bodyText), 0)
    return {
      articleCount: pages.length, text: text / pages.length, teaser: (before - empty) / pages.length,
      page: (sizeOf() - before) / pages.length
    }
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

async function readPages(folder: string) {
  const read = []
  for await (const page of benchPages(folder)) {
    const found = readAsProduct(page)
    if (found === undefined || found.blocks.length === 0) continue
    for (let copy = 0; copy < copies; copy += 1) {
      const entry = {
        headline: `${found.facts.headline} ${copy}`, url: `https://${page.name}.example/${copy}`,
        summaryHtml: found.blocks[0] ?? '', authors: [], tags: [], enclosures: []
      }
      const [teaser] = buildArticles({ head: { format: 'rss' }, entries: [entry] },
        { feedUrl: entry.url, feedId: 'bench', outletId: 'bench', sectionId: 'world', now, parseDate })
      const facts = listFacts(found, found.blocks.join('\n').length)
      if (teaser) read.push({ teaser, whole: buildFullText(teaser, found, []), facts })
    }
  }
  return read
}
