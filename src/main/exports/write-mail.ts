import type { PrintedDigest } from '../digest/index.ts'
import { writePlainText } from './write-plain-text.ts'

/** A message to be opened and sent by a mail program (RFC 5322): HTML with a text part; `X-Unsent` makes Outlook open it for
 *  writing. No addresses are in it. `date`: an ISO instant. */
export async function writeMail(digest: PrintedDigest, html: string, { date, messageId }: MailFacts): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const { markup, pictures } = partPictures(html)
  const message = new MailComposer({
    subject: digest.headline, text: writePlainText(digest), html: markup, attachments: [...pictures], date: new Date(date), messageId,
    headers: { 'X-Unsent': '1' },
    // The parts' boundary is made of it, so that the same document is the same message.
    baseBoundary: messageId.replaceAll(/[^a-z0-9]/giu, ''),
    newline: 'windows'
  })
  return message.compile().build()
}

export interface MailFacts {
  readonly date: string
  /** `<no171.2017-06-07@press-review.invalid>` */
  readonly messageId: string
}

/** A part of the message that its HTML shows by name (RFC 2392). */
interface MailPicture {
  readonly cid: string
  readonly filename: string
  readonly contentType: string
  readonly content: Buffer
  readonly contentDisposition: 'inline'
}

const inlinePicture = /(?<=<img [^>]*\bsrc=")data:image\/(png|jpeg);base64,([A-Za-z0-9+/=]+)(?=")/g

/** Gmail and Outlook show no picture that stands in the HTML itself. */
function partPictures(html: string): { readonly markup: string; readonly pictures: readonly MailPicture[] } {
  const pictures: MailPicture[] = []
  const markup = html.replace(inlinePicture, (_, type: string, bytes: string) => {
    const name = `picture-${pictures.length + 1}`
    const cid = `${name}@press-review.invalid`
    pictures.push({
      cid, filename: `${name}.${type === 'png' ? 'png' : 'jpg'}`, contentType: `image/${type}`, content: Buffer.from(bytes, 'base64'),
      contentDisposition: 'inline'
    })
    return `cid:${cid}`
  })
  return { markup, pictures }
}
