import type { Article, GalleryPicture } from '../../shared/article.ts'
import { captionedPictures, type CaptionedPicture } from './body-pictures.ts'
import { isIllustration } from './is-illustration.ts'

/** Words by which outlets call a picture of data, in captions, descriptions and file names; `photograph` is none. */
const dataWords = new RegExp([
  String.raw`\b(?:charts?|graphs?|infographics?|diagram(?:s|m|me|ma)?|infogra(?:f|ph)\p{L}*|datawrapper|flourish|heatmap)\b`,
  String.raw`\b(?:grafi[ck](?:en|o|a)?|gr[áa]ficos?|graphiques?|wykres|tabelle|schaubild)\b`,
  String.raw`\bmap\s+(?:of|shows?|showing)\b|^map\b|\blocator[- ]map\b`,
  String.raw`(?:инфографик|диаграмм|график[аи]?(?!\p{L}))\p{L}*`, '图表|圖表|信息图|グラフ|図表|إنفوغراف|رسم بياني'
].join('|'), 'iu')

/** A picture so tall is a column of data, not a photograph. */
const tallRatio = 1.9
const tallHeight = 1_000

/** Pictures of an article, its lead picture first; one that is both is one. */
export function gallery({ bodyHtml, leadPicture }: Pick<Article, 'bodyHtml' | 'leadPicture'>): readonly GalleryPicture[] {
  const bySubject = new Map<string, CaptionedPicture>()
  const lead = leadPicture === undefined ? [] : [leadPicture]
  for (const picture of [...lead, ...captionedPictures(bodyHtml).filter(isIllustration)]) {
    const subject = subjectOf(picture.url)
    // The body says more of it: its caption, mostly.
    bySubject.set(subject, { ...bySubject.get(subject), ...picture })
  }
  return [...bySubject.values()].map(toGalleryPicture).filter(isShown)
}

/** Drawings are not shown, since they may hold scripts; those that show data are counted all the same. */
function isShown({ kind, url }: GalleryPicture): boolean {
  return kind === 'infographic' || !/\.svgz?$/i.test(URL.parse(url)?.pathname ?? '')
}

/** How many photographs and how many pictures and tables of data. What is nought is left out. */
export function countPictures(
  article: Pick<Article, 'bodyHtml' | 'leadPicture'>
): Pick<Article, 'pictureCount' | 'infographicCount'> {
  const all = gallery(article)
  const pictureCount = all.filter(({ kind }) => kind === 'photo').length
  const infographicCount = all.length - pictureCount + dataTables(article.bodyHtml)
  return { ...(pictureCount > 0 && { pictureCount }), ...(infographicCount > 0 && { infographicCount }) }
}

function toGalleryPicture(picture: CaptionedPicture): GalleryPicture {
  const { url, caption, alt, credit } = picture
  return {
    kind: isInfographic(picture) ? 'infographic' : 'photo', url,
    ...(caption !== undefined && { caption }), ...(alt !== undefined && { alt }), ...(credit !== undefined && { credit })
  }
}

function isInfographic({ url, caption = '', alt = '', width = 0, height = 0 }: CaptionedPicture): boolean {
  if (height >= tallHeight && height >= width * tallRatio) return true
  return [caption, alt, fileWords(url)].some(words => dataWords.test(words))
}

function fileWords(url: string): string {
  return (URL.parse(url)?.pathname ?? '').replace(/[^a-z]+/gi, ' ').trim()
}

/** Others are numbers that a camera gives its pictures. */
const usualWidths = '320|400|480|600|640|720|750|768|800|960|1024|1080|1200|1280|1440|1536|1600|1920|2048'
/** WordPress names the sizes of one picture `quay-1024x576.jpg`, others `quay-1024.jpg`, `quay_640w.jpg` or `quay@2x.jpg`; or
 *  they write the size behind a question mark. */
const sizeInName = new RegExp(
  String.raw`(?:-\d{2,5}x\d{2,5}|@[23]x|[-_](?:\d{3,4}w|w?(?:${usualWidths})))(?=\.\w+$)`)

function subjectOf(url: string): string {
  const { host, pathname } = URL.parse(url) ?? { host: '', pathname: url }
  return host + pathname.replace(sizeInName, '')
}

/** Tables that hold numbers; others are there for the layout of a page. */
function dataTables(bodyHtml: string): number {
  if (!bodyHtml.includes('<table')) return 0
  return [...bodyHtml.matchAll(/<table>(?:(?!<table).)*?<\/table>/gs)].filter(([table]) => isDataTable(table)).length
}

function isDataTable(table: string): boolean {
  const cells = [...table.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '').trim())
  const rows = table.split('<tr>').length - 1
  return rows >= 2 && cells.length >= 4 && cells.filter(cell => /^[^\p{L}]{0,3}\d/u.test(cell)).length * 3 >= cells.length
}
