/** What of a request tells who sent it. */
export interface Provenance {
  readonly method: string
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly fetchSite: string | undefined
  readonly fetchMode: string | undefined
  readonly fetchDest: string | undefined
}

/** Whether a request comes from our own page, or from the reader who opens it. `Host` must be ours, or a foreign name that was
 *  made to point here could read the answers (DNS rebinding). Browsers take all ports of one host for one site, so that the
 *  cookie's SameSite does not keep out other programs on this machine: `Origin` and `Sec-Fetch-Site` do. */
export function isFromOurPage(request: Provenance, port: number): boolean {
  const { host, origin, fetchSite, method } = request
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false
  if (origin !== undefined && origin !== `http://${host}`) return false
  if (method !== 'GET' && method !== 'HEAD') return origin !== undefined && isOwnSite(fetchSite)
  return isOwnSite(fetchSite)
}

/** `none`: typed or opened by another program. Absent: a browser from before 2023 (Safari 16.3), which still sends `Origin`. */
function isOwnSite(fetchSite: string | undefined): boolean {
  return fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none'
}

/** A link to our address clicked elsewhere (a terminal in a browser, a chat): it may open the page, which holds nothing by
 *  itself, and nothing else. */
export function isLinkToPage(request: Provenance, port: number): boolean {
  return request.method === 'GET' && request.fetchMode === 'navigate' && request.fetchDest === 'document' &&
    request.origin === undefined && isFromOurPage({ ...request, fetchSite: undefined }, port)
}
