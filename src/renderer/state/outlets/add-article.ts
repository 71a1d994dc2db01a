import type { AddedArticle, Api } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { createStore, type Readable } from '../base/store.ts'

type Args<M extends 'addByAddress' | 'addPasted' | 'addPrintItem'> = Parameters<Api['articles'][M]>[0]

/** What was filled in, by the way the article comes. */
export type ArticleForm =
  | { readonly kind: 'page'; readonly args: Args<'addByAddress'> }
  | { readonly kind: 'pasted'; readonly args: Args<'addPasted'> }
  | { readonly kind: 'print'; readonly args: Args<'addPrintItem'> }

type AddArticleState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'adding' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly form: ArticleForm }

export interface AddArticle {
  readonly state: Readable<AddArticleState>
  /** Undefined when it failed; the state says why. */
  add(form: ArticleForm): Promise<AddedArticle | undefined>
  /** The same page once more, on a private network this time. */
  allowPrivate(): Promise<AddedArticle | undefined>
  clear(): void
}

export function createAddArticle(api: Api): AddArticle {
  const state = createStore<AddArticleState>({ kind: 'idle' })

  async function add(form: ArticleForm): Promise<AddedArticle | undefined> {
    state.set({ kind: 'adding' })
    try {
      const added = await send(api, form)
      state.set({ kind: 'idle' })
      return added
    } catch (error) {
      state.set({ kind: 'failed', failure: toFailure(error), form })
      return undefined
    }
  }

  return {
    state,
    add,
    allowPrivate: async () => {
      const { value } = state
      if (value.kind !== 'failed' || value.form.kind !== 'page') return undefined
      return add({ kind: 'page', args: { ...value.form.args, allowPrivate: true } })
    },
    clear: () => state.set({ kind: 'idle' })
  }
}

function send({ articles }: Api, form: ArticleForm): Promise<AddedArticle> {
  switch (form.kind) {
    case 'page': return articles.addByAddress(form.args)
    case 'pasted': return articles.addPasted(form.args)
    case 'print': return articles.addPrintItem(form.args)
  }
}

/** What stands in the fields of a form; those left empty are left out. */
export function articleFromForm(kind: ArticleForm['kind'], fields: FormData): ArticleForm {
  const read = (name: string): string => String(fields.get(name) ?? '').trim()
  const given = <K extends string>(...names: readonly K[]): { [P in K]?: string } =>
    Object.fromEntries(names.flatMap(name => (read(name) ? [[name, read(name)]] : []))) as { [P in K]?: string }
  switch (kind) {
    case 'page': return { kind, args: { url: read('url'), ...given('sectionId') } }
    case 'pasted': return {
      kind, args: {
        headline: read('headline'), text: read('text'), outletName: read('outletName'), ...given('url', 'byline', 'sectionId')
      }
    }
    case 'print': return {
      kind, args: {
        outletName: read('outletName'), headline: read('headline'), date: read('date'), sectionId: read('sectionId'),
        ...given('page', 'text', 'byline')
      }
    }
  }
}
