/** How a block begins that is no sentence of the article, as pieces of patterns in the languages of most outlets. */

const toOtherArticles = [
  '(?:read|see|watch|listen|learn|find out|view|click)\\s+(?:more|also|here|now|next|full|below)', 'also( read| see)?\\s*:',
  'related\\s*(?:$|:|articles|stories|posts|topics|coverage|links|news|reading)',
  'more\\s*(?:$|:|from|on this|stories|news|in |great )', 'don[’\']t miss',
  '(?:you )?(?:may|might) (?:also )?(?:like|be interested)', 'recommended', 'most (?:read|popular|viewed|shared)', 'up next',
  'next (?:article|story|post)', 'previous (?:article|story|post)', 'editors?[’\']?s? (?:picks|choice)', 'highlights$',
  'latest$', 'popular$', 'trending', 'home$', 'recent (?:articles|posts|stories|news)', 'popular (?:this|on|now|in)',
  'breaking news$', '(?:image |photo |slide |picture )?\\d+ ?(?:of|/|von|de|из)(?: /)? ?\\d+$', '(?:this )?slideshow',
  'advert$', 'tags$', 'continue reading', 'story continues', '(?:article|story) continues', 'click here',
  'watch (?:below|the video)', 'read original', 'top stories', 'load more', 'show more', 'see all', 'back to top', 'jump to',
  'skip to', 'mehr zum thema', 'lesen sie (?:auch|hier|mehr)', 'auch interessant', 'weiterlesen', 'zum thema', 'siehe auch',
  'mehr dazu', 'das könnte sie', 'lire (?:aussi|la suite|également)', 'à lire', 'voir aussi', 'sur le même sujet',
  'pour aller plus loin', 'le[ea] también', 'leer más', 'te puede interesar', 'más información', 'noticias relacionadas',
  'ver también', 'lea (?:también|además)', 'leggi anche', 'leggi di più', 'potrebbe interessarti', 'articoli correlati',
  'vedi anche', 'leia (?:também|mais)', 'veja (?:também|mais)', 'saiba mais', 'notícias relacionadas',
  'lees (?:ook|meer|verder)', 'bekijk ook', 'читайте также', 'читать далее', 'смотрите также', 'по теме', 'другие новости',
  'материалы по теме', 'baca juga', 'lihat juga', 'اقرأ أيضا', 'مواضيع ذات صلة', '相关(?:阅读|新闻|文章)', '延伸阅读', '関連(?:記事|ニュース)',
  '관련\\s*기사', 'zobacz (?:też|także)', 'czytaj (?:też|także|więcej)'
]

const toReaders = [
  'sign up', 'subscribe(?:$| to| for| now| today| here)',
  'get (?:the |our )?(?:latest|breaking|best|top|free|daily|weekly).{0,80}(?:newsletter|inbox|alert|email|delivered)',
  '(?:join|follow|like|find) (?:us|our|\\S+ on |.{1,60} on (?:twitter|facebook|instagram))', 'join (?:our|the conversation)',
  'share (?:this|on|via|with)?', '(?:post|leave|add|view|write|show) (?:a |your )?(?:comment|reply)',
  'comments?(?:$| \\(| are)', '\\d+ comments?$', 'reply$', 'save$', 'share$', 'print$', 'e-?mail$', 'facebook$', 'twitter$',
  'whatsapp$', 'newsletter', 'support (?:us|our)', 'donate', 'have a (?:tip|question|story)',
  'want (?:more|to know more|to read more)', 'let us know', 'what do you think', 'download (?:our|the) app',
  'listen to .{0,50}(?:live|podcast)', 'enter your e-?mail', 'by (?:signing|subscribing|clicking)',
  'thanks? (?:you )?for (?:reading|subscribing|signing)', 'breaking news (?:emails?|alerts?)', 'log ?in', 'sign in',
  'create an account', 'already (?:a )?(?:subscriber|member|have)', 'abonnieren',
  'jetzt (?:abonnieren|anmelden|registrieren)', 'folgen sie', 'teilen', 'kommentare?(?:$| \\()', 'zur startseite',
  'abonnez-vous\\p{L}*', 's[’\']abonner', 'partager', 'suivez', 'inscrivez\\p{L}*', 'commentaires?$', 'suscr[ií]b\\p{L}*',
  'compartir', 'síguenos', 'comentarios?$', 'iscriviti', 'condividi', 'seguici', 'commenti$', 'assine', 'compartilh\\p{L}*',
  'siga', 'comentários?$', 'abonneer', 'deel (?:dit|op)', 'подпи(?:сывайтесь|шитесь|саться)', 'поделиться',
  'комментари\\p{L}*', 'bagikan', 'شارك', '分享', '訂閱', '订阅'
]

