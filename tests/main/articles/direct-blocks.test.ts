import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directBlocks, sanitiseBody } from '../../../src/main/articles/index.ts'

const english = { language: 'en', direction: 'ltr' } as const
const arabic = { language: 'ar', direction: 'rtl' } as const
const hebrew = 'הגשר ייסגר ביום שני בשעה שש בבוקר, אמרה העירייה.'
const inArabic = 'يغلق الجسر يوم الاثنين في السادسة صباحا، بحسب البلدية.'

const blocks = (html: string, article: Parameters<typeof directBlocks>[1]): readonly string[] =>
  [...directBlocks(sanitiseBody(html, 'https://quay.example/'), article).matchAll(/<([a-z0-9]+)((?: [a-z]+="[^"]*")*)>/g)]
    .map(([, tag, attributes]) => `${tag}${attributes}`)

describe('every block of an article', () => {
  it('runs as its own letters do, and says in which language where that is another', () => {
    expect(blocks(`<p>The city said:</p><blockquote><p>${hebrew}</p></blockquote><p>${inArabic}</p>`, english))
      .toEqual(['p dir="ltr"', 'blockquote dir="rtl" lang="he"', 'p dir="rtl" lang="he"', 'p dir="rtl" lang="ar"'])
  })

  it('runs from the right in an Arabic article, though it may begin with a Latin name', () => {
    expect(blocks(`<h2>Quay Gazette: ${inArabic}</h2><ul><li>Reuters ${inArabic}</li></ul><p>The bridge closes on Monday.</p>`, arabic))
      .toEqual(['h2 dir="rtl"', 'ul dir="rtl"', 'li dir="rtl"', 'p dir="ltr" lang="en"'])
  })

  it('runs as its letters do though software wrote another direction around it', () => {
    expect(blocks(`<div dir="ltr"><p dir="ltr">${inArabic}</p></div>`, arabic)).toEqual(['div dir="rtl"', 'p dir="rtl"'])
  })

  it('without letters runs as the article does, or as its outlet says', () => {
    expect(blocks('<p>1,200</p><p dir="ltr">+972 3 123 456</p>', arabic)).toEqual(['p dir="rtl"', 'p dir="ltr"'])
  })

  it('keeps a language that its outlet names', () => {
    expect(blocks(`<p lang="yi">${hebrew}</p>`, english)).toEqual(['p lang="yi" dir="rtl"'])
  })

  it('of a table has a direction of its own', () => {
    expect(blocks(`<table><tr><td>${hebrew}</td><td>Harbour</td></tr></table>`, english).filter(tag => tag.startsWith('td')))
      .toEqual(['td dir="rtl" lang="he"', 'td dir="ltr"'])
  })
})

it('nothing but the attributes dir and lang is changed', () => {
  const markup = fc.array(fc.constantFrom('<p>', '</p>', '<blockquote>', '</blockquote>', '<img src="/a.jpg" alt="x > y">', hebrew, inArabic,
    'The quay & the pier', '<a href="/b">b</a>', '<li>', '<br>', '&lt;', '<b>', '</b>'), { maxLength: 30 }).map(parts => parts.join(''))
  const bare = (html: string): string => html.replaceAll(/ (?:dir|lang)="[^"]*"/g, '')
  fc.assert(fc.property(markup, html => {
    const clean = sanitiseBody(html, 'https://quay.example/')
    expect(bare(directBlocks(clean, english))).toBe(bare(clean))
  }))
})
