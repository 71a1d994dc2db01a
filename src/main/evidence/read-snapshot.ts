import * as v from 'valibot'
import type { SnapshotCheck } from '../../shared/article.ts'
import { Failure } from '../../shared/failure.ts'
import { revisionHash } from '../identity/index.ts'
import { readSeal } from './seal.ts'
import { recordSchema } from './snapshot-record.ts'

const recordPlace = /<script type="application\/json" id="press-review-record">([^<]*)<\/script>/

/** What a file of a saved article says, and whether it is still as it was saved. Throws `Failure` `not-a-snapshot`. */
export function readSnapshot({ text }: { readonly text: string }): Omit<SnapshotCheck, 'inArchive'> {
  const found = readSeal(text)
  const record = v.safeParse(recordSchema, parse(recordPlace.exec(text)?.[1]))
  if (found === undefined || !record.success) throw new Failure('not-a-snapshot')
  const { article, savedAt, programVersion } = record.output
  const { headline, byline, bodyText, articleId, outletName, url, firstSeenAt } = article
  return {
    isUntouched: found.isTrue, seal: found.seal,
    hasTrueText: revisionHash(headline, byline, bodyText) === article.revisionHash,
    articleId, headline, outletName, ...(url !== undefined && { url }), revisionHash: article.revisionHash, firstSeenAt,
    savedAt, programVersion
  }
}

function parse(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '')
  } catch {
    return undefined
  }
}
