import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/front.ts'

const outlets = (count: number): string => counted(count, { one: '# Medium', other: '# Medien' })
const articles = (count: number): string => counted(count, { one: '# Artikel', other: '# Artikel' })

export const front: typeof english.front = {
  welcome: 'Ihre Zeitung beginnt mit einem Medium',
  welcomeHow: 'Folgen Sie den Medien, mit denen Sie arbeiten. Deren neueste Artikel füllen diese Seite, nach gemeinsamen Themen '
    + 'geordnet.',
  addTitle: 'Einem Medium folgen',
  addHow: 'Geben Sie die Adresse seiner Website oder seines Feeds ein.',
  importTitle: 'Ihre Feeds mitbringen',
  importHow: 'Wählen Sie die OPML-Datei aus einem anderen Leseprogramm, oder legen Sie sie auf dieser Seite ab.',
  demoTitle: 'Sich erst umsehen',
  demoHow: 'Starten Sie das Programm mit --demo: Es öffnet eine Zeitung erfundener Medien in einem eigenen Ordner.',
  waitingForNews: 'Noch keine Artikel. Aktualisieren Sie, um die neuesten abzurufen.',
  fetchingNews: 'Die ersten Artikel werden abgerufen …',
  fetchingNewsOf: progress => `Die ersten Artikel werden abgerufen: ${progress}.`,
  noStories: 'Noch berichten nicht mehrere Medien über dasselbe Thema. Solange stehen hier die neuesten Artikel.',
  coverage: count => outlets(count),
  coverageFirst: (count, time) => `${outlets(count)}, zuerst um ${time}`,
  coverageOf: headline => `Wer über „${headline}“ berichtet`,
  unread: count => `${number(count)} ungelesen`,
  galleries: 'Fotos und Infografiken',
  rank: (outletCount, articleCount) => `${outlets(outletCount)} · ${articles(articleCount)}`
}
