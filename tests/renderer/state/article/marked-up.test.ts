import { expect, test } from 'vitest'
import { markedUp } from '../../../../src/renderer/state/article/marked-up.ts'

test('paragraphs and lines stay, and the address can be followed', () => {
  const url = 'https://harbour.example/tolls?a=1&b=(2)'
  expect(markedUp(`“Tolls double”\n\nHarbour Times\n${url} (retrieved today)`, url))
    .toBe('<p dir="auto">“Tolls double”</p><p dir="auto">Harbour Times<br>'
      + '<a href="https://harbour.example/tolls?a=1&amp;b=(2)">https://harbour.example/tolls?a=1&amp;b=(2)</a> (retrieved today)</p>')
})

test('mark-up in a headline is text', () => {
  expect(markedUp('<img src=x onerror="run()"> & more', undefined))
    .toBe('<p dir="auto">&lt;img src=x onerror=&quot;run()&quot;&gt; &amp; more</p>')
})
