/** The sentences for what the program reports by itself. */
import { number, plural } from '../../format/numbers.ts'

const articles = (count: number): string => plural(count, 'article', 'articles')

export const notices = {
  draftComposed: (number_: number) => `The draft of no. ${number_} is ready.`,
  documentRescued: (document: string, keptAs: string) =>
    `${document} was damaged; the version before it was taken. The damaged file is kept as ${keptAs}.`,
  archiveRescued: (document: string, keptAs: string, readCount: number) =>
    `${document} was damaged: ${articles(readCount)} could be read of it and there was no backup to fill in the rest. `
      + `The damaged file is kept as ${keptAs}.`,
  /** `day`: of the backup. */
  archiveFilled: (document: string, keptAs: string, readCount: number, filledCount: number, day: string) =>
    `${document} was damaged: ${articles(readCount)} could be read of it, and ${number(filledCount)} more came back from the `
      + `backup of ${day}. The damaged file is kept as ${keptAs}.`,
  readOnly: (folder: string) => `The data folder ${folder} cannot be written. You can read, search and export; nothing new is `
    + 'fetched or kept. Change its permissions, and this goes away by itself, or start with another folder by --data.',
  folderWritable: 'The data folder can be written again. Everything is kept from now on.'
}
