/** The sentences of the palette: one field that leads to everything. */
import { plural } from '../../format/numbers.ts'

export const palette = {
  title: 'Go to anything',
  placeholder: 'A command, section, outlet, topic or setting',
  command: 'Command',
  section: 'Section',
  outlet: 'Outlet',
  topic: 'Topic',
  place: 'Place',
  found: (count: number) => plural(count, 'match', 'matches'),
  none: 'Nothing is called so. Enter searches all articles for it.'
}
