import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import {
  createKeeping, isSameChoice, offeredRules, ruleKey, savedChoice, withSectionRule, type RetentionChoice
} from '../../../../src/renderer/state/settings/keeping.ts'
import { keeping as words } from '../../../../src/renderer/strings/index.ts'
import type { Api } from '../../../../src/shared/contract.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import type { RetentionPreview } from '../../../../src/shared/retention.ts'
import type { Settings } from '../../../../src/shared/settings.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

const settings: Settings = {
  schemaVersion: 1, theme: 'system', zone: 'UTC', city: '', refreshMinutes: 30, pictures: 'store', hasSingleKeys: true
}
const everything: RetentionChoice = { policy: { rule: { kind: 'keep' }, keepsUnread: true }, ofSection: {} }
const aYear: RetentionChoice = { policy: { rule: { kind: 'age', days: 365 }, keepsUnread: false }, ofSection: {} }

test('nothing is chosen by default; sections have the rules that the library gives them', () => {
  const sport = { sectionId: 'sport', title: 'Sport', isHidden: false, retention: { kind: 'age', days: 30 } } as const
  expect(savedChoice(settings, [])).toEqual(everything)
  expect(savedChoice({ ...settings, retention: aYear.policy }, [sport]))
    .toEqual({ policy: aYear.policy, ofSection: { sport: { kind: 'age', days: 30 } } })
})

test('a choice is the same when each rule is, whatever object holds it', () => {
  const withSport = withSectionRule(everything, 'sport', { kind: 'count', articles: 1000 })
  expect(isSameChoice(everything, structuredClone(everything))).toBe(true)
  expect(isSameChoice(everything, withSport)).toBe(false)
  expect(isSameChoice(everything, { ...everything, policy: { ...everything.policy, keepsUnread: false } })).toBe(false)
  expect(isSameChoice(everything, withSectionRule(withSport, 'sport', undefined))).toBe(true)
})

test('a rule that was written by hand is offered beside the usual ones, and each has its words', () => {
  const byHand = { kind: 'age', days: 45 } as const
  expect(offeredRules(byHand).map(ruleKey)).toEqual([...offeredRules(undefined).map(ruleKey), 'age-45'])
  expect(offeredRules(byHand).map(words.rules)).toEqual([
    'For good', '2 years', '1 year', '90 days', '30 days', 'The newest 100,000 of each section',
    'The newest 10,000 of each section', 'The newest 1,000 of each section', '45 days'
  ])
})

test('what a choice would remove is counted, and the answer to an earlier question is dropped', async () => {
  const answers: ((preview: RetentionPreview) => void)[] = []
  const previewRetention = (): Promise<RetentionPreview> => new Promise(resolve => void answers.push(resolve))
  const keeping = createKeeping({ library: { previewRetention } } as unknown as Api)
  const first = keeping.count(aYear)
  const second = keeping.count(everything)
  expect(keeping.preview.value).toEqual({ kind: 'counting' })
  answers[1]?.({ total: 2, bySection: {} })
  await second
  answers[0]?.({ total: 1, bySection: {} })
  await first
  expect(keeping.preview.value).toEqual({ kind: 'counted', preview: { total: 2, bySection: {} } })
  keeping.forgetCount()
  expect(keeping.preview.value).toEqual({ kind: 'none' })
})

test('a count that fails says why', async () => {
  const bridge = createFixtureBridge()
  const keeping = createKeeping(createApi(bridge))
  bridge.failNext('library.previewRetention', new Failure('session-unknown'))
  await keeping.count(aYear)
  expect(keeping.preview.value).toMatchObject({ kind: 'failed', failure: { code: 'session-unknown' } })
})

test('only what differs is saved', async () => {
  const calls: unknown[] = []
  const keeping = createKeeping({
    library: { setRetention: async (args: unknown) => void calls.push(args) },
    settings: { change: async (args: unknown) => void calls.push(args) }
  } as unknown as Api)
  const saved = withSectionRule(everything, 'sport', { kind: 'age', days: 30 })
  await keeping.save(saved, { ...withSectionRule(saved, 'world', { kind: 'keep' }) })
  await keeping.save(saved, withSectionRule(saved, 'sport', undefined))
  await keeping.save(everything, aYear)
  expect(calls).toEqual([
    { sectionId: 'world', rule: { kind: 'keep' } }, { sectionId: 'sport' }, { change: { retention: aYear.policy } }
  ])
})

test('a backup tells where it lies, or why there is none', async () => {
  const bridge = createFixtureBridge()
  const keeping = createKeeping(createApi(bridge))
  const underWay = keeping.backUp(true)
  expect(keeping.backup.value).toEqual({ kind: 'running' })
  await underWay
  expect(keeping.backup.value).toMatchObject({ kind: 'done', file: { articleCount: 1204 } })
  bridge.failNext('desk.backup', new Failure('disk-full'))
  await keeping.backUp(true)
  expect(keeping.backup.value).toMatchObject({ kind: 'failed', failure: { code: 'disk-full' } })
})
