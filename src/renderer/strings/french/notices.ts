import { counted } from '../../format/numbers.ts'
import type * as english from '../english/notices.ts'

const read = (count: number): string => counted(count, { one: '# article a pu y être lu', other: '# articles ont pu y être lus' })

export const notices: typeof english.notices = {
  draftComposed: number_ => `Le brouillon du nº ${number_} est prêt.`,
  documentRescued: (document, keptAs) =>
    `${document} était endommagé ; la version précédente l’a remplacé. Le fichier endommagé est gardé sous ${keptAs}.`,
  archiveRescued: (document, keptAs, readCount) =>
    `${document} était endommagé : ${read(readCount)}, et aucune sauvegarde ne pouvait combler le reste. Le fichier endommagé `
      + `est gardé sous ${keptAs}.`,
  archiveFilled: (document, keptAs, readCount, filledCount, day) =>
    `${document} était endommagé : ${read(readCount)}, et ${counted(filledCount, {
      one: '# autre est revenu', other: '# autres sont revenus'
    })} de la sauvegarde du ${day}. Le fichier endommagé est gardé sous ${keptAs}.`,
  readOnly: folder => `Impossible d’écrire dans le dossier de données ${folder}. Vous pouvez lire, chercher et exporter ; rien `
    + 'de nouveau n’est relevé ni gardé. Changez ses droits, et ce message disparaîtra de lui-même, ou choisissez un autre '
    + 'dossier avec --data.',
  folderWritable: 'Le dossier de données est de nouveau accessible en écriture. Tout est gardé désormais.'
}
