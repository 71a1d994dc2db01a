import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createDigests, currentDraft, type DigestsPlace } from '../../../../src/renderer/state/digest/digests.ts'
import type { Route } from '../../../../src/renderer/state/routing/routes.ts'
import { createToasts } from '../../../../src/renderer/state/base/toasts.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'
import { draft, issued, rowOfDigest } from '../../fixture/digests.ts'

const nowhere: DigestsPlace = { toasts: createToasts(), say: () => expect.unreachable(), go: () => {} }

test('takes the latest draft for the current one', () => {
  const older = { ...rowOfDigest(draft), digestId: 'd160', day: '2026-11-10' }
  expect(currentDraft([older, rowOfDigest(issued), rowOfDigest(draft)])?.digestId).toBe('d171')
  expect(currentDraft([rowOfDigest(issued)])).toBeUndefined()
  expect(currentDraft(undefined)).toBeUndefined()
})

test('tells how an export goes', async () => {
  const bridge = createFixtureBridge()
  const digests = createDigests(createApi(bridge), nowhere)
  const exporting = digests.export('d171', 'pdf')
  expect(digests.exporting.value).toEqual({ kind: 'running', digestId: 'd171', format: 'pdf' })
  const subject = { kind: 'digest', digestId: 'd171' } as const
  digests.noteProgress({ subject, done: 2, total: 5 })
  digests.noteProgress({ subject: { kind: 'digest', digestId: 'another' }, done: 4, total: 5 })
  digests.noteProgress({ subject: { kind: 'article', articleId: 'd171' }, done: 4, total: 5 })
  expect(digests.exporting.value).toMatchObject({ kind: 'running', progress: { done: 2, total: 5 } })
  await exporting
  digests.noteProgress({ subject, done: 5, total: 5 })
  expect(digests.exporting.value).toMatchObject({ kind: 'done', file: { pageCount: 9 } })
  bridge.failNext('digests.export', new Failure('no-browser'))
  await digests.export('d171', 'pdf')
  expect(digests.exporting.value).toMatchObject({ kind: 'failed', failure: { code: 'no-browser' } })
})

test('deletes a draft at once, and opens it again when that is undone', async () => {
  const [bridge, toasts, went, said] = [createFixtureBridge(), createToasts(), [] as Route[], [] as unknown[]]
  const digests = createDigests(createApi(bridge), { toasts, say: error => said.push(error), go: route => went.push(route) })
  await digests.remove(draft)
  expect(digests.list.state.value.value?.map(({ digestId }) => digestId)).toEqual(['d170'])
  const [toast] = toasts.state.value
  expect(toast).toMatchObject({ text: 'Draft of no. 171 deleted', action: { label: 'Undo' } })
  toasts.act(toast?.toastId ?? -1)
  await expect.poll(() => went).toEqual([{ kind: 'issues' }, { kind: 'issue', digestId: 'd171' }])
  expect(digests.list.state.value.value?.map(({ digestId }) => digestId)).toEqual(['d171', 'd170'])
  await digests.remove(draft)
  bridge.failNext('digests.undoRemove', new Failure('conflict'))
  toasts.act(toasts.state.value[0]?.toastId ?? -1)
  await expect.poll(() => said).toMatchObject([{ code: 'conflict' }])
})
