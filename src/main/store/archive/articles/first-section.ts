import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'

/** A move changes the article's status alone. */
export function openFirstSection(database: ArchiveDatabase): Pick<Archive, 'firstSectionOf'> {
  const find = database.prepare<[string], string>('SELECT sectionId FROM articles WHERE articleId = ?').pluck()
  return { firstSectionOf: articleId => find.get(articleId) }
}
