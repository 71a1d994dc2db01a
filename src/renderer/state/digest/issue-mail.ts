import { isArticleBlock, type Digest, type DigestBlock } from '../../../shared/digest.ts'
import { groupBlocks } from './digest-edits.ts'
import { encodeMail, longestMail } from '../article/share-texts.ts'

/** A mail with a press review in short: its pieces in one line, under the numbers they are printed with; as many as an address
 *  takes (see `mailAddress`), and how many more there are. */
export function issueMail({ headline, deck, blocks }: Pick<Digest, 'headline' | 'deck' | 'blocks'>): string {
  const pieces = groupBlocks(blocks).flatMap(group => group.blocks).map(nameOf)
  const mail = (lines: readonly string[], left: number): string => {
    const body = [...lines, ...left > 0 ? [`… +${left}`] : []].join(' — ')
    return `mailto:?subject=${encodeMail(headline.slice(0, 200))}&body=${encodeMail(body)}`
  }
  for (let count = pieces.length; count > 0; count -= 1) {
    const whole = mail([...deck ? [deck] : [], ...pieces.slice(0, count)], pieces.length - count)
    if (whole.length <= longestMail) return whole
  }
  return mail([], pieces.length)
}

function nameOf(block: DigestBlock, index: number): string {
  return `${index + 1}. ${isArticleBlock(block) ? `${block.outletName}: ` : ''}${block.headline}`
}
