export { serveProgram } from './serve-program.ts'
export { startLoopback, type Loopback } from './start-loopback.ts'
