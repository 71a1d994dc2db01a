import { usualLook, type Digest } from '../../../shared/digest.ts'
import { headFields } from './digest-edits.ts'

/** What the editor makes of a digest, as a whole: nothing of it is absent, or an undo could not lead back to that. */
export type Written = Required<Pick<Digest, 'blocks' | 'left' | (typeof headFields)[number]>>

/** Every state that was left, with no end. Pure: an undo is a change like any other. */
export interface History {
  /** The oldest first. */
  readonly past: readonly Written[]
  /** What was undone, the next to be done again last. */
  readonly future: readonly Written[]
  /** What was changed last, and when: letters of one word are one step. */
  readonly last?: { readonly what: string; readonly at: number }
}

export const noHistory: History = { past: [], future: [] }

/** Letters that come faster than this one after the other are undone together, in milliseconds. */
const oneStepWithin = 1000

export function writtenOf(
  { blocks, headline, deck, layout = usualLook.layout, paper = usualLook.paper, left = [] }: Digest
): Written {
  return { blocks, headline, deck, layout, paper, left }
}

/** Before a change of `what` (a field of a piece, a move), at `at` milliseconds. */
export function noteChange({ past, last }: History, before: Written, what: string, at: number): History {
  const isSameStep = last?.what === what && at - last.at < oneStepWithin
  return { past: isSameStep ? past : [...past, before], future: [], last: { what, at } }
}

/** The state before `present`; undefined at the beginning. */
export function undo({ past, future }: History,
  present: Written): { readonly history: History; readonly written: Written } | undefined {
  const written = past.at(-1)
  return written && { history: { past: past.slice(0, -1), future: [...future, present] }, written }
}

export function redo({ past, future }: History,
  present: Written): { readonly history: History; readonly written: Written } | undefined {
  const written = future.at(-1)
  return written && { history: { past: [...past, present], future: future.slice(0, -1) }, written }
}

/** The history on top of a change that came from elsewhere: an undo must not take that back. */
export function rebase(history: History, onto: (written: Written) => Written): History {
  return { past: history.past.map(onto), future: history.future.map(onto) }
}
