import { html, type TemplateResult } from 'lit'

/** A search's snippet: what stands between `\u0001` and `\u0002` is marked. */
export function snippet(text: string): TemplateResult {
  return html`${splitMarks(text).map(({ words, isMarked }) => isMarked ? html`<mark>${words}</mark>` : words)}`
}

export function splitMarks(text: string): readonly { readonly words: string; readonly isMarked: boolean }[] {
  return text.split('\u0001').flatMap((part, at) => {
    const [marked = '', ...plain] = at === 0 ? ['', part] : part.split('\u0002')
    return [{ words: marked, isMarked: true }, { words: plain.join(''), isMarked: false }]
  }).filter(({ words }) => words !== '')
}
