import type { Api } from '../../../shared/contract.ts'
import type { PageSettings } from '../../../shared/page-settings.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { Loader } from '../base/loaded.ts'
import type { Readable } from '../base/store.ts'

/** `undefined` takes a setting back to what it is by itself. */
type LayoutChange = { readonly [Key in keyof PageSettings]?: PageSettings[Key] | undefined }

/** How the reader set the page up. A change shows at once and is saved when some time has passed without another: a pane that
 *  is dragged changes sixty times a second. */
export interface Layout {
  readonly value: PageSettings
  /** Changes whenever `value` may have. */
  readonly state: Readable<unknown>
  change(change: LayoutChange): void
  /** The same for what nothing is shown by: nobody is told, and it is only saved. Where a list stands changes at every frame. */
  note(change: LayoutChange): void
  /** Settings as the program tells them, with what has not been saved yet. */
  withUnsaved(settings: Settings): Settings
  /** Saves now what waits to be saved. */
  flush(): void
}

const savedAfter = 600

export function createLayout(api: Api, settings: Loader<Settings>, fail: (error: unknown) => void): Layout {
  let unsaved: PageSettings | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const read = (): PageSettings => unsaved ?? settings.state.value.value?.page ?? {}
  const withUnsaved = (given: Settings): Settings => unsaved ? { ...given, page: unsaved } : given
  const save = (): void => {
    clearTimeout(timer)
    if (!unsaved) return
    const page = unsaved
    api.settings.change({ change: { page } }).then(() => {
      if (unsaved !== page) return
      unsaved = undefined
      const { value } = settings.state.value
      if (value) settings.put({ ...value, page })
    }, fail)
  }
  const note = (change: LayoutChange): void => {
    // Before the settings are read there is nothing to add to.
    if (!settings.state.value.value) return
    unsaved = withoutUndefined({ ...read(), ...change })
    clearTimeout(timer)
    timer = setTimeout(save, savedAfter)
  }
  return {
    get value() { return read() },
    state: settings.state,
    withUnsaved,
    flush: save,
    change: change => {
      note(change)
      const { value } = settings.state.value
      if (value) settings.put(withUnsaved(value))
    },
    note
  }
}

function withoutUndefined(page: LayoutChange): PageSettings {
  return Object.fromEntries(Object.entries(page).filter(([, value]) => value !== undefined))
}
