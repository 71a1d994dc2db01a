import type { Traps, Vector } from './traps.ts'

/** Drawings and formulas, whose markup follows other rules. */
export function drawings({ code, raw, tight, url }: Traps): readonly Vector[] {
  return [
    {
      what: 'a drawing with a script',
      body: `<svg onload="${code}"><script>${raw}</script><image href="${url('svg-image.png')}"/>` +
        `<use href="${url('use.svg#a')}"/></svg>`
    },
    {
      what: 'a drawing that moves its link',
      body: `<svg><a><animate attributeName="href" values="javascript:${code}"/><text x="9" y="20">Drawn link</text>` +
        `</a><set attributeName="onmouseover" to="${code}"/></svg>`
    },
    {
      what: 'a drawing with a page in it',
      body: `<svg><foreignObject><iframe src="javascript:${code}"></iframe><body onload="${code}"></body>` +
        `</foreignObject></svg>`
    },
    {
      what: 'a formula with a link',
      body: `<math href="javascript:${code}"><mtext><a xlink:href="javascript:${code}">Formula</a></mtext></math>`
    },
    { what: 'a drawing by a data address', body: `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${tight}'/>">` },
    { what: 'a drawing that is used from elsewhere', body: `<svg><use xlink:href="${url('use.svg')}#x"/><feImage href="${url('filter.png')}"/></svg>` },
    { what: 'a formula with an action', body: `<math><maction actiontype="statusline" xlink:href="javascript:${code}">x</maction></math>` }
  ]
}
