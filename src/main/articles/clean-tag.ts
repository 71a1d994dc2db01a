import { chooseSrcset } from './choose-srcset.ts'
import { isTrackingPixel } from './is-tracking-pixel.ts'
import { webAddress } from './web-address.ts'

export type Attributes = Readonly<Record<string, string>>

/** Where publishers that load pictures late put their address; `src` then holds a placeholder. */
const lateSources = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file']

/** The attributes of a tag that may stay, each of them checked, addresses absolute. Nothing is copied unseen. */
export function cleanAttributes(tag: string, raw: Attributes, base: string): Attributes {
  return { ...cleanEverywhere(raw), ...cleanOwn(tag, raw, base) }
}

function cleanEverywhere({ lang, dir }: Attributes): Attributes {
  return {
    ...(lang !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(lang) && { lang }),
    ...(dir !== undefined && /^(?:ltr|rtl|auto)$/i.test(dir) && { dir: dir.toLowerCase() })
  }
}

function cleanOwn(tag: string, raw: Attributes, base: string): Attributes {
  switch (tag) {
    case 'a': return cleanLink(raw, base)
    case 'img': return cleanImage(raw, base)
    case 'td':
    case 'th': return { ...wholeNumber('colspan', raw, 100), ...wholeNumber('rowspan', raw, 1000) }
    case 'ol': return wholeNumber('start', raw, 1_000_000)
    case 'time': return line('datetime', raw)
    case 'abbr': return line('title', raw)
    default: return {}
  }
}

function cleanLink({ href = '' }: Attributes, base: string): Attributes {
  const address = mailAddress(href) ?? webAddress(href, base)
  return address === undefined ? {} : { href: address, rel: 'noreferrer noopener' }
}

/** A line break in a mail address writes headers of its own (Thunderbird, CVE-2017-7848). */
function mailAddress(href: string): string | undefined {
  const url = URL.parse(href.trim())
  return url?.protocol === 'mailto:' && !/%0[ad]/i.test(url.href) ? url.href : undefined
}

function cleanImage(raw: Attributes, base: string): Attributes {
  const src = imageAddress(raw, base)
  const { width, height } = { ...wholeNumber('width', raw, 20_000), ...wholeNumber('height', raw, 20_000) }
  if (src === undefined || isTrackingPixel(src, toNumber(width), toNumber(height)) || isHidden(raw)) return {}
  return { src, alt: (raw.alt ?? '').replace(/\s+/gu, ' ').trim(), ...(width && height && { width, height }) }
}

function imageAddress(raw: Attributes, base: string): string | undefined {
  const fromSet = chooseSrcset(raw.srcset ?? raw['data-srcset'] ?? '')
  const sources = [fromSet, ...lateSources.map(name => raw[name]), raw.src]
  for (const source of sources) {
    const address = source === undefined || source === '' ? undefined : webAddress(source, base)
    if (address !== undefined) return address
  }
  return undefined
}

function isHidden({ style = '' }: Attributes): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)/i.test(style)
}

function wholeNumber(name: string, raw: Attributes, most: number): Attributes {
  const digits = /^\s*(\d{1,7})(?:px)?\s*$/.exec(raw[name] ?? '')?.[1]
  return digits === undefined ? {} : { [name]: String(Math.min(Number(digits), most)) }
}

function line(name: string, raw: Attributes): Attributes {
  const value = raw[name]?.replace(/\s+/gu, ' ').trim()
  return value ? { [name]: value } : {}
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}
