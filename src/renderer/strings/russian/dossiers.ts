import type * as english from '../english/dossiers.ts'
import { articles } from './counts.ts'

export const dossiers: typeof english.dossiers = {
  title: 'Досье',
  back: 'Все досье',
  none: 'Досье пока нет. Начните следить за сюжетом на его странице: статьи сохранятся здесь навсегда, новые добавятся сами.',
  facts: articles,
  latest: time => `последняя: ${time}`,
  following: 'следит за сюжетом',
  notFollowing: 'больше не следит',
  name: 'Название',
  rename: 'Переименовать',
  follow: 'Следить дальше',
  unfollow: 'Не следить',
  story: 'Открыть сюжет',
  remove: 'Убрать',
  removed: 'Досье убрано',
  takeOut: 'Вынуть',
  takeOutOf: headline => `Вынуть: «${headline}»`,
  takenOut: 'Вынуто из досье',
  empty: 'В нём нет статей.',
  joined: time => `добавлено: ${time}`
}
