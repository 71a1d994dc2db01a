import { deserialize } from 'node:v8'
import type { ArchiveInput, PackedArticles } from '../../../ports.ts'

/** To unpack hundreds at once takes longer than a page should wait: in the main thread a feed's worth at a time. */
export function openPackedArticles({ bytes, outletId, outletName }: PackedArticles): readonly ArchiveInput[] {
  const inputs = deserialize(bytes) as readonly Omit<ArchiveInput, 'outletName'>[]
  return inputs.map(({ article, ...finders }) => ({ article: { ...article, outletId }, outletName, ...finders }))
}
