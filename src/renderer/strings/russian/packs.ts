import type * as english from '../english/packs.ts'
import { countryName } from '../../format/countries.ts'
import { languageName } from '../../format/languages.ts'
import { counted, number } from '../../format/numbers.ts'
import type { PackSubject } from '../../../shared/starter-pack.ts'
import { feeds, feedsOf } from './counts.ts'

const beats: Readonly<Record<Extract<PackSubject, { kind: 'beat' }>['beat'], string>> = {
  world: 'В мире', business: 'Бизнес и экономика', science: 'Наука', technology: 'Технологии', sport: 'Спорт'
}

export const packsWords: typeof english.packsWords = {
  title: 'Начать с готового набора',
  more: 'Ещё из готовых наборов',
  how: 'Выбирайте наборы целиком или отдельные ленты. Всё можно отменить и изменить потом в разделе «Издания».',
  kinds: { own: 'На русском', country: 'По странам', beat: 'По темам', language: 'По языкам' },
  name: about => about.kind === 'country' ? countryName(about.country)
    : about.kind === 'beat' ? beats[about.beat] : languageName(about.language),
  feeds,
  someChosen: (chosen, count) => `${number(chosen)} из ${feedsOf(count)}`,
  open: name => `Ленты: ${name}`,
  feed: (title, outlet) => title === outlet ? outlet : `${outlet}: ${title}`,
  source: (repository, path, day) => `Адреса найдены в ${repository}, ${path}, ${day}. С тех пор они могли измениться.`,
  follow: count => count === 0 ? 'Подписаться на выбранное' : counted(count, {
    one: 'Подписаться на # ленту', few: 'Подписаться на # ленты', many: 'Подписаться на # лент', other: 'Подписаться на # ленты'
  }),
  following: 'Подписываем…',
  followed: count => counted(count, {
    one: 'Добавлена # лента', few: 'Добавлены # ленты', many: 'Добавлено # лент', other: 'Добавлено # ленты'
  })
}
