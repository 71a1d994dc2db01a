import type * as english from '../english/front.ts'
import { counted, number } from '../../format/numbers.ts'

const outlets = (count: number): string => counted(count, { one: '# medio', other: '# medios' })
const articles = (count: number): string => counted(count, { one: '# artículo', other: '# artículos' })

export const front: typeof english.front = {
  welcome: 'Su periódico empieza con un medio',
  welcomeHow: 'Siga los medios con los que trabaja. Sus artículos más recientes llenan esta página, agrupados por los temas que '
    + 'comparten.',
  addTitle: 'Seguir un medio',
  addHow: 'Escriba la dirección de su sitio o de su canal.',
  importTitle: 'Traiga sus canales',
  importHow: 'Elija el archivo OPML que exportó otro lector, o suéltelo en esta página.',
  demoTitle: 'Eche primero un vistazo',
  demoHow: 'Inicie el programa con --demo: abre un periódico de medios inventados en una carpeta aparte.',
  waitingForNews: 'Todavía no hay artículos. Actualice para descargar los más recientes.',
  fetchingNews: 'Descargando los primeros artículos…',
  fetchingNewsOf: progress => `Descargando los primeros artículos: ${progress}.`,
  noStories: 'Ningún tema es común a varios medios todavía. En su lugar están aquí los artículos más recientes.',
  coverage: count => outlets(count),
  coverageFirst: (count, time) => `${outlets(count)}, el primero: ${time}`,
  coverageOf: headline => `Quién cubre «${headline}»`,
  unread: count => `${number(count)} sin leer`,
  galleries: 'Fotos e infografías',
  rank: (outletCount, articleCount) => `${outlets(outletCount)} · ${articles(articleCount)}`
}
