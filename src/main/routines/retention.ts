/** Removes what the reader's rules let go, in slices so short that nobody notices. */
import { join } from 'node:path'
import { isArticleBlock } from '../../shared/digest.ts'
import { keepEverything, type RetentionPolicy, type RetentionPreview, type RetentionRule } from '../../shared/retention.ts'
import type { Archive, Clock, Documents, FileSystem, Log, RetentionFacts } from '../ports.ts'
import {
  articlesToRemove, isSteady, noteClock, ruleFor, type ClockNote, type RetentionRules, type RunInWorker
} from '../store/index.ts'
import { thinRevisions } from './thin-revisions.ts'

export interface Retention {
  /** Answers how many articles were removed. Throws `Failure` `disk-full`. */
  run(signal: AbortSignal): Promise<number>
  preview(policy: RetentionPolicy, ofSection: Readonly<Record<string, RetentionRule>>): Promise<RetentionPreview>
}

interface Parts {
  readonly archive: Archive
  readonly documents: Documents
  readonly files: FileSystem
  readonly clock: Clock
  readonly log: Log
  readonly runInWorker: RunInWorker
  readonly dataFolder: string
}

/** Articles looked at, and removed, without a pause: a few milliseconds. */
const lookedAtOnce = 500
const removedAtOnce = 10

const memo = 'retention'

export function createRetention(parts: Parts): Retention {
  const { archive, documents, clock, log } = parts

  function isClockSteady(): boolean {
    const before = archive.readMemo(memo)
    const note = noteClock(before === undefined ? undefined : JSON.parse(before) as ClockNote, clock.now().getTime())
    archive.saveMemo(memo, JSON.stringify(note))
    return isSteady(note)
  }

  async function rulesUnder(policy: RetentionPolicy, ofSection: RetentionRules['ofSection']): Promise<RetentionRules> {
    return { ...policy, ofSection, issuedIds: await articlesOfDigests(documents) }
  }

  return {
    async run(signal) {
      const { retention = keepEverything } = documents.settings()
      const rules = await rulesUnder(retention, sectionRules(documents))
      await thinRevisions(parts, signal)
      if (!isClockSteady()) return 0
      let count = 0
      for await (const articles of removable(archive, rules, clock.now().getTime())) {
        for (let start = 0; start < articles.length && !signal.aborted; start += removedAtOnce) {
          archive.removeArticles(articles.slice(start, start + removedAtOnce).map(({ articleKey }) => articleKey))
          count += Math.min(removedAtOnce, articles.length - start)
          await pause()
        }
        if (signal.aborted) return count
      }
      if (count > 0) log.info('articles removed', { count })
      await removePictures(parts, signal)
      return count
    },
    async preview(policy, ofSection) {
      const bySection = new Map<string, number>()
      let total = 0
      for await (const articles of removable(archive, await rulesUnder(policy, ofSection), clock.now().getTime())) {
        for (const { sectionId } of articles) bySection.set(sectionId, (bySection.get(sectionId) ?? 0) + 1)
        total += articles.length
      }
      return { total, bySection: Object.fromEntries(bySection) }
    }
  }
}

function sectionRules(documents: Documents): RetentionRules['ofSection'] {
  return Object.fromEntries(documents.library().sections
    .flatMap(({ sectionId, retention }) => retention === undefined ? [] : [[sectionId, retention]]))
}

async function articlesOfDigests(documents: Documents): Promise<ReadonlySet<string>> {
  const articleIds = new Set<string>()
  for (const { digestId } of documents.listDigests()) {
    const digest = await documents.findDigest(digestId)
    for (const block of digest?.blocks.filter(isArticleBlock) ?? []) {
      for (const { articleId } of [block, ...block.alsoCoveredIn]) articleIds.add(articleId)
    }
  }
  return articleIds
}

/** Walks through every section that has a rule from its oldest article on. Articles that came in meanwhile are newer than all
 *  of these. */
async function* removable(archive: Archive, rules: RetentionRules, now: number): AsyncGenerator<readonly RetentionFacts[]> {
  for (const [sectionId, total] of Object.entries(archive.sectionTotals())) {
    if (ruleFor(sectionId, rules).kind === 'keep') continue
    let after: number | undefined
    for (let passed = 0; passed < total; passed += lookedAtOnce) {
      const found = archive.listOldest(sectionId, after, lookedAtOnce)
      if (found.length === 0) break
      yield articlesToRemove(found.map((facts, index) => ({ ...facts, newerCount: total - passed - index - 1 })), rules, now)
      after = found.at(-1)?.articleKey
      await pause()
    }
  }
}

/** Lets all that waits go first. */
function pause(): Promise<void> {
  return new Promise(resolve => void setImmediate(resolve))
}

/** Files of pictures that only removed articles showed. */
async function removePictures({ archive, files, log, runInWorker, dataFolder }: Parts, signal: AbortSignal): Promise<void> {
  if (!archive.hasRemovedPictures()) return
  const { unused, used } = await runInWorker({ kind: 'check-removed-pictures', input: { folder: dataFolder } }, signal)
  const hashes: string[] = []
  for (let start = 0; start < unused.length; start += lookedAtOnce) {
    hashes.push(...archive.forgetPictures({ unused: unused.slice(start, start + lookedAtOnce), used: [] }))
    await pause()
  }
  archive.forgetPictures({ unused: [], used })
  for (const hash of hashes) {
    await files.remove(join(dataFolder, 'media', hash))
      .catch((error: unknown) => log.info('picture not removed', { hash, error: String(error) }))
  }
}
