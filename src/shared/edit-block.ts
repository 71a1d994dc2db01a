/** What an edit makes of a piece of a digest: by the program that keeps it, and by the page that shows it at once. */
import { isArticleBlock, type ArticleBlock, type BlockEdit, type DigestBlock } from './digest.ts'

/** The outlet's headline and words are kept beside the editor's, and go when the editor comes back to them. */
export function editBlock(block: DigestBlock, edit: BlockEdit): DigestBlock {
  const { rank: before, ...rest } = block
  const { headline = block.headline, summary = block.summary, note, tags, rank, section } = edit
  const edited = {
    ...rest, headline, summary, ...given('note', note), ...given('tags', tags),
    ...(rank === 'none' ? {} : given('rank', rank ?? before)), ...section
  } as DigestBlock
  return isArticleBlock(edited) && isArticleBlock(block) ? editArticle(edited, block, edit) : edited
}

function editArticle(edited: ArticleBlock, before: ArticleBlock, { angle, quotes, money }: BlockEdit): ArticleBlock {
  const { originalHeadline = before.headline, originalSummary, ...piece } = edited
  const outletsWords = originalSummary ?? (before.summaryOrigin === 'outlet' ? before.summary : undefined)
  const isOutlets = edited.summary === outletsWords
  return {
    ...piece,
    ...(edited.headline === originalHeadline ? {} : { originalHeadline }),
    ...(isOutlets || outletsWords === undefined ? {} : { originalSummary: outletsWords }),
    summaryOrigin: isOutlets ? 'outlet' : 'editor',
    ...given('angle', angle), ...given('quotes', quotes), ...given('money', money)
  }
}

/** An edit as it is kept: lines are lines, nothing stands around the words, and a piece is never without a headline. */
export function evenEdit({ headline, summary, angle, note, tags, ...others }: BlockEdit): BlockEdit {
  return {
    ...others,
    ...given('headline', headline === undefined ? undefined : oneLine(headline) || undefined),
    ...given('summary', summary?.trim()),
    ...given('angle', angle === undefined ? undefined : oneLine(angle)),
    ...given('note', note?.trim()),
    ...given('tags', tags?.map(oneLine).filter(Boolean))
  }
}

/** Headlines are typed into fields of several lines. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

/** What is absent stays as it is. */
function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }
}
