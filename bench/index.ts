/** `npm run bench`: own generated data; one line a figure, `NAME VALUE AIM ok|miss`. */
import { benchRefresh } from './bench-refresh.ts'
import { benchStart } from './bench-start.ts'

await benchRefresh({ feedCount: 200, entryCount: 30, runs: 3, withPeer: false })
await benchStart(10_000)
