export { buildArticles, type BuildContext } from './build-articles.ts'
export { plainText } from './plain-text.ts'
export { sanitiseBody } from './sanitise-body.ts'
export { sectionOfTags } from './section-of-tags.ts'
