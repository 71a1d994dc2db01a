/** Refresh, compose, write: a press review without a window, for cron. */
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { editionPlanSchema } from '../../shared/contract-fields.ts'
import type { Digest } from '../../shared/digest.ts'
import { Failure, toFailure } from '../../shared/failure.ts'
import { failureSentence } from '../../shared/failure-sentence.ts'
import type { EditionPlan } from '../../shared/library.ts'
import type { App } from '../app.ts'
import { copiedLines, copyExport } from './copy-exports.ts'
import type { PressOptions } from './press-options.ts'
import { failedLine, listFailedFeeds, refreshFeeds, refreshLine } from './refresh-feeds.ts'
import type { Voice } from './voice.ts'

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

/** A second run on one day composes the day's draft anew, under the same number. An issued one stays. */
async function compose(app: App): Promise<Digest> {
  const known = await app.api.digests.list({})
  const digest = await app.api.digests.compose({ planId })
  const isNew = known.every(({ digestId }) => digestId !== digest.digestId)
  if (isNew || digest.status.kind === 'issued' || digest.version > 1) return digest
  await app.api.digests.remove({ digestId: digest.digestId })
  return app.api.digests.compose({ planId })
}

async function write(app: App, { digestId }: Digest, options: PressOptions, voice: Voice): Promise<void> {
  for (const format of options.formats) {
    const copied = await copyExport(await app.api.digests.export({ digestId, format }), options.outFolder)
    for (const line of copiedLines(copied)) voice.say(line)
  }
}

/** Answers the exit status: 0 written, 1 when nothing could be fetched, composed or written. */
export async function runPress(app: App, options: PressOptions, voice: Voice): Promise<number> {
  const text = await readFile(options.opmlPath, 'utf8').catch(() => undefined)
  if (text === undefined) {
    voice.complain(`${options.opmlPath} cannot be read. Name an OPML file that is there with --opml FILE.`)
    return 1
  }
  try {
    const opml = await app.api.library.importOpml({ text, allowPrivate: options.allowPrivate })
    for (const { title, feedUrl, outcome } of opml.lines) {
      if (outcome === 'failed') voice.say(`  ${title || feedUrl}: not a web address, skipped`)
    }
    await app.api.library.savePlan({ plan: toPlan(options, new Date().toISOString()) })
    const outcome = await refreshFeeds(app, voice)
    voice.say(refreshLine(outcome))
    for (const failed of await listFailedFeeds(app)) voice.say(failedLine(failed))
    if (outcome.feedCount === outcome.failedCount) return 1
    const digest = await compose(app)
    voice.say(`No. ${digest.number}, ${digest.blocks.length} ${digest.blocks.length === 1 ? 'story' : 'stories'}: ${digest.headline}`)
    await write(app, digest, options, voice)
    return 0
  } catch (error) {
    const failure = toFailure(error)
    voice.complain(failure.code === 'internal' ? String(error instanceof Error ? error.stack : error) : failureSentence(failure))
    return 1
  }
}
