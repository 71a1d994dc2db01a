import type { PageFact, PageFactName, PageFactSource } from '../../shared/full-text.ts'
import { parseDate } from '../feeds/index.ts'
import { absolute } from './page-document.ts'
import type { PageFacts } from './page-facts.ts'
import type { PageArticle } from './read-page.ts'

/** No fact is longer; captions may be whole stories. */
const longest = 600

/** What a page says of its article, each fact with where it stands: those that are there, times as instants. `textLength` counts
 *  the characters of the whole text. */
export function listFacts({ facts, sources, baseUrl }: PageArticle, textLength: number): readonly PageFact[] {
  const fact = (name: PageFactName, of: keyof PageFacts, value: string | undefined): readonly PageFact[] =>
    value ? [{ name, value: value.slice(0, longest), source: sources[of] ?? 'text' }] : []
  return [
    ...fact('headline', 'headline', facts.headline),
    ...fact('byline', 'authors', facts.authors.join(', ')),
    ...fact('section', 'section', facts.section),
    ...fact('dateline', 'dateline', facts.dateline),
    ...fact('publishedAt', 'rawPublishedAt', timeOf(facts.rawPublishedAt)),
    ...fact('updatedAt', 'rawUpdatedAt', timeOf(facts.rawUpdatedAt)),
    ...fact('language', 'language', facts.language),
    ...fact('canonicalUrl', 'canonicalUrl', absolute(facts.canonicalUrl, baseUrl)),
    ...fact('pictureUrl', 'pictureUrl', absolute(facts.pictureUrl, baseUrl)),
    ...fact('pictureCaption', 'pictureCaption', facts.pictureCaption),
    ...fact('pictureCredit', 'pictureCredit', facts.pictureCredit),
    ...fact('isFree', 'isFree', facts.isFree),
    { name: 'textLength', value: String(textLength), source: 'text' satisfies PageFactSource }
  ]
}

/** As an ISO instant; as it stands there where it is no date. */
function timeOf(raw: string | undefined): string | undefined {
  return raw === undefined ? undefined : parseDate(raw)?.at ?? raw
}
