/** Parameters that tell a publisher who sent the reader; the page is the same without them. */
const names = new RegExp(`^(?:${[
  'utm_\\w+', 'at_(?:medium|campaign|link\\w*)', 'cmpid', 'dclid', 'emc', 'fb_\\w+', 'fbclid', 'ftag', 'gbraid', 'gclid',
  'gclsrc',
  'guce_\\w+', 'guccounter', '_hs(?:enc|mi)', 'igshid', 'ito', 'li_fat_id', 'mc_[ce]id', 'mkt_tok', 'msclkid', 'mtm_\\w+',
  'ns_(?:campaign|mchannel|source)', '_openstat', 'pk_(?:campaign|kwd|source|medium)', 'ref_(?:src|url)', 'smid', 'spm',
  'traffic_source', 'ttclid', 'twclid', 'wbraid', 'wt_?mc', 'xtor', 'yclid', 'ysclid'
].join('|')})$`, 'i')

export function isTracking(name: string): boolean {
  return names.test(name)
}
