import type * as english from '../english/palette.ts'
import { counted } from '../../format/numbers.ts'

export const palette: typeof english.palette = {
  title: 'Перейти куда угодно',
  placeholder: 'Команда, рубрика, издание, тема или настройка',
  command: 'Команда',
  section: 'Рубрика',
  outlet: 'Издание',
  topic: 'Тема',
  place: 'Место',
  found: count => counted(count, { one: '# совпадение', few: '# совпадения', many: '# совпадений', other: '# совпадения' }),
  none: 'Ничего с таким названием нет. Enter — искать по всем статьям.'
}
