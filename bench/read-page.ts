import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readPage, type PageArticle } from '../src/main/extraction/index.ts'
import { Failure } from '../src/shared/failure.ts'
import type { BenchPage } from './extraction-pages.ts'

/** The product's reading; `undefined` where it finds no article. */
export function readAsProduct({ html, url }: Pick<BenchPage, 'html' | 'url'>): PageArticle | undefined {
  try {
    return readPage(html, url)
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

export function readPlainly(html: string): void {
  new Readability(parseHTML(html).document as never).parse()
}
