import { tagOf, type PageDocument, type PageElement } from './page-document.ts'

/** What stands on an article's page beside the article, and what belongs to a picture. */
export type Furniture = 'caption' | 'furniture'

interface Vocabulary {
  readonly means: Furniture
  /** Words of class names and ids; `related*` stands for every word that begins so. */
  readonly words: string
  /** The share of the whole text up to which an element so named is believed to be that; themes give such names to what
   *  holds the article too. */
  readonly atMost: number
}

// Most themes are in English whatever language they are filled in.
const captions = `
  caption* credit credits copyright* legend bildunterschrift pie-foto didascalia legende`

const otherArticles = `
  related* relacionad* correlat* verwandt* similar* recirc* recommend* empfehlung* trending* popular* mostread mostviewed
  most-read most-viewed morefrom more-from more-stories readmore read-more readalso read-also also-read readnext read-next
  up-next lire-aussi lesen-auch mehr-zum-thema leggi-anche lees-ook teaser* promo promos promoted promotion* rail railitem
  rail-item carousel swiper slick taboola* outbrain* revcontent* zergnet* plista* mgid* quicktabs* related-posts
  relatedposts breadcrumb* pagination pager prev-next post-nav* cta* series-nav toc table-of-contents vertical-story`

const toReaders = `
  newsletter* signup* sign-up optin* mailchimp* cookie* consent* gdpr* advert*
  ads adslot* sponsor* sponsored* anzeige* werbung* publicidad* publicite* reklama* iklan* wpcnt wpa share* sharing*
  social* addthis* addtoany* sharedaddy follow-us followus toolbar* noprint donate* donation* support-us`

// Beside the first sentences of an article that has to be paid for they are large.
const offers = `subscribe* subscription* subscriber* paywall* regwall*`

const comments = `
  comment comments comments-* commentlist comment-* comentario* commentaire* kommentar* commenti disqus* vukkle* respond
  livefyre* fb-comments discussion* syndigate*`

const ofTheMaking = `
  byline* author-box authorbox author-bio author-info author-details author-card about-author about-the-author authors bio
  bios biography* autor-box posted-on postinfo post-info postmeta post-meta entry-meta article-meta story-meta
  content-meta timestamp* publishdate publish-date pub-date date-published dateline-published story-date storydate
  published-date post-date tags taglist tag-list tag-cloud post-tags entry-tags article-tags cat-links kicker eyebrow
  player-overlay* video-player* audio-player* media-player* gallery-count* disclaimer*`

const vocabularies: readonly Vocabulary[] = [
  { means: 'caption', words: captions, atMost: 0.3 },
  { means: 'furniture', words: otherArticles, atMost: 0.4 },
  { means: 'furniture', words: toReaders, atMost: 0.25 },
  { means: 'furniture', words: offers, atMost: 0.45 },
  { means: 'furniture', words: comments, atMost: 0.5 },
  { means: 'furniture', words: ofTheMaking, atMost: 0.2 }
]

interface Limit {
  readonly means: Furniture
  readonly pattern: RegExp
  readonly atMost: number
}

const byName: readonly Limit[] = vocabularies.map(({ means, words, atMost }) => ({
  means, atMost, pattern: new RegExp(`-(?:${words.trim().replaceAll('*', '[a-z]*').replace(/\s+/g, '|')})-`)
}))

const byTag: Readonly<Record<string, Omit<Limit, 'pattern'>>> = {
  figure: { means: 'caption', atMost: 0.5 }, figcaption: { means: 'caption', atMost: 0.5 },
  nav: { means: 'furniture', atMost: 0.6 }, aside: { means: 'furniture', atMost: 0.3 },
  footer: { means: 'furniture', atMost: 0.2 }, form: { means: 'furniture', atMost: 0.2 },
  button: { means: 'furniture', atMost: 0.2 }, time: { means: 'furniture', atMost: 0.2 }
}

const byRole: Readonly<Record<string, Omit<Limit, 'pattern'>>> = {
  navigation: { means: 'furniture', atMost: 0.6 }, complementary: { means: 'furniture', atMost: 0.3 },
  contentinfo: { means: 'furniture', atMost: 0.2 }, search: { means: 'furniture', atMost: 0.2 },
  dialog: { means: 'furniture', atMost: 0.3 }, alertdialog: { means: 'furniture', atMost: 0.3 }
}

/** Their names say what the data is about. */
const tableParts = new Set(['tbody', 'td', 'tfoot', 'th', 'thead', 'tr'])

/** What an element that holds `share` (0 to 1) of the text is by its tag, its role and its names; `undefined` for a part of
 *  the article. */
export function furnitureOf(element: PageElement, share: number): Furniture | undefined {
  const told = [byTag[tagOf(element)], byRole[element.getAttribute('role') ?? '']].find(one => one && share <= one.atMost)
  if (told) return told.means
  const name = tableParts.has(tagOf(element)) ? '' : nameOf(element)
  const means = name === '' ? undefined : byName.find(({ pattern, atMost }) => share <= atMost && pattern.test(name))?.means
  return means === undefined || isEmbedded(element, name) ? undefined : means
}

/** A post of a network that an article quotes: `<div class="social-embed"><blockquote>…`. */
function isEmbedded(element: PageElement, name: string): boolean {
  return /-(?:embed|embedded|twitter|tweet|oembed)-/.test(name) && element.querySelector('blockquote') !== null
}

const boxNames = 'data-box-names'

/** Readability puts a paragraph in the place of a `div` that holds nothing else, whose names are lost then. linkedom looks at all
 *  siblings of each for `:only-child`. */
export function handDownNames(page: PageDocument): void {
  for (const paragraph of page.getElementsByTagName('p')) {
    const box = paragraph.parentElement
    if (!box || tagOf(box) !== 'div' || box.firstElementChild !== paragraph || paragraph.nextElementSibling) continue
    const names = namesOf(box)
    if (names !== '') paragraph.setAttribute(boxNames, names)
  }
}

function namesOf(element: PageElement): string {
  return ['class', 'id', boxNames].map(name => element.getAttribute(name) ?? '').join(' ').trim()
}

/** `"ArticleBody relatedPosts"` as `-article-body-related-posts-`. */
function nameOf(element: PageElement): string {
  const names = namesOf(element)
  if (names === '') return ''
  return `-${names.slice(0, 300).replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase().replace(/[^a-z]+/g, '-')}-`
}
