import { isCalendarDay } from '../../shared/calendar-day.ts'
import { isArticleBlock, type Digest, type QuoteCheck } from '../../shared/digest.ts'
import { Failure } from '../../shared/failure.ts'
import type { EditionPlan } from '../../shared/library.ts'
import type { App } from '../app.ts'
import type { AppCommand, Order, Outcome } from './app-command.ts'
import { copiedLines, copyExport, type CopiedFile } from './copy-exports.ts'
import { exportFlags, exportUsage, readExportChoices, type ExportChoices } from './export-choices.ts'
import { refreshFeeds } from './refresh-feeds.ts'

/** Composes the issue of a day, unless it is there, and writes it. */
export const digestCommand: AppCommand = {
  summary: 'compose a press review and write it',
  usage: `Usage: press-review digest [options]

Composes the press review of a day, unless it is there already, and writes it to files. Quotes are checked against the stored
articles; those that no longer stand are named.

  --edition NAME  plan by its name or id (default: the first)
  --date DAY      as 2026-11-20 (default: today, where the plan is)
  --refresh       refresh all feeds first
${exportUsage}`,
  flags: { ...exportFlags, edition: { type: 'string' }, date: { type: 'string' }, refresh: { type: 'boolean' } },
  plan(words) {
    const { edition, date, refresh } = words.values
    if (words.positionals.length > 0) throw new Error(`What is ${words.positionals[0]}? An edition is named by --edition.`)
    if (typeof date === 'string' && !isCalendarDay(date)) throw new Error(`--date takes a day as 2026-11-20, and ${date} is none.`)
    const choices = readExportChoices(words)
    return writeEdition(choices, { refresh: refresh === true, ...named('edition', edition), ...named('day', date) })
  }
}

interface EditionWanted {
  readonly edition?: string
  readonly day?: string
  readonly refresh: boolean
}

function named<K extends string>(key: K, value: string | boolean | undefined): { readonly [P in K]?: string } {
  return (typeof value === 'string' ? { [key]: value } : {}) as { readonly [P in K]?: string }
}

function writeEdition(choices: ExportChoices, { edition, day, refresh }: EditionWanted): Order {
  return async (app, voice) => {
    const { editionPlans } = await app.api.library.read({})
    const { planId } = findPlan(editionPlans, edition)
    if (refresh) await refreshFeeds(app, voice)
    const digest = await app.api.digests.compose({ planId, ...(day !== undefined && { day }) })
    return writeIssue(app, digest, choices)
  }
}

function findPlan(plans: readonly EditionPlan[], name: string | undefined): EditionPlan {
  const wanted = name?.toLowerCase()
  const found = wanted === undefined
    ? plans[0]
    : plans.find(({ planId }) => planId === wanted) ?? plans.find(plan => plan.name.toLowerCase() === wanted)
  if (found === undefined) throw new Failure('not-found', {
    what: name === undefined ? 'An edition plan' : `The edition “${name}”`,
    known: plans.map(plan => `${plan.planId} (${plan.name})`).join(', ')
  })
  return found
}

/** An issue in the formats asked for, with what is doubtful in it. */
export async function writeIssue(app: App, digest: Digest, { formats, options, folder }: ExportChoices): Promise<Outcome> {
  const { digestId, number, day, headline, status, blocks } = digest
  const files: CopiedFile[] = []
  for (const format of formats) files.push(await copyExport(await app.api.digests.export({
    digestId, format, ...options
  }), folder))
  const { quotes, rights } = await app.api.digests.check({ digestId })
  const doubtful = quotes.filter(({ state, isFaithful }) => state !== 'stands' || !isFaithful)
  return {
    lines: [
      `No. ${number}, ${blocks.length} ${blocks.length === 1 ? 'piece' : 'pieces'}: ${headline}`, ...files.flatMap(copiedLines),
      ...doubtful.map(check => quoteLine(digest, check)),
      ...(rights.length > 0 ? [`  ${rights.length} of the digest’s terms of rights are not kept: see the editor.`] : [])
    ],
    facts: { digestId, number, day, headline, status: status.kind, blockCount: blocks.length, files, quotes: doubtful, rights }
  }
}

const quoteSentences: Readonly<Record<QuoteCheck['state'], string>> = {
  stands: 'differs from the stored text without a mark', changed: 'was changed by the publisher since',
  missing: 'is not in the stored text'
}

function quoteLine(digest: Digest, { blockId, quoteId, state }: QuoteCheck): string {
  const block = digest.blocks.filter(isArticleBlock).find(one => one.blockId === blockId)
  const text = block?.quotes?.find(quote => quote.quoteId === quoteId)?.text ?? ''
  return `  A quote of ${block?.outletName ?? blockId} ${quoteSentences[state]}: ${text}`
}
