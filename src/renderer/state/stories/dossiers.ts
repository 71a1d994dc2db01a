import type { Api } from '../../../shared/contract.ts'
import type { Dossier, DossierRow } from '../../../shared/dossier.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { dossiers as words, shell } from '../../strings/index.ts'
import { createLoader, type Loader } from '../base/loaded.ts'
import { createStore, type Readable } from '../base/store.ts'
import type { Toasts } from '../base/toasts.ts'

interface DossierState {
  readonly dossierId: string | undefined
  readonly dossier: Dossier | undefined
  readonly failure: Failure | undefined
}

export interface Dossiers {
  readonly list: Loader<readonly DossierRow[]>
  readonly state: Readable<DossierState>
  open(dossierId: string | undefined): Promise<void>
  /** Takes anew what is shown. */
  note(): void
  change(change: { readonly title?: string; readonly isFollowing?: boolean }): Promise<void>
  takeOut(articleId: string): Promise<void>
  remove(): Promise<boolean>
}

const none: DossierState = { dossierId: undefined, dossier: undefined, failure: undefined }

export function createDossiers(api: Api, toasts: Pick<Toasts, 'show'>, say: (error: unknown) => void): Dossiers {
  const list = createLoader(() => api.dossiers.list({}))
  const state = createStore<DossierState>(none)
  const load = async (dossierId: string): Promise<void> => {
    try {
      const dossier = await api.dossiers.open({ dossierId })
      if (state.value.dossierId === dossierId) state.patch({ dossier, failure: undefined })
    } catch (error) {
      if (state.value.dossierId === dossierId) state.patch({ dossier: undefined, failure: toFailure(error) })
    }
  }
  /** False when it failed, which is said. */
  const order = async (run: (dossierId: string) => Promise<unknown>): Promise<boolean> => {
    const { dossierId } = state.value
    if (dossierId === undefined) return false
    return run(dossierId).then(() => true, error => {
      say(error)
      return false
    })
  }
  return {
    list,
    state,
    open: async dossierId => {
      if (state.value.dossierId !== dossierId) state.set({ ...none, dossierId })
      await (dossierId === undefined ? list.reload() : load(dossierId))
    },
    note: () => {
      // A list that nobody has looked at is asked for when somebody does.
      if (list.state.value.value !== undefined) void list.reload()
      const { dossierId } = state.value
      if (dossierId !== undefined) void load(dossierId)
    },
    change: async change => void await order(dossierId => api.dossiers.change({ dossierId, ...change })),
    takeOut: async articleId => {
      const isDone = await order(dossierId => api.dossiers.removeArticle({ dossierId, articleId }))
      const putBack = (): void => void order(dossierId => api.dossiers.addArticle({ dossierId, articleId }))
      if (isDone) toasts.show(() => words.takenOut, { label: () => shell.undo, run: putBack })
    },
    remove: async () => {
      const { dossierId = '' } = state.value
      const isDone = await order(() => api.dossiers.remove({ dossierId }))
      const takeBack = (): void => void api.dossiers.undoRemove({ dossierId }).catch(say)
      if (isDone) toasts.show(() => words.removed, { label: () => shell.undo, run: takeBack })
      return isDone
    }
  }
}
