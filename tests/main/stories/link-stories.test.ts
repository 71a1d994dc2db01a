import { expect, it } from 'vitest'
import { linkStories, nameWords, rarityOfNames, storyNames } from '../../../src/main/stories/index.ts'

const article = (headline: string, text = '', language = 'en') => ({ headline, text, language })
/** Where no archive says how rare names are, all are. */
const rare = new Map<string, number>()

const story = [
  article('Crew of the ferry Melisande Gray heard in Port Alder', 'Captain Jonas Wick told the court in Port Alder about the fog.'),
  article('Court hears Jonas Wick on the fog', 'The ferry Melisande Gray ran aground off Port Alder in March.')
]

it('a running story is told from others by the names it shares', () => {
  const links = linkStories(story, [
    { storyId: 'aground', ...article('Ferry runs aground', 'The Melisande Gray lies off Port Alder. Captain Jonas Wick is safe.') },
    { storyId: 'herring', ...article('Herring quota is cut', 'Boats in Port Alder stay at the quay, said Ines Calder.') }
  ], rare)
  expect(links.map(({ storyId }) => storyId)).toEqual(['aground'])
  expect(links[0]?.sharedNames.toSorted()).toEqual([expect.stringMatching(/Jonas Wick$/), 'Melisande Gray', 'Port Alder'])
})

it('names that many articles have link nothing', () => {
  const about = [article('A fair opens', 'The fair opened in Port Alder with the Harbour Council present.')]
  const others = [{ storyId: 'other', ...article('What else was said', 'It was said once more in Port Alder by someone from the Harbour Council.') }]
  const rarity = (count: number) => rarityOfNames(new Map([...storyNames(about).keys()].map(key => [key, count])), 10_000)
  expect(linkStories(about, others, rarity(4_000))).toEqual([])
  expect(linkStories(about, others, rarity(20))).toHaveLength(1)
})

it('a name is the rarer the fewer articles have it, and in a small archive none is common', () => {
  expect([1, 100, 10_000].map(count => Math.round((rarityOfNames(new Map([['x', count]]), 9_800).get('x') ?? 0) * 100))).toEqual([100, 50, 0])
  expect(rarityOfNames(new Map([['x', 3]]), 6).get('x')).toBeGreaterThan(0.7)
})

it('inflected names are the same names', () => {
  const russian = [article('Суд выслушал капитана', 'Паром «Мелисанда» сел на мель у порта Ольдер, заявил Йонас Вик.', 'ru')]
  const links = linkStories(russian, [
    { storyId: 'aground', ...article('Паром на мели', 'Капитана Йонаса Вика сняли с парома «Мелисанда» у порта Ольдер.', 'ru') }
  ], rare)
  expect(links).toHaveLength(1)
})

it('articles are looked for by the words of the names and their stems', () => {
  expect(nameWords(story)).toEqual(expect.arrayContaining(['melisande', 'gray', 'alder', 'wick']))
})

it('a headline in capitals shares the words of names, but no name twice', () => {
  const capitals = [article('Melisande Gray Captain Heard Over Port Alder Grounding')]
  const about = (text: string) => linkStories(capitals, [{ storyId: 'other', ...article('A ship lies in the fog', text) }], rare)
  expect(about('The Melisande Gray is stuck off Port Alder since dawn.')).toHaveLength(1)
  expect(about('The owner of the Melisande Gray is silent about it.')).toEqual([])
})
