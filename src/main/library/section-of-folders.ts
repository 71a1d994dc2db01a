import { fallbackSectionId, type Section } from '../../shared/library.ts'
import { sectionOfTags } from '../sections/index.ts'

/** The section for a feed that stands in these folders: the innermost folder that is named like a section of the reader's,
 *  or by one of the words by which outlets name their sections, decides. */
export function sectionOfFolders(folderPath: readonly string[], sections: readonly Section[]): string {
  for (const folder of folderPath.toReversed()) {
    const name = foldTitle(folder)
    const named = sections.find(({ title, sectionId }) => foldTitle(title) === name || sectionId === name)
    const found = named?.sectionId ?? existing(sectionOfTags([folder]), sections)
    if (found !== undefined) return found
  }
  return existing(fallbackSectionId, sections) ?? sections[0]?.sectionId ?? fallbackSectionId
}

function existing(sectionId: string | undefined, sections: readonly Section[]): string | undefined {
  return sections.some(section => section.sectionId === sectionId) ? sectionId : undefined
}

/** `Politics & Diplomacy`, `politics and diplomacy` and `POLITICS / DIPLOMACY` are one name. */
function foldTitle(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('ß', 'ss')
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/ (?:and|et|und|y|e|и) /gu, ' ').trim()
}
