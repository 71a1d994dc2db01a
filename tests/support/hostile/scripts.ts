import type { Traps, Vector } from './traps.ts'

/** Markup that tries to run. */
export function scripts({ code, raw, tight, url }: Traps): readonly Vector[] {
  return [
    { what: 'a script', body: `<script>${raw}</script>` },
    { what: 'a script from elsewhere', body: `<script src="${url('script.js')}"></script>` },
    { what: 'a module preload', body: `<link rel="modulepreload" href="${url('module.js')}">` },
    { what: 'a script in capitals and halves', body: `<ScRiPt>${raw}</sCrIpT><scr<script>ipt>${raw}</scr</script>ipt>` },
    { what: 'a broken picture with a handler', body: `<img src="x" onerror="${code}">` },
    {
      what: 'a picture with a handler for its loading',
      body: `<img src="${url('load.png')}" onload="${code}" onerror="${code}">`
    },
    { what: 'a handler without blanks', body: `<img/src="x"/onerror=${tight}>` },
    {
      what: 'handlers on what is passed over',
      body: `<p onmouseover="${code}" onclick="${code}" onpointerenter="${code}">Pass over this</p>`
    },
    {
      what: 'a handler for the focus',
      body: `<p tabindex="0" autofocus onfocus="${code}" contenteditable>Focus</p><input autofocus onfocus="${code}">`
    },
    {
      what: 'a handler for an animation',
      body: `<style>@keyframes k{}</style><p style="animation:k 1s" onanimationstart="${code}">Moves</p>`
    },
    { what: 'details that are opened', body: `<details open ontoggle="${code}"><summary>More</summary>Text</details>` },
    {
      what: 'media with a handler',
      body: `<video src="${url('v.mp4')}" poster="${url('poster.png')}" onerror="${code}"></video>` +
        `<audio src="${url('a.mp3')}" autoplay onerror="${code}"></audio>`
    },
    { what: 'a marquee', body: `<marquee onstart="${code}" loop="1" width="0">Runs</marquee>` },
    { what: 'a handler behind a slash and a quote', body: `<img src="x"/"onerror=${tight}><img src='x'onerror=${tight}>` },
    { what: 'a handler behind a form feed', body: `<img\fsrc=x\fonerror=${tight}>` },
    { what: 'a handler of a search for text in what is hidden', body: `<div hidden="until-found" onbeforematch="${code}">Hidden text</div>` },
    { what: 'a handler of a transition', body: `<p style="transition:opacity 1s" ontransitionrun="${code}" ontransitionend="${code}">Fades</p>` },
    { what: 'a handler of the scroll', body: `<div onscroll="${code}" onscrollend="${code}" onscrollsnapchange="${code}">Scrolls</div>` },
    { what: 'a handler of a safety policy', body: `<p onsecuritypolicyviolation="${code}">Policy</p><img src="${url('policy.png')}">` },
    { what: 'a script by import map', body: `<script type="importmap">{"imports":{"a":"${url('map.js')}"}}</script><script type="module">import 'a'</script>` }
  ]
}
