import type { Traps, Vector } from './traps.ts'

/** What passes for our own page, or covers it. */
export function covering({ code, url }: Traps): readonly Vector[] {
  return [
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
      what: 'a form',
      body: `<form action="${url('form')}" method="get"><input name="password" type="password" value="1">` +
        `<button formaction="javascript:${code}">Log in</button><input type="image" src="${url('submit.png')}">` +
        `</form><isindex action="javascript:${code}">`
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
    { what: 'a layer by an old attribute', body: `<table width="9999" height="9999" bgcolor="white"><tr><td>Sign in again</td></tr></table>` },
    { what: 'a notice of the program', body: `<div role="alert" class="toast" aria-live="assertive">Your archive is damaged. <a href="${url('repair')}">Repair</a></div>` },
    { what: 'a text as large as the window', body: `<font size="7" style="font-size:2000px">Huge</font><h1 style="position:sticky;top:0">Sticks</h1>` },
    { what: 'a full screen', body: `<div style="position:fixed;inset:0" popover="manual" id="full">Full</div><iframe allowfullscreen src="${url('full.html')}"></iframe>` }
  ]
}
