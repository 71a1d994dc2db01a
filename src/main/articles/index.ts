/** Articles: an entry is made ours, with clean text, absolute links, language, pictures and section. */
export { buildArticles, type BuildContext } from './build-articles.ts'
export { buildFullText } from './build-full-text.ts'
export { compareTexts, type ComparedTexts } from './compare-texts.ts'
export { directBlocks } from './direct-blocks.ts'
export { findDateline } from './find-dateline.ts'
export { gallery } from './gallery.ts'
export { plainText } from './plain-text.ts'
export { sanitiseBody } from './sanitise-body.ts'
