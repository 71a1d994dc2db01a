/** Things in numbers. Arabic has six forms, and two and the nouns from eleven on are inflected: `ofArticles` stands after a
 *  preposition, a verbal noun or as the object of a verb, `articles` elsewhere. */
import { counted } from '../../format/numbers.ts'

export const articles = (count: number): string => counted(count, {
  zero: 'لا مقالات', one: 'مقال واحد', two: 'مقالان', few: '# مقالات', many: '# مقالاً', other: '# مقال'
})

export const ofArticles = (count: number): string => counted(count, {
  zero: 'أي مقال', one: 'مقال واحد', two: 'مقالين', few: '# مقالات', many: '# مقالاً', other: '# مقال'
})

export const newArticles = (count: number): string => counted(count, {
  zero: 'لا مقالات جديدة', one: 'مقال جديد', two: 'مقالان جديدان', few: '# مقالات جديدة', many: '# مقالاً جديداً',
  other: '# مقال جديد'
})

export const outlets = (count: number): string => counted(count, {
  zero: 'لا وسائل', one: 'وسيلة واحدة', two: 'وسيلتان', few: '# وسائل', many: '# وسيلة', other: '# وسيلة'
})

export const ofOutlets = (count: number): string => counted(count, {
  zero: 'أي وسيلة', one: 'وسيلة واحدة', two: 'وسيلتين', few: '# وسائل', many: '# وسيلة', other: '# وسيلة'
})

export const feeds = (count: number): string => counted(count, {
  zero: 'لا خلاصات', one: 'خلاصة واحدة', two: 'خلاصتان', few: '# خلاصات', many: '# خلاصة', other: '# خلاصة'
})

export const ofFeeds = (count: number): string => counted(count, {
  zero: 'أي خلاصة', one: 'خلاصة واحدة', two: 'خلاصتين', few: '# خلاصات', many: '# خلاصة', other: '# خلاصة'
})

export const stories = (count: number): string => counted(count, {
  zero: 'لا قصص', one: 'قصة واحدة', two: 'قصتان', few: '# قصص', many: '# قصة', other: '# قصة'
})

export const pages = (count: number): string => counted(count, {
  zero: 'لا صفحات', one: 'صفحة واحدة', two: 'صفحتان', few: '# صفحات', many: '# صفحة', other: '# صفحة'
})

export const photos = (count: number): string => counted(count, {
  zero: 'لا صور', one: 'صورة واحدة', two: 'صورتان', few: '# صور', many: '# صورة', other: '# صورة'
})

export const infographics = (count: number): string => counted(count, {
  zero: 'لا رسوم بيانية', one: 'رسم بياني', two: 'رسمان بيانيان', few: '# رسوم بيانية', many: '# رسماً بيانياً',
  other: '# رسم بياني'
})

export const characters = (count: number): string => counted(count, {
  zero: 'لا أحرف', one: 'حرف واحد', two: 'حرفان', few: '# أحرف', many: '# حرفاً', other: '# حرف'
})

export const times = (count: number): string => counted(count, {
  zero: 'ولا مرة', one: 'مرة واحدة', two: 'مرتين', few: '# مرات', many: '# مرة', other: '# مرة'
})

export const ofWords = (count: number): string => counted(count, {
  zero: 'أي كلمة', one: 'كلمة واحدة', two: 'كلمتين', few: '# كلمات', many: '# كلمة', other: '# كلمة'
})

export const unread = (count: number): string => counted(count, {
  zero: 'لا شيء غير مقروء', one: 'واحد غير مقروء', two: 'اثنان غير مقروءين', few: '# غير مقروءة', many: '# غير مقروء',
  other: '# غير مقروء'
})
