/** How a block begins that is no sentence of the article, as pieces of patterns in the languages of most outlets. */

const networks = 'twitter|x\\b|facebook|instagram|mastodon|bluesky|threads|linkedin|youtube|telegram|whatsapp|tiktok|pinterest|' +
  'reddit|discord|vk|flipboard|google'

const toOtherArticles = [
  '(?:read|see|watch|listen|learn|find out|view|click)\\s+(?:more|also|here|now|next|full|below)(?:$|' +
    '\\s*[^\\p{L}\\s]| (?:about|on|of|from|at|here|in|for|to|stories|news|articles|below))', 'also( read| see)?\\s*:',
  'related\\s*(?:$|:|articles|stories|posts|topics|coverage|links|news|reading)',
  'more(?:$|\\s*:| (?:from|on this|stories|great|in \\p{L}+$|news(?:$| (?:from|on|in|about))))', 'don[’\']t miss',
  '(?:you )?(?:may|might) (?:also )?(?:like|be interested)',
  'recommended(?:$|\\s*:| (?:for|by|articles|stories|reading|videos?))',
  'most (?:read|popular|viewed|shared)(?:$|\\s*:| (?:in|on|now|this|today|stories|articles|news|posts))', 'up next',
  'next (?:article|story|post)(?:$|\\s*:)', 'previous (?:article|story|post)(?:$|\\s*:)',
  'editors?[’\']?s? (?:picks|choice)', 'highlights$', 'latest$', 'popular$',
  'trending(?:$|\\s*:| (?:now|on|stories|topics|today|news|in))', 'home$', 'recent (?:articles|posts|stories|news)',
  'popular (?:this|on|now|in \\p{L}+$)', 'breaking news$',
  '(?:image |photo |slide |picture )?\\d+ ?(?:of|/|von|de|из)(?: /)? ?\\d+$', '(?:this )?slideshow', 'advert$', 'tags$',
  'story continues', '(?:article|story) continues', 'click here', 'watch (?:below|the video(?:$| (?:above|below|here)))',
  'read original', 'top stories', 'load more', 'show more', 'see all(?:$| (?:stories|news|articles|posts|\\d))',
  'back to top', 'jump to (?:content|comments|navigation|recipe)', 'skip to', 'mehr zum thema',
  'lesen sie (?:auch|hier|mehr)', 'auch interessant', 'weiterlesen', 'zum thema(?:$|\\s*:)', 'siehe auch', 'mehr dazu',
  'das könnte sie', 'lire (?:aussi|la suite|également)', 'à lire(?:$|\\s*:| aussi| également)', 'voir aussi',
  'sur le même sujet', 'pour aller plus loin', 'le[ea] también', 'leer más', 'te puede interesar', 'más información',
  'noticias relacionadas', 'ver también', 'lea (?:también|además)', 'leggi anche', 'leggi di più',
  'potrebbe interessarti', 'articoli correlati', 'vedi anche', 'leia (?:também|mais)', 'veja (?:também|mais)',
  'saiba mais', 'notícias relacionadas', 'lees (?:ook|meer|verder)', 'bekijk ook', 'читайте также', 'читать далее',
  'смотрите также', 'по теме(?:$|\\s*:)', 'другие новости', 'материалы по теме', 'baca juga', 'lihat juga',
  'اقر[أا] (?:أيض|ايض|المزيد)', 'مواضيع (?:ذات صلة|متعلقة)', 'أخبار ذات صلة', '相关(?:阅读|新闻|文章|报道)', '延伸(?:阅读|閱讀)',
  '相關(?:閱讀|新聞|文章|報導)', '推荐阅读', '更多(?:新闻|精彩|内容)', '[関關]連(?:記事|ニュース|リンク)(?:$|\\P{L})', '続きを読む', 'あわせて読みたい',
  'おすすめ(?:記事|の記事)', '관련\\s*(?:기사|뉴스)(?:$|\\s*\\P{L})', 'zobacz (?:też|także)', 'czytaj (?:też|także|więcej)',
  'читайте також', 'ayrıca okuyun', 'بیشتر بخوانید', 'διαβάστε (?:επίσης|ακόμα)', 'קראו (?:גם|עוד)', 'כתבות נוספות',
  'xem thêm', 'citește și', 'čtěte také', 'läs (?:också|mer)(?:$|\\s*[^\\p{L}\\s])', '(?:les|læs) også', 'lue myös',
  'यह भी पढ़ें'
]

