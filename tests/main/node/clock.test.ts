import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../../src/main/node/clock.ts'

describe('waiting', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('longer than a timer can: 60 days are not one millisecond', () => {
    const task = vi.fn<() => void>()
    const days = (count: number): number => count * 86_400_000
    systemClock.after(days(60), task)
    vi.advanceTimersByTime(days(60) - 1000)
    expect(task).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(task).toHaveBeenCalledOnce()
  })

  it('can be cancelled, also after the first stretch', () => {
    const task = vi.fn<() => void>()
    const cancel = systemClock.after(2 ** 31 + 1000, task)
    vi.advanceTimersByTime(2 ** 31)
    cancel()
    vi.advanceTimersByTime(2 ** 31)
    expect(task).not.toHaveBeenCalled()
  })

  it('for a moment that has passed happens at once', () => {
    const task = vi.fn<() => void>()
    systemClock.after(-5, task)
    vi.advanceTimersByTime(0)
    expect(task).toHaveBeenCalledOnce()
  })
})
