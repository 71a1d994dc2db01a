import { counted } from '../../format/numbers.ts'
import type * as english from '../english/sections.ts'

export const sectionsPage: typeof english.sectionsPage = {
  title: 'Rubriques',
  intro: 'Les divisions de votre journal, dans cet ordre. Une rubrique masquée garde ses flux et ses articles ; « Toutes les '
    + 'infos » les montre encore.',
  add: 'Ajouter une rubrique',
  newName: 'Nom de la nouvelle rubrique',
  addButton: 'Ajouter',
  nameOf: title => `Nom : ${title}`,
  rename: 'Renommer',
  renameOf: title => `Renommer : ${title}`,
  save: 'Enregistrer',
  cancel: 'Annuler',
  hide: 'Masquer',
  hideOf: title => `Masquer : ${title}`,
  show: 'Afficher',
  showOf: title => `Afficher : ${title}`,
  hidden: 'masquée',
  up: title => `Monter : ${title}`,
  down: title => `Descendre : ${title}`,
  drag: title => `Glisser ailleurs : ${title}`,
  moved: (title, place, count) => `${title} : place ${place} sur ${count}.`,
  facts: (feedCount, unread) => `${counted(feedCount, { one: '# flux', other: '# flux' })} · `
    + counted(unread, { one: '# article non lu', other: '# articles non lus' }),
  list: 'Rubriques dans leur ordre'
}
