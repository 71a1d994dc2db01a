import { css, html, type TemplateResult } from 'lit'
import type { TopicColour } from '../../../shared/topic.ts'

/** A topic's colour beside its name. It says nothing that the name does not. */
export function topicMark(colour: TopicColour): TemplateResult {
  return html`<span class="topic-mark ${colour}" aria-hidden="true"></span>`
}

export const topicMarkStyles = css`
  .topic-mark {
    width: 9px; height: 9px; border-radius: 50%; background: var(--topic); display: inline-block; flex: none;
    forced-color-adjust: none;
  }
  .ochre { --topic: var(--topic-ochre); }
  .green { --topic: var(--topic-green); }
  .teal { --topic: var(--topic-teal); }
  .blue { --topic: var(--topic-blue); }
  .violet { --topic: var(--topic-violet); }
  .rose { --topic: var(--topic-rose); }
`
