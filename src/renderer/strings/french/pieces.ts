import { counted, list } from '../../format/numbers.ts'
import type * as english from '../english/pieces.ts'

const others = (count: number): string => counted(count, { one: '# autre', other: '# autres' })

export const piece: typeof english.piece = {
  rank: headline => `Poids de « ${headline} »`,
  ranks: { must: 'Indispensable', should: 'Souhaitable', monitor: 'À surveiller' },
  noRank: 'Sans poids',
  original: headline => `Original : ${headline}`,
  translation: 'Écrivez une traduction par-dessus le titre du média : l’original reste à côté.',
  marks: 'Mise en forme',
  bold: 'Gras (Ctrl+B)',
  italic: 'Italique (Ctrl+I)',
  link: 'Lien (Ctrl+K)',
  more: 'Plus',
  moreOf: headline => `Plus pour « ${headline} »`,
  angle: 'Angle',
  angleHint: 'En une ligne, ce que ce média fait du sujet.',
  note: 'Note de la rédaction',
  tags: 'Mots-clés',
  tagsAre: tags => `Mots-clés\u00a0: ${tags.join(', ')}`,
  tagsHint: 'Séparés par des virgules.',
  section: 'Rubrique',
  backToOutlet: 'Revenir aux mots du média',
  notIn: (names, further) => further ? `Absent de : ${names.join(', ')} et ${others(further)}` : `Absent de : ${list(names)}`,
  follows: (number_, page) => page ? `Fait suite au nº ${number_}, p. ${page}` : `Fait suite au nº ${number_}`,
  moveSection: title => `Glisser la rubrique « ${title} » ailleurs`
}

export const quotes: typeof english.quotes = {
  quoted: words => `« ${words} »`,
  title: 'Citations',
  find: 'Trouver les citations de l’article',
  none: 'Aucune phrase entre guillemets avec un locuteur n’a été trouvée.',
  allTaken: 'Toutes celles qui ont été trouvées sont prises.',
  found: 'Trouvées dans l’article',
  take: 'Prendre',
  takeQuote: words => `Prendre la citation « ${words} »`,
  remove: 'Retirer',
  removeQuote: words => `Retirer la citation « ${words} »`,
  words: 'Mots de la citation',
  wordsHint: 'Marquez vos coupes par […] et vos ajouts par des [crochets].',
  said: (speaker, verb) => [verb, speaker].filter(part => part !== undefined).join(' '),
  states: {
    stands: 'Dans le texte conservé',
    changed: 'Le média a modifié son texte depuis',
    missing: 'Absente du texte conservé'
  },
  unmarked: 'Modifiée sans le signaler',
  whatChanged: 'Ce qui a changé',
  unchecked: 'Pas encore vérifiée'
}

export const moneyNotes: typeof english.moneyNotes = {
  title: 'Sommes',
  target: 'En',
  add: sum => `Valeur de ${sum}`,
  remove: sum => `Retirer la valeur de ${sum}`,
  removeShort: 'Retirer',
  note: (sum, value, bank, date) => `${sum} (${value}, ${bank}, ${date})`,
  noRate: currency => `Aucune des deux banques ne publie de cours pour ${currency} ce jour-là.`,
  noDay: 'Aucun cours n’est connu pour ce jour. Connectez-vous et réessayez.'
}
