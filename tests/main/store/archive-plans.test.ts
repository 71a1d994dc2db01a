import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { spanSql } from '../../../src/main/store/archive/articles/article-reading.ts'
import { listSql } from '../../../src/main/store/archive/lists/article-lists.ts'
import { headlineSql, rankSql, searchSql } from '../../../src/main/store/archive/search/article-search.ts'
import { isUnread as unread } from '../../../src/main/store/archive/base/list-conditions.ts'
import { relatedSql } from '../../../src/main/store/archive/lists/related-articles.ts'
import { pagesToFetchSql } from '../../../src/main/store/archive/articles/pages.ts'
import { knownSql } from '../../../src/main/store/archive/articles/known-articles.ts'
import { mostReadSql } from '../../../src/main/store/archive/stories/readings.ts'
import { listStoriesSql } from '../../../src/main/store/archive/stories/stories.ts'
import { coverageSql, namingSql } from '../../../src/main/store/archive/stories/story-coverage.ts'
import { sketchesSql } from '../../../src/main/store/archive/stories/window-sketches.ts'
import { countUnreadSql, topicKeysSql } from '../../../src/main/store/archive/lists/topic-lists.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { quietLog, temporaryFolder } from './fixtures.ts'

const parameters = {
  feeds: '["feed-1"]', outlets: null, sections: '["world"]', languages: null, tags: '["en"]', before: 1e15, limit: 50, from: -1e15, to: 1e15,
  match: '"a"', rank: '"a"', keys: '[1]', except: '[]', near: 1e15, seenMs: 1e15, key: 1e15, storyId: 's', topicId: 't', topicKey: 1, feedId: 'f', now: '2026'
}

function planOf(sql: string): readonly string[] {
  const folder = temporaryFolder()
  openArchive({ folder, log: quietLog }).close()
  const database = new Database(join(folder, 'archive.db'), { readonly: true })
  onTestFinished(() => void database.close())
  const values = sql.includes('?') ? ['2026', 10].slice(0, sql.split('?').length - 1) : [parameters]
  return database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values).map(row => (row as { detail: string }).detail)
}

/** Sorting is done over the few rows of a page at most: only where a walk per feed or section is brought together. */
it.each([
  ['all', false, /SEARCH s USING INTEGER PRIMARY KEY/, 0],
  ['all', true, /SEARCH s USING (COVERING )?INDEX statusesUnread/, 0],
  ['feeds', false, /SEARCH s USING INDEX statusesByFeed \(feedId=\? AND articleKey<\?\)/, 1],
  ['feeds', true, /SEARCH s USING INDEX statusesByFeedUnread \(feedId=\? AND articleKey<\?\)/, 1],
  ['sections', false, /SEARCH s USING INDEX statusesBySection \(sectionId=\? AND articleKey<\?\)/, 1],
  ['sections', true, /SEARCH s USING INDEX statusesBySectionUnread \(sectionId=\? AND articleKey<\?\)/, 1]
] as const)('a list of %s, unread %s, walks an index', (walk, isUnread, expected, sorts) => {
  const plan = planOf(listSql({ walk, isUnread, isClipped: false }))
  expect(plan.filter(step => expected.test(step))).toHaveLength(1)
  expect(plan.filter(step => step.includes('TEMP B-TREE'))).toHaveLength(sorts)
  expect(plan.filter(step => /SCAN (s|found)\b/.test(step))).toEqual([])
})

it.each([false, true])('a list of languages, unread %s, walks the index of each tag', isUnread => {
  const plan = planOf(listSql({ walk: 'languages', isUnread, isClipped: false }))
  expect(plan.join('\n')).toMatch(/SEARCH t USING COVERING INDEX \S+ \(language=\? AND rowid<\?\)/)
  expect(plan.filter(step => step.includes('TEMP B-TREE'))).toHaveLength(1)
})

it.each([false, true])('a list of what is clipped, unread %s, walks an index', isUnread => {
  const plan = planOf(listSql({ walk: 'all', isUnread, isClipped: true })).join('\n')
  expect(plan).toMatch(/^SEARCH s USING INDEX statuses(Clipped|Unread)/)
  expect(plan).not.toContain('TEMP B-TREE')
})

it('windows of time walk an index and sort nothing', () => {
  expect(planOf(spanSql).join('\n')).toMatch(/^SEARCH a USING INTEGER PRIMARY KEY/)
  expect(planOf(sketchesSql).join('\n')).toMatch(/^SEARCH a USING INDEX articlesByFirstSeen \(firstSeenMs>\? AND \(?firstSeenMs/)
  for (const sql of [spanSql, sketchesSql]) expect(planOf(sql).join('\n')).not.toContain('TEMP B-TREE')
})

it.each([false, true])('a search, unread %s, takes the order of the full-text index', isUnread => {
  const conditions = isUnread ? [unread('s')] : ["s.feedId NOT IN (SELECT feedId FROM hiddenFeeds)"]
  const plan = planOf(searchSql({ match: 'a', conditions })).join('\n')
  expect(plan).toMatch(/^SCAN words VIRTUAL TABLE INDEX .*\nSEARCH s USING INTEGER PRIMARY KEY/)
  expect(plan).not.toContain('TEMP B-TREE')
})

it.each([rankSql, headlineSql])('a ranking looks at matches between the oldest and the newest candidate: %s', sql => {
  expect(planOf(sql).join('\n')).toMatch(/^SCAN words VIRTUAL TABLE INDEX \d+:.*[<>]/)
})

it('related articles and stories read no whole table of articles', () => {
  expect(planOf(relatedSql).join('\n')).not.toMatch(/SCAN (s|articles)\b/)
  expect(planOf(listStoriesSql).join('\n')).toContain('USING INDEX storiesByOutlets')
  expect(planOf(coverageSql).join('\n')).toMatch(/^SEARCH a USING INTEGER PRIMARY KEY \(rowid>\?\)/)
  expect(planOf(namingSql).join('\n')).not.toMatch(/SCAN (a|s|m|p)\b/)
  expect(planOf(mostReadSql).join('\n')).toMatch(/^SEARCH r USING (COVERING )?INDEX readingsByTime/)
})

it('an entry is known again by an index, however many articles there are', () => {
  expect(planOf(knownSql.byId)[0]).toMatch(/^SEARCH a USING INDEX .*\(articleId=\?\)/)
  const byMark = planOf(knownSql.byMark)
  expect(byMark[0]).toMatch(/^SEARCH m USING PRIMARY KEY \(layer=\? AND mark=\?\)/)
  expect(byMark.filter(step => /SCAN|TEMP B-TREE/.test(step))).toEqual([])
})

it('pages to fetch are found by the index of their feed, the newest first without sorting', () => {
  const plan = planOf(pagesToFetchSql)
  expect(plan[0]).toMatch(/^SEARCH s USING (COVERING )?INDEX statusesByFeed \(feedId=\? AND articleKey>\?\)/)
  expect(plan.filter(step => /SCAN|TEMP B-TREE/.test(step))).toEqual([])
})

it.each([topicKeysSql(false), topicKeysSql(true), countUnreadSql])('a topic is walked from its newest article on, without sorting', sql => {
  const plan = planOf(sql)
  expect(plan.join('\n')).toMatch(/SEARCH (t|topicArticles) USING (COVERING INDEX \S+|PRIMARY KEY) \(topicKey=\?/)
  expect(plan.filter(step => step.includes('TEMP B-TREE'))).toEqual([])
})
