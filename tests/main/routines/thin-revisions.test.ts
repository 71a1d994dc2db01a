import { expect, onTestFinished, test } from 'vitest'
import { thinRevisions } from '../../../src/main/routines/thin-revisions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { makeDigest, makeInput } from '../store/fixtures.ts'
import { openWorkshop, start } from './workshop.ts'

const at = (minutes: number): string => new Date(Date.parse(start) + minutes * 60_000).toISOString()

test('a feed that shows another advertisement at every refresh does not fill the disk', async () => {
  const workshop = await openWorkshop({ folder: await temporaryFolder() })
  onTestFinished(() => workshop.close())
  const { archive, documents } = workshop
  for (let turn = 0; turn < 300; turn += 1) {
    archive.addArticles([makeInput({
      articleId: 'a', sortedAt: start, firstSeenAt: at(turn * 30), bodyText: `Advertisement ${turn}`, revisionHash: `r${turn}`,
      pictureUrls: [`https://quay.example/${turn}.jpg`]
    })])
  }
  const quoted = archive.listRevisions('a')[150]?.revisionHash ?? ''
  await documents.saveDigest(makeDigest({ blocks: [{
    blockId: 'b1', articleId: 'a', revisionHash: quoted, sectionId: 'world', sectionTitle: 'World', outletName: 'Harbour News',
    headline: 'Quay', direction: 'ltr', retrievedAt: start, summary: '', summaryOrigin: 'outlet', alsoCoveredIn: []
  }] }), undefined)
  const dropped = await thinRevisions(workshop, new AbortController().signal)
  const kept = archive.listRevisions('a').map(({ revisionHash }) => revisionHash)
  expect(kept).toHaveLength(300 - dropped)
  expect(kept.length).toBeLessThan(45)
  expect(kept).toEqual(expect.arrayContaining(['r299', 'r298', 'r0', quoted]))
  expect(archive.hasRemovedPictures()).toBe(true)
  expect(await thinRevisions(workshop, new AbortController().signal)).toBe(0)
})
