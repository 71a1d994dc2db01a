import { hash } from 'node:crypto'

/** SHA-256 by which one text of an article is told from another. */
export function revisionHash(headline: string, byline: string | undefined, bodyText: string): string {
  return hash('sha256', JSON.stringify([headline, byline ?? '', bodyText]))
}
