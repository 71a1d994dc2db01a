import { expect, it } from 'vitest'
import { romanise } from '../../../src/main/stories/romanise.ts'

it.each([
  ['Schmidt', 'Шмидт'], ['Wagner', 'Вагнер'], ['Melisande', 'Мелисанда'], ['Tschernow', 'Чернов'], ['Alexis', 'Αλέξης'],
  ['Felix', 'Феликс'], ['Brünnau', 'Brunnau'], ['Zelda', 'Зельду'], ['Yakov', 'Яков']
])('%s and %s are one name', (one, other) => {
  expect(romanise(one.toLowerCase())).toBe(romanise(other.toLowerCase()))
})

it('keeps names apart', () => {
  const names = ['Brin', 'Bron', 'Lindow', 'London', 'Вельда', 'Волга', 'Orlov', 'Orbis'].map(name => romanise(name.toLowerCase()))
  expect(new Set(names).size).toBe(names.length)
})

it('leaves other scripts as they are', () => {
  expect(romanise('青岭')).toBe('青岭')
})
