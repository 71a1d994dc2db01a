export { startLoopback, type Loopback, type LoopbackOptions } from './start-loopback.ts'
