import { expect, it } from 'vitest'
import { withLanguages } from '../../../src/main/stories/with-languages.ts'
import type { StoryArticle } from '../../../src/shared/story.ts'

const headline = (text: string, language?: string): StoryArticle => ({
  articleId: text, outletId: 'quay', sectionId: 'world', headline: text, text: '', sortedAt: '2026-11-22T06:00:00.000Z',
  ...(language !== undefined && { language })
})
const english = ['The ferry is off the rocks', 'What the mayor said about the harbour', 'Nurses at the hospital end their strike'].map(text => headline(text, 'en'))
const languagesOf = (articles: readonly StoryArticle[]) => articles.map(({ language }) => language)

it('takes a bare headline for the language of most, though a few of its words look like another', () => {
  const doubtful = headline('Dunmore Museum Acquires Portrait Collection')
  expect(languagesOf(withLanguages([doubtful], new Map()))).toEqual(['fr'])
  expect(languagesOf(withLanguages([...english, doubtful], new Map()))).toEqual(['en', 'en', 'en', 'en'])
})

it('leaves what is declared, and what clearly speaks another language or script', () => {
  const found = withLanguages([
    ...english, headline('Orla', 'pt'), headline('Le maire de la ville ne veut plus de voitures dans le centre'), headline('海星三号卫星发射成功')
  ], new Map())
  expect(languagesOf(found).slice(3)).toEqual(['pt', 'fr', 'zh'])
})

it('remembers what came before', () => {
  const counts = new Map<string, number>()
  withLanguages(english, counts)
  expect(languagesOf(withLanguages([headline('Lindow Marathon Route Changes')], counts))).toEqual(['en'])
})
