import type * as english from '../english/stories.ts'
import { counted, list, span, tenth } from '../../format/numbers.ts'

const outlets = (count: number): string => counted(count, { one: '# medio', other: '# medios' })
const articles = (count: number): string => counted(count, { one: '# artículo', other: '# artículos' })
const voices = (count: number): string =>
  counted(count, { one: '# medio con palabras propias', other: '# medios con palabras propias' })

export const stories: typeof english.stories = {
  title: 'Tema',
  back: 'Volver a la portada',
  whole: 'Tema completo',
  gone: 'Este tema ya no existe: sus artículos cuentan hechos distintos o se quitaron.',
  firstAt: (outlet, time) => `el primero: ${outlet}, ${time}`,
  latestAt: time => `lo último: ${time}`,

  inOtherMedia: 'En otros medios',
  first: time => `el primero, ${time}`,
  lag: minutes => `+${span(minutes)}`,
  wireCopy: count => counted(count, {
    one: 'Reproducido palabra por palabra por # medio más', other: 'Reproducido palabra por palabra por # medios más'
  }),
  readAlso: 'Lea también',
  showMore: 'Mostrar más',
  today: 'Hoy',
  yesterday: 'Ayer',

  coverage: 'Cobertura',
  coverageFacts: (voiceCount, count) => `${voices(voiceCount)} · ${articles(count)}`,
  absent: count => counted(count, { one: '# de mis medios no lo tiene', other: '# de mis medios no lo tienen' }),
  absentNone: 'Todos mis medios lo tienen.',
  choose: (outlet, headline) => `Elegir «${headline}» de ${outlet}`,
  chosen: count => counted(count, { one: '# artículo elegido', other: '# artículos elegidos' }),
  chooseHow: 'Elija dos artículos para ver por qué están juntos, o varios para separarlos.',
  why: '¿Por qué juntos?',
  whyNot: 'Estos dos no comparten ninguna palabra: otros los mantienen unidos.',
  whyWords: similarity => `Comparten estas palabras. Su parecido es de ${tenth(similarity * 100)} sobre 100.`,
  whyNames: similarity => 'Están en idiomas distintos, así que solo cuentan nombres y números. '
    + `Su parecido es de ${tenth(similarity * 100)} sobre 100.`,
  wordKinds: { name: 'nombre', number: 'número', word: 'palabra' },
  split: 'Separar',
  didSplit: count => counted(count, { one: '# artículo separado', other: '# artículos separados' }),
  leave: 'No es este tema',
  leaveOf: headline => `No es este tema: «${headline}»`,
  left: 'Sacado del tema',
  merge: 'Unir…',
  undoLast: 'Revertir la última decisión',
  mergeTitle: 'Unir con otro tema',
  mergeHow: 'Los temas unidos pasan a ser uno. Con la misma historia siguen siendo dos, cada uno en la cronología del otro. '
    + 'Lo que usted decida prevalece desde entonces sobre el programa.',
  mergeNone: 'Esta semana ningún otro tema lo cubren dos medios.',
  mergeFind: 'Buscar un tema',
  mergeNow: 'Unir',
  mergeWith: headline => `Unir con «${headline}»`,
  linkWith: headline => `Misma historia: «${headline}»`,
  cancel: 'Cancelar',
  merged: 'Unidos en un tema',
  undone: 'Revertido',
  follow: 'Seguir',
  followed: 'En seguimiento: sus artículos se conservan en un dosier',
  openDossier: 'Abrir dosier',

  timeline: 'Cronología',
  barsPerHour: (count, hours) =>
    `${articles(count)} en ${counted(hours, { one: '# hora', other: '# horas' })}, una barra por hora`,
  barsPerDay: (count, days) => `${articles(count)} en ${counted(days, { one: '# día', other: '# días' })}, una barra por día`,
  linked: 'Misma historia',
  linkedBy: names => `en común: ${list(names)}`,
  linkedByHand: 'enlazado por usted',
  unlink: 'No es la misma historia',
  unlinkOf: headline => `No es la misma historia: «${headline}»`,
  unlinked: 'Ya no está enlazado',
  didLink: 'Enlazado como la misma historia',

  score: value => `${tenth(value)} ${counted(value, { one: 'punto', other: 'puntos' })}`,
  scoreOf: headline => `Por qué «${headline}» está en este puesto`,
  scoreParts: {
    outlets: voices,
    sections: count => counted(count, { one: '# sección', other: '# secciones' }),
    freshness: minutes => minutes < 1 ? 'último artículo, ahora mismo' : `último artículo, hace ${span(minutes)}`
  },
  scoreHow: 'Diez puntos por medio, tres por cada sección más, hasta diez por lo nuevo. El teletipo reproducido cuenta una vez.',

  mostCovered: 'Lo más cubierto',
  mostRead: 'Lo más leído',
  spans: { now: 'Ahora', today: 'Hoy', week: 'Esta semana' },
  spanOf: title => `${title}: en qué tiempo`,
  noneCovered: 'Ningún tema es común a dos medios en este tiempo.',
  noneRead: 'Aquí se cuenta lo que usted lee y en lo que se detiene. No sale nunca de este equipo.',
  rank: (outletCount, articleCount) => `${outlets(outletCount)} · ${articles(articleCount)}`,
  readTimes: (count, articleCount) => {
    const times = counted(count, { one: 'leído # vez', other: 'leído # veces' })
    return articleCount > 1 ? `${times}, ${articles(articleCount)}` : times
  },
  aside: 'Lo más cubierto, lo más leído y la revista de prensa',

  readings: 'Lo que más lee',
  readingsHow: 'La portada cuenta qué artículos abre y en cuáles se detiene, para la lista «Lo más leído». '
    + 'Se guarda solo en el archivo de este equipo.',
  forget: 'Olvidar lo que más leo',
  forgotten: 'Lecturas olvidadas'
}
