import { keepKeys } from './keep-keys.ts'

/** As the ARIA practices have it for a menu: arrows go round, Home and End to the ends. */
export function stepInMenu(event: KeyboardEvent): void {
  keepKeys(event)
  const menu = event.currentTarget as HTMLElement
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')]
  const at = items.indexOf((menu.getRootNode() as ShadowRoot).activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
  if (to === undefined || at < 0) return
  event.preventDefault()
  items[(to + items.length) % items.length]?.focus()
}
