import type * as english from '../english/own-keys.ts'

export const ownKeys: typeof english.ownKeys = {
  title: 'Cambiar teclas',
  hint: 'Elija «Cambiar» y pulse la tecla nueva, o dos seguidas. Escape la deja como está.',
  command: 'Orden',
  keys: 'Teclas',
  change: 'Cambiar',
  changeOf: title => `Cambiar las teclas de: ${title}`,
  remove: 'Quitar',
  removeOf: title => `Quitar las teclas de: ${title}`,
  reset: 'Restablecer',
  resetOf: title => `Restablecer las teclas de: ${title}`,
  changed: title => `Teclas cambiadas: ${title}`,
  press: 'Pulse una tecla…',
  none: 'ninguna',
  off: 'desactivada',
  conflict: (keys, title) => `${keys} ya significa «${title}».`,
  take: title => `Usarla para «${title}»`,
  leave: 'Dejarla'
}
