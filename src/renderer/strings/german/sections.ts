import { counted } from '../../format/numbers.ts'
import type * as english from '../english/sections.ts'

export const sectionsPage: typeof english.sectionsPage = {
  title: 'Ressorts',
  intro: 'Die Teile Ihrer Zeitung, in dieser Reihenfolge. Ein ausgeblendetes Ressort behält seine Feeds und Artikel; „Alle '
    + 'Nachrichten“ zeigt sie weiterhin.',
  add: 'Ressort hinzufügen',
  newName: 'Name des neuen Ressorts',
  addButton: 'Hinzufügen',
  nameOf: title => `Name: ${title}`,
  rename: 'Umbenennen',
  renameOf: title => `Umbenennen: ${title}`,
  save: 'Speichern',
  cancel: 'Abbrechen',
  hide: 'Ausblenden',
  hideOf: title => `Ausblenden: ${title}`,
  show: 'Einblenden',
  showOf: title => `Einblenden: ${title}`,
  hidden: 'ausgeblendet',
  up: title => `Nach oben: ${title}`,
  down: title => `Nach unten: ${title}`,
  drag: title => `An eine andere Stelle ziehen: ${title}`,
  moved: (title, place, count) => `${title}: Stelle ${place} von ${count}.`,
  facts: (feedCount, unread) => `${counted(feedCount, { one: '# Feed', other: '# Feeds' })} · `
    + counted(unread, { one: '# ungelesener Artikel', other: '# ungelesene Artikel' }),
  list: 'Ressorts in ihrer Reihenfolge'
}
