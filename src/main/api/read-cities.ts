import type { City } from '../../shared/city.ts'
import type { FileSystem } from '../ports.ts'

/** The newsroom cities, read once when they are first asked for. */
export type Cities = () => Promise<readonly City[]>

export function readCities(files: Pick<FileSystem, 'readFile'>, resourcePath: (name: string) => string): Cities {
  let reading: Promise<readonly City[]> | undefined
  return () => reading ??= files.readFile(resourcePath('cities.json'))
    .then(bytes => JSON.parse(new TextDecoder().decode(bytes)) as readonly City[])
}
