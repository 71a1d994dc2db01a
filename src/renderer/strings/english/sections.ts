/** The sentences of the page on which the paper is divided. */
import { plural } from '../../format/numbers.ts'

export const sectionsPage = {
  title: 'Sections',
  intro: 'The divisions of your paper, in this order. A hidden section keeps its feeds and articles; all news still show them.',
  add: 'Add a section',
  newName: 'Name of the new section',
  addButton: 'Add',
  nameOf: (title: string) => `Name of ${title}`,
  rename: 'Rename',
  renameOf: (title: string) => `Rename ${title}`,
  save: 'Save',
  cancel: 'Cancel',
  hide: 'Hide',
  hideOf: (title: string) => `Hide ${title}`,
  show: 'Show',
  showOf: (title: string) => `Show ${title}`,
  hidden: 'hidden',
  up: (title: string) => `Move up: ${title}`,
  down: (title: string) => `Move down: ${title}`,
  drag: (title: string) => `Drag ${title} to another place`,
  moved: (title: string, place: number, count: number) => `${title} is number ${place} of ${count}.`,
  facts: (feedCount: number, unread: number) =>
    `${plural(feedCount, 'feed', 'feeds')} · ${plural(unread, 'unread article', 'unread articles')}`,
  list: 'Sections in their order'
}
