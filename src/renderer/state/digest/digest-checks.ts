import type { Api } from '../../../shared/contract.ts'
import type { QuoteCheck, RightsWarning } from '../../../shared/digest.ts'

/** What was checked of a digest. */
export interface DigestCheck {
  readonly quotes: readonly QuoteCheck[]
  readonly rights: readonly RightsWarning[]
  /** Quotes that are not in the stored text, whose text was changed by the outlet, that were changed without marks. */
  readonly gone: number
  readonly changed: number
  readonly unmarked: number
}

export async function checkDigest(api: Api, digestId: string): Promise<DigestCheck> {
  const { quotes, rights } = await api.digests.check({ digestId })
  const count = (isMeant: (check: QuoteCheck) => boolean): number => quotes.filter(isMeant).length
  return {
    quotes, rights, gone: count(({ state }) => state === 'missing'), changed: count(({ state }) => state === 'changed'),
    unmarked: count(({ isFaithful }) => !isFaithful)
  }
}

/** How many things ask for a look before issue. */
export function countWarnings({ rights, gone, changed, unmarked }: DigestCheck): number {
  return rights.length + gone + changed + unmarked
}

/** There are quotes that no stored text has, or whose words were changed without marks. */
export function hasFalseQuotes({ gone, unmarked }: DigestCheck): boolean {
  return gone + unmarked > 0
}
