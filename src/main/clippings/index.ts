export { exportClippings, type ExportedClipping } from './export-clippings.ts'
