import type { Api } from '../../../shared/contract.ts'
import type { Digest, DigestBlock } from '../../../shared/digest.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import {
  changeBlock, editBetween, moveBlock, moveSection, placeBlock, placeSection, putBack, type BlockChange, type Side
} from './digest-edits.ts'
import { noHistory, noteChange, rebase, redo, undo, writtenOf, type History, type Written } from './digest-history.ts'
import { mergeDigests, type Clash } from './digest-merge.ts'
import { createTurns } from '../base/in-turn.ts'
import { packHistory, unpackHistory } from './kept-history.ts'
import { createStore, type Readable } from '../base/store.ts'

export interface DigestEditorState {
  readonly digestId: string | undefined
  /** With the editor's changes, saved or not. */
  readonly digest: Digest | undefined
  readonly saving: 'saved' | 'waiting' | 'running' | 'failed'
  readonly failure: Failure | undefined
  /** Counts what the program has taken: the preview is loaded anew for each. */
  readonly savedVersion: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The piece that came last by an order of this window. */
  readonly newestId: string | undefined
  /** What another window wrote meanwhile, where both changed the same: nothing is saved until one of them is chosen. */
  readonly conflict: { readonly theirs: Digest; readonly clashes: readonly Clash[] } | undefined
}

export interface DigestEditor {
  readonly state: Readable<DigestEditorState>
  open(digestId: string): Promise<void>
  /** Takes the program's version, and with it leaves changes that could not be saved. */
  reload(): Promise<void>
  write(words: Partial<Pick<Digest, 'headline' | 'deck' | 'layout' | 'paper'>>): void
  writeBlock(blockId: string, change: BlockChange): void
  move(blockId: string, by: -1 | 1): void
  moveSection(sectionId: string, by: -1 | 1): void
  place(blockId: string, beside: { readonly targetId: string; readonly side: Side }): void
  placeSection(sectionId: string, targetId: string): void
  /** Answers how the piece comes back, whatever was written since. */
  remove(blockId: string): () => void
  undo(): boolean
  redo(): boolean
  /** Answers whether the program took it. */
  add(articleId: string): Promise<boolean>
  addText(text: { readonly sectionId: string; readonly headline: string; readonly text: string }): Promise<boolean>
  /** Leaves an article that came after the cut-off; answers how it waits again, whatever was written since. */
  leave(articleId: string): () => void
  issue(): Promise<boolean>
  /** Saves what waits; answers whether all is saved. */
  flush(): Promise<boolean>
  /** Before the page or the press review goes: keeps what is written and the way back, for this window to come back to. */
  keep(): void
  /** Ends a conflict: where both changed the same, these words stand. What goes can be brought back by undo. */
  resolve(whose: 'mine' | 'theirs'): Promise<void>
  /** Another window or the program changed it. */
  noteChanged(digestId: string): Promise<void>
}

const initial: DigestEditorState = {
  digestId: undefined, digest: undefined, saving: 'saved', failure: undefined, savedVersion: 0, canUndo: false, canRedo: false,
  newestId: undefined, conflict: undefined
}

const storeName = (digestId: string): string => `history ${digestId}`

/** Whoever writes without a pause is saved this many times later than one who pauses. */
const longestWait = 4

