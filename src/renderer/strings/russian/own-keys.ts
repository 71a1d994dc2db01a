import type * as english from '../english/own-keys.ts'

export const ownKeys: typeof english.ownKeys = {
  title: 'Изменить клавиши',
  hint: 'Выберите «Изменить» и нажмите новую клавишу или две подряд. Esc оставляет как есть.',
  command: 'Команда',
  keys: 'Клавиши',
  change: 'Изменить',
  changeOf: title => `Изменить клавиши: ${title}`,
  remove: 'Убрать',
  removeOf: title => `Убрать клавиши: ${title}`,
  reset: 'Сбросить',
  resetOf: title => `Сбросить клавиши: ${title}`,
  changed: title => `Клавиши изменены: ${title}`,
  press: 'Нажмите клавишу…',
  none: 'нет',
  off: 'отключена',
  conflict: (keys, title) => `${keys} уже значит «${title}».`,
  take: title => `Назначить для «${title}»`,
  leave: 'Не менять'
}
