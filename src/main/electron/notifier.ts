import { BrowserWindow, Notification } from 'electron'
import type { Notifier } from '../ports.ts'

/** The system's own notifications. A click brings the window to the front, where the news are. */
export const systemNotifier: Notifier = {
  show({ title, body }) {
    if (!Notification.isSupported()) return false
    const notification = new Notification({ title, body })
    notification.on('click', () => {
      const [window] = BrowserWindow.getAllWindows()
      if (window?.isMinimized()) window.restore()
      window?.focus()
    })
    notification.show()
    return true
  }
}
