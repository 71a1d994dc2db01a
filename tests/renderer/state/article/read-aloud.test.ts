import { describe, expect, test } from 'vitest'
import type { Speaker, Voice } from '../../../../src/renderer/client/speaker.ts'
import { createReadAloud } from '../../../../src/renderer/state/article/read-aloud.ts'

const text = 'Tolls double.\nEleven ships wait. The port is silent.'

/** A voice in the hand of the test: a sentence ends when it says so. */
function setUp(languages: readonly string[] = ['en-GB', 'ar']) {
  const voices: Voice[] = languages.map(language => ({ name: language, language }))
  const said: { text: string; voice: string | undefined; rate: number }[] = []
  const listeners: (() => void)[] = []
  let end: (() => void) | undefined
  const speaker: Speaker = {
    voices: () => voices,
    onVoices: listener => void listeners.push(listener),
    speak: (sentence, { voice, rate }, ended) => {
      said.push({ text: sentence, voice: voice?.name, rate })
      end = ended
    },
    stop: () => {
      end = undefined
    }
  }
  const addVoice = (voice: Voice): void => {
    voices.push(voice)
    for (const listener of listeners) listener()
  }
  return { readAloud: createReadAloud(speaker), said, end: () => end?.(), isSpeaking: () => end !== undefined, addVoice }
}

test('an article is read sentence by sentence, each named in the text, and then it is silent', () => {
  const { readAloud, said, end } = setUp()
  readAloud.start(text, 'en')
  expect(readAloud.state.value).toMatchObject({ kind: 'speaking', position: 1, count: 3, sentence: { start: 0, end: 13 } })
  end()
  end()
  expect(said.map(one => one.text)).toEqual(['Tolls double.', 'Eleven ships wait.', 'The port is silent.'])
  end()
  expect(readAloud.state.value).toMatchObject({ kind: 'silent', sentence: undefined })
})

test('reading begins at the sentence that is marked', () => {
  const { readAloud, said } = setUp()
  readAloud.start(text, 'en', text.indexOf('ships'))
  expect(said[0]?.text).toBe('Eleven ships wait.')
})

describe('a pause', () => {
  test('is silent, and the sentence is begun again', () => {
    const { readAloud, said, end, isSpeaking } = setUp()
    readAloud.start(text, 'en')
    end()
    readAloud.toggle()
    expect([readAloud.state.value.kind, isSpeaking()]).toEqual(['paused', false])
    readAloud.toggle()
    expect(said.at(-1)?.text).toBe('Eleven ships wait.')
  })

  test('lasts while sentences are stepped over', () => {
    const { readAloud, isSpeaking } = setUp()
    readAloud.start(text, 'en')
    readAloud.toggle()
    readAloud.step(1)
    expect([readAloud.state.value.kind, readAloud.state.value.position, isSpeaking()]).toEqual(['paused', 2, false])
  })
})

test('steps stay within the article', () => {
  const { readAloud } = setUp()
  readAloud.start(text, 'en')
  readAloud.step(-1)
  expect(readAloud.state.value.position).toBe(1)
  for (let step = 0; step < 5; step += 1) readAloud.step(1)
  expect(readAloud.state.value).toMatchObject({ kind: 'speaking', position: 3 })
})

test('the voice is of the article’s region, else of its language, else the system’s own', () => {
  const { readAloud, said } = setUp(['en-US', 'en-GB', 'ar'])
  for (const language of ['en-GB', 'ar-EG', 'fi', undefined]) readAloud.start(text, language)
  expect(said.map(one => one.voice)).toEqual(['en-GB', 'ar', undefined, undefined])
})

test('another speed holds from this sentence on', () => {
  const { readAloud, said } = setUp()
  readAloud.start(text, 'en')
  readAloud.setRate(1.5)
  expect(said.map(one => one.rate)).toEqual([1, 1.5])
})

test('what was stopped does not go on', () => {
  const { readAloud, end, said } = setUp()
  readAloud.start(text, 'en')
  readAloud.stop()
  end()
  readAloud.toggle()
  expect([readAloud.state.value.kind, said.length]).toEqual(['silent', 1])
})

test('voices that come late are noticed, and a system without any says so', () => {
  const late = setUp([])
  expect(late.readAloud.state.value.hasVoice).toBe(false)
  late.addVoice({ name: 'Ana', language: 'pt' })
  expect(late.readAloud.state.value.hasVoice).toBe(true)
  const none = createReadAloud(undefined)
  none.start(text, 'en')
  expect(none.state.value).toMatchObject({ kind: 'silent', hasVoice: false })
})
