import type * as english from '../english/settings.ts'
import { span } from '../../format/numbers.ts'
import { weekdayName } from '../../format/times.ts'

export const languageChoice: typeof english.languageChoice = { label: 'Язык страницы', asSystem: 'Как в системе' }

export const settingsPage: typeof english.settingsPage = {
  title: 'Настройки',
  reading: 'Чтение',
  theme: 'Оформление',
  themes: { system: 'Как в системе', light: 'Светлое', dark: 'Тёмное' },
  city: 'Город',
  zone: 'Часовой пояс',
  zoneHint: 'Ваше «сегодня» и ваше время рядом со временем издания.',
  zoneNow: (day, time) => `Там сейчас ${time} (${day}).`,
  refreshing: 'Обновление',
  interval: 'Обновлять все ленты',
  intervals: minutes => minutes === 0 ? 'Только по команде' : `Раз в ${span(minutes)}`,
  pictures: 'Иллюстрации статей',
  pictureChoices: { store: 'Загружать и хранить', never: 'Никогда не загружать' },
  proxy: 'Прокси',
  proxyHint: '«system» — прокси этого компьютера, «none» — без прокси; или адрес без пароля: '
    + 'http://proxy.example:8080, socks5://127.0.0.1:1080.',
  keys: 'Клавиатура',
  singleKeys: 'Команды одной клавишей',
  singleKeysHint: 'Отключите, если диктуете или работаете с программой чтения с экрана. Список открывает «?».',
  showKeys: 'Показать все клавиши',
  plan: name => `План выпуска: ${name}`,
  planIntro: 'Когда выходит ваш обзор прессы и что он собирает.',
  name: 'Название',
  days: 'Дни выхода',
  weekday: day => weekdayName(day, 'short'),
  weekdayLong: day => weekdayName(day),
  cutOff: 'Сбор до',
  cutOffHint: 'Более поздние статьи войдут в следующий выпуск.',
  windowHours: 'Период в часах',
  windowHint: 'За какое время до окончания сбора берутся статьи.',
  firstNumber: 'Номер первого выпуска',
  maxBlocks: 'Сюжетов в черновике, не больше',
  language: 'Язык документа',
  automatic: 'Составлять черновик самостоятельно, когда сбор окончен',
  savePlan: 'Сохранить план',
  parts: 'Разделы настроек',
  plans: 'Планы выпусков',
  addPlan: 'Добавить план выпуска',
  removePlan: 'Убрать план',
  planRemoved: name => `План выпуска «${name}» удалён`,
  newPlan: 'Обзор прессы',
  saved: 'Сохранено',
  about: 'О программе',
  version: version => `Press Review ${version}`,
  dataFolder: 'Ваши данные лежат в'
}
