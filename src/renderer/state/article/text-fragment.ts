/** A passage longer than this is named by its beginning and end. */
const longestFragment = 200
/** Words of an end, and at least so many characters: a word of Chinese has one or two. */
const edgeWords = 6
const edgeLength = 20

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** `https://…#:~:text=…` (URL Fragment Text Directives, WICG): a browser that knows it scrolls to the passage, others open the
 *  page. */
export function textFragmentUrl(url: string, passage: string): string {
  const directive = `:~:text=${fragmentOf(passage)}`
  const base = url.replace(/:~:.*$/, '')
  return base.includes('#') ? `${base}${directive}` : `${base}#${directive}`
}

/** A match may not go over the end of a block, so that a passage of several is named by its two ends. They may not overlap, and
 *  end where words do. */
function fragmentOf(passage: string): string {
  const blocks = passage.split('\n').map(block => block.trim()).filter(Boolean)
  const [first = '', last = ''] = [blocks[0], blocks.at(-1)]
  if (blocks.length === 1 && first.length <= longestFragment) return encodePart(first)
  const [start, end] = [startOf(first), endOf(last)]
  if (blocks.length === 1 && start.length + end.length >= first.length) return encodePart(first)
  return `${encodePart(start)},${encodePart(end)}`
}

/** Comma, hyphen and ampersand separate the parts of a directive. */
function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}

function startOf(text: string): string {
  return edgeOf([...words.segment(text)]).map(({ segment }) => segment).join('').trim()
}

function endOf(text: string): string {
  return edgeOf([...words.segment(text)].toReversed()).map(({ segment }) => segment).toReversed().join('').trim()
}

/** The first of these up to the last word that is wanted. */
function edgeOf(segments: readonly Intl.SegmentData[]): readonly Intl.SegmentData[] {
  let [count, length] = [0, 0]
  const end = segments.findIndex(({ segment, isWordLike }) => {
    count += isWordLike ? 1 : 0
    length += segment.length
    return count >= edgeWords && length >= edgeLength
  })
  return end < 0 ? segments : segments.slice(0, end + 1)
}
