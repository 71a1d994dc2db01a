import { sanitiseBody } from './sanitise-body.ts'
import { textBlocks } from './text-blocks.ts'

/** The words of any HTML without markup, blocks separated by new lines. */
export function plainText(html: string): string {
  return textBlocks(sanitiseBody(html, 'https://nowhere.invalid/')).map(({ text }) => text).join('\n')
}
