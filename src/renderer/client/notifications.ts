/** Asks the browser once whether it may show notifications; a window that has no such question answers for itself. */
export async function askToNotify(): Promise<void> {
  if ('Notification' in window && Notification.permission === 'default') await Notification.requestPermission()
}

/** Shows a notification outside of the page; false where the browser may not. */
export function notify(title: string, body: string, chosen: () => void): boolean {
  if (!('Notification' in window) || Notification.permission !== 'granted') return false
  const notification = new Notification(title, { body, tag: 'topics' })
  notification.addEventListener('click', () => {
    window.focus()
    chosen()
    notification.close()
  })
  return true
}
