#!/usr/bin/env node
// The command line of an installed Press Review: plain JavaScript, so that an old Node can read why it will not do.
import { existsSync } from 'node:fs'

const program = new URL('../out/main/cli.js', import.meta.url)
const major = Number(process.versions.node.split('.')[0])

if (major < 24) {
  end(`Press Review needs Node 24 or newer and this is Node ${process.versions.node}; see https://nodejs.org.`)
} else if (!existsSync(program)) {
  end('Press Review is not built yet: run "npm ci" and "npm run build" in its folder.')
} else {
  await import(program.href)
}

function end(sentence) {
  console.error(sentence)
  process.exitCode = 1
}
