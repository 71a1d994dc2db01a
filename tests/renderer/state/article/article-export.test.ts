import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createArticleExport } from '../../../../src/renderer/state/article/article-export.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

test('tells how far the export of an article is, and where the file is when it is done', async () => {
  const exporting = createArticleExport(createApi(createFixtureBridge()))
  const subject = { kind: 'article', articleId: 'tolls' } as const
  const running = exporting.export('tolls', 'pdf')
  expect(exporting.state.value).toEqual({ kind: 'running', articleId: 'tolls', format: 'pdf' })
  exporting.noteProgress({ subject, done: 1, total: 3 })
  exporting.noteProgress({ subject: { kind: 'article', articleId: 'lake' }, done: 2, total: 3 })
  exporting.noteProgress({ subject: { kind: 'digest', digestId: 'tolls' }, done: 2, total: 3 })
  expect(exporting.state.value).toMatchObject({ kind: 'running', progress: { done: 1, total: 3 } })
  const file = await running
  exporting.noteProgress({ subject, done: 2, total: 3 })
  expect(exporting.state.value).toEqual({ kind: 'done', articleId: 'tolls', fileName: file?.fileName })
})

test('says why there is no file', async () => {
  const bridge = createFixtureBridge()
  const exporting = createArticleExport(createApi(bridge))
  bridge.failNext('articles.export', new Failure('no-browser'))
  expect(await exporting.export('tolls', 'pdf')).toBeUndefined()
  expect(exporting.state.value).toMatchObject({ kind: 'failed', articleId: 'tolls', failure: { code: 'no-browser' } })
})
