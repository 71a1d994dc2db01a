/** Numbers of the things that many sentences count. `…Of`: in the genitive, after “из”. */
import { counted } from '../../format/numbers.ts'

export const articles = (count: number): string =>
  counted(count, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' })

export const stories = (count: number): string =>
  counted(count, { one: '# сюжет', few: '# сюжета', many: '# сюжетов', other: '# сюжета' })

export const outlets = (count: number): string =>
  counted(count, { one: '# издание', few: '# издания', many: '# изданий', other: '# издания' })

export const feeds = (count: number): string =>
  counted(count, { one: '# лента', few: '# ленты', many: '# лент', other: '# ленты' })

export const feedsOf = (count: number): string =>
  counted(count, { one: '# ленты', few: '# лент', many: '# лент', other: '# ленты' })

export const feedsInNeed = (count: number): string => counted(count, {
  one: '# лента требует внимания', few: '# ленты требуют внимания', many: '# лент требуют внимания',
  other: '# ленты требуют внимания'
})

export const pages = (count: number): string =>
  counted(count, { one: '# страница', few: '# страницы', many: '# страниц', other: '# страницы' })

export const times = (count: number): string => counted(count, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' })

export const characters = (count: number): string =>
  counted(count, { one: '# знак', few: '# знака', many: '# знаков', other: '# знака' })

export const pagesInArticle = (count: number): string => counted(count, {
  one: 'в этой статье # страница', few: 'в этой статье # страницы', many: 'в этой статье # страниц',
  other: 'в этой статье # страницы'
})

export const infographics = (count: number): string =>
  counted(count, { one: '# инфографика', few: '# инфографики', many: '# инфографик', other: '# инфографики' })
