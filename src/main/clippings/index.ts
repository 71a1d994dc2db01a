/** Clippings: what a reader put aside, with notes, as a file. */
export { exportClippings, type ExportedClipping } from './export-clippings.ts'
