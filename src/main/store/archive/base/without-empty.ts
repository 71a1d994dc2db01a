/** A row of SQLite has `null` where our types have no property at all. */
export type Filled<T> = { readonly [K in keyof T as null extends T[K] ? never : K]: T[K] }
  & { readonly [K in keyof T as null extends T[K] ? K : never]?: Exclude<T[K], null> }

/** The row without its `null` columns. */
export function withoutEmpty<T extends object>(row: T): Filled<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Filled<T>
}
