export { serveProgram } from './serve-program.ts'
export { startLoopback, type Loopback, type LoopbackOptions } from './start-loopback.ts'
