/** Articles saved as evidence, and checked later: the stage's door. */
export { readSnapshot } from './read-snapshot.ts'
export { renderSnapshot, type SnapshotInput } from './render-snapshot.ts'
export { snapshotFileName } from './snapshot-file-name.ts'
export type { KeptPicture, KeptResponse, SnapshotRecord } from './snapshot-record.ts'
