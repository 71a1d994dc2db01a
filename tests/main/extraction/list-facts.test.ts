import { expect, test } from 'vitest'
import { listFacts, readPage } from '../../../src/main/extraction/index.ts'

const text = 'The fishing council of Port Verne met on Sunday and cut the quota for herring by a third, as the fleet had feared. '

test('the facts of a page, each with where it stands: times as instants, addresses absolute, in their order', () => {
  const page = readPage(`<!doctype html><html lang="en"><head><title>Quota cut</title>
    <link rel="canonical" href="/quota"><meta property="og:title" content="Quota cut by a third">
    <meta property="og:image" content="/quay.jpg"><meta name="parsely-section" content="Fisheries">
    <script type="application/ld+json">{"@type": "NewsArticle", "author": [{"name": "Ida Moss"}, {"name": "Per Vik"}],
      "dateModified": "2026-11-22T09:30:00+01:00", "datePublished": "some time ago", "isAccessibleForFree": false,
      "image": {"url": "https://quay.example/boats.jpg", "caption": "The fleet", "creditText": "Anna Lind"}}</script></head>
    <body><article><h1>Quota cut by a third</h1><p>PORT VERNE (QG) — ${text}</p><p>${text}</p></article></body></html>`,
  'https://quay.example/quota?utm_source=x')
  expect(listFacts(page, 240)).toEqual([
    { name: 'headline', value: 'Quota cut by a third', source: 'open-graph' },
    { name: 'byline', value: 'Ida Moss, Per Vik', source: 'json-ld' },
    { name: 'section', value: 'Fisheries', source: 'meta' },
    { name: 'dateline', value: 'PORT VERNE', source: 'text' },
    { name: 'publishedAt', value: 'some time ago', source: 'json-ld' },
    { name: 'updatedAt', value: '2026-11-22T08:30:00.000Z', source: 'json-ld' },
    { name: 'language', value: 'en', source: 'meta' },
    { name: 'canonicalUrl', value: 'https://quay.example/quota', source: 'meta' },
    { name: 'pictureUrl', value: 'https://quay.example/boats.jpg', source: 'json-ld' },
    { name: 'pictureCaption', value: 'The fleet', source: 'json-ld' },
    { name: 'pictureCredit', value: 'Anna Lind', source: 'json-ld' },
    { name: 'isFree', value: 'no', source: 'json-ld' },
    { name: 'textLength', value: '240', source: 'text' }
  ])
})
