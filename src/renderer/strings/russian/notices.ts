import type * as english from '../english/notices.ts'
import { counted, number } from '../../format/numbers.ts'

const read = (count: number): string => counted(count, {
  one: 'удалось прочитать # статью', few: 'удалось прочитать # статьи', many: 'удалось прочитать # статей',
  other: 'удалось прочитать # статьи'
})

export const notices: typeof english.notices = {
  draftComposed: number_ => `Черновик №\u00A0${number_} готов.`,
  documentRescued: (document, keptAs) =>
    `Файл ${document} был повреждён; взят предыдущий вариант. Повреждённый файл сохранён как ${keptAs}.`,
  archiveRescued: (document, keptAs, readCount) => `Файл ${document} был повреждён: ${read(readCount)}, а резервной копии, `
    + `чтобы восполнить остальное, не было. Повреждённый файл сохранён как ${keptAs}.`,
  archiveFilled: (document, keptAs, readCount, filledCount, day) => `Файл ${document} был повреждён: ${read(readCount)}, ещё `
    + `${number(filledCount)} вернулись из резервной копии (${day}). Повреждённый файл сохранён как ${keptAs}.`,
  readOnly: folder => `В папку данных ${folder} нельзя писать. Можно читать, искать и экспортировать; новое не загружается и не `
    + 'сохраняется. Измените права на неё, и это сообщение исчезнет само, или выберите другую папку ключом --data.',
  folderWritable: 'В папку данных снова можно писать. Теперь всё сохраняется.'
}
