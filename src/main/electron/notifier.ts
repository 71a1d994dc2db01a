import { Notification } from 'electron'
import type { Notifier } from '../ports.ts'

/** A click on an older one comes to nothing. */
const mostHeld = 20

export interface SystemNotifier extends Notifier {
  /** Hears every click on a notification. */
  onClick(listener: () => void): void
}

/** The system's own notifications. */
export function createNotifier(): SystemNotifier {
  // Electron holds them weakly: one that is collected hears no click, though it still stands on the screen.
  const held = new Set<Notification>()
  let clicked = (): void => {}
  return {
    show({ title, body }) {
      if (!Notification.isSupported()) return false
      const notification = new Notification({ title, body })
      const letGo = (): void => void held.delete(notification)
      notification.on('click', () => {
        letGo()
        clicked()
      })
      notification.on('close', letGo)
      const [oldest] = held
      if (oldest && held.size === mostHeld) held.delete(oldest)
      held.add(notification)
      notification.show()
      return true
    },
    onClick: listener => { clicked = listener }
  }
}
