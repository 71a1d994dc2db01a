import type { FailureCode } from '../../shared/failure.ts'

/** What stands before a site instead of the site, and how it fails. */
export type Gate = Extract<FailureCode, 'consent-needed' | 'robot-check'>

const consentHost = /^(?:consent|cmp|privacy|gdpr)\./i
const consentPath = /\/(?:[\w-]*consent[\w-]*|gdpr|cookie-?wall|privacy-?(?:wall|gate))(?:[/.]|$)/i
const consentTitle = /^(?:before you continue|bevor sie fortfahren|avant d[’']accéder|cookie consent|zustimmung)\b/i
/** Titles of the pages that the usual guards show to programs. */
const checkTitle = new RegExp(`^(?:${[
  'just a moment', 'attention required!', 'access (?:to this page has been )?denied', 'are you a robot', 'ddos-guard',
  'checking your browser', 'verify(?:ing)? you are human', 'please verify you are'
].join('|')})`, 'i')

/** Undefined for the site itself. Told by where a redirect led and by the page's title, which guards do not vary. */
export function gateOf(title: string, url: string): Gate | undefined {
  const { hostname, pathname } = new URL(url)
  const line = title.trim()
  if (consentHost.test(hostname) || consentPath.test(pathname) || consentTitle.test(line)) return 'consent-needed'
  return checkTitle.test(line) ? 'robot-check' : undefined
}
