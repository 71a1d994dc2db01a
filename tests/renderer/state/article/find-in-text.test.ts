import { expect, test } from 'vitest'
import { createFindInText } from '../../../../src/renderer/state/article/find-in-text.ts'

test('places are counted, and the last one leads to the first', () => {
  const find = createFindInText()
  find.setText('The toll, the fee, the strait')
  find.open()
  find.search('the')
  expect([find.state.value.spans.length, find.state.value.at]).toEqual([3, 0])
  find.step(-1)
  expect(find.state.value.at).toBe(2)
  find.step(1)
  expect(find.state.value.at).toBe(0)
})

test('the next article is looked through with the same words', () => {
  const find = createFindInText()
  find.setText('The toll')
  find.open()
  find.search('toll')
  find.setText('No such word, then a toll and a toll')
  expect(find.state.value).toMatchObject({ query: 'toll', at: 0, spans: [{ start: 21 }, { start: 32 }] })
})

test('closed it paints nothing, and keeps the words for the next time', () => {
  const find = createFindInText()
  find.setText('The toll')
  find.open()
  find.search('toll')
  find.close()
  expect(find.state.value).toMatchObject({ isOpen: false, spans: [], query: 'toll' })
  find.open()
  expect(find.state.value.spans).toHaveLength(1)
})
