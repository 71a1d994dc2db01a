import type { LibraryView } from '../../../shared/contract.ts'
import { planName, sectionName } from '../../../shared/default-names.ts'
import type { DigestRow } from '../../../shared/digest.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'

/** The library with sections and plans as the page's language calls them, where the reader has not named them. */
export function libraryInWords(library: LibraryView): LibraryView {
  const language = interfaceLanguage()
  return {
    ...library,
    sections: library.sections.map(section => ({ ...section, title: sectionName(section, language) })),
    editionPlans: library.editionPlans.map(plan => ({ ...plan, name: planName(plan, language) }))
  }
}

export function digestInWords(row: DigestRow): DigestRow {
  return { ...row, planName: planName({ planId: row.planId, name: row.planName }, interfaceLanguage()) }
}

/** A section's title as it came with news, in words of the page. */
export function sectionInWords(sectionId: string, title: string): string {
  return sectionName({ sectionId, title }, interfaceLanguage())
}
