import type { Api } from '../../shared/contract.ts'
import { found } from '../../shared/failure.ts'
import type { EventHub } from '../event-hub.ts'
import { addSection, changeSection, orderSections } from '../library/section-changes.ts'
import type { Documents } from '../ports.ts'

type SectionsMethod = 'addSection' | 'editSection' | 'orderSections'

export function createSectionsApi(parts: {
  readonly documents: Documents
  readonly events: EventHub
}): Pick<Api['library'], SectionsMethod> {
  const { documents, events } = parts

  async function change(edit: Parameters<Documents['changeLibrary']>[0]): Promise<void> {
    await documents.changeLibrary(edit)
    events.emit('library-changed', {})
  }

  return {
    async addSection({ title }) {
      await change(library => addSection(library, title))
      return found(documents.library().sections.at(-1), 'section')
    },
    editSection: ({ sectionId, ...wanted }) => change(library => changeSection(library, sectionId, wanted)),
    orderSections: ({ sectionIds }) => change(library => orderSections(library, sectionIds))
  }
}
