import type { Voice } from './voice.ts'

const overwrite = process.stderr.isTTY ? '\r\u001b[K' : ''

/** Speaks to a terminal; what is only shown is left out where nobody looks. */
export const terminalVoice: Voice = {
  say: line => void process.stdout.write(`${overwrite}${line}\n`),
  show: line => void (overwrite && process.stderr.write(`${overwrite}${line}`)),
  complain: line => void process.stderr.write(`${overwrite}${line}\n`)
}
