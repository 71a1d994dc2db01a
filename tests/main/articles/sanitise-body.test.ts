import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { plainText, sanitiseBody } from '../../../src/main/articles/index.ts'
import { hostileMarkup } from '../../support/hostile-markup.ts'
import { processorTime } from '../../support/processor-time.ts'

const base = 'https://news.example/world/strait.html'
const sanitise = (html: string): string => sanitiseBody(html, base)

const allowedTags = new Set(`h2 h3 h4 h5 h6 p div br hr blockquote pre ul ol li dl dt dd table caption thead tbody tfoot tr th td
  figure figcaption img a span em strong b i u s del ins sub sup small mark q cite code kbd samp var abbr time ruby rt rp
  bdi`.split(/\s+/))
const allowedAttributes = new Set(['lang', 'dir', 'href', 'rel', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan', 'start', 'datetime', 'title'])

/** Everything in a sanitised body that could run, load or cover something. */
function findDangers(sanitised: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${sanitised}</body></html>`)
  return [...document.body.querySelectorAll('*')].flatMap(element => {
    const tag = element.localName
    const attributes = [...element.attributes].flatMap(({ name, value }) => {
      const isAddress = name === 'href' || name === 'src'
      const isBad = !allowedAttributes.has(name) || (isAddress && !(name === 'href' ? /^(?:https?|mailto):/ : /^https?:/).test(value))
      return isBad ? [`${tag} ${name}=${value}`] : []
    })
    return allowedTags.has(tag) ? attributes : [`<${tag}>`, ...attributes]
  })
}

describe('a hostile body (fault 39) (S4) (S5)', () => {
  it('comes in at least sixty kinds here', () => {
    expect(hostileMarkup.length).toBeGreaterThanOrEqual(60)
  })

  it.each(hostileMarkup.map(vector => [vector]))('leaves nothing that runs, loads or covers: %s', vector => {
    const sanitised = sanitise(`<p>before</p>${vector}<p>after</p>`)
    expect(findDangers(sanitised)).toEqual([])
    expect(sanitised).not.toMatch(/<script|<style|<svg|<math|<iframe|<!|srcdoc=/i)
    expect(sanitised).toContain('before')
  })

  it('is harmless, and stays as it is when it is sanitised again, whatever pieces it is made of', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostileMarkup), fc.string({ maxLength: 12 }),
      fc.constantFrom('<', '>', '"', "'", '&', '<!--', '-->', '<![CDATA[', ']]>', '</p>', '<table>', '<svg>', '</svg>', '<noscript>', '<p title="')
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), pieces => {
      const once = sanitise(pieces.join(''))
      expect(findDangers(once)).toEqual([])
      expect(sanitise(once)).toBe(once)
    }), { numRuns: 500 })
  })

  it('ends soon, however it is nested', () => {
    expect(processorTime(() => {
      expect(plainText('<div>'.repeat(10_000) + 'word' + '</div>'.repeat(10_000))).toBe('word')
      expect(plainText('<'.repeat(50_000))).toMatch(/^</)
      expect(plainText('x<h'.repeat(30_000))).toMatch(/^x/)
    })).toBeLessThan(4000)
  })
})

describe('sanitiseBody', () => {
  it('lets no style of a feed through, in whatever form it comes (S2)', () => {
    expect(sanitiseBody('<style>p{color:red}</style><link rel="stylesheet" href="/a.css"><p style="color:red" class="a" id="b" bgcolor="red">Quay</p>'
      + '<font color="red" face="x">Pier</font>', 'https://quay.example/')).toBe('<p>Quay</p>Pier')
  })

  it('keeps what a text is made of', () => {
    const html = '<h2>Tolls</h2><p lang="fr" dir="ltr">Un <em>péage</em></p><ul><li>one</li></ul><blockquote>so</blockquote>' +
      '<table><tbody><tr><th>a</th><td colspan="2">b</td></tr></tbody></table><figure><figcaption>c</figcaption></figure>'
    expect(sanitise(html)).toBe(html)
  })

  it('makes a first heading a second one: the headline is the first', () => {
    expect(sanitise('<h1>A</h1>')).toBe('<h2>A</h2>')
  })

  it('resolves addresses against the article', () => {
    expect(sanitise('<a href="../fees.html">f</a>')).toContain('href="https://news.example/fees.html"')
    expect(sanitise('<a href="//cdn.example/x">f</a>')).toContain('href="https://cdn.example/x"')
    expect(sanitise('<img src="/a.jpg" alt="Ships">')).toBe('<img src="https://news.example/a.jpg" alt="Ships" />')
  })

  it('lets no link tell where it was found, nor hide its host', () => {
    expect(sanitise('<a href="https://bank.example@evil.example/" target="_top">x</a>'))
      .toBe('<a href="https://evil.example/" rel="noreferrer noopener">x</a>')
  })

  it('keeps the words of a link that leads nowhere', () => {
    expect(sanitise('<p><a href="javascript:x()">words</a></p>')).toBe('<p>words</p>')
  })

  it('keeps a picture that is a link', () => {
    expect(sanitise('<p><a href="/big"><img src="/a.jpg" alt="A"></a></p>')).toContain('<img src="https://news.example/a.jpg" alt="A" />')
  })

  it('takes mail addresses without line breaks in them', () => {
    expect(sanitise('<a href="mailto:desk@news.example?subject=Fees">m</a>')).toContain('mailto:desk@news.example?subject=Fees')
    expect(sanitise('<a href="mailto:a@b.example?subject=x%0D%0ABcc:c@d.example">m</a>')).toBe('m')
  })

  it('chooses one good size of a picture', () => {
    const srcset = '/s.jpg 320w, /m,2.jpg 1024w, /l.jpg 4000w'
    expect(sanitise(`<img src="/s.jpg" srcset="${srcset}">`)).toContain('src="https://news.example/m,2.jpg"')
    expect(sanitise('<img srcset="/one.jpg 1x, /two.jpg 2x">')).toContain('src="https://news.example/two.jpg"')
  })

  it('finds the picture of a page that loads it late', () => {
    expect(sanitise('<img src="data:image/gif;base64,R0" data-src="/late.jpg">')).toContain('src="https://news.example/late.jpg"')
  })

  it.each([
    '<img src="https://x.example/p.gif" width="1" height="1">', '<img src="https://x.example/a.jpg" style="display:none">',
    '<img src="https://stats.wordpress.com/b.gif?host=x">', '<img src="https://feeds.feedburner.com/~r/x/~4/y">',
    '<img src="https://www.facebook.com/tr?id=1&ev=PageView">', '<img src="https://mc.yandex.ru/watch/1">',
    '<img src="https://x.example/blank.gif">', '<img src="https://x.example/a.jpg" width="0">'
  ])('drops a counter: %s', html => {
    expect(sanitise(`<p>a${html}</p>`)).toBe('<p>a</p>')
  })

  it.each([
    ['https://s.w.org/images/core/emoji/14.0.0/72x72/1f6a2.png', '🚢'], ['https://static.face.example/images/emoji.php/v9/t1/f.png', '🙂'],
    ['https://forum.example/images/smilies/wink.gif', ';-)']
  ])('writes the sign that a picture stands for: %s', (src, sign) => {
    expect(sanitise(`<p>Ship <img src="${src}" alt="${sign}" class="wp-smiley" style="height: 1em"> ahoy</p>`))
      .toBe(`<p>Ship ${sign} ahoy</p>`)
  })

  it('keeps a picture of another sort, whatever its caption, and an emoji without words', () => {
    const kept = ['<img src="https://news.example/ship.jpg" alt="🚢" />', '<img src="https://s.w.org/images/core/emoji/1f6a2.png" alt="" />']
    expect(sanitise(`<p>${kept.join('')}</p>`)).toBe(`<p>${kept.join('')}</p>`)
  })

  it.each([
    ['<p><font>Fees<table><tr><td>9</td></tr></table></font></p>', '<p>Fees</p><table><tr><td>9</td></tr></table>'],
    ['<p title="<a x">t</a><scr<script>ipt><ul><li>a</li></ul>', '<p>tipt&gt;</p><ul><li>a</li></ul>']
  ])('ends a paragraph before a block, whatever was taken out between them: %s', (html, clean) => {
    expect(sanitise(html)).toBe(clean)
    expect(sanitise(clean)).toBe(clean)
  })

  it('drops paragraphs that hold nothing', () => {
    expect(sanitise('<p> &nbsp;</p><p>a</p><p><br></p>')).toBe('<p>a</p>')
  })
})

describe('plainText', () => {
  it('puts each paragraph on a line', () => {
    expect(plainText('<h1>A</h1><p>one  <b>two</b>\nthree<br>four</p><ul><li>five</li><li>six</li></ul>')).toBe('A\none two three\nfour\nfive\nsix')
  })

  it('resolves entities once', () => {
    expect(plainText('AT&amp;amp;T &lt;b&gt; &eacute;&#8212;&nbsp;5 &lt; 7')).toBe('AT&amp;T <b> é— 5 < 7')
  })

  it('leaves out what is no text', () => {
    expect(plainText('a<script>b()</script><style>c{}</style><noscript>d</noscript><textarea>e</textarea>f')).toBe('af')
  })
})
