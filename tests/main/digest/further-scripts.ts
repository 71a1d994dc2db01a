/** A digest of four blocks in Hebrew, Hindi, Japanese and Korean. */
import type { Digest } from '../../../src/shared/digest.ts'
import { article, compose, story } from './sample.ts'

const tolls = [
  article('he-1', 'ידיעות הנמל', {
    language: 'he', direction: 'rtl', headline: 'אגרת המעבר במצר הוכפלה', byline: 'נועה ברק',
    lede: 'רשות הנמל הכפילה את אגרת המעבר, ואחת עשרה אוניות ממתינות בכניסה הצפונית. בְּרֵאשִׁית הקיץ היא תתעדכן שוב.'
  }),
  article('he-2', 'Valley Record', { headline: 'Tolls double' })
]
const lake = [
  article('hi-1', 'झील समाचार', {
    sectionId: 'science', language: 'hi', headline: 'एक रात में खाली हुई झील', byline: 'मीरा जोशी',
    lede: 'शोधकर्ताओं ने आधी रात से सुबह तक जलस्तर में चार मीटर की गिरावट दर्ज की। किसी को चोट नहीं आई।'
  }),
  article('hi-2', 'Polar Observer', { sectionId: 'science', headline: 'A lake vanishes' })
]
const rail = [
  article('ja-1', '港湾新報', {
    sectionId: 'society', language: 'ja', headline: '夜行列車の切符、三年続けて冬に完売', byline: '森直子',
    lede: '鉄道会社は来年、四本の列車を増やすと述べた。乗客は「予約の画面が九分で止まった」と話している。'
  }),
  article('ja-2', 'Nordpost', { sectionId: 'society', headline: 'Night trains sold out' })
]
const cup = [
  article('ko-1', '항구일보', {
    sectionId: 'sport', language: 'ko', headline: '세 시간 만에 연장전에서 갈린 결승', byline: '김하린',
    lede: '교체 선수가 백십팔 분에 결승골을 넣었다. 감독은 기다림이 보답받을 줄 알았다고 말했다.'
  }),
  article('ko-2', 'Sunday Whistle', { sectionId: 'sport', headline: 'Cup final' })
]
const groups = [tolls, lake, rail, cup]

export const furtherScripts: Digest = compose(groups.flat(), groups.map(articles => story(articles, articles[0]?.sectionId)))
