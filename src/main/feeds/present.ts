type Draft<T> = { readonly [K in keyof T]: T[K] | undefined }

/** The same object without its undefined members, for optional properties that must be absent rather than undefined. Member by
 *  member: for each of them a list of two would be made otherwise, twenty to an entry. */
export function present<T extends object>(fields: Draft<T>): T {
  const kept: Partial<Draft<T>> = {}
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name]
  return kept as T
}

export function someOf<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined
}

/** Each once, in order, without those that are empty. */
export function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.map(value => value?.trim() ?? '').filter(Boolean))]
}
