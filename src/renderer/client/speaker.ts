/** A voice that reads aloud. */
export interface Voice {
  readonly name: string
  /** BCP 47. */
  readonly language: string
}

/** `rate` 1 is the voice's usual speed. */
interface SpokenHow {
  readonly voice?: Voice
  readonly language?: string
  readonly rate: number
}

/** What reads aloud: the browser's speech synthesis, as far as it is needed. */
export interface Speaker {
  voices(): readonly Voice[]
  /** Some systems tell their voices only after a while. */
  onVoices(listener: () => void): void
  /** Calls `ended` once, also when it cannot be read; never after `stop`. */
  speak(text: string, how: SpokenHow, ended: () => void): void
  stop(): void
}

/** `undefined` where the browser has none. */
export function createSpeaker(synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis): Speaker | undefined {
  if (!synthesis) return undefined
  // Chromium forgets an utterance that nobody holds, and never tells its end.
  let current: SpeechSynthesisUtterance | undefined
  return {
    voices: () => synthesis.getVoices().map(({ name, lang }) => ({ name, language: lang.replace('_', '-') })),
    onVoices: listener => synthesis.addEventListener('voiceschanged', listener),
    speak: (text, { voice, language, rate }, ended) => {
      const utterance = new SpeechSynthesisUtterance(text)
      const known = synthesis.getVoices().find(({ name }) => name === voice?.name)
      if (known) utterance.voice = known
      if (language) utterance.lang = language
      utterance.rate = rate
      const end = (): void => {
        if (current === utterance) ended()
      }
      utterance.addEventListener('end', end)
      utterance.addEventListener('error', end)
      current = utterance
      synthesis.speak(utterance)
    },
    stop: () => {
      current = undefined
      synthesis.cancel()
    }
  }
}
