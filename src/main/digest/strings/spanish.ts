import { counting } from '../../../shared/counting.ts'
import type { RateSource } from '../../../shared/money.ts'
import { formatShortDay } from '../base/format-facts.ts'
import type { DigestStrings } from './digest-strings.ts'
import { namingDays } from './wording.ts'

export function spanish(language: string): DigestStrings {
  const count = counting(language)
  const dayName = namingDays(language)
  const shortDay = (day: string): string => formatShortDay(day, language)
  const bank = (source: RateSource): string => ({ ecb: 'Banco Central Europeo', cbr: 'Banco de Rusia' })[source]
  const articles = (n: number): string => count(n, { one: '# artículo', other: '# artículos' })
  const stories = (n: number): string => count(n, { one: '# tema', other: '# temas' })
  const feeds = (n: number): string => count(n, { one: '# canal', other: '# canales' })

  return {
    language,
    pressReview: 'Revista de prensa',
    headlineOfNone: 'Revista de prensa: nada destacable',
    headlineOfOne: headline => `Revista de prensa: ${headline}`,
    // "y" becomes "e" before the sound i, which a program cannot always hear; a semicolon is right for every headline.
    headlineOfTwo: (first, second) => `Revista de prensa: ${first}; ${second}`,
    deck: day => `Los temas principales de la prensa del ${dayName(day)}`,
    quietDeck: (n, day) => n === 0
      ? `Día tranquilo: ningún tema compartido en la prensa del ${dayName(day)}`
      : `Día tranquilo: solo ${count(n, { one: 'un tema compartido', other: '# temas compartidos' })} en la prensa del `
        + `${dayName(day)}`,
    noCoverage: 'Nada destacable en la prensa en este período.',
    number: value => `N.º ${value}`,
    draft: 'Borrador',
    draftNote: 'No publicado. Puede cambiar; no difundir.',
    contents: 'Índice',
    day: 'Fecha',
    plan: 'Edición',
    window: 'Período',
    cutOff: 'Cierre',
    composed: 'Elaborado',
    issued: 'Publicado',
    coverage: 'Leído',
    coverageOf: (a, s, f) => `${articles(a)} de ${feeds(f)}, ${stories(s)}`,
    noByline: 'Sin firma',
    retrieved: time => `consultado ${time}`,
    inPrint: (day, page) => page === undefined ? `edición impresa del ${day}` : `edición impresa del ${day}, p. ${page}`,
    inLanguage: name => `en ${name}`,
    outletsWords: 'En palabras del medio',
    alsoCoveredIn: 'También en',
    brief: 'En breve',
    compiler: 'Elaborado por',
    distribution: 'Difusión',
    paywalled: 'solo para suscriptores',
    notCoveredIn: 'No aparece en',
    editorsNote: 'Nota de la redacción',
    tags: 'Etiquetas',
    follows: 'Continúa el',
    issueAndPage: (number, page) => page === undefined ? `n.º ${number}` : `n.º ${number}, p. ${page}`,
    bank,
    worth: (amount, publisher, date) => `unos ${amount} (${publisher}, ${shortDay(date)})`,
    continuity: 'Desde el último número',
    corrected: 'Corregido desde su primera publicación:',
    correctedEarlier: 'Corregido en números anteriores desde el último:',
    dropped: 'En el último número y no en este:',
    recipients: n => `Distribuido en ${count(n, { one: '# ejemplar', other: '# ejemplares' })}.`,
    coverageTitle: 'Cobertura',
    articles: 'Artículos',
    story: 'Tema',
    bySection: 'Por sección',
    byOutlet: 'Por medio',
    byLanguage: 'Por idioma',
    byHour: 'Por hora',
    firsts: 'Quién fue el primero',
    firstOutlet: 'Medio',
    firstAt: 'Hora',
    furtherRows: n => count(n, { other: '# más' }),
    sources: 'Fuentes',
    noLink: 'sin enlace',
    method: 'Método',
    methodOf: f => `Artículos vistos por primera vez entre ${f.from} y ${f.to} en ${feeds(f.feeds)}: `
      + `${articles(f.articles)}, de los que el programa agrupó ${stories(f.stories)} por sus palabras. El orden propuesto `
      + 'sigue el número de medios, luego el de artículos y luego la hora. Titulares y resúmenes son de los medios salvo '
      + 'cambio de la redacción; nada fue escrito por una máquina.',
    noFailedFeed: 'Todos los canales respondieron.',
    failedFeeds: n => count(n, {
      one: '# canal no pudo leerse al elaborar este número:', other: '# canales no pudieron leerse al elaborar este número:'
    }),
    furtherFeeds: n => `y ${count(n, { one: '# canal más', other: '# canales más' })}`,
    feedHealth: h => `Al elaborar este número: ${count(h.readCount, { one: '# canal leído', other: '# canales leídos' })}, `
      + `${count(h.failedCount, { one: '# fallido', other: '# fallidos' })} y `
      + `${count(h.silentCount, { other: '# en silencio' })}, `
      + 'sin artículos nuevos desde hace mucho más de lo habitual.',
    outletsConcerned: 'Medios afectados:',
    furtherOutlets: n => count(n, { other: '# más' }),
    rights: 'Derechos',
    rightsNote: 'Titulares, resúmenes y citas pertenecen a los medios nombrados y se dan aquí con su fuente. Una difusión '
      + 'mayor puede requerir su permiso.',
    clippingsNote: 'Textos, titulares y citas pertenecen a los medios nombrados y se reproducen aquí íntegros, solo para uso '
      + 'interno. Difundirlos requiere una licencia.',
    disclaimer: 'Las informaciones no han sido verificadas y no se responde de su exactitud.'
  }
}
