import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyPlainMarkup } from '../../../src/main/articles/copy-plain-markup.ts'
import { sanitiseMarkup } from '../../../src/main/articles/sanitise-body.ts'
import { hostileMarkup } from '../../support/hostile-markup.ts'

const base = 'https://news.example/world/strait.html'
const copy = (html: string): string | undefined => copyPlainMarkup(html, base)

describe('what is plain', () => {
  it.each([
    '<p>The ferry <em>Aurora</em> left at dawn.</p>\n<p>It is “late”, 5&nbsp;&lt; 7</p>'.replace('&nbsp;', '&#160;'),
    '<h2>Ports</h2><ul><li>Alder</li><li><strong>Brae</strong></li></ul><blockquote><p>No.</p></blockquote>',
    '<p>See <a href="/port?a=1&amp;b=2" target="_blank">the port</a>.<br/>More<br />here<br></p>',
    '<figure><img src="https://img.example/1.jpg" alt="A &amp; B" width="640" height="480" /><figcaption>Fog</figcaption></figure>',
    '<p>5&nbsp;km</p><hr><pre>one\n  two</pre><hr/><p>Three <del>or</del> four</p>',
    'No markup, AT&amp;T &quot;said&quot; &#8217;so&#8217;'
  ])('is copied as the sanitiser writes it: %s', html => {
    expect(copy(html)).toBe(sanitiseMarkup(html, base))
  })
})

describe('what is not plain', () => {
  it.each([
    '<p>never closed', '<p>one<p>two</p></p>', '</p>', '<p>crossed <b>tags</p></b>', '<script>x</script>', '<p onclick="x()">a</p',
    '<P>capitals</P>', "<a href='x'>single</a>", '<a href="javascript:x()">link</a>', '<a>nowhere</a>', '<a href="x"><a href="y">b</a></a>',
    '5 > 4', 'a & b', '&eacute;', '&nbsp', '<p>one<hr>two</p>', '<hr class="x">', '<p><pre>x</pre></p>', '&#0;', '&#150;', '&#xd800;', '<!-- note -->', '<img src="https://img.example/pixel.gif" width="1" height="1">',
    '<span>bare</span>', '<p>nul\0</p>', '<em/>', `${'<b>'.repeat(21)}deep${'</b>'.repeat(21)}`
  ])('is left to the sanitiser: %s', html => {
    expect(copy(html)).toBeUndefined()
  })

  it('includes every hostile vector, or it is copied as the sanitiser writes it', () => {
    for (const vector of hostileMarkup) expect([vector, copy(vector) ?? sanitiseMarkup(vector, base)]).toEqual([vector, sanitiseMarkup(vector, base)])
  })
})

describe('copy and sanitiser', () => {
  const tags = ['p', 'h2', 'h5', 'div', 'ul', 'ol', 'li', 'blockquote', 'pre', 'del', 'em', 'b', 'a', 'i', 'code', 'figure', 'figcaption', 'script', 'span', 'td']
  const attribute = fc.constantFrom(
    '', '', '', ' href="https://a.example/?x=1&amp;y=2"', ' href="//b.example/"', ' href="mailto:x@a.example"', ' href="javascript:1"', ' lang="fr"',
    ' dir="RTL"', ' class="x" lang="de" lang="fr"', ' style="display:none"', ' start="7px"', ' href="https://a.example/%22><b"', ' title=""', ' href="http://[::1"',
    ' href="https://a.example/<!-- -->"', ' href="  https://a.example/\tb "', ' href="HTTPS://Ü.example/ü"'
  )
  const text = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('Ferry', ' ', '\n', '\r', '&amp;', '&lt;b&gt;', '&quot;', '&nbsp;', '&nbsp', '&#39;', '&#8217;', '&#55296;', '&amp', '"', '>', '&#65533;', '&#99999;')
  )
  const picture = fc.constantFrom(
    '<img src="/a.jpg" alt="">', '<img src="a.jpg" alt="x &amp; y" width="20" height="30"/>', '<img data-src="b.png" src="data:,">',
    '<img srcset="a.jpg 1x, b.jpg 2x" alt=" a  b ">', '<img src="x.gif" width="1">', '<br>', '<br/>', '<br class="x">', '<hr>', '<hr/>', '<hr id="x" />'
  )
  const { body } = fc.letrec<{ body: string; element: string; part: string }>(tie => ({
    body: fc.array(tie('part'), { maxLength: 5 }).map(parts => parts.join('')),
    part: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, picture, tie('element')),
    element: fc.tuple(fc.constantFrom(...tags), attribute, tie('body')).map(([tag, written, inside]) => `<${tag}${written}>${inside}</${tag}>`)
  }))

  it('agree wherever the copy has an answer, on well-formed markup and on what is cut out of it', () => {
    let copied = 0
    fc.assert(fc.property(body, fc.nat(200), fc.boolean(), (html, place, isCut) => {
      const cut = isCut ? html.slice(place % (html.length + 1)) : html
      const answer = copy(cut)
      if (answer === undefined) return
      copied += 1
      expect(answer).toBe(sanitiseMarkup(cut, base))
    }), { numRuns: 3_000 })
    expect(copied).toBeGreaterThan(500)
  })
})
