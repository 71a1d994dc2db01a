import type { Api } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'

/** Opens a web address in the reader's browser; a page that runs in one opens it itself. */
export async function openLink(api: Api, url: string): Promise<void> {
  try {
    await api.desk.openLink({ url })
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'unsupported') throw error
    window.open(url, '_blank', 'noopener,noreferrer')
  }
}
