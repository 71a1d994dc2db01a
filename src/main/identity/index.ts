/** Identity: marks by which the same article is known again, wherever it comes from. */
export { articleMarks, entryMark, headlineLetters, markWithin } from './article-marks.ts'
export { canonicalAddress } from './canonical-address.ts'
export { outletIdOf } from './outlet-id-of.ts'
export { revisionHash } from './revision-hash.ts'
export { isTracking } from './tracking.ts'
