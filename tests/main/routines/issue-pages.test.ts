import { expect, onTestFinished, test } from 'vitest'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import { createHeadlessPrinter } from '../../../src/main/node/headless-printer.ts'
import { issueDigest } from '../../../src/main/digest/index.ts'
import { createExporter } from '../../../src/main/routines/export.ts'
import { openIssuePages } from '../../../src/main/routines/issue-pages.ts'
import { createWorkerPool } from '../../../src/main/workers/pool.ts'
import { quietLog } from '../../support/make-app.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { article, now, pickAll } from '../digest/sample.ts'

test('an issue that is exported as PDF leaves behind on which page each piece stands, a draft does not', async () => {
  const memos = new Map<string, string>()
  const pages = openIssuePages({ readMemo: name => memos.get(name), saveMemo: (name, value) => void memos.set(name, value) })
  const pool = createWorkerPool({ entry: 'digest-worker', size: 1, timeLimit: 20_000, memoryLimit: 512 })
  const printer = createHeadlessPrinter({ log: quietLog, environment: process.env })
  onTestFinished(() => Promise.all([pool.close(), printer.close()]).then(() => undefined))
  const exporter = createExporter({
    files: nodeFileSystem, printer, pool, folder: await temporaryFolder(), notePages: pages.note
  })
  const draft = pickAll(...Array.from({ length: 8 }, (_, index) => article(`a${index}`, index % 2 ? 'Quay Gazette' : 'Harbour Times', { lede: 'Ferries run. '.repeat(30) })))
  await exporter.export({ digest: draft }, 'pdf')
  expect(pages.find(draft.digestId)).toBeUndefined()
  await exporter.export({ digest: issueDigest(draft, now) }, 'pdf')
  const found = pages.find(draft.digestId) ?? {}
  expect(Object.keys(found)).toEqual(draft.blocks.map(({ blockId }) => blockId))
  expect(found['a7']).toBeGreaterThan(found['a0'] ?? Infinity)
})
