import type { Speaker, Voice } from '../../client/speaker.ts'
import type { Span } from './find-words.ts'
import { splitSentences } from './split-sentences.ts'
import { createStore, type Readable } from '../base/store.ts'

interface ReadAloudState {
  readonly kind: 'silent' | 'speaking' | 'paused'
  /** The sentence that is read, in the text. */
  readonly sentence: Span | undefined
  /** Of how many it is the one, from 1 on. */
  readonly position: number
  readonly count: number
  /** 1 is the voice's usual speed. */
  readonly rate: number
  /** There is a voice on this system. */
  readonly hasVoice: boolean
}

/** Reads an article aloud, sentence by sentence. A pause ends the sentence, and it is begun again: not every voice can be
 *  halted. */
export interface ReadAloud {
  readonly state: Readable<ReadAloudState>
  /** Reads from the sentence at `from`. */
  start(text: string, language: string | undefined, from?: number): void
  toggle(): void
  step(by: 1 | -1): void
  stop(): void
  setRate(rate: number): void
}

export const readingRates = [0.75, 1, 1.25, 1.5, 2] as const

export function createReadAloud(speaker: Speaker | undefined): ReadAloud {
  const silent = { kind: 'silent', sentence: undefined, position: 0, count: 0 } as const
  const state = createStore<ReadAloudState>({ ...silent, rate: 1, hasVoice: (speaker?.voices().length ?? 0) > 0 })
  let text = ''
  let language: string | undefined
  let sentences: readonly Span[] = []
  speaker?.onVoices(() => state.patch({ hasVoice: speaker.voices().length > 0 }))

  const speak = (at: number): void => {
    speaker?.stop()
    const sentence = sentences[at]
    if (!speaker || !sentence) return state.patch(silent)
    state.patch({ kind: 'speaking', sentence, position: at + 1, count: sentences.length })
    const voice = chooseVoice(speaker.voices(), language)
    const options = { rate: state.value.rate, ...(voice && { voice }), ...(language && { language }) }
    speaker.speak(text.slice(sentence.start, sentence.end), options, () => speak(at + 1))
  }
  const pause = (): void => {
    speaker?.stop()
    state.patch({ kind: 'paused' })
  }
  return {
    state,
    start: (given, itsLanguage, from = 0) => {
      text = given
      language = itsLanguage
      sentences = splitSentences(text, language)
      speak(Math.max(0, sentences.findIndex(({ end }) => end > from)))
    },
    toggle: () => {
      if (state.value.kind === 'speaking') pause()
      else if (state.value.kind === 'paused') speak(state.value.position - 1)
    },
    step: by => {
      if (state.value.kind === 'silent') return
      const isPaused = state.value.kind === 'paused'
      speak(Math.min(sentences.length - 1, Math.max(0, state.value.position - 1 + by)))
      if (isPaused) pause()
    },
    stop: () => {
      speaker?.stop()
      state.patch(silent)
    },
    setRate: rate => {
      state.patch({ rate })
      if (state.value.kind === 'speaking') speak(state.value.position - 1)
    }
  }
}

/** A voice of the same region, else of the same language; without one the system chooses by the language. */
function chooseVoice(voices: readonly Voice[], language: string | undefined): Voice | undefined {
  if (!language) return undefined
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''
  return voices.find(voice => voice.language.toLowerCase() === language.toLowerCase())
    ?? voices.find(voice => base(voice.language) === base(language))
}
