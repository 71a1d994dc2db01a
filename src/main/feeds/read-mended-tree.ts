import { lacksEndTags } from './field-table.ts'
import { readFeedTree, type FeedTree } from './read-feed-tree.ts'

/** The tree of a document; of one that lacks end tags, the better of what is read as it stands and with its bare `<` put right,
 *  for `I <3 you` hides the end tag behind it. */
export function readMendedTree(text: string, prolog: string, url: string): FeedTree | undefined {
  const tree = readFeedTree(text, prolog, url)
  if (!tree || !lacksEndTags(tree.unclosed)) return tree
  const mended = escapeBareBrackets(text)
  const again = mended === text ? undefined : readFeedTree(mended, prolog, url)
  return again && again.unclosed.length < tree.unclosed.length ? again : tree
}

/** Those that can begin no tag. In CDATA sections, also in one that is not closed, they are themselves. */
function escapeBareBrackets(text: string): string {
  return text.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(?![\p{L}_:/!?])/gu, found => found === '<' ? '&lt;' : found)
}
