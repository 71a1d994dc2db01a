import type { Api } from '../../../shared/contract.ts'
import type { Reader } from './reader.ts'

/** Who leaves sooner has not read it. */
const readAfter = 5_000

/** Notes an article as read when it is open for some seconds in a window that can be seen. Answers a function that ends it. */
export function noteReadings(api: Api, reader: Pick<Reader, 'state'>, isSeen: () => boolean): () => void {
  let openId: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const follow = (): void => {
    const articleId = reader.state.value.article?.articleId
    if (articleId === openId) return
    clearTimeout(timer)
    openId = articleId
    if (articleId !== undefined) timer = setTimeout(() => note(articleId), readAfter)
  }
  const note = (articleId: string): void => {
    // A count that is missed is no reason to disturb a reader.
    if (isSeen()) api.readings.note({ articleId }).catch(() => undefined)
  }
  const stop = reader.state.subscribe(follow)
  follow()
  return () => {
    clearTimeout(timer)
    stop()
  }
}
