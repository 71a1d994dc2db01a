import { createStore, type Readable } from './store.ts'

/** A message that goes by itself, with at most one thing to do about it. Read when it is rendered, its words are in the language
 *  that the page speaks then. */
interface Toast {
  readonly toastId: number
  readonly text: string
  readonly action?: { readonly label: string; run(): void }
}

/** What can be done about a message. */
interface ToastAction {
  label(): string
  run(): void
}

export interface Toasts {
  readonly state: Readable<readonly Toast[]>
  show(text: () => string, action?: ToastAction): void
  /** Runs the toast's action and takes it away. */
  act(toastId: number): void
  dismiss(toastId: number): void
  /** Keeps all toasts while the pointer or the focus is on them. */
  hold(): void
  release(): void
}

const shownFor = 10_000
const mostShown = 3

export function createToasts(): Toasts {
  const state = createStore<readonly Toast[]>([])
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  let lastId = 0
  let isHeld = false

  const dismiss = (toastId: number): void => {
    clearTimeout(timers.get(toastId))
    timers.delete(toastId)
    state.set(state.value.filter(toast => toast.toastId !== toastId))
  }
  const start = (toastId: number): void => {
    clearTimeout(timers.get(toastId))
    if (!isHeld) timers.set(toastId, setTimeout(() => dismiss(toastId), shownFor))
  }
  /** The same words twice say no more than once. Those with an action are each about something else. */
  const takeAway = (words: string): void => {
    for (const { toastId, text, action } of state.value) if (!action && text === words) dismiss(toastId)
  }
  return {
    state,
    show: (text, action) => {
      const toastId = lastId += 1
      if (!action) takeAway(text())
      state.set([...state.value, spoken(toastId, text, action)].slice(-mostShown))
      start(toastId)
    },
    act: toastId => {
      const toast = state.value.find(shown => shown.toastId === toastId)
      dismiss(toastId)
      toast?.action?.run()
    },
    dismiss,
    hold: () => {
      isHeld = true
      for (const timer of timers.values()) clearTimeout(timer)
    },
    release: () => {
      isHeld = false
      for (const toast of state.value) start(toast.toastId)
    }
  }
}

function spoken(toastId: number, text: () => string, action: ToastAction | undefined): Toast {
  return {
    toastId,
    get text() { return text() },
    ...(action && { action: { get label() { return action.label() }, run: () => action.run() } })
  }
}
