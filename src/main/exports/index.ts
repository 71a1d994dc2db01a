/** A press review or an article in every format but HTML and PDF, which are the digest's own; tables and references as such. */
export { asForeignIssue, readIssue } from './read-issue.ts'
export { writeCsv } from './write-csv.ts'
export { writeDocument, type WrittenFormat } from './write-document.ts'
export { writeLedger } from './write-ledger.ts'
export { writeRis, type RisRecord } from './write-ris.ts'
