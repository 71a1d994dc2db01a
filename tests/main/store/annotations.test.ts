import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Archive } from '../../../src/main/ports.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import type { Annotation } from '../../../src/shared/annotation.ts'
import { makeInput, quietLog, temporaryFolder, timeAt } from './fixtures.ts'

function open(folder: string): Archive {
  const archive = openArchive({ folder, log: quietLog })
  onTestFinished(() => archive.close())
  return archive
}

const note = (annotationId: string, articleId: string, changes: Partial<Annotation> = {}): Annotation => ({
  annotationId, articleId, note: 'Call the yard', labels: ['Bridge', 'it’s, "odd"'], revisionHash: 'r', createdAt: timeAt(1),
  changedAt: timeAt(1), ...changes
})

it('a note comes back as it was written, its quote and labels too', () => {
  const folder = temporaryFolder()
  const kept = note('one', 'a', { quote: { exact: 'closes “on”\nMonday', prefix: '\u0000', suffix: '😀' } })
  const archive = openArchive({ folder, log: quietLog })
  archive.saveAnnotation(kept)
  archive.close()
  const again = open(folder)
  expect(again.listAnnotations(['a', 'b'])).toEqual([kept])
  const { quote: _quote, ...bare } = { ...kept, note: '', labels: [], changedAt: timeAt(2) }
  again.saveAnnotation(bare)
  expect(again.findAnnotation('one')).toEqual(bare)
})

it('an article with a note is held, however old it is', () => {
  const archive = open(temporaryFolder())
  archive.addArticles(['a', 'b'].map((articleId, index) => makeInput({ articleId, sectionId: 'world', sortedAt: timeAt(index) })))
  archive.saveAnnotation(note('one', 'b'))
  expect(archive.listOldest('world', undefined, 5)).toMatchObject([{ articleId: 'a', isHeld: false }, { articleId: 'b', isHeld: true }])
})

it('notes are taken over from a damaged archive', () => {
  const folder = temporaryFolder()
  const archive = openArchive({ folder, log: quietLog })
  archive.saveAnnotation(note('one', 'n3'))
  archive.addArticles(Array.from({ length: 300 }, (_, index) => makeInput({
    articleId: `n${index}`, sortedAt: timeAt(index), bodyText: `Article ${index} tells of the harbour. `.repeat(8)
  })))
  archive.close()
  const path = join(folder, 'archive.db')
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0xa5, bytes.length - 6 * 4096))
  const rescued = open(folder)
  expect(rescued.rescued).toHaveLength(1)
  expect(rescued.listAnnotations(['n3'])).toEqual([note('one', 'n3')])
})
