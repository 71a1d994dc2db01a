import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openArchive } from '../src/main/store/index.ts'
import { defaultSections, type Library } from '../src/shared/library.ts'
import type { Settings } from '../src/shared/settings.ts'
import { createCorpus, feedCount, outletCount } from './search-corpus.ts'
import { silent } from './with-program.ts'

const batchSize = 500
const minute = 60_000

/** Nothing is refreshed: the feeds are made up. */
const settings: Settings = {
  schemaVersion: 1, theme: 'light', zone: 'Europe/Lisbon', city: 'Lisbon', refreshMinutes: 0, pictures: 'never',
  hasSingleKeys: true
}

/** Fills a data folder with generated articles, one a minute up to now, unless it has some already. */
export async function fillPageFolder(folder: string, articleCount: number): Promise<void> {
  const archive = openArchive({ folder, log: silent })
  if (archive.counts().total === 0) {
    const corpus = createCorpus(Date.now() - articleCount * minute)
    for (let left = articleCount; left > 0; left -= batchSize) archive.addArticles(corpus.next(Math.min(left, batchSize)))
  }
  archive.close()
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings))
  await writeFile(join(folder, 'library.json'), JSON.stringify(libraryOf()))
}

function libraryOf(): Library {
  return {
    schemaVersion: 1, sections: defaultSections, editionPlans: [],
    outlets: Array.from({ length: outletCount }, (_, at) => ({ outletId: `outlet-${at}`, name: `Outlet ${at}` })),
    subscriptions: Array.from({ length: feedCount }, (_, at) => ({
      feedId: `feed-${at}`, feedUrl: `https://feed-${at}.example/feed.xml`, outletId: `outlet-${at % outletCount}`,
      sectionId: 'world', isMuted: false, allowPrivate: false
    }))
  }
}