const toReaders = [
  'sign up(?:$| (?:to|now|here|today|for (?:our|the|your|free|a)))', 'subscribe(?:$| to| for| now| today| here)',
  'get (?:the |our )?(?:latest|breaking|best|top|free|daily|weekly).{0,80}(?:newsletter|inbox|alert|email|' +
    'delivered)', `(?:join|follow|like|find) (?:us\\b|[^.]{1,60} on (?:${networks}))`,
  'follow (?:our|[^.]{0,40} coverage)',
  `join (?:the conversation|our (?:newsletter|community|mailing|list|channel|group|${networks}))`,
  'share(?:$| (?:this|on|via|with|to|your|article|story))',
  '(?:post|leave|add|view|write|show) (?:a |your )?(?:comment|reply)',
  'comments?(?:$| \\(| are (?:closed|open|off|disabled))', '\\d+ comments?$', 'reply$', 'save$', 'share$', 'print$',
  'e-?mail$', 'facebook$', 'twitter$', 'whatsapp$', 'newsletters?(?:$|\\s*[:|–-]| (?:abonnieren|sign|subscri))',
  'support (?:us(?:$| (?:by|with|on))|our (?:journalism|work|site|newsroom|reporting))',
  'donate(?:$| (?:now|to|here|today))',
  '(?:do you )?(?:have|got) (?:a|any|more|some) (?:tip|question|story|information|news)', 'tell us (?:your|about|what)',
  'do you (?:live|work|know|remember) [^?]{1,80}\\? (?:tell|write|e-?mail|contact|get in)',
  'get in touch(?:$|\\s*:| with (?:us|our|the author))', 'contact us(?:$|\\s*:| (?:at|by|on|via))',
  'want (?:more|to know more|to read more)', 'let us know', 'what do you think', 'download (?:our|the) app',
  'listen to .{0,50}(?:live|podcast)', 'enter your e-?mail', 'by (?:signing|subscribing|clicking)',
  'thanks? (?:you )?for (?:reading|subscribing|signing)', 'breaking news (?:emails?|alerts?)',
  'log ?in(?:$| (?:to|or|here|with))', 'sign in', 'create an account', 'already (?:a )?(?:subscriber|member|have)',
  'th(?:is|e) (?:article|story|content|rest) is (?:only )?(?:for|reserved for|available to|' +
    'exclusive to) (?:our )?(?:paying )?(?:sub|mem|reg)\\p{L}*', '(?:keep|continue|finish) reading',
  'to (?:keep|continue) reading', '(?:get|enjoy) unlimited', 'unlock (?:this|the full|all|unlimited)',
  'start your (?:free )?trial', 'you have (?:\\d+|one|two|three|reached|read|used)[^.]{0,60}(?:free|limit|articles)',
  'cancel (?:anytime|at any time)', 'abonnieren', 'dieser (?:artikel|text) ist (?:nur )?für', 'weiterlesen mit',
  'cet article est réservé', 'il vous reste', 'la suite est réservée',
  'este (?:artículo|contenido) es (?:exclusivo|solo)', 'para seguir leyendo', 'questo (?:articolo|contenuto) è riservato',
  'jetzt (?:abonnieren|anmelden|registrieren)', 'folgen sie', 'teilen(?:$| sie)', 'kommentare?(?:$| \\()',
  'zur startseite', 'abonnez-vous\\p{L}*', 's[’\']abonner', 'partager(?:$| (?:sur|cet|cette|l[’\']))',
  'suivez(?:-nous| (?:nous|notre|toute))', 'inscrivez\\p{L}*', 'commentaires?$', 'suscr[ií]b\\p{L}*', 'compartir',
  'síguenos', 'comentarios?$', 'iscriviti', 'condividi', 'seguici', 'commenti$', 'assine', 'compartilh\\p{L}*',
  'siga(?:$|-nos| (?:nos|nossas|o nosso|a gente|no|na))', 'comentários?$', 'abonneer', 'deel (?:dit|op)',
  'подпи(?:сывайтесь|шитесь)', 'подписаться(?:$| на)', 'читайте нас', 'наш канал', 'поделиться',
  'комментари\\p{L}*(?:$|\\s*[(:\\d])', 'bagikan', 'شارك(?:$|نا| (?:هذا|هذه|المقال|الخبر|عبر|على))', 'تابع(?:ونا|نا)',
  'اشترك(?:$|وا| (?:الآن|في (?:نشرت|القائمة|قنات|خدمة)))', '(?:分享|訂閱|订阅)[^。！？，]*$', '关注(?:我们|微信|公众号)', '扫(?:码|描|一扫)',
  '(?:無料)?会員(?:登録|限定)', 'ログイン(?:$|して|する)', 'この記事は(?:有料|会員)', '구독(?:$|하기|신청)', '공유(?:$|하기)', '댓글(?:$|\\s*\\d)',
  'our (?:morning|daily|weekly|free) (?:e-?mail|newsletter|briefing)', 'підпи(?:суйтесь|шіться)', 'bizi takip edin',
  'abone ol', 'ما را دنبال کنید', 'עקבו אחרינו', 'הירשמו'
]

