/** The sentences of giving commands other keys. */
export const ownKeys = {
  title: 'Change keys',
  hint: 'Choose “Change” and press the new key, or two one after the other. Escape leaves it as it is.',
  command: 'Command',
  keys: 'Keys',
  change: 'Change',
  changeOf: (title: string) => `Change the keys of: ${title}`,
  remove: 'Remove',
  removeOf: (title: string) => `Remove the keys of: ${title}`,
  reset: 'Reset',
  resetOf: (title: string) => `Reset the keys of: ${title}`,
  changed: (title: string) => `Keys changed: ${title}`,
  press: 'Press a key…',
  none: 'none',
  off: 'switched off',
  conflict: (keys: string, title: string) => `${keys} already means “${title}”.`,
  take: (title: string) => `Use it for “${title}”`,
  leave: 'Leave it'
}
