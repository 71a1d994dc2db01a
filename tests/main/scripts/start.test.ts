import { spawn } from 'node:child_process'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { canRunAsReader, fakeElectron, isRunning, programCopy, runScript } from '../../support/program-copy.ts'

/** A host that prints its arguments and its number, and stays until its parent has gone or it is told to end. */
const serve = `
console.log('http://127.0.0.1:4000/#token=x')
console.log('arguments ' + process.argv.slice(2).join(' '))
console.log('number ' + process.pid)
setInterval(() => {}, 1000)
process.once('disconnect', () => process.exit(0))
process.once('SIGTERM', () => process.exit(7))`

const isRoot = process.getuid?.() === 0
/** Electron is only tried by those who are not root. */
const asReader = it.runIf(canRunAsReader())

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('without a display says so in one sentence and prints an address alone on a line', async () => {
    const { line, lines } = runScript(['scripts/start.mjs', '--demo'], { cwd: await programCopy({ serve }) })
    await line(/^number/)
    expect(lines.slice(0, 3)).toEqual([
      process.platform === 'linux'
        ? 'There is no display here, so Press Review runs in a browser on this machine.'
        : expect.stringContaining('so Press Review runs in a browser'),
      'http://127.0.0.1:4000/#token=x',
      'arguments --demo'
    ])
  })

  it.runIf(isRoot)('as root says so', async () => {
    const { line, lines } = runScript(['scripts/start.mjs'], { cwd: await programCopy({ serve }), env: { DISPLAY: ':9' } })
    await line(/^http/)
    expect(lines[0]).toBe('Electron does not run as root, so Press Review runs in a browser on this machine.')
  })

  asReader.each([
    ['ends before its window is there', 'echo "no usable sandbox" >&2; exit 3',
    /^Electron ended with code 3 before its window was there, so/],
    ['cannot be run', '', /^Electron (cannot be started|ended with code)/]
  ])('falls back on the browser when Electron %s', async (_, script, sentence) => {
    const cwd = await programCopy({ serve })
    const env = { DISPLAY: ':9', ELECTRON_OVERRIDE_DIST_PATH: script === '' ? `${cwd}/nowhere` : await fakeElectron(cwd, script) }
    const { line, lines, errors } = runScript(['scripts/start.mjs'], { cwd, env, isReader: true })
    await line(/^http/)
    expect(lines[0]).toMatch(sentence)
    expect(errors).toEqual([])
  })

  it.each([
    ['--nonsense', "Unknown option '--nonsense'"],
    ['--data', "Option '--data <value>' argument missing"],
    ['feeds.opml', "Unexpected argument 'feeds.opml'"]
  ])('with the wrong word %s says what it takes, and opens nothing', async (word, sentence) => {
    const { ended, lines, errors } = runScript(['scripts/start.mjs', word], { cwd: await programCopy({ serve }) })
    expect(await ended()).toBe(2)
    expect(lines).toEqual([])
    expect(errors.slice(0, 3)).toEqual([sentence, '', expect.stringMatching(/^Usage: npm start -- /)])
  })

  asReader('stays with Electron when its window is there, hands it the arguments, and ends as it ends', async () => {
    const cwd = await programCopy({ serve })
    const script = 'echo "press-review: window ready"; echo "got $2"; echo "complaint" >&2; exit 5'
    const env = { DISPLAY: ':9', ELECTRON_OVERRIDE_DIST_PATH: await fakeElectron(cwd, script) }
    const { ended, lines, errors } = runScript(['scripts/start.mjs', '--demo'], { cwd, env, isReader: true })
    expect(await ended()).toBe(5)
    expect(lines).toEqual(['got --demo'])
    expect(errors).toEqual(['complaint'])
  })

  asReader('says so when it is open already, and opens no second host', async () => {
    const cwd = await programCopy({ serve })
    const env = { DISPLAY: ':9', ELECTRON_OVERRIDE_DIST_PATH: await fakeElectron(cwd, 'echo "press-review: already open"') }
    const { ended, lines } = runScript(['scripts/start.mjs'], { cwd, env, isReader: true })
    expect(await ended()).toBe(0)
    expect(lines).toEqual(['Press Review is open already; its window is in front now.'])
  })

  it('starts the server with few heaps for its threads, or as many as are asked for', async () => {
    const cwd = await programCopy({ serve: "console.log('heaps: ' + process.env.MALLOC_ARENA_MAX)" })
    const heaps = (env: Record<string, string>): Promise<string> =>
      runScript(['scripts/start.mjs', '--web'], { cwd, env }).line(/^heaps/)
    expect(await heaps({})).toBe('heaps: 2')
    expect(await heaps({ MALLOC_ARENA_MAX: '5' })).toBe('heaps: 5')
  })

  it('starts the server with a young generation of half the size', async () => {
    const cwd = await programCopy({ serve: "console.log('flags: ' + process.execArgv.join(' '))" })
    expect(await runScript(['scripts/start.mjs', '--web'], { cwd }).line(/^flags/)).toBe('flags: --max-semi-space-size=8')
  })

  it('with --web asks nothing of Electron', async () => {
    const { line, lines } = runScript(['scripts/start.mjs', '--web', '--port', '4000'], { cwd: await programCopy({ serve }) })
    await line(/^number/)
    expect(lines.slice(0, 2)).toEqual(['http://127.0.0.1:4000/#token=x', 'arguments --port 4000'])
  })

  it('ended by a signal ends its host', async () => {
    const { child, line, ended } = runScript(['scripts/start.mjs', '--web'], { cwd: await programCopy({ serve }) })
    const pid = Number((await line(/^number/)).slice(7))
    child.kill('SIGTERM')
    expect(await ended()).toBe(130)
    expect(isRunning(pid)).toBe(false)
  })

  it('under npm ends when the shell between them is killed', async () => {
    const cwd = await programCopy({ serve })
    const shell = spawn('sh', ['-c', `"${process.execPath}" scripts/start.mjs --web; true`], {
      cwd, stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env['PATH'], npm_lifecycle_event: 'start' }
    })
    onTestFinished(() => void shell.kill('SIGKILL'))
    let output = ''
    shell.stdout.on('data', (chunk: Buffer) => { output += chunk.toString() })
    await vi.waitFor(() => expect(output).toMatch(/^number \d+\n/m), 10_000)
    const pid = Number(/^number (\d+)$/m.exec(output)?.[1])
    shell.kill('SIGTERM')
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 5000)
  })

  it('killed outright takes its host along', async () => {
    const { child, line } = runScript(['scripts/start.mjs', '--web'], { cwd: await programCopy({ serve }) })
    const pid = Number((await line(/^number/)).slice(7))
    child.kill('SIGKILL')
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 5000)
  })
})
