import DOMPurify from 'dompurify'
import articleStyles from '../../styles/article.css?url&no-inline'

/** What a frame's `srcdoc` takes under `require-trusted-types-for 'script'`; TypeScript's DOM types do not know it yet. */
interface TrustedText { toString(): string }
interface Policy { createHTML(text: string): TrustedText }
declare global {
  var trustedTypes: { createPolicy(name: string, rules: { createHTML(text: string): string }): Policy } | undefined
}

const rules = { createHTML: (body: string): string => wrap(DOMPurify.sanitize(body, purifier)) }
const policy: Policy = globalThis.trustedTypes?.createPolicy('article', rules) ?? rules

/** The program has sanitised the text when it took it in; this is the second lock, beside the frame's sandbox and policy. */
const purifier = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: ['style', 'form', 'input', 'button', 'select', 'textarea', 'dialog', 'video', 'audio', 'source', 'track',
    'iframe', 'object', 'embed'],
  FORBID_ATTR: ['style', 'srcset', 'background', 'popover', 'autofocus', 'tabindex', 'accesskey', 'contenteditable'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#|media\/[0-9a-z]+$)/i,
  // DOMPurify holds the value of every attribute against that pattern but for those it knows to be no address.
  ADD_URI_SAFE_ATTR: ['lang', 'dir', 'width', 'height', 'colspan', 'rowspan', 'start', 'datetime', 'rel']
}

/** No script, no network but our own pictures, sheet and fonts. */
const contentPolicy = [
  "default-src 'none'", "img-src 'self' data:", "style-src-elem 'self'", "font-src 'self'", "form-action 'none'",
  "base-uri 'none'"
].join('; ')

function wrap(body: string): string {
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${contentPolicy}">`
    + `<meta name="referrer" content="no-referrer"><title>Article</title>`
    + `<link rel="stylesheet" href="${new URL(articleStyles, document.baseURI).href}"><main id="article-body">${body}</main>`
}

/** The whole document of an article frame, with a text or to be given one. Language, direction and theme are set on it when it is
 *  loaded. */
export function articleDocument(bodyHtml = ''): TrustedText {
  return policy.createHTML(bodyHtml)
}

/** The text for a frame that is loaded. What was cleaned is shown as it is, never written out and parsed again: markup that reads
 *  one way when it is cleaned and another when it is shown has no second reading. */
export function articleNodes(bodyHtml: string): DocumentFragment {
  return DOMPurify.sanitize(bodyHtml, { ...purifier, RETURN_DOM_FRAGMENT: true })
}
