import { counted } from '../../format/numbers.ts'
import { weekdayName } from '../../format/times.ts'
import type * as english from '../english/settings.ts'

export const languageChoice: typeof english.languageChoice = {
  label: 'Sprache der Seite',
  asSystem: 'Wie das System'
}

export const settingsPage: typeof english.settingsPage = {
  title: 'Einstellungen',
  reading: 'Lesen',
  theme: 'Farben',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  city: 'Stadt',
  zone: 'Zeitzone',
  zoneHint: 'Ihr „heute“, und Ihre Zeit neben der des Mediums.',
  zoneNow: (day, time) => `Dort ist es ${time}, ${day}.`,
  refreshing: 'Aktualisieren',
  interval: 'Alle Feeds aktualisieren',
  intervals: minutes => {
    if (minutes === 0) return 'Nur auf Wunsch'
    return minutes % 60 === 0
      ? counted(minutes / 60, { one: 'Jede Stunde', other: 'Alle # Stunden' })
      : counted(minutes, { one: 'Jede Minute', other: 'Alle # Minuten' })
  },
  pictures: 'Bilder der Artikel',
  pictureChoices: { store: 'Abrufen und speichern', never: 'Nie abrufen' },
  proxy: 'Proxy',
  proxyHint: '„system“ nimmt den dieses Computers, „none“ fragt die Medien direkt; oder eine Adresse ohne Kennwort: '
    + 'http://proxy.example:8080, socks5://127.0.0.1:1080.',
  keys: 'Tastatur',
  singleKeys: 'Befehle mit einer Taste',
  singleKeysHint: 'Schalten Sie sie aus, wenn Sie diktieren oder einen Bildschirmleser nutzen. „?“ zeigt alle.',
  showKeys: 'Alle Tasten anzeigen',
  plan: name => `Ausgabenplan: ${name}`,
  planIntro: 'Wann Ihre Presseschau erscheint, und was sie sammelt.',
  name: 'Name',
  days: 'Erscheint am',
  weekday: day => weekdayName(day, 'short'),
  weekdayLong: day => weekdayName(day),
  cutOff: 'Redaktionsschluss',
  cutOffHint: 'Spätere Artikel gehören zur nächsten Ausgabe.',
  windowHours: 'Zeitraum in Stunden',
  windowHint: 'Wie weit sie vom Redaktionsschluss zurückblickt.',
  firstNumber: 'Nummer der ersten Ausgabe',
  maxBlocks: 'Themen je Entwurf, höchstens',
  language: 'Sprache des Dokuments',
  automatic: 'Den Entwurf bei Redaktionsschluss von selbst zusammenstellen',
  savePlan: 'Plan speichern',
  parts: 'Teile der Einstellungen',
  plans: 'Ausgabenpläne',
  addPlan: 'Ausgabenplan hinzufügen',
  removePlan: 'Plan entfernen',
  planRemoved: name => `Der Ausgabenplan „${name}“ wurde entfernt`,
  newPlan: 'Presseschau',
  saved: 'Gespeichert',
  about: 'Über das Programm',
  version: version => `Press Review ${version}`,
  dataFolder: 'Ihre Daten liegen in'
}
