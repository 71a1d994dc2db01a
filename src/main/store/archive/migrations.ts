import { Failure } from '../../../shared/failure.ts'
import { archiveFile, type ArchiveDatabase } from './base/database.ts'
import { createAnnotations } from './migrations/create-annotations.ts'
import { createArticleTags } from './migrations/create-article-tags.ts'
import { createDatelineIndex } from './migrations/create-dateline-index.ts'
import { createFeedDocuments } from './migrations/create-feed-documents.ts'
import { createIdentityTables } from './migrations/create-identity-tables.ts'
import { createIssueTexts } from './migrations/create-issue-texts.ts'
import { createPageTables } from './migrations/create-page-tables.ts'
import { createRates } from './migrations/create-rates.ts'
import { createReadMarks } from './migrations/create-read-marks.ts'
import { createRemovedDossiers } from './migrations/create-removed-dossiers.ts'
import { createRetentionTables } from './migrations/create-retention-tables.ts'
import { createStoryCorrections } from './migrations/create-story-corrections.ts'
import { createStoryDecisions } from './migrations/create-story-decisions.ts'
import { createStoryViews } from './migrations/create-story-views.ts'
import { createTables } from './migrations/create-tables.ts'
import { createTexts } from './migrations/create-texts.ts'
import { createTopicTables } from './migrations/create-topic-tables.ts'
import { dropAddingTriggers } from './migrations/drop-adding-triggers.ts'
import { layerMarks } from './migrations/layer-marks.ts'

type Migration = (database: ArchiveDatabase) => void

/** In their order for ever: a change of the tables is a new function at the end. */
const migrations: readonly Migration[] = [
  createTables, createRetentionTables, createFeedDocuments, createReadMarks, createArticleTags, createIdentityTables,
  createStoryCorrections, createAnnotations, createPageTables, createStoryViews, createTopicTables, createRates,
  createDatelineIndex,
  createStoryDecisions, createTexts, createRemovedDossiers, createIssueTexts, dropAddingTriggers, layerMarks
]

/** The newest version of the tables this program knows. */
export const archiveVersion = migrations.length

/** Brings the tables up to date, or up to the version `to`, one transaction per step. Throws `Failure` `document-newer`. */
export function migrate(database: ArchiveDatabase, to = archiveVersion): void {
  const version = Number(database.pragma('user_version', { simple: true }))
  if (version > archiveVersion) throw new Failure('document-newer', { file: archiveFile })
  for (const [step, migration] of migrations.slice(0, to).entries()) {
    if (step < version) continue
    database.transaction(() => {
      migration(database)
      database.pragma(`user_version = ${step + 1}`)
    }).immediate()
  }
}
