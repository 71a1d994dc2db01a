import { Worker } from 'node:worker_threads'

/** Reading the system's store takes a fifth of a second, which the main thread does not have. */
const code = `
const { getCACertificates } = require('node:tls')
const known = new Set(getCACertificates('default'))
require('node:worker_threads').parentPort.postMessage(getCACertificates('system').filter(one => !known.has(one)))`

/** Certificates, in PEM, that this computer trusts and Node does not by itself: a company's own authority, for one. */
export function readSystemAuthorities(): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
