/** Hosts that serve counters, not pictures. */
const trackerHosts = `
  doubleclick.net google-analytics.com googletagmanager.com scorecardresearch.com quantserve.com feedsportal.com
  feedburner.com feedproxy.google.com pixel.wp.com stats.wp.com stats.wordpress.com pixel.facebook.com list-manage.com
  mc.yandex.ru counter.yadro.ru top-fwz1.mail.ru top.mail.ru counter.rambler.ru ioam.de met.vgwort.de xiti.com
  chartbeat.net follow.it assoc-amazon.com statcounter.com smartadserver.com adnxs.com criteo.com outbrain.com
  taboola.com imrworldwide.com feedblitz.com
`.trim().split(/\s+/)
const trackerNames = /\/(?:pixel|beacon|track(?:er|ing)?|1x1|blank|spacer|clear|transparent|counter)(?:\.(?:gif|png))?$/i
/** Facebook's, Medium's, FeedBurner's; Matomo's under its old name and its new one. */
const trackerPaths = /^\/tr$|\/_\/stat$|\/~[rf][cf]?\/|\/(?:piwik|matomo)\.php$/i
/** Matomo's, where it is hidden under another name. */
const trackerQueries = /^\?idsite=\d/i

/** Whether an image is there to count readers: one pixel large (`width`, `height` as in HTML) or from a known counter. */
export function isTrackingPixel(url: string, width: number | undefined, height: number | undefined): boolean {
  if ((width !== undefined && width <= 2) || (height !== undefined && height <= 2)) return true
  const { hostname, pathname, search } = new URL(url)
  const isTracker = trackerHosts.some(host => hostname === host || hostname.endsWith(`.${host}`))
  return isTracker || trackerNames.test(pathname) || trackerPaths.test(pathname) || trackerQueries.test(search)
}
