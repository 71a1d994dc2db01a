/** The sentences of the starter packs. */
import { countryName } from '../../format/countries.ts'
import { languageName } from '../../format/languages.ts'
import { plural } from '../../format/numbers.ts'
import type { PackSubject } from '../../../shared/starter-pack.ts'

const beats: Readonly<Record<Extract<PackSubject, { kind: 'beat' }>['beat'], string>> = {
  world: 'World news', business: 'Business and economy', science: 'Science', technology: 'Technology', sport: 'Sport'
}

export const packsWords = {
  title: 'Begin with a starter pack',
  more: 'More from the starter packs',
  how: 'Choose whole packs or single feeds. Everything can be undone, and changed under Outlets later.',
  kinds: { own: 'In English', country: 'By country', beat: 'By beat', language: 'By language' },
  name: (about: PackSubject) => about.kind === 'country' ? countryName(about.country)
    : about.kind === 'beat' ? beats[about.beat] : languageName(about.language),
  feeds: (count: number) => plural(count, 'feed', 'feeds'),
  someChosen: (chosen: number, count: number) => `${chosen} of ${plural(count, 'feed', 'feeds')}`,
  open: (name: string) => `Feeds of ${name}`,
  feed: (title: string, outlet: string) => title === outlet ? outlet : `${outlet}: ${title}`,
  source: (repository: string, path: string, day: string) =>
    `Addresses as found in ${repository}, ${path}, on ${day}. They may have changed since.`,
  follow: (count: number) => count === 0 ? 'Follow what is chosen' : `Follow ${plural(count, 'feed', 'feeds')}`,
  following: 'Following…',
  followed: (count: number) => `${plural(count, 'feed is', 'feeds are')} followed now`
}
