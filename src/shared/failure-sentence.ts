/** The sentence for a failure, in English: what happened and what to do. */
import type { FailureCode, FailureDetails, MissingThing } from './failure.ts'

export type FailureSentence = (details: FailureDetails) => string

const named = (details: FailureDetails, key: string, otherwise: string): string => details[key] ?? otherwise

/** What is missing, at the head of a sentence. */
export const missingNames: Readonly<Record<string, string>> = {
  article: 'This article', 'article-page': 'A page of this article', 'article-text': 'This text of the article', block: 'This piece',
  city: 'This city', dossier: 'This dossier', 'edition-plan': 'This edition plan', feed: 'This feed', import: 'This import',
  note: 'This note', outlet: 'This outlet', 'press-review': 'This press review', revision: 'This revision', section: 'This section',
  story: 'This story', topic: 'This topic'
} satisfies Record<MissingThing, string>

const unsupported: Readonly<Record<string, string>> = {
  login: 'Logging in at an outlet cannot be done here.', browser: 'No browser can be opened here.'
}

const banks: Readonly<Record<string, string>> = { ecb: 'the European Central Bank', cbr: 'the Bank of Russia' }

export const failureSentences: Readonly<Record<FailureCode, FailureSentence>> = {
  'invalid-arguments': d => `This request is not one the program knows${d['at'] ? ` (${d['at']})` : ''}.`,
  'not-found': d => `${missingNames[d['what'] ?? ''] ?? named(d, 'what', 'This')} is not there any more. Choose another one.`,
  unsupported: d => unsupported[d['what'] ?? ''] ?? 'This cannot be done here.',
  conflict: () => 'This was changed in another window in the meantime. Reload it and make your change again.',
  cancelled: () => 'Cancelled.',
  busy: () => 'This is already under way. Wait until it has finished.',
  internal: () => 'Something went wrong inside the program. The log in the data folder has the details.',
  'address-invalid': d => d['from']
    ? `${d['from']} sends its readers on to “${named(d, 'address', '')}”, which is no web address. Look on its site for another `
      + 'feed.'
    : `“${named(d, 'address', '')}” is not a web address. It should look like https://example.org/feed.xml.`,
  'address-private': d => `${named(d, 'host', 'This address')} is on a private network. If it is your intranet’s, allow this private address under “Outlets”.`,
  'host-not-found': d => `There is no server named ${named(d, 'host', 'this')}. Check the spelling, or your connection.`,
  'connection-failed': d => `${named(d, 'host', 'The server')} does not answer. Check your connection, or try again later.`,
  'answer-cut': d => `${named(d, 'host', 'The server')} broke off in the middle of its answer. It will be tried again; if it goes on, tell the outlet.`,
  'certificate-invalid': d => `The certificate of ${named(d, 'host', 'the server')} is not valid (${named(d, 'reason', 'not trusted')}). Tell the outlet; nothing was fetched.`,
  'timed-out': d => `${named(d, 'host', 'The server')} took longer than ${named(d, 'seconds', 'the allowed')} seconds. It will be tried again at the next refresh.`,
  'too-large': d => `The answer of ${named(d, 'host', 'the server')} is larger than ${named(d, 'megabytes', 'the allowed')} MB and was not read. Tell the outlet, or look on its site for a shorter feed.`,
  'too-many-redirects': d => `${named(d, 'host', 'The server')} redirects in circles. Check the address in a browser.`,
  'http-status': d => d['until'] ? `${named(d, 'host', 'The server')} wants to be left alone for a while (status ${named(d, 'status', '?')}). It will be asked again when that time is over.`
    : `${named(d, 'host', 'The server')} answered with status ${named(d, 'status', '?')}. Check the address in a browser, or try again later.`,
  gone: d => `${named(d, 'host', 'The outlet')} says that this feed is gone for good. Its articles stay; look for a new feed on the outlet’s site.`,
  'feed-missing': d => `${named(d, 'host', 'The outlet')} has not had this feed for three days. Look for its new address on the outlet’s site; stored articles stay.`,
  'sign-in-needed': d => `${named(d, 'host', 'The server')} does not show this feed without signing in (status ${named(d, 'status', '401')}). Enter user and password under “Outlets”, or check the address in a browser.`,
  'robot-check': d => `${named(d, 'host', 'The server')} wants to see a browser before it shows this feed. Ask the outlet to let feed readers in; it will be tried again.`,
  'proxy-failed': d => `The proxy ${named(d, 'proxy', 'of this computer')} did not bring an answer from ${named(d, 'host', 'the server')}. Check the proxy under “Settings”, or your connection.`,
  'secret-unprotected': () => 'This computer has no keychain, so the password would lie readable in the data folder. Agree to that, or set up a keychain first.',
  'not-a-feed': d => `${named(d, 'address', 'This address')} is not a feed; it may be a web page. Enter the site’s address under “Outlets” to look for its feeds.`,
  'feed-broken': d => `The feed at ${named(d, 'address', 'this address')} is broken and cannot be read${d['reason'] ? ` (${d['reason']})` : ''}. Tell the outlet; stored articles stay.`,
  'no-feed-found': d => `No feed was found at ${named(d, 'address', 'this address')}. Look on the site for “RSS” and enter that address.`,
  'consent-needed': d => `${named(d, 'host', 'The site')} shows a page that asks for consent instead of itself. Open it in a browser, agree, and enter the address that you see then.`,
  'no-article-found': d => `No article was found at ${named(d, 'address', 'this address')}. Enter the address of one article, or paste its text.`,
  'page-closed': d => `${named(d, 'host', 'The site')} does not show this page to programs. Open it in a browser and paste its text.`,
  'page-missing': d => `${named(d, 'host', 'The outlet')} does not have this page any more.${
    d['for'] === 'article' ? ' What is stored of the article stays.' : ''}`,
  'outlet-needed': () => 'Which outlet published it? Enter its name.',
  'already-subscribed': d => `You already follow ${named(d, 'title', 'this feed')}.`,
  'section-exists': d => `There is a section called ${named(d, 'title', 'so')} already. Choose another name.`,
  'worker-limit': () => 'This took too long or too much memory and was stopped. Nothing stored was changed.',
  'opml-broken': d => `This file is not a readable OPML file${d['reason'] ? ` (${d['reason']})` : ''}. Export it again from the other reader.`,
  'opml-empty': () => 'There are no feeds in this OPML file. Nothing was changed.',
  'digest-issued': d => `No. ${named(d, 'number', '?')} has been issued and is frozen.`,
  'not-issued': d => `No. ${named(d, 'number', '?')} is still a draft: change it as it is.`,
  'not-an-issue': () => 'This file is no press review that Press Review exported as JSON. Choose the file that ends in .json.',
  'issue-broken': () => 'This press review is cut off or damaged. Have it exported as JSON again, and take in that file; nothing was changed.',
  'issue-newer': () => 'This press review was exported by a newer version of Press Review. Install that version here, or have it exported as HTML or PDF; nothing was changed.',
  'nothing-to-compose': () => 'No feed was read in this edition’s window. Refresh first, or make the window longer.',
  'day-to-come': () => 'This day is still to come. Choose today or an earlier day.',
  'no-browser': () => 'PDF needs Chromium or Chrome, and none was found. Install one, or run “npx playwright install chromium”; HTML export works without.',
  'print-failed': d => `Printing failed${d['reason'] ? ` (${d['reason']})` : ''}. Try again; HTML export works without printing.`,
  'correction-expired': () => 'It is too late to take this back. Decide it again on the page of the story.',
  'undo-expired': () => 'It is too late to take this back. Mark the articles one by one.',
  'not-a-snapshot': () => 'This file is no article that Press Review saved as evidence. Choose the HTML file as it was saved.',
  'disk-full': d => `The disk is full: ${named(d, 'file', 'a file')} was not saved. Free some space and try again; the version before is intact.`,
  'file-open': d => `${named(d, 'file', 'The file')} is open in another program. Close it there and export again; the version before is intact.`,
  'folder-read-only': d => `The data folder ${named(d, 'folder', '')} cannot be written. Change its permissions or choose another with --data.`,
  'document-newer': d => `${named(d, 'file', 'A document')} was written by a newer version of Press Review. Install that version, or take a copy of the folder along with “press-review backup”; nothing was changed.`,
  'in-use': d => `Press Review is already running on ${named(d, 'folder', 'this data folder')}. Close it first, or choose another folder with --data.`,
  'backup-broken': d => `The backup ${named(d, 'file', '')} cannot be used: ${named(d, 'reason', 'it is damaged')}. Nothing was changed; take an earlier backup.`,
  'weather-broken': () => 'The weather came in a form that cannot be read. Check the address of the service in the settings; it will be tried again.',
  'rates-broken': d => `The rates of ${banks[d['bank'] ?? ''] ?? 'the bank'} came in a form that cannot be read. The last good ones stay; it will be tried again.`,
  'session-unknown': () => 'Press Review does not know this page. Open the address it printed when it was started.',
  'program-stopped': () => 'Press Review has stopped. Start it again, and open the address that it prints then.'
}

export function failureSentence(failure: { readonly code: FailureCode; readonly details: FailureDetails }): string {
  return failureSentences[failure.code](failure.details)
}
