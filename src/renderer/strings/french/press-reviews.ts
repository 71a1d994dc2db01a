import { bytes, counted, list, number } from '../../format/numbers.ts'
import type * as english from '../english/press-reviews.ts'

const stories = (count: number): string => counted(count, { one: '# sujet', other: '# sujets' })
const others = (count: number): string => counted(count, { one: '# autre', other: '# autres' })

export const issues: typeof english.issues = {
  title: 'Revue de presse',
  compose: 'Composer la revue du jour',
  composePlan: plan => `Composer « ${plan} » du jour`,
  composing: 'Composition…',
  none: 'Aucune revue de presse pour l’instant',
  noneHow: 'Elle réunit les sujets des dernières vingt-quatre heures dans un document numéroté, que vous corrigez, publiez et '
    + 'imprimez.',
  noPlan: 'Il n’y a pas de plan d’édition. Créez-en un dans les réglages.',
  number: number_ => `Revue de presse nº ${number_}`,
  draft: 'brouillon',
  issued: 'publiée',
  stories: count => stories(count),
  draftWith: count => `brouillon, ${stories(count)}`,
  issuedWith: count => `publiée, ${stories(count)}`,
  list: 'Numéros'
}

export const editor: typeof english.editor = {
  outline: 'Plan',
  candidates: 'Propositions',
  preview: 'Aperçu',
  panes: 'Parties de cette page',
  number: (number_, day) => `Nº ${number_} · ${day}`,
  window: (from, to) => `${from} à ${to}`,
  saved: time => `enregistré ${time}`,
  waiting: 'pas encore enregistré',
  running: 'enregistrement…',
  failed: 'non enregistré',
  issuedAt: time => `publiée ${time}`,
  headline: 'Titre',
  deck: 'Chapô',
  blockHeadline: outlet => `Titre de la pièce de « ${outlet} »`,
  summary: outlet => `Résumé de la pièce de « ${outlet} »`,
  ownWords: 'Mots du média',
  yourWords: 'Vos mots',
  also: (names, further) =>
    further ? `Également dans ${names.join(', ')} et ${others(further)}` : `Également dans ${list(names)}`,
  up: headline => `Monter : ${headline}`,
  down: headline => `Descendre : ${headline}`,
  sectionUp: title => `Monter la rubrique : ${title}`,
  sectionDown: title => `Descendre la rubrique : ${title}`,
  movedTo: (at, count) => `Déplacé à la place ${at} sur ${count}`,
  movedInto: (title, at, count) => `Déplacé dans « ${title} », à la place ${at} sur ${count}`,
  remove: headline => `Retirer : ${headline}`,
  removed: headline => `Retiré : ${headline}`,
  grip: 'Glisser ailleurs ; au clavier, Alt+↑ et Alt+↓ dans la pièce',
  openArticle: 'Ouvrir l’article',
  add: headline => `Ajouter : ${headline}`,
  addShort: 'Ajouter',
  noCandidates: 'Aucun autre sujet commun sur cette période.',
  candidatesCount: count => stories(count),
  emptyOutline: 'Rien : la revue dira qu’il n’y avait rien de notable. Ajoutez des sujets ou des articles depuis les '
    + 'propositions.',
  exportPdf: 'Export PDF',
  exportAs: 'Exporter…',
  mailHeadlines: 'Envoyer les titres par courriel',
  exportTitle: 'Exporter cette revue de presse',
  exportAnyway: 'Exporter quand même',
  exportNow: 'Exporter',
  keepAsItIs: 'Annuler',
  cancelExport: 'Annuler l’export',
  format: 'Format',
  formats: {
    pdf: { name: 'PDF', use: 'à imprimer, envoyer et archiver' },
    html: { name: 'HTML', use: 'un fichier pour tout navigateur' },
    docx: { name: 'Word (DOCX)', use: 'pour continuer à le modifier' },
    epub: { name: 'EPUB', use: 'pour une liseuse' },
    md: { name: 'Markdown', use: 'pour un site ou des notes' },
    txt: { name: 'Texte brut', use: 'pour un courriel sans mise en forme' },
    eml: { name: 'Courriel (EML)', use: 's’ouvre dans votre messagerie' },
    ris: { name: 'Sources (RIS)', use: 'pour Zotero, Citavi, EndNote' },
    bib: { name: 'Sources (BibTeX)', use: 'pour LaTeX' },
    'csl.json': { name: 'Sources (CSL-JSON)', use: 'pour les logiciels de références' },
    json: { name: 'Numéro complet (JSON)', use: 'pour un autre exemplaire de Press Review' }
  },
  layout: 'Mise en page',
  layouts: {
    pieces: 'Articles : média et titre sur chacun', bulletins: 'Brèves : une phrase chacune, par média',
    glance: 'En un coup d’œil : un sujet en deux phrases', papers: 'Journaux : pièces entières, par média',
    voices: 'Voix : par thème, en citations'
  },
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter' },
  exportCancelled: 'Export annulé. Aucun fichier n’a été créé.',
  exporting: (format, progress) => progress
    ? `Création : ${format}, étape ${number(progress.done + 1)} sur ${number(progress.total)}${
      progress.pageCount ? `, ${counted(progress.pageCount, { one: '# page', other: '# pages' })}` : ''}`
    : `Création : ${format}…`,
  exported: (name, size, pages) =>
    pages ? `${name} · ${counted(pages, { one: '# page', other: '# pages' })}, ${bytes(size)}` : `${name} · ${bytes(size)}`,
  download: 'Télécharger à nouveau',
  missingGlyphs: characters => [counted(characters.length, {
    one: 'Le document montre des cases pour un caractère qu’aucune police n’a ici :',
    other: 'Le document montre des cases pour des caractères qu’aucune police n’a ici :'
  }), ...characters].join(' '),
  issue: 'Publier',
  issueTitle: number_ => `Publier le nº ${number_} ?`,
  issueHow: 'Il est alors figé : rien ne peut plus y changer, et le suivant prend le numéro suivant. Confirmez son titre.',
  issueNow: number_ => `Publier le nº ${number_}`,
  keepDraft: 'Garder en brouillon',
  issued: number_ => `Le nº ${number_} est publié`,
  previewOf: number_ => `Aperçu du nº ${number_}`,
  delete: 'Supprimer le brouillon',
  deleted: number_ => `Brouillon du nº ${number_} supprimé`,
  proposed: 'Proposé par le programme ; modifiez à votre guise.'
}
