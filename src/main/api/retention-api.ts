import type { Api } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'
import type { Section } from '../../shared/library.ts'
import type { RetentionRule } from '../../shared/retention.ts'
import type { EventHub } from '../event-hub.ts'
import type { Documents } from '../ports.ts'
import type { Retention } from '../routines/retention.ts'

export function createRetentionApi(parts: {
  readonly documents: Documents
  readonly events: EventHub
  readonly retention: Retention
}): Pick<Api['library'], 'setRetention' | 'previewRetention'> {
  const { documents, events, retention } = parts
  return {
    async setRetention({ sectionId, rule }) {
      await documents.changeLibrary(library => {
        const isMeant = (section: Section): boolean => section.sectionId === sectionId
        if (!library.sections.some(isMeant)) throw new Failure('not-found', { what: 'section' })
        return { ...library, sections: library.sections.map(section => isMeant(section) ? withRule(section, rule) : section) }
      })
      events.emit('library-changed', {})
    },
    previewRetention: ({ policy, ofSection = {} }) => retention.preview(policy, ofSection)
  }
}

function withRule(section: Section, rule: RetentionRule | undefined): Section {
  const { retention: _, ...others } = section
  return rule === undefined ? others : { ...others, retention: rule }
}
