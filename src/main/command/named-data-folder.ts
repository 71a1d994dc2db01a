import { resolve } from 'node:path'

/** The folder named behind `--data`, taken from `folder`. An empty name would be `folder` itself, and stands mostly where a script has
 *  forgotten to set a variable: throws. */
export function namedDataFolder(name: string, folder: string): string {
  if (name.trim() === '') throw new Error('--data takes the name of a folder, and none is given.')
  return resolve(folder, name)
}
