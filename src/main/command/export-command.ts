import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from '../../shared/failure.ts'
import type { App } from '../app.ts'
import type { AppCommand, CommandWords, Order } from './app-command.ts'
import { copiedLines, copyExport } from './copy-exports.ts'
import { writeIssue } from './digest-command.ts'
import { exportFlags, exportUsage, readExportChoices } from './export-choices.ts'

/** Writes what the program holds: feeds, an issue, an article, the ledger. */
export const exportCommand: AppCommand = {
  summary: 'write the feeds as OPML, an issue, an article, or the ledger',
  usage: `Usage: press-review export feeds [--out FILE]
       press-review export ledger [--out FILE]
       press-review export issue ID|latest [options]
       press-review export article ID [options]

Writes the followed feeds as OPML, what went out and how often as CSV, a press review that is there, or a stored article. An
issue's id is that of its file under digests/, as 2026-11-20_morning. Without --out, feeds and ledger go to standard output.

${exportUsage}`,
  flags: exportFlags,
  plan(words) {
    const [kind, name, ...more] = words.positionals
    if (more.length > 0) throw new Error(`One at a time: what is ${more[0]}?`)
    if (kind === 'feeds') return writeText(words, app => app.api.library.exportOpml({}), 'opml')
    if (kind === 'ledger') return writeText(words, app => app.api.digests.ledger({}), 'csv')
    if (kind === 'issue' && name !== undefined) return exportIssue(words, name)
    if (kind === 'article' && name !== undefined) return exportArticle(words, name)
    throw new Error('Export what? Name feeds, ledger, issue ID or article ID.')
  }
}

function writeText({ values, folder }: CommandWords, make: (app: App) => Promise<string>, key: string): Order {
  const { out } = values
  return async app => {
    const text = await make(app)
    if (typeof out !== 'string') return { lines: [text.trimEnd()], facts: { [key]: text } }
    const path = resolve(folder, out)
    await writeFile(path, text)
    return { lines: [path], facts: { path } }
  }
}

function exportIssue(words: CommandWords, name: string): Order {
  const choices = readExportChoices(words)
  return async app => {
    const [latest] = await app.api.digests.list({})
    const digestId = name === 'latest' ? latest?.digestId : name
    if (digestId === undefined) throw new Failure('not-found', { what: 'A press review' })
    return writeIssue(app, await app.api.digests.open({ digestId }), choices)
  }
}

function exportArticle(words: CommandWords, articleId: string): Order {
  const { formats, options: { paper }, folder } = readExportChoices(words)
  return async app => {
    const files = []
    for (const format of formats) {
      const file = await app.api.articles.export({ articleId, format, ...(paper !== undefined && { paper }) })
      files.push(await copyExport(file, folder))
    }
    return { lines: files.flatMap(copiedLines), facts: { articleId, files } }
  }
}
