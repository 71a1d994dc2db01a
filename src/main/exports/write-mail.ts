import type { PrintedDigest } from '../digest/index.ts'
import { writePlainText } from './write-plain-text.ts'

/** A message to be opened and sent by a mail program (RFC 5322): HTML with a text part; `X-Unsent` makes Outlook open it for
 *  writing. No addresses are in it. `date`: an ISO instant. */
export async function writeMail(digest: PrintedDigest, html: string, { date, messageId }: MailFacts): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const message = new MailComposer({
    subject: digest.headline, text: writePlainText(digest), html, date: new Date(date), messageId, headers: { 'X-Unsent': '1' },
    // The parts' boundary is made of it, so that the same document is the same message.
    baseBoundary: messageId.replaceAll(/[^a-z0-9]/giu, '')
  })
  return message.compile().build()
}

export interface MailFacts {
  readonly date: string
  /** `<no171.2017-06-07@press-review.invalid>` */
  readonly messageId: string
}
