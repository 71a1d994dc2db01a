import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a command in the program's folder to its end and hands on to it the signals that reach this process.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { onStart?: (child: object) => void }} options
 * @returns {Promise<{ code: number, wasStopped: boolean }>} `wasStopped`: by a signal to this process
 */
export function run(command, args, { onStart, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    let wasStopped = false
    const stop = signal => {
      wasStopped = true
      child.kill(signal)
    }
    for (const signal of signals) process.on(signal, stop)
    const orphaned = onceOrphaned(() => stop('SIGTERM'))
    const letGo = () => {
      clearInterval(orphaned)
      for (const signal of signals) process.off(signal, stop)
    }
    child.once('error', error => {
      letGo()
      reject(error)
    })
    child.once('close', code => {
      letGo()
      resolve({ code: code ?? 1, wasStopped })
    })
    onStart?.(child)
  })
}

/** npm hands a signal to the shell between it and us, and Debian's shell ends without handing it on: what is left to see is
 *  that our parent is another. Only under npm, because `nohup` means to outlive its shell. */
function onceOrphaned(stop) {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 500)
  return timer
}

/** Runs one of the installed tools under this Node, so that it needs no shell on Windows. */
export function runTool(path, args, options) {
  return run(process.execPath, [fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)), ...args], options)
}
