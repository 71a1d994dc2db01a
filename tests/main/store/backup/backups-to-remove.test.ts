import fc from 'fast-check'
import { expect, it } from 'vitest'
import { backupsToRemove, type BackupFacts } from '../../../../src/main/store/backup/backups-to-remove.ts'

const now = '2026-11-22T07:30:00.000Z'
const day = 24 * 3_600_000
const plenty = 10 ** 12

function backup(daysAgo: number, changes: Partial<BackupFacts> = {}): BackupFacts {
  const madeAt = new Date(Date.parse(now) - daysAgo * day).toISOString()
  return { name: madeAt, madeAt, reason: 'daily', byteCount: 1000, ...changes }
}

const kept = (backups: readonly BackupFacts[], mostBytes = plenty): readonly number[] => {
  const gone = new Set(backupsToRemove(backups, now, mostBytes))
  return backups.filter(({ name }) => !gone.has(name)).map(({ madeAt }) => (Date.parse(now) - Date.parse(madeAt)) / day)
}

it('of daily backups, those of three days and one of each of four weeks stay', () => {
  // Weeks begin on Thursday, as 1 January 1970 did: 19, 12 and 5 November.
  expect(kept(Array.from({ length: 60 }, (_, index) => backup(index)))).toEqual([0, 1, 2, 4, 11, 18])
})

it('of several on one day, the newest stays, and so do the two newest of all', () => {
  expect(kept([backup(0), backup(0.1), backup(0.2), backup(2), backup(2.1)])).toEqual([0, 0.1, 2])
})

it('the last one made before a migration stays beside the newer ones of its day', () => {
  const backups = [backup(8), backup(8.1), backup(8.2, { reason: 'before-migration' }), backup(0), backup(1), backup(2)]
  expect(kept(backups)).toEqual([8, 8.2, 0, 1, 2])
})

it('the oldest go while all together are too large, but never the two newest', () => {
  const backups = [0, 1, 2, 9, 16].map(daysAgo => backup(daysAgo))
  expect(kept(backups, 3500)).toEqual([0, 1, 2])
  expect(kept(backups, 10)).toEqual([0, 1])
})

it('a long pause removes nothing', () => {
  expect(kept([backup(400), backup(401), backup(402), backup(409)])).toEqual([400, 401, 402, 409])
})

it('what a clock that was ten years ahead left behind yields to the backups of the present (fault 13)', () => {
  const ahead = [backup(-3650), backup(-3651)]
  expect(kept(ahead)).toEqual([-3650, -3651])
  expect(kept([...ahead, backup(0), backup(1)])).toEqual([0, 1])
})

it('whatever there is, the two newest of the present stay and nothing unknown is named', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 800 }), { minLength: 1, maxLength: 40 }), fc.nat(20_000),
    (days, mostBytes) => {
      const backups = days.map(daysAgo => backup(daysAgo))
      const rest = kept(backups, mostBytes)
      expect(rest).toEqual(expect.arrayContaining(days.toSorted((one, other) => one - other).slice(0, 2)))
      expect(rest.length).toBeLessThanOrEqual(8)
    }))
})
