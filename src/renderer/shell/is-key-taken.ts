/** Keys belong to text fields, to open dialogs, Enter to whatever has the focus, and space to what it presses. Keys with Ctrl or
 *  Cmd go to the page from text fields too. A dialog that was just closed keeps the focus until the next frame. */
export function isKeyTaken(event: KeyboardEvent): boolean {
  const path = event.composedPath().filter(target => target instanceof HTMLElement)
  const [target] = path
  if (path.some(element => element instanceof HTMLDialogElement && element.open)) return true
  if (event.ctrlKey || event.metaKey) return false
  if (event.key === ' ' && target?.matches('button, summary, input, [role=separator]')) return true
  if (event.key === 'Enter') return target !== undefined && target.matches('a, button, input, select, textarea, summary')
  if (target?.isContentEditable) return true
  return target !== undefined && target.matches('input:not([type=checkbox], [type=radio]), select, textarea')
}
