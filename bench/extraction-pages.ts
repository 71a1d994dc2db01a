import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const ending = '.html.gz'

export interface BenchPage {
  readonly name: string
  readonly url: string
  readonly html: string
}

type Addresses = Readonly<Record<string, { readonly url: string }>>

/** Every DIR/html/*.html.gz, with its address from DIR/ground-truth.json, one after the other. */
export async function* benchPages(folder: string): AsyncGenerator<BenchPage> {
  const addresses = JSON.parse(await readFile(join(folder, 'ground-truth.json'), 'utf8')) as Addresses
  for (const file of (await readdir(join(folder, 'html'))).filter(name => name.endsWith(ending)).toSorted()) {
    const name = file.slice(0, -ending.length)
    const html = gunzipSync(await readFile(join(folder, 'html', file))).toString('utf8')
    yield { name, url: addresses[name]?.url ?? 'about:blank', html }
  }
}
