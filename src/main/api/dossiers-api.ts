import { randomUUID } from 'node:crypto'
import type { Api } from '../../shared/contract.ts'
import type { DossierRow } from '../../shared/dossier.ts'
import { found } from '../../shared/failure.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Documents } from '../ports.ts'
import { withOutletNames } from './view-stories.ts'

export function createDossiersApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
  readonly events: EventHub
}): Api['dossiers'] {
  const { archive, documents, clock, events } = parts

  function find(dossierId: string): NonNullable<ReturnType<Archive['findDossier']>> {
    return found(archive.findDossier(dossierId), 'dossier')
  }

  function begin(storyId: string, title: string | undefined): string {
    const story = found(archive.findWholeStory(storyId), 'story')
    const [dossierId, now] = [randomUUID(), clock.now().toISOString()]
    const headline = archive.findArticle(story.leadArticleId)?.headline ?? storyId
    archive.saveDossier({ dossierId, title: title ?? headline, begunAt: now, isFollowing: true }, storyId)
    archive.putIntoDossier(dossierId, story.articleIds, now)
    return dossierId
  }

  function told(dossierId: string): DossierRow {
    events.emit('dossiers-changed', {})
    return find(dossierId).row
  }

  return {
    list: async () => archive.listDossiers(),

    async open({ dossierId }) {
      const { row, storyIds, articles } = find(dossierId)
      const joined = new Map(articles.map(({ articleId, joinedAt }) => [articleId, joinedAt]))
      const rows = withOutletNames(archive.listRows([...joined.keys()]), documents.library())
      return {
        ...row, storyIds: storyIds.filter(storyId => archive.findStory(storyId) !== undefined),
        articles: rows.map(article => ({ ...article, joinedAt: joined.get(article.articleId) ?? row.begunAt }))
      }
    },

    follow: async ({ storyId, title }) => told(archive.findDossierOf(storyId) ?? begin(storyId, title)),

    async change({ dossierId, title, isFollowing }) {
      const { row } = find(dossierId)
      archive.saveDossier({
        dossierId, begunAt: row.begunAt, title: title ?? row.title, isFollowing: isFollowing ?? row.isFollowing
      })
      if (isFollowing) archive.joinDossiers(clock.now().toISOString())
      return told(dossierId)
    },

    async remove({ dossierId }) {
      find(dossierId)
      archive.removeDossier(dossierId, clock.now().toISOString())
      events.emit('dossiers-changed', {})
    },

    async undoRemove({ dossierId }) {
      if (archive.takeBackDossier(dossierId)) archive.joinDossiers(clock.now().toISOString())
      return told(dossierId)
    },

    async addArticle({ dossierId, articleId }) {
      find(dossierId)
      found(archive.findArticle(articleId), 'article')
      archive.putIntoDossier(dossierId, [articleId], clock.now().toISOString())
      events.emit('dossiers-changed', {})
    },

    async removeArticle({ dossierId, articleId }) {
      find(dossierId)
      archive.takeOutOfDossier(dossierId, articleId)
      events.emit('dossiers-changed', {})
    }
  }
}
