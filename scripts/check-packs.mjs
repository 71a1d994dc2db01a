// `npm run check:packs`: asks every feed of the starter packs once and says which answer with a feed. Needs a network.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const usage = `npm run check:packs [-- pack … --folder DIR --patience SECONDS]

Asks every feed of the starter packs once, one host once a second, and says what became of it. Packs are named by their
file; without a name all are asked. Ends with 0 when every feed answers, with 1 when some do not, and with 2 when no host
could be reached at all: then nothing is known of the feeds.`

/** As much of a feed as tells what it is. */
const headBytes = 5000

const { values, positionals: chosen } = parseArgs({
  options: { folder: { type: 'string' }, patience: { type: 'string', default: '20' }, help: { type: 'boolean' } },
  allowPositionals: true
})
if (values.help) console.log(usage)
else process.exitCode = await checkPacks(await readPacks())

async function readPacks() {
  const folder = values.folder ?? join(import.meta.dirname, '../resources/packs')
  const names = (await readdir(folder)).filter(name => name.endsWith('.json'))
  const packs = await Promise.all(names.map(async name => JSON.parse(await readFile(join(folder, name), 'utf8'))))
  const unknown = chosen.filter(name => !packs.some(({ packId }) => packId === name))
  if (unknown.length > 0) {
    console.error(`No such pack: ${unknown.join(', ')}. There are: ${packs.map(({ packId }) => packId).join(', ')}.`)
    process.exit(1)
  }
  return packs.filter(({ packId }) => chosen.length === 0 || chosen.includes(packId))
}

async function checkPacks(packs) {
  const urls = new Set(packs.flatMap(({ feeds }) => feeds.map(({ feedUrl }) => feedUrl)))
  const byHost = Map.groupBy(urls, url => new URL(url).host)
  const answers = (await Promise.all([...byHost.values()].map(askHost))).flat()
  const failed = answers.filter(({ isOk }) => !isOk).length
  if (answers.length > 0 && answers.every(({ isReached }) => !isReached)) {
    console.log('No host could be reached: there seems to be no network. Nothing is known of the feeds.')
    return 2
  }
  console.log(`${answers.length - failed} of ${answers.length} feeds answer.`)
  return failed > 0 ? 1 : 0
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

/** What came of asking; `isOk` with a feed at the end of it, moved or not. */
async function ask(url) {
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(Number(values.patience) * 1000),
      headers: {
        'user-agent': 'PressReview (check of starter packs)',
        accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5'
      }
    })
    const isFeed = answer.ok && /<(rss|feed|rdf:RDF)[\s>]/i.test(await headOf(answer))
    const said = !answer.ok ? `status ${answer.status}` : isFeed ? 'a feed' : 'no feed'
    return { isOk: isFeed, isReached: true, said: answer.redirected ? `${said}, moved to ${answer.url}` : said }
  } catch (error) {
    if (error.name === 'TimeoutError') {
      return { isOk: false, isReached: false, said: `no answer within ${values.patience} seconds` }
    }
    return { isOk: false, isReached: false, said: String(error.cause?.code ?? error.name) }
  }
}

/** A page that never ends is not read to its end. */
async function headOf({ body }) {
  const decoder = new TextDecoder()
  let head = ''
  for await (const bytes of body ?? []) {
    head += decoder.decode(bytes, { stream: true })
    if (head.length >= headBytes) break
  }
  return head
}
