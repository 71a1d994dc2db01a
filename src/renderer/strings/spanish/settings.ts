import type * as english from '../english/settings.ts'
import { span } from '../../format/numbers.ts'
import { weekdayName } from '../../format/times.ts'

export const languageChoice: typeof english.languageChoice = { label: 'Idioma de la página', asSystem: 'El del sistema' }

export const settingsPage: typeof english.settingsPage = {
  title: 'Ajustes',
  reading: 'Lectura',
  theme: 'Tema visual',
  themes: { system: 'El del sistema', light: 'Claro', dark: 'Oscuro' },
  city: 'Ciudad',
  zone: 'Huso horario',
  zoneHint: 'Su «hoy», y su hora junto a la del medio.',
  zoneNow: (day, time) => `Allí son las ${time}, ${day}.`,
  refreshing: 'Actualización',
  interval: 'Actualizar todos los canales',
  intervals: minutes => minutes === 0 ? 'Solo cuando yo lo pida' : `Cada ${span(minutes)}`,
  pictures: 'Imágenes de los artículos',
  pictureChoices: { store: 'Descargarlas y guardarlas', never: 'No descargarlas nunca' },
  proxy: 'Proxy',
  proxyHint: '«system» usa el de este equipo, «none» pregunta directamente a los medios; o una dirección sin contraseña: '
    + 'http://proxy.example:8080, socks5://127.0.0.1:1080.',
  keys: 'Teclado',
  singleKeys: 'Atajos de una sola tecla',
  singleKeysHint: 'Desactívelos si dicta o usa un lector de pantalla. «?» los muestra.',
  showKeys: 'Ver todas las teclas',
  plan: name => `Plan de edición: ${name}`,
  planIntro: 'Cuándo aparece su revista de prensa y qué reúne.',
  name: 'Nombre',
  days: 'Aparece los',
  weekday: day => weekdayName(day, 'short'),
  weekdayLong: day => weekdayName(day),
  cutOff: 'Cierre',
  cutOffHint: 'Los artículos posteriores pasan al número siguiente.',
  windowHours: 'Período en horas',
  windowHint: 'Cuánto abarca hacia atrás desde el cierre.',
  firstNumber: 'Número del primer ejemplar',
  maxBlocks: 'Máximo de temas en un borrador',
  language: 'Idioma del documento',
  automatic: 'Elaborar el borrador por sí solo al cierre',
  savePlan: 'Guardar plan',
  parts: 'Partes de los ajustes',
  plans: 'Planes de edición',
  addPlan: 'Añadir un plan de edición',
  removePlan: 'Quitar plan',
  planRemoved: name => `Se ha quitado el plan de edición «${name}»`,
  newPlan: 'Revista de prensa',
  saved: 'Guardado',
  about: 'Acerca de',
  version: version => `Press Review ${version}`,
  dataFolder: 'Sus datos están en'
}
