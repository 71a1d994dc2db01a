import { basename, dirname } from 'node:path'
import { Failure } from '../../../shared/failure.ts'

/** The system's code (`ENOSPC`), if the error has one. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** What a person can act on, out of the system's codes; everything else stays as it is. */
export function explainFileError(error: unknown, path: string): unknown {
  const code = systemCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Failure('disk-full', { file: basename(path) }, { cause: error })
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new Failure('folder-read-only', { folder: dirname(path) }, { cause: error })
  }
  return error
}
