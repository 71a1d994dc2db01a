import { isTracking } from './tracking.ts'

/** What is the same for all addresses of one article, or `undefined` for one that names no article: no address of the web,
 *  or a home page. Not to be opened: scheme, `www.`, what leads to the same page for phones (AMP), tracking parameters, the
 *  order of the others and fragments are left out. */
export function canonicalAddress(address: string): string | undefined {
  const url = URL.parse(withoutAmpCache(address))
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  const rest = canonicalPath(url.pathname) + canonicalQuery(url) + route(url.hash)
  return rest === '' ? undefined : url.host.replace(hostPrefix, '') + rest
}

/** `www.example.com`, `m.example.com`, `amp.example.com`; not `m.com`. */
const hostPrefix = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/

/** Google's copies of AMP pages: `google.com/amp/s/example.com/a`, `example-com.cdn.ampproject.org/c/s/example.com/a`. */
const ampCache = /^https?:\/\/(?:www\.google\.[a-z.]+\/amp|[^/]+\.cdn\.ampproject\.org\/[a-z])\/(?:s\/)?(?=[^/]+\.)/i

function withoutAmpCache(address: string): string {
  return address.replace(ampCache, 'https://')
}

/** RFC 3986, 6.2.2: an unreserved character and its percent-encoding are one, and the digits may be of either case. */
function canonicalPath(path: string): string {
  return path
    .replaceAll(/%([0-9a-f]{2})/gi, (whole, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16))
      return /[\w.~-]/.test(character) ? character : whole.toUpperCase()
    })
    .replaceAll(/\/amp(?=\/|$)/gi, '')
    .replace(/\.amp(?=\.html$|$)/i, '')
    .replace(/\/(?:index\.(?:html?|php))?$/i, '')
    .replace(/\/+$/, '')
}

/** `?from=rss` and the like tell the way, not the page. */
function canonicalQuery({ search, searchParams }: URL): string {
  if (search === '') return ''
  const kept = new URLSearchParams([...searchParams].filter(([name, value]) =>
    !isTracking(name) && !/^rss/i.test(value) && !/^_?amp$/i.test(name) && !/^amp$/i.test(value)))
  kept.sort()
  return kept.size === 0 ? '' : `?${kept.toString()}`
}

/** Pages put together by scripts have their address behind the sign: `#!/a`, `#/a`. */
function route(hash: string): string {
  return /^#!?\/|^#!/.test(hash) ? hash : ''
}
