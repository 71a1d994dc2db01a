import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/clippings.ts'

export const clippingsPage: typeof english.clippingsPage = {
  title: 'Coupures',
  labels: 'Étiquettes',
  all: 'Toutes',
  labelled: (label, count) => `${label}, ${counted(count, { one: '# article', other: '# articles' })}`,
  none: 'Rien n’est encore mis de côté. Découpez un article par son signet ou la touche s, ou marquez-y un passage pour le '
    + 'surligner ou l’annoter.',
  noneLabelled: label => `Aucune coupure ne porte l’étiquette « ${label} ».`,
  more: 'Afficher plus',
  exportAs: 'Exporter en',
  formats: { markdown: 'Markdown', csv: 'CSV', ris: 'RIS' },
  exported: (count, file) =>
    `${counted(count, { one: '# coupure enregistrée', other: '# coupures enregistrées' })} sous ${file}`,
  exporting: (format, progress) => progress
    ? `Création : ${format}, ${number(progress.done)} sur ${counted(progress.total, { one: '# coupure', other: '# coupures' })}`
    : `Création : ${format}…`,
  days: 'Jours',
  allDays: 'Tous les jours',
  firstDay: 'Du',
  lastDay: 'Au',
  noneInDays: 'Rien n’a été mis de côté ces jours-là.',
  asList: 'Liste des articles découpés'
}
