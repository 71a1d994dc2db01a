import type { Api, LibraryView } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import type { PackFeed, PackSource, PackSubject, StarterPack } from '../../../shared/starter-pack.ts'
import { createLoader, type Loader } from '../base/loaded.ts'
import { createStore, type Readable } from '../base/store.ts'

interface PacksState {
  /** Addresses of the feeds that are chosen. */
  readonly chosen: ReadonlySet<string>
  readonly isFollowing: boolean
  readonly failure?: Failure
}

/** Starter packs: feeds are chosen by the pack or one by one, and followed together, with a way back. */
export interface Packs {
  readonly list: Loader<readonly StarterPack[]>
  readonly state: Readable<PacksState>
  choose(feeds: readonly PackFeed[], isChosen: boolean): void
  follow(): Promise<void>
}

export function createPacks(
  api: Api, library: Loader<LibraryView>, done: (followed: { readonly count: number; undo(): void }) => void,
  fail: (error: unknown) => void
): Packs {
  const state = createStore<PacksState>({ chosen: new Set(), isFollowing: false })

  async function undo(importId: string): Promise<void> {
    await api.library.undoImport({ importId })
    await library.reload()
  }

  return {
    list: createLoader(() => api.library.packs({})),
    state,
    choose: (feeds, isChosen) => {
      const urls = new Set(feeds.map(({ feedUrl }) => feedUrl))
      const { chosen } = state.value
      const others = [...chosen].filter(url => !urls.has(url))
      state.set({ chosen: new Set(isChosen ? [...others, ...urls] : others), isFollowing: false })
    },
    follow: async () => {
      const { chosen, isFollowing } = state.value
      if (isFollowing || chosen.size === 0) return
      state.set({ chosen, isFollowing: true })
      try {
        const { added, importId } = await api.library.followPacks({ feedUrls: [...chosen] })
        state.set({ chosen: new Set(), isFollowing: false })
        await library.reload()
        if (importId) done({ count: added, undo: () => void undo(importId).catch(fail) })
        if (added > 0) api.feeds.refresh({}).catch(fail)
      } catch (error) {
        state.set({ chosen, isFollowing: false, failure: toFailure(error) })
      }
    }
  }
}

const kinds: readonly PackSubject['kind'][] = ['country', 'beat', 'language']

export interface PackGroup {
  readonly kind: PackSubject['kind'] | 'own'
  readonly packs: readonly StarterPack[]
}

/** What is at least by half in the reader's language comes first, the rest by what it is about. */
export function packGroups(packs: readonly StarterPack[], language: string): readonly PackGroup[] {
  const { own = [], others = [] } = Object.groupBy(packs, pack => isMostlyIn(pack, language) ? 'own' : 'others')
  const ofKind = (some: readonly StarterPack[], kind: PackSubject['kind']): readonly StarterPack[] =>
    some.filter(({ about }) => about.kind === kind)
  const groups: readonly PackGroup[] = [
    { kind: 'own', packs: kinds.flatMap(kind => ofKind(own, kind)) },
    ...kinds.map(kind => ({ kind, packs: ofKind(others, kind) }))
  ]
  return groups.filter(group => group.packs.length > 0)
}

function isMostlyIn({ feeds }: StarterPack, language: string): boolean {
  return feeds.filter(feed => feed.language === language).length * 2 >= feeds.length
}

/** By the names they are shown under, as the page's language sorts them. */
export function packsByName(
  packs: readonly StarterPack[], nameOf: (pack: StarterPack) => string, locale: string
): readonly StarterPack[] {
  const { compare } = new Intl.Collator(locale)
  return packs.toSorted((one, other) => compare(nameOf(one), nameOf(other)))
}

/** Each place once in which a pack's addresses were found. */
export function sourcesOf({ source, feeds }: StarterPack): readonly PackSource[] {
  const sources = [source, ...feeds.flatMap(feed => feed.source ?? [])]
  return [...new Map(sources.map(one => [`${one.repository} ${one.path} ${one.commit}`, one])).values()]
}

/** How many of a pack's feeds are chosen. */
export function chosenOf({ feeds }: StarterPack, chosen: ReadonlySet<string>): number {
  return feeds.filter(({ feedUrl }) => chosen.has(feedUrl)).length
}
