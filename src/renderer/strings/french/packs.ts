import { countryName } from '../../format/countries.ts'
import { languageName } from '../../format/languages.ts'
import { counted, number } from '../../format/numbers.ts'
import type { PackSubject } from '../../../shared/starter-pack.ts'
import type * as english from '../english/packs.ts'

const beats: Readonly<Record<Extract<PackSubject, { kind: 'beat' }>['beat'], string>> = {
  world: 'International', business: 'Économie', science: 'Sciences', technology: 'Technologies', sport: 'Sport'
}

const feeds = (count: number): string => counted(count, { one: '# flux', other: '# flux' })

export const packsWords: typeof english.packsWords = {
  title: 'Commencer avec une sélection',
  more: 'Autres flux des sélections',
  how: 'Choisissez des sélections entières ou des flux isolés. Tout peut être annulé, et modifié plus tard sous Médias.',
  kinds: { own: 'En français', country: 'Par pays', beat: 'Par domaine', language: 'Par langue' },
  name: about => about.kind === 'country' ? countryName(about.country)
    : about.kind === 'beat' ? beats[about.beat] : languageName(about.language),
  feeds,
  someChosen: (chosen, count) => `${number(chosen)} sur ${feeds(count)}`,
  open: name => `Flux : ${name}`,
  feed: (title, outlet) => title === outlet ? outlet : `${outlet} : ${title}`,
  source: (repository, path, day) =>
    `Adresses relevées dans ${repository}, ${path}, le ${day}. Elles ont pu changer depuis.`,
  follow: count => count === 0 ? 'Suivre la sélection' : `Suivre ${feeds(count)}`,
  following: 'Abonnement…',
  followed: count => counted(count, { one: '# flux est suivi désormais', other: '# flux sont suivis désormais' })
}
