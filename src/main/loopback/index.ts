/** The loopback host: the program behind HTTP on this machine, its page in an ordinary browser. */
export { serveProgram } from './serve-program.ts'
export { startLoopback, type Loopback } from './start-loopback.ts'
