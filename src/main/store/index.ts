export { openArchive } from './archive/open-archive.ts'
export { explainFileError } from './documents/file-failure.ts'
export { openDocuments } from './documents/open-documents.ts'
export { lockFolder } from './lock-folder.ts'
