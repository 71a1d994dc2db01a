/** The first part of a BCP 47 tag in lower case: `pt` of `pt-BR`. What is no tag gives `undefined`. */
export function baseLanguage(tag: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase()
}
