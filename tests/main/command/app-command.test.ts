import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAppCommand } from '../../../src/main/command/app-command.ts'
import { appCommands, wholeUsage } from '../../../src/main/command/commands.ts'
import { runAppCommand } from '../../../src/main/command/run-app-command.ts'
import { startFeedTown, type FeedTown } from '../../support/feed-town.ts'
import { makeApp, type TestApp } from '../../support/make-app.ts'

const commandOf = (name: string) => appCommands.get(name) ?? expect.unreachable(`there is no command ${name}`)

describe('the command line', () => {
  test('names every command and explains each when asked', () => {
    for (const name of [...appCommands.keys(), 'backup', 'restore']) expect(wholeUsage).toContain(`  ${name} `)
    for (const [name, command] of appCommands) {
      const { kind, ...rest } = readAppCommand(command, ['--help'], '/')
      expect(kind).toBe('help')
      expect(rest).toHaveProperty('text', expect.stringMatching(new RegExp(`^Usage: press-review ${name}`)))
      expect(rest).toHaveProperty('text', expect.stringContaining('--json'))
    }
  })

  test('explains all options of a command in one column', () => {
    for (const [name, command] of appCommands) {
      const request = readAppCommand(command, ['--help'], '/')
      const text = request.kind === 'help' ? request.text : expect.unreachable(name)
      expect(new Set([...text.matchAll(/^ {2}--.*? {2,}/gm)].map(([begin]) => begin.length)).size).toBe(1)
    }
  })

  test('takes the data folder from where the person stands', () => {
    expect(readAppCommand(commandOf('refresh'), ['--data', 'desk', '--json'], '/home/ines'))
      .toMatchObject({ kind: 'run', options: { dataFolder: '/home/ines/desk', isJson: true } })
  })

  test.each([
    ['digest', ['--format', 'pdf,doc'], /^There is no format “doc”: one of pdf, html/],
    ['digest', ['--layout', 'tabloid'], /^There is no layout “tabloid”/],
    ['digest', ['morning'], /named by --edition/],
    ['digest', ['--date', '2026-13-40'], /^--date takes a day as 2026-11-20, and 2026-13-40 is none/],
    ['refresh', ['all'], /^All feeds are read/],
    ['import', [], /^Which file\?/],
    ['export', ['everything'], /^Export what\?/],
    ['export', ['issue'], /^Export what\?/],
    ['export', ['issue', 'a', 'b'], /^One at a time: what is b\?/],
    ['search', [], /^Search for what\?/],
    ['search', ['bridge', '--limit', 'all'], /^--limit takes a number/],
    ['search', ['--limt', '3'], /--limt/],
    ['refresh', ['--data', ''], /^--data takes the name of a folder/]
  ])('%s %j is explained', (name, words, sentence) => {
    expect(readAppCommand(commandOf(name), words, '/')).toMatchObject({ kind: 'wrong', text: expect.stringMatching(sentence) })
  })
})

