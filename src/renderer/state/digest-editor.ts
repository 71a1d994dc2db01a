import type { Api } from '../../shared/contract.ts'
import type { Digest, DigestBlock } from '../../shared/digest.ts'
import { toFailure, type Failure } from '../../shared/failure.ts'
import { applyEdit, editBetween, moveBlock, moveSection, placeBlock, withWords } from './digest-edits.ts'
import { createStore, type Readable } from './store.ts'

export interface DigestEditorState {
  readonly digestId: string | undefined
  /** With the editor's changes, saved or not. */
  readonly digest: Digest | undefined
  readonly saving: 'saved' | 'waiting' | 'running' | 'failed'
  readonly failure: Failure | undefined
  /** Counts what the program has taken: the preview is loaded anew for each. */
  readonly savedVersion: number
}

export interface DigestEditor {
  readonly state: Readable<DigestEditorState>
  open(digestId: string): Promise<void>
  /** Takes the program's version, and with it leaves changes that could not be saved. */
  reload(): Promise<void>
  write(words: { readonly headline?: string; readonly deck?: string }): void
  writeBlock(blockId: string, words: { readonly headline?: string; readonly summary?: string }): void
  move(blockId: string, by: -1 | 1): void
  moveSection(sectionId: string, by: -1 | 1): void
  place(blockId: string, targetId: string): void
  remove(blockId: string): void
  /** Puts a removed block back to its place, with the words it had. */
  restore(block: DigestBlock, at: number): Promise<void>
  add(articleId: string): Promise<void>
  issue(): Promise<void>
  /** Saves what waits; answers whether all is saved. */
  flush(): Promise<boolean>
  /** Another window or the program changed it. */
  noteChanged(digestId: string): Promise<void>
}

const initial: DigestEditorState = {
  digestId: undefined, digest: undefined, saving: 'saved', failure: undefined, savedVersion: 0
}

export function createDigestEditor(api: Api, saveAfter = 800): DigestEditor {
  const state = createStore(initial)
  const enqueue = createQueue()
  /** What the program has, as far as known here. */
  let base: Digest | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const take = (digest: Digest): void => {
    base = digest
    state.set({ digestId: digest.digestId, digest, saving: 'saved', failure: undefined, savedVersion: digest.version })
  }
  /** Takes an answer to what was sent; what was written since stays on top of it. */
  const settle = (sent: Digest, answer: Digest): void => {
    if (state.value.digestId !== answer.digestId) return
    const since = editBetween(sent, state.value.digest ?? sent)
    take(answer)
    if (since) change(applyEdit(answer, since))
  }
  const load = async (digestId: string): Promise<void> => {
    try {
      const digest = await api.digests.open({ digestId })
      if (state.value.digestId === digestId) take(digest)
    } catch (error) {
      if (state.value.digestId === digestId) state.patch({ failure: toFailure(error) })
    }
  }
  const change = (digest: Digest): void => {
    if (digest.status.kind === 'issued') return
    state.patch({ digest, saving: state.value.saving === 'running' ? 'running' : 'waiting' })
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), saveAfter)
  }
  const changeBlocks = (make: (blocks: readonly DigestBlock[]) => readonly DigestBlock[]): void => {
    const { digest } = state.value
    if (digest) change({ ...digest, blocks: make(digest.blocks) })
  }
  /** Answers whether all that was written when it began is saved. */
  const save = async (): Promise<boolean> => {
    clearTimeout(timer)
    const sent = state.value.digest
    const edit = base && sent && editBetween(base, sent)
    if (!edit || !base) {
      state.patch({ saving: 'saved', failure: undefined })
      return true
    }
    state.patch({ saving: 'running', failure: undefined })
    try {
      settle(sent, await api.digests.edit({ digestId: base.digestId, version: base.version, edit }))
      return true
    } catch (error) {
      state.patch({ saving: 'failed', failure: toFailure(error) })
      return false
    }
  }
  const flush = (): Promise<boolean> => enqueue(save)
  /** Orders that the program carries out on what is saved. */
  const order = (run: (digest: Digest) => Promise<Digest>): Promise<Digest | undefined> => enqueue(async () => {
    if (!await save() || !base) return undefined
    const sent = base
    const answer = await run(sent)
    settle(sent, answer)
    return answer
  })

  return {
    state,
    open: async digestId => {
      if (state.value.digestId === digestId) return
      if (base) await flush()
      base = undefined
      state.set({ ...initial, digestId })
      await load(digestId)
    },
    reload: async () => {
      clearTimeout(timer)
      if (state.value.digestId) await load(state.value.digestId)
    },
    write: words => {
      const { digest } = state.value
      if (digest) change({ ...digest, ...words })
    },
    writeBlock: (blockId, words) =>
      changeBlocks(blocks => blocks.map(block => block.blockId === blockId ? withWords(block, words) : block)),
    move: (blockId, by) => changeBlocks(blocks => moveBlock(blocks, blockId, by)),
    moveSection: (sectionId, by) => changeBlocks(blocks => moveSection(blocks, sectionId, by)),
    place: (blockId, targetId) => changeBlocks(blocks => placeBlock(blocks, blockId, targetId)),
    remove: blockId => changeBlocks(blocks => blocks.filter(block => block.blockId !== blockId)),
    restore: async (removed, at) => {
      const added = await order(digest => api.digests.addArticle({ digestId: digest.digestId, articleId: removed.articleId }))
      const block = added?.blocks.find(other => other.articleId === removed.articleId)
      if (!block) return
      const { headline, summary } = removed
      changeBlocks(blocks => blocks.filter(other => other !== block).toSpliced(at, 0, withWords(block, { headline, summary })))
    },
    add: async articleId => {
      await order(digest => api.digests.addArticle({ digestId: digest.digestId, articleId }))
    },
    issue: async () => {
      await order(digest => api.digests.issue({ digestId: digest.digestId, version: digest.version }))
    },
    flush,
    noteChanged: digestId => enqueue(async () => {
      if (digestId !== state.value.digestId) return
      const digest = await api.digests.open({ digestId })
      // The program tells of our own saves too, and what is being written here must not be lost: a save will show the conflict.
      if (base && digest.version > base.version && !editBetween(base, state.value.digest ?? base)) take(digest)
    }).catch(error => state.patch({ failure: toFailure(error) }))
  }
}

/** Runs jobs one after the other: each names the version that the one before it left. */
function createQueue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return job => {
    const turn = last.then(job)
    last = turn.catch(() => undefined)
    return turn
  }
}
