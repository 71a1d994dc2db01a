/** The program in a browser on this machine. */
import { keepCompiledCode } from './node/compiled-code.ts'
import { explainStart } from './node/explain-start.ts'

keepCompiledCode()

// Loaded only now, because what is imported statically would have been compiled before the line above is run.
const { serveProgram } = await import('./loopback/index.ts')

await serveProgram(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${explainStart(error)}\n`)
  process.exit(1)
})
