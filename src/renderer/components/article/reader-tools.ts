import { html, nothing, type TemplateResult } from 'lit'
import type { ArticleView } from '../../../shared/article.ts'
import { reader as words, reading } from '../../strings/index.ts'
import { icons } from '../base/icons.ts'

/** What a small button does; events without detail go up, orders stay in the reader. */
interface Tool {
  readonly label: string
  readonly icon: TemplateResult
  readonly isPressed?: boolean
  run(): void
}

/** Small buttons in a row. */
export function toolRow(tools: readonly Tool[]): readonly TemplateResult[] {
  return tools.map(({ label, icon, isPressed, run }) => html`<button class="icon" aria-label=${label} title=${label}
    aria-pressed=${isPressed === undefined ? nothing : isPressed ? 'true' : 'false'} @click=${run}>${icon}</button>`)
}

/** Marking read and clipping; the label says what a click does. */
export function markTools(article: ArticleView, send: (name: string) => void): readonly Tool[] {
  return [
    {
      label: article.clippedAt ? words.unclip : words.clip, icon: article.clippedAt ? icons.clipped : icons.clip,
      run: () => send('clip-toggled')
    },
    {
      label: article.readAt ? words.markUnread : words.markRead, icon: article.readAt ? icons.read : icons.unread,
      run: () => send('mark-toggled')
    }
  ]
}

export function stepTools(step: (by: 1 | -1) => void): readonly Tool[] {
  return [
    { label: reading.previous, icon: icons.before, run: () => step(-1) },
    { label: reading.next, icon: icons.after, run: () => step(1) }
  ]
}

/** "12 photos, 2 infographics": opens them. */
export function pictureTool(article: ArticleView, show: () => void): TemplateResult | typeof nothing {
  const { pictureCount = 0, infographicCount = 0 } = article
  // One that stands in the text is opened there.
  if (pictureCount + infographicCount < 2) return nothing
  const counts = [
    ...(pictureCount ? [reading.photos(pictureCount)] : []), ...(infographicCount ? [reading.infographics(infographicCount)] : [])
  ]
  return html`<p class="pictures"><button class="link" @click=${show}>${reading.counts(counts)}</button></p>`
}
