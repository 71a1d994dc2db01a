import type * as english from '../english/own-keys.ts'

export const ownKeys: typeof english.ownKeys = {
  title: 'Modifier les touches',
  hint: 'Choisissez « Modifier » et appuyez sur la nouvelle touche, ou sur deux à la suite. Échap laisse tout en l’état.',
  command: 'Commande',
  keys: 'Touches',
  change: 'Modifier',
  changeOf: title => `Modifier les touches : ${title}`,
  remove: 'Retirer',
  removeOf: title => `Retirer les touches : ${title}`,
  reset: 'Rétablir',
  resetOf: title => `Rétablir les touches : ${title}`,
  changed: title => `Touches modifiées : ${title}`,
  press: 'Appuyez sur une touche…',
  none: 'aucune',
  off: 'désactivée',
  conflict: (keys, title) => `${keys} sert déjà à « ${title} ».`,
  take: title => `L’employer pour « ${title} »`,
  leave: 'Ne rien changer'
}
