import { chosenLanguage, type InterfaceLanguage } from '../../../shared/interface-language.ts'
import type { Settings } from '../../../shared/settings.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { speakIn } from '../../strings/speak-in.ts'
import { createStore, type Readable } from '../base/store.ts'
import type { Loader } from '../base/loaded.ts'

/** Speaks the language of the settings, and another as soon as they name it, in whatever window that was. Where several are
 *  chosen faster than they come, the last one counts. `wishes`: what the system prefers. */
export function followLanguage(
  settings: Loader<Settings>, wishes: () => readonly string[], onFailure: (error: unknown) => void
): Readable<InterfaceLanguage> {
  const spoken = createStore(interfaceLanguage())
  let wanted = spoken.value
  const follow = (): void => {
    const { value } = settings.state.value
    const next = value && chosenLanguage(value.language, wishes())
    if (next === undefined || next === wanted) return
    wanted = next
    speakIn(next, () => wanted === next).then(() => {
      if (wanted === next) spoken.set(next)
    }, error => {
      wanted = spoken.value
      onFailure(error)
    })
  }
  settings.state.subscribe(follow)
  return spoken
}