const ofTheMaking = [
  '(?:last |first |originally )?(?:updated|posted|published|modified)\\s*(?::|on|at|by|\\d|$|today|' +
    'mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)',
  'copyright', '©', 'ⓒ', '\\(c\\) ?\\d{4}', 'all rights reserved',
  'this (?:post|article|story|piece|material) (?:was )?(?:originally|first|may not|is (?:part|from))', 'editor[’\']s? note',
  'disclaimer', 'disclosure', 'note: we', 'source\\s*:', 'via\\s*:?\\s*\\S+$', 'image (?:copyright|caption|source|credit)',
  '\\(?(?:images?|photos?|pictures?|video|credits?|fotos?|bild|quelle|crédito|crédit photo|фото|источник)' +
    '\\s*(?:by|credit|courtesy|illustration)?\\s*[:|©/]',
  'photos? (?:by|courtesy|illustration)', 'media ?(?:caption|playback)', '.{0,40}getty images', 'filed under', 'filed to',
  'tagged', 'tags?\\s*:', 'topics?\\s*:', 'categor(?:y|ies)\\s*:', 'in this article', 'minutes? read',
  '\\d+ min(?:ute)?s?(?: read)?$', 'loading', 'advertise?ment', 'sponsored', 'iklan$', 'anzeige$', 'werbung$', 'publicidad',
  'publicité', 'pubblicità', 'publicidade', 'реклама', 'veröffentlicht', 'aktualisiert', 'stand:', 'publié le', 'mis à jour',
  'publicado', 'actualizado', 'atualizado', 'pubblicato', 'aggiornato', 'опубликовано', 'обновлено', 'ditulis oleh', '저작권',
  '무단', '版权', '责任编辑', 'we (?:use|and our partners use) cookies', 'this (?:site|website) uses', 'javascript', 'your browser'
]

const endings = [
  'comments?', '\\d+ comments?', 'leave a (?:comment|reply)', 'related', 'more (?:great|from|stories|news|on)',
  'recent (?:articles|posts|news)', 'most (?:read|popular)', 'popular', 'you (?:may|might) (?:also )?(?:like|be interested)',
  'recommended', 'read (?:more|next)', 'what to read next', 'trending', 'about the author', 'top stories',
  'latest (?:news|stories)', 'kommentare', 'das könnte', 'mehr zum thema', 'auch interessant', 'meistgelesen', 'commentaires',
  'sur le même sujet', 'à lire aussi', 'comentarios', 'te puede interesar', 'lo más leído', 'más noticias',
  'noticias relacionadas', 'commenti', 'articoli correlati', 'potrebbe interessarti', 'comentários', 'leia também',
  'mais lidas', 'reacties', 'lees ook', 'комментари', 'отзывы', 'добавить (?:отзыв|комментарий)', 'читайте также',
  'сам\\p{L}+ популярн', 'другие новости', 'по теме', 'baca juga', 'komentarze', 'czytaj także'
]

const aboutAuthors = [
  '(?:is|was) (?:a|an|the) [^.]{0,80}(?:writer|editor|reporter|journalist|author|correspondent|columnist|publisher|' +
    'contributor|producer|blogger|freelancer?|critic|fellow)\\b',
  '(?:may|can) be (?:reached|contacted) (?:at|by|on)', 'follow (?:her|him|them|me|us) (?:on|@|at)',
  'contributed to this (?:report|story|article|post)', 'reporting by', 'additional reporting', 'editing by',
  'ist (?:freier? )?(?:redakteur|journalist|autor|korrespondent)', 'est (?:journaliste|rédact|correspondant)',
  'es (?:periodista|redactor|corresponsal)', 'è (?:giornalista|redattore)', 'é (?:jornalista|repórter|colunista)'
]

/** At the beginning and as whole words; Chinese, Japanese and Korean write none apart. */
function opening(phrases: readonly string[]): RegExp {
  const wordEnd = '(?!(?<=[\\p{Script=Latin}\\p{Script=Cyrillic}\\d])[\\p{L}\\p{N}])'
  return new RegExp(`^[^\\p{L}\\p{N}©ⓒ(]{0,3}(?:${phrases.join('|')})${wordEnd}`, 'iu')
}

const address = opening(toReaders)
const label = opening([...toOtherArticles, ...ofTheMaking])
const ending = opening(endings)
const about = new RegExp(aboutAuthors.map(phrase => `(?:^|[^\\p{L}])${phrase}`).join('|'), 'iu')

/** Whether a block is no part of the article by how it begins. Not asked of long ones: a sentence may begin alike. */
export function isBoilerplate(text: string): boolean {
  return (text.length <= 240 && address.test(text)) || (text.length <= 140 && label.test(text))
}

/** Whether a heading opens what comes after articles: comments, other articles. */
export function isEndOfArticle(text: string): boolean {
  return ending.test(text)
}

/** Whether a block tells who wrote the article or helped with it. Only asked at its end: articles have writers in them. */
export function isAboutAuthor(text: string): boolean {
  return text.length < 500 && about.test(text)
}
