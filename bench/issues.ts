/** `npm run bench:issues [-- --issues N]`: 2,000 press reviews of twenty pieces, or N, of invented words: taking one up to be
 *  searched, and how long it takes to search them all. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { issuePieces } from '../src/main/digest/index.ts'
import { openArchive } from '../src/main/store/index.ts'
import { clusterStories } from '../src/main/stories/index.ts'
import { makeLongDigest, makeWindow, toStoryArticle } from './digest-corpus.ts'
import { median, printFigure } from './figure.ts'
import { pick, seeded } from './random.ts'
import { silent } from './with-program.ts'

const { values } = parseArgs({ options: { issues: { type: 'string', default: '2000' } } })
const random = seeded(171)
const articles = makeWindow(5000)
const { blocks, ...digest } = makeLongDigest(articles, clusterStories(articles.map(toStoryArticle)), 400)

function processorTime(work: () => unknown): number {
  const start = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}

const folder = await mkdtemp(join(tmpdir(), 'press-review-issues-'))
try {
  const archive = openArchive({ folder, log: silent })
  const times = Array.from({ length: Number(values.issues) }, (_, at) => processorTime(() => {
    const day = new Date(Date.UTC(2020, 0, at + 1)).toISOString().slice(0, 10)
    const own = { ...digest, number: at + 1, day, blocks: Array.from({ length: 20 }, () => pick(random, blocks)) }
    archive.saveIssueText({ digestId: `${day}_bench`, stamp: '1', day, number: at + 1, pieces: issuePieces(own) })
  }))
  printFigure({ name: 'issues', value: archive.listIssueStamps().size, unit: '' })
  printFigure({ name: 'take-up-an-issue', value: median(times), unit: 'ms' })
  const [one = '', other = ''] = blocks[0]?.summary.split(' ') ?? []
  const options = { limit: 20, now: '2026-11-22T00:00:00.000Z' }
  const queries = {
    word: one, words: `${one} ${other}`, phrase: `"${one} ${other}"`, beginning: one.slice(0, 3), without: `-${one}`
  }
  for (const [name, query] of Object.entries(queries)) {
    const { total } = archive.searchIssues(query, options)
    const took = Array.from({ length: 9 }, () => processorTime(() => archive.searchIssues(query, options)))
    printFigure({ name: `search-${name}-${total}-found`, value: median(took), unit: 'ms' })
  }
  archive.close()
} finally {
  await rm(folder, { recursive: true, force: true })
}
