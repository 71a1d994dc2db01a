export { articleMarks, entryMark, headlineLetters, markWithin } from './article-marks.ts'
export { canonicalAddress } from './canonical-address.ts'
export { outletIdOf } from './outlet-id-of.ts'
export { isTracking } from './tracking.ts'
