import { counted } from '../../format/numbers.ts'
import type * as english from '../english/notices.ts'

const read = (count: number): string => counted(count, { one: '# Artikel war noch lesbar', other: '# Artikel waren noch lesbar' })

export const notices: typeof english.notices = {
  draftComposed: number_ => `Der Entwurf von Nr. ${number_} ist fertig.`,
  documentRescued: (document, keptAs) =>
    `${document} war beschädigt; die Fassung davor ist an ihre Stelle getreten. Die beschädigte Datei liegt unter ${keptAs}.`,
  archiveRescued: (document, keptAs, readCount) =>
    `${document} war beschädigt: ${read(readCount)}, und es gab keine Sicherung, die den Rest ergänzt hätte. Die beschädigte `
      + `Datei liegt unter ${keptAs}.`,
  archiveFilled: (document, keptAs, readCount, filledCount, day) =>
    `${document} war beschädigt: ${read(readCount)}, ${counted(filledCount, {
      one: '# weiterer kam', other: '# weitere kamen'
    })} aus der Sicherung vom ${day} zurück. Die beschädigte Datei liegt unter ${keptAs}.`,
  readOnly: folder => `In den Datenordner ${folder} kann nicht geschrieben werden. Sie können lesen, suchen und exportieren; `
    + 'Neues wird weder abgerufen noch behalten. Ändern Sie seine Rechte, dann verschwindet dies von selbst, oder wählen Sie '
    + 'mit --data einen anderen.',
  folderWritable: 'In den Datenordner kann wieder geschrieben werden. Von jetzt an wird alles behalten.'
}
