import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/editing.ts'

export const candidatesPane: typeof english.candidatesPane = {
  ways: 'D’où',
  stories: 'Sujets',
  late: 'Tardifs',
  search: 'Chercher',
  clippings: 'Coupures',
  own: 'Libre',
  lateCount: count => `Tardifs (${number(count)})`,
  lateHow: 'Arrivés après le bouclage sur des sujets de cette revue de presse, ou sujets forts à part entière.',
  noLate: 'Rien n’est arrivé depuis le bouclage.',
  take: 'Prendre',
  leave: 'Laisser',
  takeArticle: headline => `Prendre : ${headline}`,
  leaveArticle: headline => `Laisser : ${headline}`,
  searchLabel: 'Chercher dans tous les articles',
  noHits: 'Aucun article ne contient ces mots.',
  noClippings: 'Aucune coupure. Appuyez sur s dans un article pour le mettre de côté.',
  isIn: 'Y figure',
  added: headline => `Ajouté : ${headline}`,
  left: headline => `Laissé : ${headline}`,
  textTitle: 'Un texte de votre main',
  textHeadline: 'Titre',
  text: 'Texte',
  textSection: 'Rubrique',
  addText: 'Ajouter le texte',
  printTitle: 'Un article imprimé, ou par son adresse',
  printHow: 'Saisissez-le : il figurera dans la revue de presse comme tout autre.',
  printAsk: 'Ajouter un article…'
}

export const issueBar: typeof english.issueBar = {
  undo: 'Annuler',
  redo: 'Rétablir',
  propose: 'Titres…',
  proposals: 'Propositions tirées de deux sujets chacune. Vous choisissez, et chaque mot reste modifiable.',
  keepOwn: 'Garder ce qui est écrit',
  layout: 'Mise en page',
  layouts: { pieces: 'Articles', bulletins: 'Brèves', glance: 'En un coup d’œil', papers: 'Journaux', voices: 'Voix' },
  paper: 'Papier',
  checks: 'Contrôles',
  checksCount: count => `Contrôles (${number(count)})`,
  correct: 'Rectifier…',
  correcting: note => `Rectificatif : ${note}`,
  correctTitle: number_ => `Rectifier le nº ${number_}`,
  correctHow: 'Un brouillon du même numéro en est tiré. Le numéro publié reste tel quel ; la note est imprimée avec la version '
    + 'rectifiée.',
  correctNote: 'Ce qui était faux',
  correctNow: 'Créer le brouillon'
}

const citations = (count: number): string => counted(count, { one: '# citation', other: '# citations' })

export const checks: typeof english.checks = {
  title: 'Contrôles avant publication',
  allGood: 'Chaque citation figure dans le texte conservé, et aucun emprunt n’est excessif.',
  quotesStand: count => counted(count, {
    one: '# citation figure dans le texte conservé.', other: '# citations figurent dans le texte conservé.'
  }),
  quotesGone: count => counted(count, {
    one: '# citation ne figure pas dans le texte conservé.', other: '# citations ne figurent pas dans le texte conservé.'
  }),
  quotesChanged: count => `${citations(count)} : le média a modifié le texte depuis.`,
  quotesUnmarked: count => counted(count, {
    one: '# citation a été modifiée sans le signaler.', other: '# citations ont été modifiées sans le signaler.'
  }),
  warning: (warning, headline) => {
    switch (warning.kind) {
      case 'quote-long': return warning.share === undefined
        ? `« ${headline} » reprend ${number(warning.words)} mots du média.`
        : `« ${headline} » reprend ${number(warning.words)} mots du média, soit ${number(warning.share)} % de l’article.`
      case 'no-licence': return 'Un panorama de presse demande une licence : indiquez-la dans le plan d’édition.'
      case 'field-missing': return `« ${headline} » n’a pas d’auteur ou pas de date, mentions obligatoires d’un panorama de `
        + 'presse.'
    }
  },
  rightsCount: count => counted(count, {
    one: '# pièce emprunte beaucoup à son article, ou n’a pas les mentions obligatoires d’un panorama.',
    other: '# pièces empruntent beaucoup à leur article, ou n’ont pas les mentions obligatoires d’un panorama.'
  }),
  coverage: 'Couverture',
  bySection: 'Par rubrique',
  byOutlet: 'Par média',
  byLanguage: 'Par langue',
  byHour: 'Par heure de la journée du bureau',
  hourBar: (hour, count) =>
    `${String(hour).padStart(2, '0')} h, ${counted(count, { one: '# article', other: '# articles' })}`,
  firsts: 'Les premiers à en parler',
  first: (outlet, time) => `${outlet}, ${time}`,
  noCoverage: 'Composée avant que la couverture ne soit comptée.',
  since: number_ => `Depuis le nº ${number_}`,
  noPrevious: 'C’est le premier numéro de son plan.',
  newStories: 'Nouveaux',
  continued: 'Se poursuivent',
  dropped: 'N’y sont plus',
  line: (outlet, headline) => `${outlet} : ${headline}`,
  corrections: 'Rectificatifs',
  correction: (day, note) => `${day} : ${note}`,
  earlierCorrections: 'Rectificatifs de numéros précédents',
  earlierCorrection: (number_, day, note) => `Nº ${number_}, ${day} : ${note}`
}

export const conflict: typeof english.conflict = {
  title: 'Une autre fenêtre a écrit au même endroit',
  how: 'Rien n’est enregistré avant votre choix. Ce qui disparaît revient par Annuler.',
  issuedHow: 'Le numéro a été publié entre-temps dans une autre fenêtre et il est figé. Voici ce que vous avez écrit depuis.',
  mine: 'Ici',
  theirs: 'Là-bas',
  keepMine: 'Garder le texte d’ici',
  keepTheirs: 'Prendre le texte de là-bas',
  fields: {
    headline: 'Titre', deck: 'Chapô', layout: 'Mise en page', paper: 'Papier', summary: 'Résumé', angle: 'Angle',
    note: 'Note de la rédaction', tags: 'Mots-clés', rank: 'Poids', quotes: 'Citations', money: 'Sommes', section: 'Rubrique'
  },
  of: (field, headline) => `${field} : « ${headline} »`
}

export const issuesPage: typeof english.issuesPage = {
  search: 'Chercher dans les revues de presse',
  found: count => counted(count, { one: '# revue de presse', other: '# revues de presse' }),
  foundIn: 'Trouvé dans',
  noneFound: 'Aucune revue de presse ne contient ces mots.',
  ledger: 'Registre (CSV)',
  ledgerHint: 'Ce qui a été emprunté à qui, sur tous les numéros publiés',
  importIssue: 'Importer un numéro…',
  imported: number_ => `Le nº ${number_} est là`,
  corrected: count => counted(count, { one: '# rectificatif', other: '# rectificatifs' })
}
