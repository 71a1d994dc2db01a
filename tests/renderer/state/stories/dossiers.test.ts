import { expect, it } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createDossiers } from '../../../../src/renderer/state/stories/dossiers.ts'
import { createToasts } from '../../../../src/renderer/state/base/toasts.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

function create() {
  const bridge = createFixtureBridge()
  const [toasts, said] = [createToasts(), [] as unknown[]]
  return { bridge, toasts, said, dossiers: createDossiers(createApi(bridge), toasts, error => void said.push(error)) }
}

it('lists dossiers, and opens one', async () => {
  const { dossiers } = create()
  await dossiers.open(undefined)
  expect(dossiers.list.state.value.value).toMatchObject([{ title: 'The strait' }])
  await dossiers.open('d-tolls')
  expect(dossiers.state.value.dossier?.articles).toHaveLength(1)
})

it('an article that was taken out can be put back', async () => {
  const { dossiers, bridge, toasts } = create()
  await dossiers.open('d-tolls')
  await dossiers.takeOut('tolls')
  toasts.act(toasts.state.value[0]?.toastId ?? -1)
  await expect.poll(() => bridge.calls.at(-1)).toEqual({ method: 'dossiers.addArticle', args: { dossierId: 'd-tolls', articleId: 'tolls' } })
})

it('says what could not be done, and that a dossier is removed only then', async () => {
  const { dossiers, bridge, said } = create()
  await dossiers.open('d-tolls')
  bridge.failNext('dossiers.remove', new Failure('not-found', { what: 'dossier' }))
  expect(await dossiers.remove()).toBe(false)
  expect(said).toMatchObject([{ code: 'not-found' }])
  expect(await dossiers.remove()).toBe(true)
})

it('a dossier that was removed can be taken back', async () => {
  const { dossiers, bridge, toasts } = create()
  await dossiers.open('d-tolls')
  await dossiers.remove()
  await dossiers.open(undefined)
  toasts.act(toasts.state.value[0]?.toastId ?? -1)
  await expect.poll(() => bridge.calls.at(-1)).toEqual({ method: 'dossiers.undoRemove', args: { dossierId: 'd-tolls' } })
})