const ofTheMaking = [
  '\\[/?[a-z_]+ [a-z_]+=', '(?:lesezeit|reading time|temps de lecture|tiempo de lectura|время (?:на )?чтени[ея])\\s*:?',
  'posted by',
  '(?:last |first |originally )?(?:updated|posted|published|modified)\\s*(?::|on|at|\\d|$|today|mon|tue|wed|thu|' +
    'fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)', 'copyright(?:$|\\s*:| (?:©|\\(c\\)|\\d|by))', '©',
  'ⓒ', '\\(c\\) ?\\d{4}', 'all rights reserved',
  'this (?:post|article|story|piece|material) (?:(?:was )?(?:originally|first) (?:published|appeared|posted)|' +
    'may not|is (?:part|from))', 'editor[’\']s? note', 'disclaimer\\s*(?:$|:)', 'disclosure\\s*:', 'note: we',
  'source\\s*:', 'via\\s*:?\\s*\\S+$', 'image (?:copyright|caption|source|credit)',
  '\\(?(?:images?|photos?|pictures?|video|credits?|fotos?|bild|quelle|crédito|crédit photo|фото|' +
    'источник)\\s*(?:by|credit|courtesy|illustration)?\\s*[:|©/]', 'photos? (?:by|courtesy|illustration)',
  'media ?(?:caption|playback)', '.{0,40}getty images', 'filed under', 'filed to',
  'tagged(?:$|\\s*:| (?:as|with|under|in \\p{L}+$))', 'tags?\\s*:', 'topics?\\s*:', 'categor(?:y|ies)\\s*:',
  'in this article(?:$|\\s*:)', 'minutes? read', '\\d+ min(?:ute)?s?(?: read)?$', 'loading\\P{L}*$',
  'advertise?ment\\P{L}*$', 'sponsored(?:$| (?:by [^,.]{1,40}$|content|post|story|links?))', 'iklan$', 'anzeige$',
  'werbung$', '(?:publicidad|publicité|pubblicità|publicidade|реклама|إعلان|広告|广告|廣告|광고)\\P{L}*$', 'stand:',
  '(?:veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|' +
    'опубликовано|обновлено)(?:$|\\s*[:|]|\\s+(?:\\p{L}{1,3} )?(?:\\p{L}+,? )?\\d)', 'ditulis oleh', '저작권', '무단', '版权',
  '责任编辑', 'we (?:use|and our partners use) cookies', 'this (?:site|website) uses (?:cookies|javascript)',
  'javascript (?:is|must|has|appears|seems)', 'your browser (?:is|does|has)'
]

const endings = [
  'comments?\\P{L}*$', '\\d+ comments?', 'leave a (?:comment|reply)',
  'related(?:$|\\s*:| (?:articles|stories|posts|topics|coverage|links|news|reading|content|items|videos?))',
  'more (?:great|from|stories|news|on)', 'recent (?:articles|posts|news)', 'most (?:read|popular)',
  'popular(?:$|\\s*:| (?:now|posts|articles|stories|news|this|on))', 'you (?:may|might) (?:also )?(?:like|be interested)',
  'recommended(?:$|\\s*:| (?:for|by|articles|stories|reading|videos?))', 'read (?:more|next)', 'what to read next',
  'trending', 'about the author', 'top stories', 'latest (?:news|stories)', 'kommentare', 'das könnte', 'mehr zum thema',
  'auch interessant', 'meistgelesen', 'commentaires', 'sur le même sujet', 'à lire aussi', 'comentarios',
  'te puede interesar', 'lo más leído', 'más noticias', 'noticias relacionadas', 'commenti', 'articoli correlati',
  'potrebbe interessarti', 'comentários', 'leia também', 'mais lidas', 'reacties', 'lees ook', 'комментари', 'отзывы',
  'добавить (?:отзыв|комментарий)', 'читайте также', 'сам\\p{L}+ популярн', 'другие новости', 'по теме', 'baca juga',
  'komentarze', 'czytaj także'
]

