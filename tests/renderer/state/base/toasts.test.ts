import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createToasts } from '../../../../src/renderer/state/base/toasts.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const texts = (toasts: ReturnType<typeof createToasts>) => toasts.state.value.map(toast => toast.text)

test('goes by itself after ten seconds', () => {
  const toasts = createToasts()
  toasts.show(() => 'Removed')
  vi.advanceTimersByTime(9_999)
  expect(texts(toasts)).toEqual(['Removed'])
  vi.advanceTimersByTime(1)
  expect(texts(toasts)).toEqual([])
})

test('stays while it is held', () => {
  const toasts = createToasts()
  toasts.show(() => 'Removed')
  toasts.hold()
  vi.advanceTimersByTime(60_000)
  expect(texts(toasts)).toEqual(['Removed'])
  toasts.release()
  vi.advanceTimersByTime(10_000)
  expect(texts(toasts)).toEqual([])
})

test('runs its action once and goes', () => {
  const toasts = createToasts()
  const run = vi.fn<() => void>()
  toasts.show(() => 'Removed', { label: () => 'Undo', run })
  const { toastId } = toasts.state.value[0]!
  toasts.act(toastId)
  toasts.act(toastId)
  expect(run).toHaveBeenCalledOnce()
  expect(texts(toasts)).toEqual([])
})

test('shows the latest three', () => {
  const toasts = createToasts()
  for (const text of ['1', '2', '3', '4']) toasts.show(() => text)
  expect(texts(toasts)).toEqual(['2', '3', '4'])
})

test('says the same once, the latest last, and keeps what can be undone apart', () => {
  const toasts = createToasts()
  for (const text of ['The disk is full', 'Saved', 'The disk is full']) toasts.show(() => text)
  expect(texts(toasts)).toEqual(['Saved', 'The disk is full'])
  vi.advanceTimersByTime(9_000)
  toasts.show(() => 'The disk is full')
  vi.advanceTimersByTime(9_000)
  expect(texts(toasts)).toEqual(['The disk is full'])
  for (let left = 2; left > 0; left -= 1) toasts.show(() => 'Removed', { label: () => 'Undo', run: () => undefined })
  expect(texts(toasts)).toEqual(['The disk is full', 'Removed', 'Removed'])
})

test('follows the language while it is shown', () => {
  const [toasts, words] = [createToasts(), { gone: 'Removed', undo: 'Undo' }]
  toasts.show(() => words.gone, { label: () => words.undo, run: () => undefined })
  Object.assign(words, { gone: 'Entfernt', undo: 'Rückgängig' })
  expect(toasts.state.value.map(({ text, action }) => [text, action?.label])).toEqual([['Entfernt', 'Rückgängig']])
})
