/** What is learned of the sections: by the reader's moves, and by articles whose section is known otherwise. */
import { isPinned, type Subscription } from '../../shared/library.ts'
import type { Archive, Documents, WindowArticle } from '../ports.ts'
import {
  emptyModel, forgetMove, learnExamples, learnMove, packSections, sectionMarks, sectionWords, type PackedSections,
  type SectionExample, type SectionModel
} from '../sections/index.ts'

export interface SectionKeeper {
  /** For an order to a worker; `undefined` where the feed is pinned to its section. */
  forFeed(subscription: Subscription): PackedSections | undefined
  /** For an article that no feed brought. */
  forAny(): PackedSections
  learn(examples: readonly SectionExample[]): void
  /** The reader put the article there; putting it back takes the lesson back. */
  noteMove(article: WindowArticle, sectionId: string): void
}

const memo = 'section-model'

export function createSectionKeeper({ archive, documents }: {
  readonly archive: Pick<Archive, 'firstSectionOf' | 'readMemo' | 'saveMemo'>
  readonly documents: Pick<Documents, 'library'>
}): SectionKeeper {
  let model = JSON.parse(archive.readMemo(memo) ?? JSON.stringify(emptyModel)) as SectionModel
  let version = 0
  let packed: { readonly ids: string; readonly model: SectionModel; readonly sections: PackedSections } | undefined

  function pack(): PackedSections {
    const sectionIds = documents.library().sections.map(({ sectionId }) => sectionId)
    const ids = JSON.stringify(sectionIds)
    if (packed?.ids !== ids || packed.model !== model) {
      version += 1
      packed = { ids, model, sections: packSections(version, sectionIds, model) }
    }
    return packed.sections
  }

  function keep(next: SectionModel): void {
    model = next
    archive.saveMemo(memo, JSON.stringify(model))
  }

  return {
    forFeed: subscription => isPinned(subscription) ? undefined : pack(),
    forAny: pack,
    learn(examples) {
      if (examples.length > 0) keep(learnExamples(model, examples))
    },
    noteMove(article, sectionId) {
      const { articleId } = article
      if (sectionId === archive.firstSectionOf(articleId)) return keep(forgetMove(model, articleId))
      keep(learnMove(model, { articleId, sectionId, stems: [...sectionWords(article).keys()], marks: sectionMarks(article) }))
    }
  }
}
