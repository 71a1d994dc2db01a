import type * as english from '../english/add-article.ts'

export const addArticle: typeof english.addArticle = {
  title: 'Artikel hinzufügen',
  ways: { page: 'Über seine Adresse', pasted: 'Eingefügter Text', print: 'Aus der Zeitung' },
  wayLabel: 'Woher der Artikel kommt',
  address: 'Adresse des Artikels',
  addressHint: 'Die Seite wird abgerufen und ihr Text behalten. Hinter einer Bezahlschranke fügen Sie besser den Text ein.',
  optionalAddress: 'Seine Adresse, falls er eine hat',
  outlet: 'Medium',
  outletHint: 'Sein Name. Gibt es noch kein Medium dieses Namens, wird es angelegt.',
  headline: 'Überschrift',
  byline: 'Autorenzeile',
  text: 'Text',
  optionalText: 'Text oder Zusammenfassung in eigenen Worten des Mediums',
  date: 'Datum der Ausgabe',
  page: 'Seite',
  section: 'Ressort',
  bySubject: 'Nach seinem Inhalt',
  optional: 'freiwillig',
  add: 'Hinzufügen',
  adding: 'Wird hinzugefügt…',
  cancel: 'Abbrechen',
  allowPrivate: 'Diese private Adresse erlauben',
  added: 'Artikel hinzugefügt',
  known: 'Dieser Artikel war schon hier'
}
