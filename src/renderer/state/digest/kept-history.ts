import type { DigestBlock } from '../../../shared/digest.ts'
import type { History, Written } from './digest-history.ts'

/** What outlives a reload of the page: the words as they stand, saved or not, and the way back. */
export interface KeptHistory {
  /** Of the digest that the words were written on. */
  readonly version: number
  readonly present: Written
  readonly history: History
}

type Packed = Omit<Written, 'blocks'> & { readonly at: readonly number[] }

/** States share most of their pieces: each piece is written once. Older steps than these are left, as a page's store is small. */
const mostSteps = 200

export function packHistory({ version, present, history }: KeptHistory): string {
  const blocks = new Map<DigestBlock, number>()
  const pack = ({ blocks: own, ...heads }: Written): Packed => ({ ...heads, at: own.map(block => {
    const at = blocks.get(block) ?? blocks.size
    blocks.set(block, at)
    return at
  }) })
  const states = {
    present: pack(present), past: history.past.slice(-mostSteps).map(pack), future: history.future.slice(-mostSteps).map(pack)
  }
  return JSON.stringify({ version, ...states, blocks: [...blocks.keys()] })
}

/** Undefined for anything else than `packHistory` gave. */
export function unpackHistory(text: string | null): KeptHistory | undefined {
  if (text === null) return undefined
  try {
    const { version, present, past, future, blocks } = JSON.parse(text) as {
      readonly version: number; readonly present: Packed; readonly past: readonly Packed[]; readonly future: readonly Packed[]
      readonly blocks: readonly DigestBlock[]
    }
    const unpack = ({ at, ...heads }: Packed): Written => ({ ...heads, blocks: at.flatMap(index => blocks[index] ?? []) })
    return { version, present: unpack(present), history: { past: past.map(unpack), future: future.map(unpack) } }
  } catch {
    return undefined
  }
}
