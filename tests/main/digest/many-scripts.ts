/** A digest of thirteen blocks in six scripts. */
import type { Digest } from '../../../src/shared/digest.ts'
import type { WindowArticle } from '../../../src/main/ports.ts'
import { article, compose, plan, story } from './sample.ts'

const at = (time: string): Pick<WindowArticle, 'publishedAt' | 'sortedAt'> =>
  ({ publishedAt: `2017-06-07T${time}:00.000Z`, sortedAt: `2017-06-07T${time}:00.000Z` })

const tolls = [
  article('tolls-1', 'Harbour Times', {
    ...at('02:40'), headline: 'Shipping firms turn back as tolls double, and insurers brace for a long summer',
      byline: 'Ines Calder',
    dateline: 'Port Alder',
    lede: 'Eleven vessels wait outside the northern approach after the port authority doubled its passage fee to $412,000, '
      + 'the third rise this year and the first without notice. The authority says the fee reflects dredging costs; '
      + 'officials declined to say how long it would stay in force.',
    rights: '© 2017 Harbour Times Ltd.'
  }),
  article('tolls-2', 'Утренняя волна', { ...at('03:10'), publishedOffset: 180, language: 'ru',
    headline: 'Пролив подорожал вдвое' }),
  article('tolls-3', 'Le Courrier du Port', { ...at('03:40'), publishedOffset: 120, language: 'fr',
    headline: '« Un péage de minuit »' }),
  article('tolls-4', 'Nordpost', { ...at('03:55'), language: 'de', headline: 'Gebühr verdoppelt' }),
  article('tolls-5', '海峡日报', { ...at('04:10'), publishedOffset: 480, language: 'zh', headline: '海峡通行费翻倍' }),
  article('tolls-6', 'صحيفة المرفأ', { ...at('04:20'), publishedOffset: 180, language: 'ar', direction: 'rtl',
    headline: 'مضاعفة رسوم المضيق' })
]

const rates = [
  article('rates-1', 'Деловой берег', {
    ...at('03:05'), publishedOffset: 180, sectionId: 'business', language: 'ru', byline: 'Анна Ветрова', dateline: 'Каменск',
    headline: 'Центральный банк сохранил ставку, но изменил тон',
    lede: 'Регулятор оставил ставку на прежнем уровне, сославшись на дорогую перевозку зерна. Объём ссуд ёмких отраслей '
      + 'снизился впервые с осени.'
  }),
  article('rates-2', 'Polar Observer', { ...at('03:30'), sectionId: 'business',
    headline: 'Central bank holds rates and drops a promise' }),
  article('rates-3', 'Handelspost', { ...at('03:35'), sectionId: 'business', language: 'de', headline: 'Leitzins bleibt' })
]

const lake = [
  article('lake-1', 'Ηχώ της Λίμνης', {
    ...at('01:15'), publishedOffset: 180, sectionId: 'science', language: 'el', byline: 'Νίκος Ράπτης',
    headline: 'Η λίμνη που άδειασε μέσα σε μια νύχτα',
    lede: 'Οι ερευνητές μέτρησαν πτώση της στάθμης κατά τέσσερα μέτρα από τα μεσάνυχτα έως το πρωί. Κανείς δεν τραυματίστηκε.'
  }),
  article('lake-2', 'Valley Record', { ...at('03:20'), sectionId: 'science', headline: 'A lake vanishes overnight' })
]

const cup = [
  article('cup-1', 'مرآة الملاعب', {
    ...at('02:50'), publishedOffset: 180, sectionId: 'sport', language: 'ar', direction: 'rtl', byline: 'ليلى منصور',
    headline: 'النهائي يُحسم في الوقت الإضافي بعد ثلاث ساعات',
    lede: 'سجّل البديل هدف الفوز في الدقيقة 118، وقال المدرب: «كنا نعرف أن الصبر سيُكافأ». وحضر المباراة أربعون ألف متفرج.'
  }),
  article('cup-2', 'Sunday Whistle', { ...at('03:25'), sectionId: 'sport', headline: 'Cup final decided in extra time' })
]

const rail = [
  article('rail-1', '北方晚报', {
    ...at('03:45'), publishedOffset: 480, sectionId: 'society', language: 'zh', byline: '林晓',
    headline: '夜行列车车票连续第三个冬天售罄',
    lede: '铁路公司表示，明年将增加四趟列车；旅客则抱怨说，订票系统在开售九分钟后就停止了响应。'
  }),
  article('rail-2', 'Nordpost', { ...at('04:05'), sectionId: 'society', language: 'de', headline: 'Nachtzüge ausverkauft' })
]

const tender = [
  article('tender-1', 'Quay & Yard', {
    ...at('03:50'), sectionId: 'military', headline: 'Coast guard tender goes to two yards',
    lede: 'The order for nine patrol boats is split between a yard that has built them before and one that has not. The '
      + 'first hull is due in spring.'
  }),
  article('tender-2', 'Polar Observer', { ...at('04:15'), sectionId: 'military',
    headline: 'Patrol boats: two yards share the order' })
]

const pairSections = ['politics', 'politics', 'business', 'society', 'world', 'business', 'society']

const pairs = ['vote', 'budget', 'grain', 'library', 'bridge', 'harvest', 'orchestra'].map((name, index) => [
  article(`${name}-1`, `The ${name} Gazette`, {
    ...at(`0${index}:2${index}`), sectionId: pairSections[index] ?? 'world',
    headline: index % 3 ? `Council sends the ${name} question back to committee` : `Council sends the ${name} question back `
      + 'to a committee that has not met since March',
    lede: `The ${name} was on the agenda for the fourth time. Nobody spoke against it, and nobody voted for it; the chair `
      + 'noted “a certain reluctance” in the minutes. Office hours end at five.'
  }),
  article(`${name}-2`, 'Valley Record', { sectionId: 'politics', headline: `No decision on the ${name}` })
])

const groups = [tolls, rates, lake, cup, rail, tender, ...pairs]

export const manyScripts: Digest = compose(
  groups.flat(),
  groups.map(articles => story(articles, articles[0]?.sectionId)),
  {
    plan: { ...plan, maxBlocks: 13 },
    failedFeeds: [{ title: 'Handelspost — Wirtschaft', reason: 'The certificate of handelspost.example is not valid '
      + '(expired). Tell the outlet; nothing was fetched.' }]
  }
)
