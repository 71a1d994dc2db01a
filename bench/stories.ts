/** `npm run bench:stories -- --data DIR --out DIR2`: each `DIR/NAME.json` through the program's clustering with its default
 *  settings, to `DIR2/NAME.json` as `{ "<article id>": "<story id>" }`, for a scorer. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { StoryArticle } from '../src/main/stories/index.ts'
import { createWorkerPool } from '../src/main/workers/pool.ts'

/** One article of a set. What it says of the story is not read. */
interface SetArticle {
  readonly id: string
  readonly outlet: string
  readonly headline: string
  readonly text: string
  readonly language?: string
  readonly publishedAt?: string | null
}

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
if (values.data === undefined || values.out === undefined) throw new Error('Name both folders: --data DIR --out DIR2')

/** Where a set does not name outlets, every article counts as another outlet's. */
function toStoryArticle(article: SetArticle): StoryArticle {
  return {
    articleId: article.id, outletId: article.outlet || article.id, sectionId: 'world',
    headline: article.headline, text: article.text,
    sortedAt: article.publishedAt ? new Date(article.publishedAt).toISOString() : '2026-01-01T00:00:00.000Z',
    ...(article.language === undefined ? {} : { language: article.language })
  }
}

const pool = createWorkerPool({ entry: 'story-worker', size: 1, timeLimit: 300_000, memoryLimit: 2048 })
await mkdir(values.out, { recursive: true })
for (const name of (await readdir(values.data)).filter(file => file.endsWith('.json'))) {
  const articles = (JSON.parse(await readFile(join(values.data, name), 'utf8')) as SetArticle[]).map(toStoryArticle)
  const start = performance.now()
  const { stories } = await pool.run('cluster-stories', { articles })
  const seconds = (performance.now() - start) / 1000
  const predictions = Object.fromEntries(stories.flatMap(story => story.articleIds.map(id => [id, story.storyId])))
  await writeFile(join(values.out, name), JSON.stringify(predictions))
  process.stdout.write(`${name}: ${articles.length} articles, ${stories.length} stories, ${seconds.toFixed(2)} s\n`)
}
await pool.close()
