import type { Traps, Vector } from './traps.ts'

/** Links to what is no page. */
export function links({ code, raw, url, link, beacon }: Traps): readonly Vector[] {
  return [
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
    { what: 'a link to code behind white space that is none', body: link(`&#8203;javascript:${code}`) + link(`&#xFEFF;javascript:${code}`) },
    { what: 'a link to another program of this machine', body: link('vscode://file/etc/hosts') + link('slack://open') + link('ms-word:ofe|u|https://x.example') },
    { what: 'a link with its own view of the desk', body: link('press-review://settings') + link('app://main/') + link('about:srcdoc') + link('filesystem:x') },
    { what: 'a link that names a window of ours', body: `<p><a href="${url('named')}" target="article-frame">Named</a></p>` },
    { what: 'a link that pays by attribution', body: `<p><a href="${url('source')}" attributionsrc="${url('attribution')}">Source</a></p>` }
  ]
}
