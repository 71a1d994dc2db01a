import { isArticleBlock } from '../../shared/digest.ts'
import type { Archive, Documents } from '../ports.ts'
import { revisionLimit, revisionsToDrop } from '../store/index.ts'

/** Articles looked at without a pause: a few milliseconds. */
const lookedAtOnce = 10

/** Drops texts of articles that changed again and again. Answers how many. */
export async function thinRevisions(
  { archive, documents }: { readonly archive: Archive; readonly documents: Documents }, signal: AbortSignal
): Promise<number> {
  const crowded = archive.listMuchRevised(revisionLimit)
  if (crowded.length === 0) return 0
  const quoted = await quotedRevisions(documents)
  let count = 0
  for (const [index, articleId] of crowded.entries()) {
    if (signal.aborted) break
    const dropped = revisionsToDrop(archive.listRevisions(articleId), quoted)
    archive.dropRevisions(articleId, dropped)
    count += dropped.length
    if (index % lookedAtOnce === lookedAtOnce - 1) await new Promise(resolve => void setImmediate(resolve))
  }
  return count
}

async function quotedRevisions(documents: Documents): Promise<ReadonlySet<string>> {
  const quoted = new Set<string>()
  for (const { digestId } of documents.listDigests()) {
    const digest = await documents.findDigest(digestId)
    for (const { revisionHash } of digest?.blocks.filter(isArticleBlock) ?? []) quoted.add(revisionHash)
  }
  return quoted
}
