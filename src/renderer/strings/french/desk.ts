import type { RateSource } from '../../../shared/money.ts'
import { number } from '../../format/numbers.ts'
import { longDay, momentIn } from '../../format/times.ts'
import type * as english from '../english/desk.ts'

export const citiesPage: typeof english.citiesPage = {
  title: 'Villes',
  intro: 'Le lieu de votre bureau décide de ce que veut dire « aujourd’hui ». Les autres villes s’affichent en horloges.',
  desk: 'Votre bureau',
  choose: 'Ville de votre bureau',
  chooseHint: 'Tapez une ville ou un pays.',
  select: city => city ? `Choisir la ville : actuellement ${city}` : 'Choisir la ville',
  noneFound: 'Aucune ville de la liste ne porte ce nom.',
  keepTyped: typed => `Nommer le bureau « ${typed} » et garder son fuseau horaire`,
  time: (time, offset) => `${time} ${offset}`,
  filedFrom: city => `Envoyé depuis ${city}`,
  clocks: 'Horloges',
  addClock: 'Ajouter une horloge',
  removeClock: city => `Retirer l’horloge : ${city}`,
  earlier: city => `Monter ${city}`,
  removed: city => `Horloge retirée : ${city}`,
  noClocks: 'Aucune horloge pour l’instant. Ajoutez les villes d’où écrivent vos correspondants.',
  full: most => `Il n’y a de place que pour ${number(most)} horloges.`,
  dayShift: days => days === 0 ? 'aujourd’hui' : days > 0 ? 'demain' : 'hier',
  noneFiled: city => `Aucun article connu n’a été envoyé depuis ${city}.`
}

export const skies: typeof english.skies = {
  clear: 'ciel clair', 'partly-cloudy': 'partiellement nuageux', overcast: 'couvert', fog: 'brouillard', drizzle: 'bruine',
  rain: 'pluie', snow: 'neige', 'rain-showers': 'averses de pluie', 'snow-showers': 'averses de neige', thunderstorm: 'orage',
  showers: 'averses'
}

export const weatherWords: typeof english.weatherWords = {
  title: 'Météo',
  switch: 'Afficher la météo de la ville du bureau',
  hint: 'Demande au service ci-dessous le temps qu’il fait en ville, au kilomètre près. Désactivé tant que vous ne l’activez '
    + 'pas.',
  now: (degrees, sky) => `${number(Math.round(degrees))} °C, ${sky}`,
  short: degrees => `${number(Math.round(degrees))} °C`,
  wind: speed => `vent ${number(Math.round(speed))} km/h`,
  day: (date, least, most, sky) => `${date} : ${number(Math.round(least))} à ${number(Math.round(most))} °C, ${sky}`,
  old: (observedAt, zone, now) => `Ancien relevé : ${momentIn(observedAt, zone, now)}.`,
  noCity: 'Choisissez une ville de la liste, et sa météo s’affichera ici.',
  source: 'Données météo d’Open-Meteo.com, sous CC BY 4.0',
  invented: 'Météo inventée pour la démo',
  sourceUrl: 'https://open-meteo.com/',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
  licence: 'la licence',
  terms: 'Données météo d’Open-Meteo.com, sous CC BY 4.0. Gratuites hors usage commercial ; une rédaction qui en tire un revenu '
    + 'a besoin de sa propre clé.',
  address: 'Adresse du service',
  addressHint: 'Un service Open-Meteo, le leur ou le vôtre.',
  key: 'Clé du service',
  keyHint: 'Gardée parmi les secrets, envoyée à ce seul service et uniquement par https.',
  saveKey: 'Enregistrer la clé',
  removeKey: 'Supprimer la clé',
  keySaved: 'Clé enregistrée',
  keyRemoved: 'Clé supprimée',
  acceptPlain: 'La garder lisible sur cet ordinateur'
}

const banks: Readonly<Record<RateSource, string>> = { ecb: 'Banque centrale européenne', cbr: 'Banque de Russie' }
const inventedBanks: Readonly<Record<RateSource, string>> = {
  ecb: 'Banque de l’Union des ports, inventée pour la démo', cbr: 'Banque des Pays du fleuve, inventée pour la démo'
}

export const converter: typeof english.converter = {
  title: 'Convertisseur de devises',
  intro: 'Cours de référence de deux banques centrales, récupérés au moment de convertir. Pour information, non pour le négoce.',
  amount: 'Montant',
  from: 'De',
  to: 'En',
  date: 'Cours du',
  swap: 'Inverser les devises',
  convert: 'Convertir',
  copy: 'Copier',
  copied: 'Copié',
  notCopied: 'Cette page n’a pas accès au presse-papiers.',
  close: 'Fermer',
  asking: 'Demande à la banque…',
  noNumber: 'Ce n’est pas un nombre. Tapez des chiffres, avec un point ou une virgule avant les décimales.',
  currency: (name, code) => `${code} · ${name}`,
  result: (amount, from, value, to) => `${amount} ${from} = ${value} ${to}`,
  bank: (source, isDemo) => isDemo ? inventedBanks[source] : banks[source],
  source: (rate, bank, date) => `${rate} · ${bank}, ${longDay(date)}`,
  copyText: (result, bank, date) => `${result} (${bank}, ${longDay(date)})`,
  earlier: (asked, date) => `Aucun cours n’a été publié pour le ${longDay(asked)} : voici ceux du ${longDay(date)}.`,
  old: date => `Cours anciens : les derniers connus sont du ${longDay(date)}.`,
  left: (currency, bank, lastDate) => `${bank} : aucun cours pour ${currency} depuis le ${longDay(lastDate)}.`,
  useLast: lastDate => `Utiliser le ${longDay(lastDate)}`,
  noRate: (currency, bank) => `${bank} : aucun cours publié pour ${currency}.`,
  noDay: (asked, bank) => `${bank} : aucun cours connu pour le ${longDay(asked)}.`,
  sums: 'Sommes dans cet article',
  noSums: 'Aucune somme d’argent ne figure dans cet article.'
}
