/** Every sentence of the page, in the language it speaks now. Read them while rendering, never at the top of a module: `speak`
 *  puts others in their place. Numbers, dates and lists come formatted by `Intl`; nothing is glued together elsewhere. */
import * as english from './english/index.ts'

/** All sentences of one language. */
export type Catalogue = typeof english

export let {
  addArticle, addressDialog, alerts, articleExport, candidatesPane, checks, citiesPage, clippingsPage, commandGroups,
  commandTitles, conflict, converter, dossiers, editor, evidence, failures, filter, front, fullText, healthPage,
  healthStates, issueBar, issues, issuesPage, keeping, keys, languageChoice, logins, moneyNotes, news, notices, opml,
  outletsPage, ownKeys, packsWords, pageFacts, palette, piece, planForm, queue, quotes, reader, reading, readingDialog,
  scriptNames, search, searchOperators, sectionReason, sectionsPage, settingsPage, sharing, shell, shortReasons, signInDialog,
  skies, statusBar, stories, suggestions, topicDialog, topics, weatherWords
}: Catalogue = english

/** From now on the page speaks in the sentences of a catalogue. */
export function speak(catalogue: Catalogue): void {
  ({
    addArticle, addressDialog, alerts, articleExport, candidatesPane, checks, citiesPage, clippingsPage, commandGroups,
    commandTitles, conflict, converter, dossiers, editor, evidence, failures, filter, front, fullText, healthPage,
    healthStates, issueBar, issues, issuesPage, keeping, keys, languageChoice, logins, moneyNotes, news, notices, opml,
    outletsPage, ownKeys, packsWords, pageFacts, palette, piece, planForm, queue, quotes, reader, reading, readingDialog,
    scriptNames, search, searchOperators, sectionReason, sectionsPage, settingsPage, sharing, shell, shortReasons, signInDialog,
    skies, statusBar, stories, suggestions, topicDialog, topics, weatherWords
  } = catalogue)
}

export type { Cited } from './english/sharing.ts'
