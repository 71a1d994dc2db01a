import type { ArchiveDatabase } from '../base/database.ts'

/** Where a mark may stand. New ones come into the first layer, some dozen pages, and sink to the last, which holds nearly all:
 *  see `openSinking`. */
export const markLayers = [0, 1, 2] as const

/** The same for SQL. */
export const anyLayer = `layer IN (${markLayers.join(', ')})`

/** So many marks a layer holds before it hands on some; the last one holds the rest. */
const mostHeld = [8_000, 128_000]

/** Marks are whole numbers below. */
const endOfMarks = 2 ** 52

/** Answers a function that is told of the marks a transaction brought, and hands some on from each layer that is full. Marks are
 *  hashes: each new one falls on a page of its own once its tree has more pages than a transaction has marks. Handed on in
 *  their order, dozens share a page. */
export function openSinking(database: ArchiveDatabase): (marks: readonly number[]) => void {
  const endAfter = database.prepare<[number, number, number], number>(
    'SELECT mark FROM markBearers WHERE layer = ? AND mark >= ? ORDER BY mark LIMIT 1 OFFSET ?').pluck()
  const copy = database.prepare<[number, number, number]>(`
    INSERT OR IGNORE INTO markBearers SELECT layer + 1, mark, articleKey FROM markBearers
    WHERE layer = ? AND mark >= ? AND mark < ?`)
  const remove = database.prepare<[number, number, number]>('DELETE FROM markBearers WHERE layer = ? AND mark >= ? AND mark < ?')
  return marks => {
    // A hash: anywhere among the others, and elsewhere each time.
    const [from] = marks
    if (from === undefined) return
    // Where some were handed on lately few stand, and none are: twice as many make up for it.
    const count = 2 * marks.length
    for (const [layer, most] of mostHeld.entries()) {
      const end = endAfter.get(layer, from, count)
      // How densely they stand there tells how many there are.
      if (end === undefined || count * endOfMarks < most * (end - from)) continue
      copy.run(layer, from, end)
      remove.run(layer, from, end)
    }
  }
}
