/** `npm run bench`: own generated data; one line a figure, `NAME VALUE AIM ok|miss`. */
import { benchRefresh } from './bench-refresh.ts'
import { benchStart } from './bench-start.ts'

await benchRefresh(200, 30)
await benchStart(10_000)
