/** A sentence and what it says somebody said: the words between the marks, and the speaker; `undefined` for a pronoun. */
export type Marked = readonly [text: string, said: readonly (readonly [exact: string, speaker: string | undefined])[]]
