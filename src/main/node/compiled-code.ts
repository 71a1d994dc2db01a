import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { systemCacheFolder } from './data-folder.ts'

/** Keeps what V8 compiles of our code, and takes it from there at the next start: compiling is a quarter of one. In a folder of
 *  this person alone, because what lies there is run: Node's own choice is one that all share. Worker threads follow the
 *  environment's variable, and so do the processes we start. */
export function keepCompiledCode(folder: string = join(systemCacheFolder(), 'code')): void {
  const { directory } = enableCompileCache(process.env['NODE_COMPILE_CACHE'] ?? folder)
  if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= folder
}
