import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { decodeXmlFile } from '../../shared/decode-xml-file.ts'
import type { App } from '../app.ts'
import type { AppCommand, Outcome } from './app-command.ts'

/** Takes in a list of feeds, or an issue that another copy exported. */
export const importCommand: AppCommand = {
  summary: 'take in an OPML file, or an issue exported as JSON',
  usage: `Usage: press-review import FILE [options]

Follows the feeds of an OPML file, or takes in a press review that another copy of the program exported as JSON.

  --allow-private  also follow feeds on private addresses (an intranet's)
`,
  flags: { 'allow-private': { type: 'boolean' } },
  plan({ positionals, values, folder }) {
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new Error('Which file? Name one OPML file, or one issue exported as JSON.')
    return async app => {
      const text = await readFile(resolve(folder, path)).then(decodeXmlFile, () => undefined)
      if (text === undefined) return unreadable(path)
      return /^\s*\{/u.test(text) ? importIssue(app, text) : importFeeds(app, text, values['allow-private'] === true)
    }
  }
}

function unreadable(path: string): Outcome {
  const sentence = `${path} cannot be read. Name a file that is there.`
  return { lines: [sentence], facts: { error: { code: 'not-found', sentence } }, isFailed: true }
}

async function importIssue(app: App, text: string): Promise<Outcome> {
  const { digestId, number, day, headline } = await app.api.digests.importIssue({ text })
  return { lines: [`No. ${number} of ${day}: ${headline}`], facts: { kind: 'issue', digestId, number, day, headline } }
}

async function importFeeds(app: App, text: string, allowPrivate: boolean): Promise<Outcome> {
  const report = await app.api.library.importOpml({ text, allowPrivate })
  return {
    lines: [
      `${report.added} feeds followed, ${report.skipped} known already, ${report.failed} not followed`,
      ...report.lines.flatMap(({ title, feedUrl, outcome }) => outcome === 'failed' ? [
        `  ${title || feedUrl}: not a web address`
      ] : [])
    ],
    facts: { kind: 'feeds', ...report }
  }
}
