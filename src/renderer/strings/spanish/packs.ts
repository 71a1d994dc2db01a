import type * as english from '../english/packs.ts'
import { countryName } from '../../format/countries.ts'
import { languageName } from '../../format/languages.ts'
import { counted, number } from '../../format/numbers.ts'
import type { PackSubject } from '../../../shared/starter-pack.ts'

const beats: Readonly<Record<Extract<PackSubject, { kind: 'beat' }>['beat'], string>> = {
  world: 'Internacional', business: 'Economía y empresas', science: 'Ciencia', technology: 'Tecnología', sport: 'Deportes'
}

const feeds = (count: number): string => counted(count, { one: '# canal', other: '# canales' })

export const packsWords: typeof english.packsWords = {
  title: 'Empezar con un paquete',
  more: 'Más de los paquetes',
  how: 'Elija paquetes enteros o canales sueltos. Todo puede deshacerse, y cambiarse después en Medios.',
  kinds: { own: 'En español', country: 'Por país', beat: 'Por materia', language: 'Por idioma' },
  name: about => about.kind === 'country' ? countryName(about.country)
    : about.kind === 'beat' ? beats[about.beat] : languageName(about.language),
  feeds,
  someChosen: (chosen, count) => `${number(chosen)} de ${feeds(count)}`,
  open: name => `Canales de ${name}`,
  feed: (title, outlet) => title === outlet ? outlet : `${outlet}: ${title}`,
  source: (repository, path, day) =>
    `Direcciones tal como figuraban en ${repository}, ${path}, el ${day}. Pueden haber cambiado.`,
  follow: count => count === 0 ? 'Seguir lo elegido' : `Seguir ${feeds(count)}`,
  following: 'Añadiendo…',
  followed: count => counted(count, { one: 'Ahora se sigue # canal', other: 'Ahora se siguen # canales' })
}
