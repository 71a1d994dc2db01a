/** `npm run bench:refresh [-- --feeds N --runs N --no-peer]`: one line a figure, `NAME VALUE AIM ok|miss`. */
import { parseArgs } from 'node:util'
import { benchRefresh } from './bench-refresh.ts'

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '1000' }, entries: { type: 'string', default: '30' },
    runs: { type: 'string', default: '3' }, 'no-peer': { type: 'boolean', default: false }
  }
})
await benchRefresh({
  feedCount: Number(values.feeds), entryCount: Number(values.entries), runs: Number(values.runs), withPeer: !values['no-peer']
})
