import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { checkDigest, countWarnings } from '../../../../src/renderer/state/digest/digest-checks.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

test('counts quotes that are gone, whose text was changed, that were changed without marks, and what takes too much',
  async () => {
  const api = createApi(createFixtureBridge())
  const quote = (quoteId: string, state: 'stands' | 'changed' | 'missing', isFaithful = true) => ({ blockId: 'b', quoteId,
    state, isFaithful })
  const check = await checkDigest({ ...api, digests: { ...api.digests, check: async () => ({
    quotes: [quote('1', 'stands'), quote('2', 'changed'), quote('3', 'missing', false)], rights: [{ kind: 'no-licence' }]
  }) } }, 'd171')
  expect(check).toMatchObject({ gone: 1, changed: 1, unmarked: 1 })
  expect(countWarnings(check)).toBe(4)
})