/** Words that nobody saved yet come back after a reload too, where the program has nothing newer. */
export function createDigestEditor(
  api: Api, { saveAfter = 400, storage }: { readonly saveAfter?: number;
    readonly storage?: Pick<Storage, 'getItem' | 'setItem'> | undefined } = {}
): DigestEditor {
  const state = createStore(initial)
  const enqueue = createTurns()
  /** What the program has, as far as known here. */
  let base: Digest | undefined
  let history: History = noHistory
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitsSince: number | undefined

  const remember = (next: History): void => {
    history = next
    state.patch({ canUndo: next.past.length > 0, canRedo: next.future.length > 0 })
  }
  const isOpen = (digestId: string): boolean => state.value.digestId === digestId

  /** Takes what the program has now, under what was written here on `from`. */
  const take = (from: Digest, theirs: Digest): void => {
    const { digest: mine = from } = state.value
    base = theirs
    const { digest } = mergeDigests(from, mine, theirs)
    state.patch({ digest, saving: 'saved', failure: undefined, savedVersion: theirs.version, conflict: undefined })
    if (editBetween(theirs, digest)) waitToSave()
  }
  /** Takes what somebody else wrote, also under every state that an undo leads back to. */
  const takeOthers = (from: Digest, theirs: Digest): void => {
    remember(rebase(history, written => writtenOf(mergeDigests(from, { ...from, ...written }, theirs).digest)))
    take(from, theirs)
  }
  const load = async (digestId: string): Promise<void> => {
    try {
      const digest = await api.digests.open({ digestId })
      if (!isOpen(digestId)) return
      base = digest
      remember(noHistory)
      state.patch({ digest, saving: 'saved', failure: undefined, savedVersion: digest.version, conflict: undefined })
    } catch (error) {
      if (isOpen(digestId)) state.patch({ failure: toFailure(error) })
    }
  }
  const takeKept = (): void => {
    const { digest } = state.value
    const kept = digest?.status.kind === 'draft' ? unpackHistory(storage?.getItem(storeName(digest.digestId)) ?? null) : undefined
    if (!digest || !kept) return
    const isSaved = !editBetween(digest, { ...digest, ...kept.present })
    if (!isSaved && kept.version !== digest.version) return
    remember(kept.history)
    if (!isSaved) show(digest, kept.present)
  }
  const waitToSave = (): void => {
    clearTimeout(timer)
    const now = performance.now()
    waitsSince ??= now
    const wait = Math.max(0, Math.min(saveAfter, waitsSince + saveAfter * longestWait - now))
    state.patch({ saving: state.value.saving === 'running' ? 'running' : 'waiting' })
    timer = setTimeout(() => void flush(), wait)
  }
  const show = (digest: Digest, written: Partial<Written>): void => {
    state.patch({ digest: { ...digest, ...written } })
    waitToSave()
  }
  /** `what` names the field that is written; without it the change is a step of its own. */
  const change = (make: (digest: Digest) => Partial<Written>, what?: string): void => {
    const { digest } = state.value
    if (!digest || digest.status.kind === 'issued') return
    const now = performance.now()
    remember(noteChange(history, writtenOf(digest), what ?? `step-${history.past.length}`, now))
    show(digest, make(digest))
  }
  const changeBlocks = (make: (blocks: readonly DigestBlock[]) => readonly DigestBlock[], what?: string): void => {
    const { digest } = state.value
    if (digest && make(digest.blocks) !== digest.blocks) change(({ blocks }) => ({ blocks: make(blocks) }), what)
  }
  const go = (step: typeof undo): boolean => {
    const { digest } = state.value
    const gone = digest && digest.status.kind === 'draft' ? step(history, writtenOf(digest)) : undefined
    if (!digest || !gone) return false
    remember(gone.history)
    show(digest, gone.written)
    return true
  }
  /** Answers whether all that was written when it began is saved. */
  const save = async (): Promise<boolean> => {
    clearTimeout(timer)
    waitsSince = undefined
    const sent = state.value.digest
    const edit = base && sent && editBetween(base, sent)
    if (state.value.conflict) return false
    if (!edit || !base) {
      state.patch({ saving: 'saved', failure: undefined })
      return true
    }
    state.patch({ saving: 'running', failure: undefined })
    try {
      const answer = await api.digests.edit({ digestId: base.digestId, version: base.version, edit })
      if (isOpen(answer.digestId)) take(sent, answer)
      return true
    } catch (error) {
      const failure = toFailure(error)
      if (failure.code === 'conflict') return meetOthers(base)
      state.patch({ saving: 'failed', failure })
      return false
    }
  }
  /** What both wrote goes together; where it cannot, the editor is asked. */
  const meetOthers = async (from: Digest): Promise<boolean> => {
    try {
      const theirs = await api.digests.open({ digestId: from.digestId })
      const { digest: mine } = state.value
      if (!mine || !isOpen(theirs.digestId)) return false
      const { clashes } = mergeDigests(from, mine, theirs)
      if (clashes.length > 0 || theirs.status.kind === 'issued') {
        state.patch({ saving: 'failed', conflict: { theirs, clashes } })
        return false
      }
      takeOthers(from, theirs)
      return await save()
    } catch (error) {
      state.patch({ saving: 'failed', failure: toFailure(error) })
      return false
    }
  }
  const flush = (): Promise<boolean> => enqueue(save)
  /** Orders that the program carries out on what is saved. */
  const order = (run: (digest: Digest) => Promise<Digest>): Promise<boolean> => enqueue(async () => {
    if (!await save() || !base) return false
    const [from, before] = [base, state.value.digest]
    const answer = await run(from)
    if (!isOpen(answer.digestId)) return true
    if (before && answer.blocks.length !== from.blocks.length) remember(noteChange(history, writtenOf(before),
      `order ${answer.version}`, performance.now()))
    take(from, answer)
    const added = answer.blocks.find(({ blockId }) => from.blocks.every(block => block.blockId !== blockId))
    if (added) state.patch({ newestId: added.blockId })
    return true
  })

  const keep = (): void => {
    const { digest, canUndo, canRedo } = state.value
    // Who looks through many issues would fill the store with what needs no way back.
    if (!base || digest?.status.kind !== 'draft' || (!canUndo && !canRedo)) return
    try {
      storage?.setItem(storeName(digest.digestId), packHistory({ version: base.version, present: writtenOf(digest), history }))
    } catch {
      // A page's store is small, or closed: then a reload begins a new history, and the words themselves are saved as ever.
    }
  }

  return {
    state,
    open: async digestId => {
      if (isOpen(digestId)) return
      if (base) await flush()
      keep()
      base = undefined
      state.set({ ...initial, digestId })
      await load(digestId)
      takeKept()
    },
    reload: async () => {
      clearTimeout(timer)
      if (state.value.digestId) await load(state.value.digestId)
    },
    write: words => change(() => words, Object.keys(words).join()),
    writeBlock: (blockId, words) => changeBlocks(blocks => changeBlock(blocks, blockId, words),
      `${blockId} ${Object.keys(words).join()}`),
    move: (blockId, by) => changeBlocks(blocks => moveBlock(blocks, blockId, by)),
    moveSection: (sectionId, by) => changeBlocks(blocks => moveSection(blocks, sectionId, by)),
    place: (blockId, beside) => changeBlocks(blocks => placeBlock(blocks, blockId, beside)),
    placeSection: (sectionId, targetId) => changeBlocks(blocks => placeSection(blocks, sectionId, targetId)),
    remove: blockId => {
      const { blocks: before = [] } = state.value.digest ?? {}
      const at = before.findIndex(block => block.blockId === blockId)
      const block = before[at]
      changeBlocks(blocks => blocks.filter(other => other !== block))
      return () => { if (block) changeBlocks(blocks => putBack(blocks, block, at)) }
    },
    leave: articleId => {
      change(({ left = [] }) => ({ left: [...left, articleId] }))
      return () => {
        if (state.value.digest?.left?.includes(articleId)) change(({ left = [] }) => ({ left: left.filter(id => id !== articleId) }))
      }
    },
    undo: () => go(undo),
    redo: () => go(redo),
    add: articleId => order(({ digestId }) => api.digests.addArticle({ digestId, articleId })),
    addText: text => order(({ digestId }) => api.digests.addText({ digestId, ...text })),
    issue: () => order(({ digestId, version }) => api.digests.issue({ digestId, version })),
    flush,
    keep,
    resolve: whose => enqueue(async () => {
      const { conflict, digest: mine } = state.value
      if (!conflict || !base || !mine) return
      const { theirs } = conflict
      const isMine = whose === 'mine' && theirs.status.kind === 'draft'
      if (!isMine) {
        // Seen from their side, their words stand; an undo brings mine back.
        const written = writtenOf(mergeDigests(base, theirs, mine).digest)
        remember(noteChange(history, writtenOf(mine), `theirs ${theirs.version}`, performance.now()))
        state.patch({ digest: theirs.status.kind === 'draft' ? { ...mine, ...written } : theirs })
      }
      take(base, theirs)
      await save()
    }),
    noteChanged: digestId => enqueue(async () => {
      if (!isOpen(digestId)) return
      const digest = await api.digests.open({ digestId })
      // The program tells of our own saves too, and what is being written here must not be lost: a save will meet the change.
      if (base && digest.version > base.version && !editBetween(base, state.value.digest ?? base)) takeOthers(base, digest)
    }).catch(error => state.patch({ failure: toFailure(error) }))
  }
}
