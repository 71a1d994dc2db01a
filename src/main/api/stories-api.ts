import type { Api } from '../../shared/contract.ts'
import type { Archive, Clock, Documents } from '../ports.ts'
import { viewStories } from './view-stories.ts'

export function createStoriesApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
}): Api['stories'] {
  const { archive, documents, clock } = parts
  return {
    async top({ hours, limit }) {
      const from = new Date(clock.now().getTime() - hours * 3_600_000).toISOString()
      return viewStories(archive.listStories(from, limit), archive, documents.library())
    }
  }
}
