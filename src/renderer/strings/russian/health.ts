import type * as english from '../english/health.ts'
import type { EncodingScript } from '../../../shared/encodings.ts'
import { counted, list, number, span } from '../../format/numbers.ts'
import { feedsInNeed, feedsOf } from './counts.ts'

export const healthPage: typeof english.healthPage = {
  title: 'Состояние лент',
  tabs: 'Издания и состояние лент',
  feeds: 'Ленты',
  health: 'Состояние',
  table: 'Как дела у каждой ленты',
  attention: count => count
    ? feedsInNeed(count)
    : 'Все ленты в порядке',
  onlyAttention: 'Требуют внимания',
  all: 'Все ленты',
  filter: 'Какие ленты',
  well: 'Все ленты отвечают и приносят новое так же часто, как обычно.',
  showAll: 'Показать все ленты',
  more: (next, count) => `Показать ещё ${number(next)} из ${feedsOf(count)}`,
  columns: {
    title: 'Лента', fetched: 'Последняя загрузка', newest: 'Последняя статья', interval: 'Проверка раз в', next: 'Следующая'
  },
  sortBy: column => `Сортировать: ${column}`,
  never: 'никогда',
  due: 'пора',
  notAgain: 'больше нет',
  silent: (since, usualGap) => usualGap === undefined
    ? `Молчит с ${since}. Загляните на сайт: лента могла переехать.`
    : `Молчит с ${since}; обычно новое приходит раз в ${span(Math.max(1, usualGap))}. Загляните на сайт: лента могла переехать.`,
  salvaged: 'Документ испорчен; прочитаны только целые записи. Сообщите изданию.',
  moving: address => `Сервер отправляет на ${address}. Если так пройдёт день, лента переедет туда.`,
  resting: until => `Сервер просил не беспокоить его до ${until}.`,
  readAs: (encoding, how) => ({
    chosen: `кодировка ${encoding}, ваш выбор`, guessed: `кодировка ${encoding}, догадка`, told: `кодировка ${encoding}`
  })[how],
  datesIn: zone => `даты в поясе ${zone.replaceAll('_', ' ')}`,
  signedIn: 'вход выполнен',
  privateAllowed: 'частный адрес разрешён',
  otherOrders: 'Ещё',
  otherOrdersOf: title => `Ещё: ${title}`,
  changeAddress: 'Изменить адрес',
  changeAddressOf: title => `Изменить адрес: ${title}`,
  reading: 'Не та кодировка или время?',
  readingOf: title => `Не та кодировка или время? ${title}`,
  signIn: 'Войти',
  signInOf: title => `Войти: ${title}`,
  signOut: 'Выйти',
  signOutOf: title => `Выйти: ${title}`,
  signedOut: title => `${title}: выход выполнен, данные для входа удалены`,
  forbidPrivate: 'Запретить частный адрес',
  forbidPrivateOf: title => `Запретить частный адрес: ${title}`
}

export const addressDialog: typeof english.addressDialog = {
  title: title => `Адрес: ${title}`,
  how: 'Сначала проверяется новый адрес. Сохранённые статьи и ваши настройки остаются за лентой.',
  address: 'Адрес ленты',
  save: 'Изменить адрес',
  asking: 'Проверяется…',
  done: title => `${title}: теперь по новому адресу`,
  allowPrivate: 'Он в моей собственной сети: разрешить этот частный адрес',
  cancel: 'Отмена'
}

export const signInDialog: typeof english.signInDialog = {
  title: title => `Вход: ${title}`,
  how: host => `Отправляется только на ${host}, куда бы он ни перенаправлял, и хранится отдельно от документов, экспорта и `
    + 'резервных копий.',
  by: 'Чем входить',
  byPassword: 'Имя и пароль',
  byHeader: 'Заголовок запроса',
  user: 'Имя',
  password: 'Пароль',
  headerName: 'Имя заголовка',
  headerHint: 'Как сообщило издание, например Authorization',
  headerValue: 'Его значение',
  acceptPlain: 'Хранить в папке данных открытым текстом',
  save: 'Войти',
  saving: 'Выполняется вход…',
  cancel: 'Отмена',
  done: title => `Вход выполнен: ${title}`
}

export const readingDialog: typeof english.readingDialog = {
  title: title => `Как читать: ${title}`,
  how: 'Выберите кодировку, в которой заголовки верны. Сохранённое из последнего документа сразу прочитается заново.',
  loading: 'Читается последний документ…',
  encoding: 'Кодировка',
  automatic: encoding => `Как указано в ленте (${encoding})`,
  likely: 'Вероятные',
  preview: 'Первые заголовки',
  zone: 'Пояс для дат, где он не указан',
  datesWithoutZone: dates => `Лента пишет: ${list(dates.map(date => `«${date}»`))}.`,
  zonesTold: 'В датах пояс указан.',
  save: 'Читать так',
  saving: 'Читается…',
  cancel: 'Отмена',
  done: (title, changed) => changed
    ? `${title}: ${counted(changed, {
      one: '# статья теперь читается иначе', few: '# статьи теперь читаются иначе', many: '# статей теперь читаются иначе',
      other: '# статьи теперь читаются иначе'
    })}`
    : `${title}: читается как прежде`
}

export const scriptNames: Readonly<Record<EncodingScript, string>> = {
  unicode: 'Юникод', western: 'Западноевропейские', 'central-european': 'Центральноевропейские', baltic: 'Балтийские',
  cyrillic: 'Кириллица', greek: 'Греческие', turkish: 'Турецкие', hebrew: 'Иврит', arabic: 'Арабские', vietnamese: 'Вьетнамские',
  thai: 'Тайские', 'simplified-chinese': 'Китайские упрощённые', 'traditional-chinese': 'Китайские традиционные',
  japanese: 'Японские', korean: 'Корейские'
}

export const healthStates: typeof english.healthStates = {
  neverChecked: 'Ещё не проверялась.',
  ok: when => `Проверена: ${when}.`,
  gone: when => `Ленты нет с ${when}. Её статьи остаются; поищите новую ленту на сайте издания.`,
  failing: (when, failure) => `Сбой с ${when}. ${failure}`
}
