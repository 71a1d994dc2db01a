import type { Traps, Vector } from './traps.ts'

/** What asks a server without being touched. */
export function loading({ code, url }: Traps): readonly Vector[] {
  return [
    {
      what: 'a frame with a page',
      body: `<iframe src="${url('frame.html')}"></iframe><frameset><frame src="${url('frameset.html')}"></frameset>`
    },
    {
      what: 'a frame with a document',
      body: `<iframe srcdoc="<script>${code.replaceAll('&', '&amp;')}</script><img src=${url('srcdoc.png')}>">` +
        `</iframe>`
    },
    {
      what: 'objects',
      body: `<object data="${url('object.html')}"><embed src="${url('embed.swf')}"></object>` +
        `<applet code="${url('applet.class')}"></applet>`
    },
    {
      what: 'a refresh',
      body: `<meta http-equiv="refresh" content="0;url=${url('refresh')}">` +
        `<meta http-equiv="set-cookie" content="a=b">`
    },
    {
      what: 'another base',
      body: `<base href="${url('base/')}" target="_top"><img src="relative.png"><p>` +
        `<a href="relative.html">Relative</a></p>`
    },
    {
      what: 'beacons in the head',
      body: ['prefetch', 'prerender', 'preload', 'preconnect', 'dns-prefetch', 'icon', 'manifest', 'pingback']
        .map(rel => `<link rel="${rel}" as="image" href="${url(rel)}">`).join('') +
        `<script type="speculationrules">{"prefetch":[{"urls":["${url('speculation')}"]}]}</script>`
    },
    {
      what: 'pictures in sets',
      body: `<img srcset="${url('set-1.png')} 1x, ${url('set-2.png')} 2x"><picture>` +
        `<source srcset="${url('source.png')}"><img src="${url('picture.png')}"></picture>` +
        `<img lowsrc="${url('low.png')}" dynsrc="${url('dyn.png')}" src="${url('late.png')}" loading="eager">`
    },
    {
      what: 'a counter of one pixel',
      body: `<img src="${url('pixel.gif')}" width="1" height="1">` +
        `<img src="${url('hidden.png')}" style="display:none"><img src="${url('wide.gif')}" width=1>`
    },
    { what: 'a picture in a style of a list', body: `<ul style="list-style:url(${url('bullet.png')})"><li>Item</li></ul>` },
    { what: 'a font from elsewhere', body: `<style>@font-face{font-family:f;src:url(${url('font.woff2')})}p{font-family:f}</style><p>Font</p>` },
    { what: 'a picture by image-set and cross-fade', body: `<p style="background:image-set('${url('image-set.png')}' 1x)">Set</p>` },
    { what: 'captions of a film', body: `<video><track default kind="captions" src="${url('track.vtt')}"><source src="${url('film.webm')}"></video>` },
    { what: 'a portal, a fenced frame and a web view', body: `<portal src="${url('portal')}"></portal><fencedframe src="${url('fenced')}"></fencedframe><webview src="${url('webview')}"></webview>` },
    { what: 'a picture that reports when it is seen', body: `<img src="${url('seen.png')}" attributionsrc="${url('report')}" loading="lazy" importance="high">` }
  ]
}