const aboutAuthors = [
  '(?:is|was) (?:a|an|the) [^.]{0,80}(?:writer|editor|reporter|journalist|author|correspondent|columnist|' +
    'publisher|contributor|producer|blogger|freelancer?|critic|fellow)\\b',
  '(?:may|can) be (?:reached|contacted) (?:at|by|on)', 'follow (?:her|him|them|me|us) (?:on|@|at)',
  'contributed to this (?:report|story|article|post)', 'reporting by', 'additional reporting', 'editing by',
  'ist (?:freier? )?(?:redakteur|journalist|autor|korrespondent)', 'est (?:journaliste|rédact|correspondant)',
  'es (?:periodista|redactor|corresponsal)', 'è (?:giornalista|redattore)', 'é (?:jornalista|repórter|colunista)'
]

const imprints = [
  '\\(?(?:dpa|afp|ap|rtr|reuters|ots|sda|apa|kna|epd|efe|ansa|lusa|tass|anp|belga|ntb|тасс|риа|' +
    'интерфакс)(?:[/,+ -]{1,3}\\p{L}{1,12}){0,3}[).]?$',
  '(?:citation|provided by|source|quelle|fuente|fonte|источник)\\s*:',
  '.{0,80}may not be (?:published|reproduced|republished)',
  '.{0,160}(?:©|ⓒ|\\(c\\)|copyright) ?(?:19|20)\\d\\d',
  '.{0,160}(?:all rights reserved|may be reproduced without|subject to copyright|alle rechte vorbehalten|tous droits réservés|' +
    'reservados todos los derechos|все права защищены)',
  '.{0,200}(?:sign up|subscribe|click here)\\b.{0,120}(?:newsletter|inbox|issues? for|magazine|information)',
  '.{0,160}(?:views|opinions)(?: and opinions)? expressed .{0,60}(?:are|do not)',
  '.{0,80}(?:affiliate|referral) (?:and/or \\S+ )?links?'
]

/** For text in small letters, since a pattern for both takes twice the time. At the beginning and as whole words; Chinese,
 *  Japanese and Korean write none apart. */
function opening(phrases: readonly string[]): RegExp {
  const wordEnd = '(?!(?<=[\\p{Script=Latin}\\p{Script=Cyrillic}\\d])[\\p{L}\\p{N}])'
  return new RegExp(`^[^\\p{L}\\p{N}©ⓒ(]{0,3}(?:${phrases.join('|')})${wordEnd}`, 'u')
}

const address = opening(toReaders)
const label = opening([...toOtherArticles, ...ofTheMaking])
const ending = opening(endings)
const imprint = opening(imprints)
const about = new RegExp(aboutAuthors.map(phrase => `(?:^|[^\\p{L}])${phrase}`).join('|'), 'iu')

/** Whether a block is no part of the article by how it begins. Not asked of long ones: a sentence may begin alike. */
export function isBoilerplate(text: string): boolean {
  if (text.length > 240) return false
  const letters = text.toLowerCase()
  return address.test(letters) || (text.length <= 140 && label.test(letters))
}

/** Whether a heading opens what comes after articles: comments, other articles. */
export function isEndOfArticle(text: string): boolean {
  return ending.test(text.toLowerCase())
}

/** Whether a block names agencies, rights or offers of the outlet. Only asked at the end of an article. */
export function isImprint(text: string): boolean {
  return text.length < 400 && imprint.test(text.toLowerCase())
}

/** Whether a block tells who wrote the article or helped with it. Only asked at its end: articles have writers in them. */
export function isAboutAuthor(text: string): boolean {
  return text.length < 500 && about.test(text)
}
