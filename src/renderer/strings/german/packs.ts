import { countryName } from '../../format/countries.ts'
import { languageName } from '../../format/languages.ts'
import { counted, number } from '../../format/numbers.ts'
import type { PackSubject } from '../../../shared/starter-pack.ts'
import type * as english from '../english/packs.ts'

const beats: Readonly<Record<Extract<PackSubject, { kind: 'beat' }>['beat'], string>> = {
  world: 'Weltnachrichten', business: 'Wirtschaft', science: 'Wissenschaft', technology: 'Technik', sport: 'Sport'
}

export const packsWords: typeof english.packsWords = {
  title: 'Mit einem Startpaket beginnen',
  more: 'Mehr aus den Startpaketen',
  how: 'Wählen Sie ganze Pakete oder einzelne Feeds. Alles lässt sich rückgängig machen und später unter „Medien“ ändern.',
  kinds: { own: 'Auf Deutsch', country: 'Nach Land', beat: 'Nach Fachgebiet', language: 'Nach Sprache' },
  name: about => about.kind === 'country' ? countryName(about.country)
    : about.kind === 'beat' ? beats[about.beat] : languageName(about.language),
  feeds: count => counted(count, { one: '# Feed', other: '# Feeds' }),
  someChosen: (chosen, count) => `${number(chosen)} von ${counted(count, { one: '# Feed', other: '# Feeds' })}`,
  open: name => `Feeds: ${name}`,
  feed: (title, outlet) => title === outlet ? outlet : `${outlet}: ${title}`,
  source: (repository, path, day) =>
    `Adressen aus ${repository}, ${path}, Stand: ${day}. Sie können sich seither geändert haben.`,
  follow: count => count === 0 ? 'Auswahl abonnieren' : counted(count, { one: '# Feed abonnieren', other: '# Feeds abonnieren' }),
  following: 'Wird abonniert…',
  followed: count => counted(count, { one: '# Feed ist nun abonniert', other: '# Feeds sind nun abonniert' })
}
