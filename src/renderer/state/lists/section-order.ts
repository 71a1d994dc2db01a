/** The ids with one of them at another place. */
export function movedTo(ids: readonly string[], id: string, to: number): readonly string[] {
  const others = ids.filter(other => other !== id)
  return [...others.slice(0, to), id, ...others.slice(to)]
}
