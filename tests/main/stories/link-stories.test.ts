import { describe, expect, it } from 'vitest'
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

describe('in scripts without capitals', () => {
  const matters = {
    ar: {
      told: article('جنوح العبارة «ملساندا» قبالة ميناء ألدر', 'جنحت العبارة «ملساندا» فجر الأحد قبالة ميناء ألدر، وأنقذ خفر السواحل 214 راكبا، بحسب القبطان يونس ويك.', 'ar'),
      goesOn: article('المحكمة تستمع إلى القبطان يونس ويك', 'استمعت المحكمة إلى قبطان العبارة «ملساندا» يونس ويك بشأن الضباب قبالة ميناء ألدر.', 'ar'),
      other: article('خفض حصة صيد الرنجة بمقدار الثلث', 'خفضت الوزارة حصة صيد الرنجة، وتبقى القوارب في الميناء يوم الأحد، بحسب النقابة.', 'ar')
    },
    zh: {
      told: article('渡轮“梅丽桑德号”在奥尔德港外搁浅', '渡轮“梅丽桑德号”周日凌晨在奥尔德港外搁浅，214名乘客获救，船长约纳斯·维克称当时有大雾。', 'zh'),
      goesOn: article('船长维克出庭谈大雾', '维克在法庭上讲述梅丽桑德号在奥尔德港外出事的经过。', 'zh'),
      other: article('鲱鱼配额削减三分之一', '周日，农业部将鲱鱼捕捞配额削减三分之一，奥尔德港的渔船留在港口，工会表示。', 'zh')
    },
    ja: {
      told: article('フェリー「メリザンド」がアルダー港沖で座礁', 'フェリー「メリザンド」が日曜未明、アルダー港沖で座礁した。ヨナス・ウィック船長は霧が濃かったと話した。', 'ja'),
      goesOn: article('メリザンド船長が証言', 'ヨナス・ウィック船長は法廷で、アルダー港沖の霧について語った。', 'ja'),
      other: article('アルダー港でニシンの漁獲枠を削減', '省はニシンの漁獲枠を三分の一削減し、漁船は日曜も港にとどまると組合が述べた。', 'ja')
    }
  }

  it.each(Object.entries(matters))('a running story in %s goes on where names come again, not where a port does', (_language, { told, goesOn, other }) => {
    const links = linkStories([told], [{ storyId: 'goes on', ...goesOn }, { storyId: 'other', ...other }], rare)
    expect(links.map(({ storyId }) => storyId)).toEqual(['goes on'])
    expect(links[0]?.sharedNames.length).toBeGreaterThanOrEqual(3)
  })

  it('a name that dictionaries do not have is whole, also beside other signs, and is shared once', () => {
    const names = [...storyNames([matters.zh.told]).values()]
    expect(names).toEqual(expect.arrayContaining(['梅丽桑德号', '约纳斯维克']))
    expect(nameWords([matters.zh.told])).toEqual(expect.arrayContaining(['梅 丽 桑', '桑 德 号']))
    const twice = article('梅丽桑德号', '“梅丽桑德”即渡轮梅丽桑德号。', 'zh')
    expect(linkStories([twice], [{ storyId: 'same ship', ...twice }], rare)).toEqual([])
  })
})
