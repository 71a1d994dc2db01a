import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Api } from '../../shared/contract.ts'
import type { StarterPack } from '../../shared/starter-pack.ts'
import type { EventHub } from '../event-hub.ts'
import { followPacks } from '../library/follow-packs.ts'
import type { Documents, FileSystem } from '../ports.ts'

export function createPacksApi(parts: {
  readonly documents: Documents
  readonly events: EventHub
  readonly files: Pick<FileSystem, 'list' | 'readFile'>
  readonly resourcePath: (name: string) => string
}): Pick<Api['library'], 'packs' | 'followPacks'> {
  const { documents, events, files, resourcePath } = parts
  let reading: Promise<readonly StarterPack[]> | undefined

  async function readPacks(): Promise<readonly StarterPack[]> {
    const folder = resourcePath('packs')
    const names = (await files.list(folder)).filter(name => name.endsWith('.json')).toSorted()
    return Promise.all(names.map(async name =>
      JSON.parse(new TextDecoder().decode(await files.readFile(join(folder, name)))) as StarterPack))
  }

  const packs = (): Promise<readonly StarterPack[]> => reading ??= readPacks()

  return {
    packs,
    async followPacks({ feedUrls }) {
      const known = await packs()
      const wanted = { feedUrls, importId: randomUUID() }
      let outcome = followPacks(documents.library(), known, wanted)
      if (outcome.report.added === 0) return outcome.report
      await documents.changeLibrary(library => (outcome = followPacks(library, known, wanted)).library)
      events.emit('library-changed', {})
      return outcome.report
    }
  }
}
