import type * as english from '../english/keeping.ts'
import { bytes, counted, number } from '../../format/numbers.ts'
import { articles } from './counts.ts'

export const keeping: typeof english.keeping = {
  title: 'Хранение статей',
  rule: 'Хранить статьи',
  rules: rule => {
    switch (rule.kind) {
      case 'keep': return 'Бессрочно'
      case 'age': return rule.days % 365 === 0
        ? counted(rule.days / 365, { one: '# год', few: '# года', many: '# лет', other: '# года' })
        : counted(rule.days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })
      case 'count': return `Самые новые в каждой рубрике: ${number(rule.articles)}`
    }
  },
  keepsUnread: 'Никогда не убирать непрочитанное',
  always: 'Вырезки и то, что стоит в обзорах прессы, остаются всегда.',
  bySection: 'Другие правила для отдельных рубрик',
  asAbove: 'Как выше',
  counting: 'Подсчёт того, что будет убрано…',
  wouldRemove: count => count === 0 ? 'Сейчас ничего не будет убрано.' : counted(count, {
    one: 'Со следующего дня будет убрана # статья. Вернуть её можно только из резервной копии.',
    few: 'Со следующего дня будут убраны # статьи. Вернуть их можно только из резервной копии.',
    many: 'Со следующего дня будет убрано # статей. Вернуть их можно только из резервной копии.',
    other: 'Со следующего дня будет убрано # статьи. Вернуть их можно только из резервной копии.'
  }),
  save: 'Сохранить правило',
  discard: 'Оставить как было',
  backup: 'Резервная копия',
  backupHint: 'Press Review сам хранит в папке данных копии за последние дни и недели. Держите ещё одну в другом месте.',
  restoreHint: 'Восстановить из копии можно в меню «Файл» окна, командой «press-review restore», пока программа закрыта, или '
    + 'распаковав её в пустую папку данных.',
  withPictures: 'С иллюстрациями статей',
  backUp: 'Сделать резервную копию',
  backingUp: 'Делается резервная копия…',
  backedUp: ({ path, byteCount, articleCount }) => `${articles(articleCount)}, ${bytes(byteCount)}: ${path}`,
  download: 'Скачать'
}
