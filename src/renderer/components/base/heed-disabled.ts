/** Presses of what says `aria-disabled` come to nothing, before anything hears of them; so do forms whose button says so, as
 *  Enter in a field is a press of it. A button that is `disabled` would lose the focus under the reader, and the keys with it. */
export function heedDisabled(page: Window): void {
  page.addEventListener('click', event => {
    if (!event.composedPath().some(isDisabled)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }, { capture: true })
}

function isDisabled(target: EventTarget): boolean {
  return target instanceof Element && target.ariaDisabled === 'true'
}
