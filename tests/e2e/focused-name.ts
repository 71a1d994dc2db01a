/** Runs in the page: the name of what has the focus, or its words; of the page itself, nothing. */
export function focusedName(): string {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  if (element === document.body) return ''
  return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''
}
