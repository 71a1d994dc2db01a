/** Sections: where an article is placed, and why; what moves and examples teach. */
export { decideSection, sectionMarks, type SectionFacts } from './decide-section.ts'
export { openSections, type OpenedSections } from './open-sections.ts'
export {
  emptyModel, forgetMove, learnExamples, learnMove, type SectionExample, type SectionModel
} from './section-model.ts'
export { sectionOfTags } from './section-of-tags.ts'
export { sectionWords } from './section-words.ts'
export { createSectionsReader, packSections, type PackedSections } from './pack-sections.ts'
