import type { RightsTerms } from '../../../shared/digest.ts'

/** Whether texts stand in full in a digest, for inside use. */
export function isOfClippings({ rights }: { readonly rights?: RightsTerms }): boolean {
  return rights?.profile === 'clippings'
}
