/** Keys pressed in what a button opened mean nothing to the page behind it: Escape closes it and not the article too. */
export function keepKeys(event: Event): void {
  event.stopPropagation()
}
