/** An event as Electron makes it: a native object, whose methods fail when they are called apart from it. */
export class NativeEvent {
  #isPrevented = false

  preventDefault(): void {
    this.#isPrevented = true
  }

  get defaultPrevented(): boolean {
    return this.#isPrevented
  }
}

/** Whether a listener of `contents` prevents what it is told of. */
export function isPrevented(
  contents: { emit(name: string, event: NativeEvent, ...more: readonly unknown[]): unknown }, name: string, facts: object = {},
  ...more: readonly unknown[]
): boolean {
  const event = Object.assign(new NativeEvent(), facts)
  contents.emit(name, event, ...more)
  return event.defaultPrevented
}
