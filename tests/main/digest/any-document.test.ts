import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { printDigest } from '../../../src/main/digest/index.ts'
import { createHeadlessPrinter } from '../../../src/main/node/headless-printer.ts'
import { digestLayouts, isArticleBlock } from '../../../src/shared/digest.ts'
import { quietLog } from '../../support/make-app.ts'
import { manyScripts } from './many-scripts.ts'
import { openPdf, pageTexts, printPdf } from './read-pdf.ts'

const printer = createHeadlessPrinter({ log: quietLog, environment: process.env })
afterAll(() => printer.close())

/** Of scripts whose words pdf.js gives in the order in which they are read. */
const letter = fc.constantFrom(...'abcdefghijklmnoprstuvwxyzäéñßABCDEFабвгдежзиклмнопрстуфыюяЖЩЯαβγδεζηθικλμνξπρσφψωΩ海峡通行费翻倍车票连续冬天')
const words = fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 9 }).map(all => all.join(' '))
const piece = fc.record({
  headline: words, outletName: words, summary: fc.array(words, { minLength: 1, maxLength: 30 }).map(all => all.join('. ')),
  sectionId: fc.constantFrom('world', 'sport', 'business')
})

test('any document loses no piece on paper, and each has the number that it has everywhere', async () => {
  const sample = manyScripts.blocks.find(isArticleBlock) ?? expect.unreachable('there is an article')
  const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
  await fc.assert(fc.asyncProperty(
    fc.array(piece, { minLength: 1, maxLength: 12 }), fc.constantFrom(...digestLayouts), fc.constantFrom('a4', 'letter'),
    async (pieces, layout, paper) => {
      const blocks = pieces.map((one, index) => ({ ...sample, ...one, blockId: String(index), sectionTitle: one.sectionId }))
      const digest = { ...manyScripts, layout, paper, blocks } as const
      const { bytes, isNumbered, proof } = await printPdf(printer, digest)
      const pages = (await pageTexts(await openPdf(bytes))).map(letters)
      expect(isNumbered).toBe(true)
      const printed = printDigest(digest).sections.flatMap(section => section.pieces)
      expect(printed).toHaveLength(pieces.length)
      for (const { number, anchor, outletName = '', headline } of printed) {
        expect(pages[(proof.pageNumbers[anchor] ?? 0) - 1]).toContain(letters(`${number}${outletName}${headline}`))
      }
    }), { numRuns: 4 })
})
