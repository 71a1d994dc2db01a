/** Every language says everything that English says, in words of its own, with all that it is handed. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { failureCodes, missingThings } from '../src/shared/failure.ts'
import {
  countedForms, loadFormatIn, messagesOf, parametersOf, sourcesOf, translations, type Message, type Parameter, type Translation
} from './support/catalogues.ts'
import { samplesOf } from './support/message-samples.ts'
import { sameWords } from './support/same-words.ts'

const languages = Object.keys(translations) as readonly Translation[]

let english: ReadonlyMap<string, Message>
let parameters: ReadonlyMap<string, readonly Parameter[]>
let formatIn: (language: Translation | 'en') => void

beforeAll(async () => {
  formatIn = await loadFormatIn()
  english = await messagesOf('english')
  parameters = await parametersOf()
})
afterEach(() => { formatIn('en') })

const kinds = (messages: ReadonlyMap<string, Message>): readonly string[] =>
  [...messages].map(([path, message]) => `${path}: ${typeof message}`).toSorted()

/** What a message is handed, each time it is tried. */
function turnsOf(path: string): readonly (readonly unknown[])[] {
  return path.startsWith('failures.') ? failureSamples : samplesOf(parameters.get(path) ?? [], path)
}

/** What a message says in a language. Names that are put into it may stand in isolates. */
function say(message: Message | undefined, given: readonly unknown[], language: Translation | 'en'): string {
  formatIn(language)
  const words = typeof message === 'function' ? String(message(...given)) : message ?? ''
  return words.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '')
}

const details = {
  address: '‹address›', host: '‹host›', title: '‹title›', reason: '‹reason›', file: '‹file›', folder: '‹folder›',
  proxy: '‹proxy›',   seconds: '‹seconds›', megabytes: '‹megabytes›', status: '‹status›', number: '‹number›', at: '‹at›'
}
const failureSamples = [[{}], [details], ...[...missingThings, 'login', 'browser'].map(what => [{ what }]),
  ...['ecb', 'cbr'].map(bank => [{ bank }])]

test('every function of the English sentences can be tried', () => {
  const functions = [...english].filter(([path, message]) => typeof message === 'function' && !path.startsWith('failures.'))
  expect(functions.map(([path]) => path).filter(path => !parameters.has(path))).toEqual([])
  expect([...english.keys()].filter(path => path.startsWith('failures.'))).toHaveLength(failureCodes.length)
})

describe.each(languages)('in %s', language => {
  let messages: ReadonlyMap<string, Message>
  beforeAll(async () => { messages = await messagesOf(translations[language]) })

  test('nothing is missing and nothing is left over', () => {
    expect(kinds(messages)).toEqual(kinds(english))
  })

  test('no sentence is empty, broken, ends twice, or shows what stands for a number', () => {
    const broken = [...messages].filter(([path]) => !mayBeEmpty.has(path)).flatMap(([path, message]) => turnsOf(path)
      .map(given => say(message, given, language))
      .filter(words => words.trim() === '' || /undefined|NaN|\[object|#|(^|[^.])\.\.([^.]|$)/.test(words)).map(words => `${path}: ${words}`))
    expect(broken).toEqual([])
  })

  test('no sentence is left in English', () => {
    const left = [...messages].filter(([path, message]) => {
      const [given = []] = turnsOf(path)
      const words = say(message, given, language)
      return hasWords(words) && words === say(english.get(path), given, 'en')
    })
    const same = new Set([...sameWords.everywhere, ...sameWords[language]])
    expect(left.map(([path]) => path).filter(path => !same.has(path))).toEqual([])
  })

  test('every word that may stay as in English does', () => {
    const other = sameWords[language]
      .filter(path => typeof messages.get(path) === 'string' && messages.get(path) !== english.get(path))
    expect(other).toEqual([])
  })

  test('every sentence has the names and numbers that it is handed', () => {
    const lacking = [...messages].flatMap(([path, message]) => turnsOf(path).flatMap(given => {
      const words = say(message, given, language)
      return handedOn(say(english.get(path), given, 'en'), given).filter(part => !words.includes(part))
        .map(part => `${path} lacks ${part}: ${words}`)
    }))
    expect(lacking).toEqual([])
  })

  test('what is counted has a form for every kind of number that the language tells apart', async () => {
    const lacking = [...await sourcesOf(translations[language])].flatMap(([file, source]) => countedForms(source)
      .filter(forms => pluralForms[language].some(form => !forms.includes(form))).map(forms => `${file}: ${forms.join(', ')}`))
    expect(lacking).toEqual([])
  })
})

/** By CLDR. French and Spanish have `many` for whole millions, which are never so many here; `zero` is Arabic's alone. */
const pluralForms: Readonly<Record<Translation, readonly string[]>> = {
  fr: ['one', 'other'], de: ['one', 'other'], es: ['one', 'other'], ru: ['one', 'few', 'many', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other']
}

/** May say nothing: of no pictures, of a quote without a speaker. */
const mayBeEmpty = new Set(['news.pictures', 'quotes.said'])

/** Whether there is something to translate: names, addresses and what is typed into a search are not. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replaceAll(/‹\w+›|\w+:\S+/g, ''))
}

/** What English passes on of what it was handed: names, and numbers that are too large to be said in a word. */
function handedOn(words: string, given: readonly unknown[]): readonly string[] {
  const numbers = given.filter(one => typeof one === 'number' && one > 10).map(String)
  return [...words.match(/‹\w+›/g) ?? [], ...numbers.filter(one => new RegExp(`\\b${one}\\b`).test(words))]
}
