import type { Api } from '../../../shared/contract.ts'
import type { Settings, SettingsChange } from '../../../shared/settings.ts'
import { createLoader, type Loader } from '../base/loaded.ts'

/** The settings as the reader sees them: what was changed shows at once, and no answer to an earlier change hides a later one. */
export interface KeptSettings extends Loader<Settings> {
  /** Shows the change, and resolves when it is kept. One that cannot be kept is taken back and thrown. */
  change(change: SettingsChange): Promise<void>
}

export function createKeptSettings(api: Api): KeptSettings {
  /** Changes on their way, the oldest first. */
  const unkept = new Set<SettingsChange>()
  const withUnkept = (settings: Settings): Settings =>
    [...unkept].reduce<Settings>((made, change) => ({ ...made, ...change }), settings)
  const loader = createLoader(async () => withUnkept(await api.settings.read({})))
  const put = (settings: Settings): void => loader.put(withUnkept(settings))

  return {
    state: loader.state,
    reload: loader.reload,
    put,
    change: async change => {
      unkept.add(change)
      const { value } = loader.state.value
      if (value) put(value)
      try {
        const kept = await api.settings.change({ change })
        unkept.delete(change)
        put(kept)
      } catch (error) {
        unkept.delete(change)
        void loader.reload()
        throw error
      }
    }
  }
}