describe('a command', () => {
  let town: FeedTown
  let desk: TestApp
  let folder: string
  beforeAll(async () => {
    town = await startFeedTown()
    desk = await makeApp()
    folder = join(desk.dataFolder, 'desk')
    await mkdir(folder)
    await writeFile(join(folder, 'feeds.opml'), town.opml())
  })
  afterAll(async () => {
    await desk.close()
    await town.close()
  })

  const run = (name: string, ...words: readonly string[]) => runFor(desk, name, ...words)

  async function runFor({ app }: TestApp, name: string, ...words: readonly string[]) {
    const request = readAppCommand(commandOf(name), words, folder)
    if (request.kind !== 'run') return expect.unreachable(request.text)
    const said: string[] = []
    // One program for all of them, as its start takes longer than what they do.
    const open = async () => ({ ...app, stop: async () => {} })
    const say = (line: string): void => void said.push(line)
    const code = await runAppCommand(open, request.options, { say, show() {}, complain: say })
    return { code, said: said.join('\n') }
  }

  async function runJson(name: string, ...words: readonly string[]) {
    const { code, said } = await run(name, ...words, '--json')
    return { code, facts: JSON.parse(said) as Record<string, unknown> }
  }

  test('imports, refreshes, searches, composes, exports', async () => {
    expect(await run('import', 'feeds.opml', '--allow-private')).toEqual({
      code: 0, said: '5 feeds followed, 0 known already, 0 not followed'
    })
    expect(await runJson('refresh')).toMatchObject({ code: 0, facts: { feedCount: 5, failedCount: 0, newCount: 11, failed: [] } })
    const found = await runJson('search', 'herring', 'quota', '--limit', '1')
    expect(found).toMatchObject({ code: 0, facts: { total: 2, hits: [{ headline: expect.stringMatching(/herring/i) }] } })
    expect((await run('search', 'herring')).said).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d UTC · .+: .*herring/i)

    const [plan] = (await desk.app.api.library.read({})).editionPlans
    const name = plan?.name ?? expect.unreachable('a plan is there from the start')
    const composed = await runJson('digest', '--edition', name.toUpperCase(), '--format', 'html,docx', '--layout', 'glance', '--out', 'out')
    expect(composed).toMatchObject({ code: 0, facts: { number: 1, status: 'draft', quotes: [] } })
    const files = await readdir(join(folder, 'out'))
    expect(files.toSorted()).toEqual([expect.stringMatching(/_press-review_[a-z-]+_no1\.docx$/), expect.stringMatching(/_no1\.html$/)])
    expect(await readFile(join(folder, 'out', files.find(file => file.endsWith('html')) ?? ''), 'utf8')).toContain('<main class="glance">')

    expect((await run('search', '--issues', 'herring')).said)
      .toMatch(/^\d{4}-\d\d-\d\d · .+ no\. 1: .*\n {2}.+: .*herring.*\n(?:.*\n)*1 found$/i)
    expect(await runJson('search', '--issues', 'herring')).toMatchObject({
      facts: { total: 1, hits: [{ number: 1, status: 'draft', found: [{ headline: expect.stringMatching(/^[\p{L} ]*herring/iu) }] }] }
    })

    expect((await run('export', 'feeds')).said).toContain('<opml')
    expect(await run('export', 'feeds', '--out', 'list.opml')).toEqual({ code: 0, said: join(folder, 'list.opml') })
    expect(await run('export', 'issue', 'latest', '--format', 'json')).toMatchObject({ code: 0 })
    const [issue = ''] = (await readdir(folder)).filter(file => file.endsWith('_no1.json'))
    expect((await run('import', issue)).said).toMatch(/^No\. 1 of /)
    const [hit] = (found.facts as { hits: readonly { articleId: string }[] }).hits
    expect((await run('export', 'article', hit?.articleId ?? '', '--format', 'txt')).said).toMatch(/herring.*\.txt$/)
  }, 60_000)

  test('refresh reads a feed on a private address once that is allowed, and keeps to it', async () => {
    const other = await makeApp()
    try {
      const [feed] = /<outline [^>]*xmlUrl[^>]*\/>/.exec(town.opml()) ?? expect.unreachable('a town has feeds')
      await other.app.api.library.importOpml({ text: `<opml version="2.0"><body>${feed}</body></opml>` })
      expect(await runFor(other, 'refresh')).toEqual({ code: 1, said: expect.stringContaining('add --allow-private') })
      expect(await runFor(other, 'refresh', '--allow-private'))
        .toEqual({ code: 0, said: expect.stringMatching(/^1 of 1 feeds read, [1-9]\d* new articles$/) })
      expect((await other.app.api.library.read({})).subscriptions).toMatchObject([{ allowPrivate: true }])
    } finally {
      await other.close()
    }
  })

  test.each([
    ['digest', ['--edition', 'midnight'], 'The edition “midnight” is not there. There are: daily (Daily press review).'],
    ['digest', ['--date', '2999-01-01'], 'This day is still to come. Choose today or an earlier day.'],
    ['export', ['issue', 'none'], 'This press review is not there.'],
    ['export', ['article', 'none'], 'This article is not there.'],
    ['import', ['missing.opml'], 'missing.opml cannot be read. Name a file that is there.']
  ])('%s %j ends with 1 and a sentence, also for a script', async (name, words, sentence) => {
    const spoken = await run(name, ...words)
    expect(spoken.code).toBe(1)
    expect(spoken.said).toContain(sentence)
    expect(await runJson(name, ...words)).toMatchObject({ code: 1, facts: { error: { sentence: spoken.said } } })
  })
})
