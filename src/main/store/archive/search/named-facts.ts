import { assertNever } from '../../../../shared/assert-never.ts'
import type { SearchOptions } from '../../../../shared/article-lists.ts'
import { sectionNames } from '../../../../shared/default-names.ts'
import { splitWords } from '../../../language/index.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { fold } from './search-forms.ts'
import type { NamedFacts } from './search-plan.ts'
import type { Tallies } from '../base/tallies.ts'

/** Up to so many articles are listed first. */
const mostListed = 20_000

/** Every value of a column once: one step of its index for each, not one for each article. */
export const distinctSql = (table: string, column: string): string => `
  WITH RECURSIVE one(value) AS (
    SELECT min(${column}) FROM ${table}
    UNION ALL SELECT (SELECT min(${column}) FROM ${table} WHERE ${column} > one.value) FROM one WHERE one.value IS NOT NULL)
  SELECT value FROM one WHERE value IS NOT NULL`

/** Finds what the names in a query mean: outlets and sections by a title in which a word begins so, or by their id; tags by the
 *  same; languages by their tag or its first part. Capitals and diacritics make no difference. */
export function openNamedFacts(database: ArchiveDatabase, tallies: Tallies): (options: SearchOptions) => NamedFacts {
  const outlets = database.prepare<[], [string, string]>('SELECT outletId, name FROM outlets').raw()
  const sections = database.prepare<[], string>('SELECT DISTINCT sectionId FROM tallies').pluck()
  const tags = database.prepare<[], string>(distinctSql('articleTags', 'tag')).pluck()
  const languages = database.prepare<[], string>(distinctSql('articles', 'language')).pluck()
  const countLanguages = database.prepare<[string], number>(`
    SELECT count(*) FROM (
      SELECT 1 FROM articles WHERE language IN (SELECT value FROM json_each(?)) LIMIT ${mostListed + 1})`).pluck()
  const isRare = (count: number): boolean => count <= mostListed

  function findOutlets(value: string, current: SearchOptions['outlets'] = []): readonly string[] {
    return idsNamed([...outlets.all(), ...current.map(({ outletId, name }) => [outletId, name] as const)], value)
  }

  function findSections(value: string, current: SearchOptions['sections'] = []): readonly string[] {
    const names = new Map([...sections.all().map(id => [id, [id]] as const),
      ...current.map(section => [section.sectionId, sectionNames(section)] as const)])
    return [...names].filter(([id, some]) => id === value || some.some(name => isNamed(name, value))).map(([id]) => id)
  }

  return options => ({
    find({ kind, value }) {
      switch (kind) {
        case 'outlet': {
          const meant = findOutlets(value, options.outlets)
          return { meant, isRare: isRare(tallies.count({ outletIds: meant })) }
        }
        case 'section': {
          const meant = findSections(value, options.sections)
          return { meant, isRare: isRare(tallies.count({ sectionIds: meant })) }
        }
        case 'tag': return { meant: tags.all().filter(tag => isNamed(tag, value)), isRare: true }
        case 'language': {
          const meant = languages.all().filter(language => isOfLanguage(language, value))
          return { meant, isRare: isRare(countLanguages.get(JSON.stringify(meant)) ?? 0) }
        }
        default: return assertNever(kind)
      }
    }
  })
}

/** The last name of an id counts. */
function idsNamed(names: readonly (readonly [string, string])[], value: string): readonly string[] {
  return [...new Map(names)].filter(([id, name]) => id === value || isNamed(name, value)).map(([id]) => id)
}

/** A word of the name begins what is typed. */
function isNamed(name: string, value: string): boolean {
  const wanted = plain(value)
  return wanted !== ' ' && plain(name).includes(wanted)
}

function plain(name: string): string {
  return ` ${splitWords(name).map(fold).join(' ')}`
}

function isOfLanguage(tag: string, value: string): boolean {
  const plainTag = (text: string): string => `${text.toLowerCase().replaceAll('_', '-')}-`
  return plainTag(tag).startsWith(plainTag(value))
}
