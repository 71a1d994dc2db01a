export { openArchive } from './archive/open-archive.ts'
export { openDocuments } from './documents/open-documents.ts'
export { lockFolder } from './lock-folder.ts'
