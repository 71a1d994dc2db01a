/** `npm run bench:digest [-- --blocks N --runs N --compose-only]`: composing from 5,000 articles; a press review of sixty pages as
 *  PDF against what Chromium itself takes to print the same HTML, by turns; as DOCX and EPUB. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buildProgram } from './build-program.ts'

const entry = await buildProgram('digest-export')
const child = spawn(process.execPath, [entry, ...process.argv.slice(2)], { stdio: 'inherit' })
const [status] = await once(child, 'exit') as [number | null]
process.exitCode = status ?? 1
