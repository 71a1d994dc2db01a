import { LitElement } from 'lit'

/** Has every element below render anew, in shadow roots too: what they say has changed though nothing of theirs has. What is
 *  typed, open, scrolled or focused stays as it is. */
export function renderAgain(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof LitElement) element.requestUpdate()
    if (element.shadowRoot) renderAgain(element.shadowRoot)
  }
}
