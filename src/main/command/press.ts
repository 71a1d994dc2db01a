/** Refresh, compose, write: a press review without a window, for cron. */
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { editionPlanSchema } from '../../shared/contract-table.ts'
import type { RefreshOutcome } from '../../shared/contract.ts'
import type { Digest } from '../../shared/digest.ts'
import { Failure, toFailure } from '../../shared/failure.ts'
import { failureSentence } from '../../shared/failure-sentence.ts'
import type { EditionPlan } from '../../shared/library.ts'
import type { App } from '../app.ts'
import type { PressOptions } from './press-options.ts'

/** Where the command speaks: `say` for what stays, `show` for a line that may be overwritten. */
export interface Voice {
  say(line: string): void
  show(line: string): void
}

const planId = 'press'

function toPlan(options: PressOptions, now: string): EditionPlan {
  const plan: EditionPlan = {
    planId, name: options.name, days: [1, 2, 3, 4, 5, 6, 7], cutOff: '07:00', zone: options.zone,
    windowHours: options.windowHours, firstNumber: 1, maxBlocks: 24, language: options.language, activeFrom: now,
    isAutomatic: false
  }
  const checked = v.safeParse(editionPlanSchema, plan)
  if (checked.success) return checked.output
  throw new Failure('invalid-arguments', { at: checked.issues[0].message })
}

async function refresh(app: App, voice: Voice): Promise<RefreshOutcome> {
  const silence = app.events.on((name, payload) => {
    if (name !== 'refresh-progress') return
    const { done, total, newCount } = payload as { done: number; total: number; newCount: number }
    voice.show(`${done} of ${total} feeds, ${newCount} new articles`)
  })
  try {
    return await app.api.feeds.refresh({})
  } finally {
    silence()
  }
}

async function sayFailures(app: App, voice: Voice): Promise<void> {
  const { subscriptions } = await app.api.library.read({})
  for (const { health, title, feedTitle, feedUrl } of subscriptions) {
    if (health.kind === 'failing') voice.say(`  ${title ?? feedTitle ?? feedUrl}: ${sentenceOf(health)}`)
    if (health.kind === 'gone') voice.say(`  ${title ?? feedTitle ?? feedUrl}: ${failureSentence({ code: 'gone', details: {} })}`)
  }
}

/** What to do about a private address is another thing here than in the window. */
function sentenceOf(failure: Pick<Failure, 'code' | 'details'>): string {
  if (failure.code !== 'address-private') return failureSentence(failure)
  return `${failure.details['host'] ?? 'This address'} is on a private network. If it is your intranet’s, add --allow-private.`
}

/** A second run on one day composes the day's draft anew, under the same number. An issued one stays. */
async function compose(app: App): Promise<Digest> {
  const known = await app.api.digests.list({})
  const digest = await app.api.digests.compose({ planId })
  const isNew = known.every(({ digestId }) => digestId !== digest.digestId)
  if (isNew || digest.status.kind === 'issued' || digest.version > 1) return digest
  await app.api.digests.remove({ digestId: digest.digestId })
  return app.api.digests.compose({ planId })
}

async function write(app: App, digest: Digest, options: PressOptions, voice: Voice): Promise<void> {
  await mkdir(options.outFolder, { recursive: true })
  for (const format of options.formats) {
    const file = await app.api.digests.export({ digestId: digest.digestId, format })
    const path = join(options.outFolder, file.fileName)
    await copyFile(file.path, path)
    voice.say(path)
    for (const { characters } of file.warnings) voice.say(`  No glyph for ${characters.join(' ')}: printed as boxes.`)
  }
}

/** Answers the exit status: 0 written, 1 when nothing could be fetched, composed or written. */
export async function runPress(app: App, options: PressOptions, voice: Voice): Promise<number> {
  const text = await readFile(options.opmlPath, 'utf8').catch(() => undefined)
  if (text === undefined) {
    voice.say(`${options.opmlPath} cannot be read. Name an OPML file that is there with --opml FILE.`)
    return 1
  }
  try {
    const opml = await app.api.library.importOpml({ text, allowPrivate: options.allowPrivate })
    for (const { title, feedUrl, outcome } of opml.lines) {
      if (outcome === 'failed') voice.say(`  ${title || feedUrl}: not a web address, skipped`)
    }
    await app.api.library.savePlan({ plan: toPlan(options, new Date().toISOString()) })
    const outcome = await refresh(app, voice)
    voice.say(`${outcome.feedCount - outcome.failedCount} of ${outcome.feedCount} feeds read, ${outcome.newCount} new articles`)
    await sayFailures(app, voice)
    if (outcome.feedCount === outcome.failedCount) return 1
    const digest = await compose(app)
    voice.say(`No. ${digest.number}, ${digest.blocks.length} ${digest.blocks.length === 1 ? 'story' : 'stories'}: ${digest.headline}`)
    await write(app, digest, options, voice)
    return 0
  } catch (error) {
    const failure = toFailure(error)
    voice.say(failure.code === 'internal' ? String(error instanceof Error ? error.stack : error) : failureSentence(failure))
    return 1
  }
}
