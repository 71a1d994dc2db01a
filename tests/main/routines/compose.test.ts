import { describe, expect, test } from 'vitest'
import { continueFrom } from '../../../src/main/routines/compose.ts'

const window = { from: '2026-11-21T07:00:00Z', to: '2026-11-22T07:00:00Z', zone: 'Europe/Lisbon' }
const until = (to: string) => ({ ...window, from: '2026-11-20T07:00:00Z', to })

describe('the window of an edition', () => {
  test('begins where one asked for after the cut-off has ended: nothing is repeated', () => {
    expect(continueFrom(window, until('2026-11-21T16:00:00Z')).from).toBe('2026-11-21T16:00:00Z')
  })

  test('begins where one asked for before the cut-off has ended: nothing is lost', () => {
    expect(continueFrom(window, until('2026-11-21T05:30:00Z')).from).toBe('2026-11-21T05:30:00Z')
  })

  test('is the plan’s own after a break', () => {
    expect(continueFrom(window, until('2026-11-18T07:00:00Z'))).toEqual(window)
    expect(continueFrom(window, undefined)).toEqual(window)
  })
})
