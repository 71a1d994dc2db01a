import type * as english from '../english/add-article.ts'

export const addArticle: typeof english.addArticle = {
  title: 'Ajouter un article',
  ways: { page: 'Par son adresse', pasted: 'Texte collé', print: 'De l’imprimé' },
  wayLabel: 'D’où vient l’article',
  address: 'Adresse de l’article',
  addressHint: 'Sa page est récupérée et son texte conservé. S’il est payant, collez plutôt le texte.',
  optionalAddress: 'Son adresse, s’il en a une',
  outlet: 'Média',
  outletHint: 'Son nom. Un nouveau média est créé s’il n’y en a aucun de ce nom.',
  headline: 'Titre',
  byline: 'Signature',
  text: 'Texte',
  optionalText: 'Texte, ou résumé dans ses propres mots',
  date: 'Date du numéro',
  page: 'Page',
  section: 'Rubrique',
  bySubject: 'D’après son contenu',
  optional: 'facultatif',
  add: 'Ajouter l’article',
  adding: 'Ajout…',
  cancel: 'Annuler',
  allowPrivate: 'Autoriser cette adresse privée',
  added: 'Article ajouté',
  known: 'Cet article était déjà là'
}
