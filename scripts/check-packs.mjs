// Asks every feed of the starter packs once and says which answer with a feed: `npm run check:packs [-- pack …]`, of another folder
// of packs with `--folder`. Needs a network; one host is asked once a second. Ends with 1 when a feed does not answer as one.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals: chosen } = parseArgs({ options: { folder: { type: 'string' } }, allowPositionals: true })
const folder = values.folder ?? join(import.meta.dirname, '../resources/packs')
const names = (await readdir(folder)).filter(name => name.endsWith('.json'))
const packs = await Promise.all(names.map(async name => JSON.parse(await readFile(join(folder, name), 'utf8'))))
const wanted = packs.filter(({ packId }) => chosen.length === 0 || chosen.includes(packId))
const urls = new Set(wanted.flatMap(({ feeds }) => feeds.map(({ feedUrl }) => feedUrl)))
const byHost = Map.groupBy(urls, url => new URL(url).host)

/** What came of asking; `ok` with a feed at the end of it. */
async function ask(url) {
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(20_000),
      headers: {
        'user-agent': 'PressReview (check of starter packs)',
        accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5'
      }
    })
    if (!answer.ok) return { isOk: false, said: `status ${answer.status}` }
    const head = (await answer.text()).slice(0, 5000)
    return /<(rss|feed|rdf:RDF)[\s>]/i.test(head) ? { isOk: true, said: 'a feed' } : { isOk: false, said: 'no feed' }
  } catch (error) {
    return { isOk: false, said: String(error.cause?.code ?? error.name) }
  }
}

async function askHost(hostUrls) {
  const answers = []
  for (const [at, url] of hostUrls.entries()) {
    if (at > 0) await new Promise(resolve => setTimeout(resolve, 1000))
    const answer = await ask(url)
    console.log(`${answer.isOk ? 'ok  ' : 'FAIL'}  ${url}  ${answer.said}`)
    answers.push(answer)
  }
  return answers
}

const answers = (await Promise.all([...byHost.values()].map(askHost))).flat()
const failed = answers.filter(({ isOk }) => !isOk).length
console.log(`${answers.length - failed} of ${answers.length} feeds answer.`)
process.exitCode = failed > 0 ? 1 : 0
