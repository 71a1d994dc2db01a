/** How newspapers say who said it, by language. Alternatives of regular expressions, in lower case. */
export interface SpeechWords {
  /** Verbs of saying, as they stand beside a speaker. */
  readonly verbs: string
  /** `according to`: names the speaker without a verb. */
  readonly sources: string
  /** Begin what was said, in reported speech. */
  readonly that: string
  /** Begin a circumstance behind a speaker's name: when, where, to whom. */
  readonly stops: string
  readonly pronouns: string
  /** Join a second speaker's clause to the first one's: `to which`. */
  readonly links: string
  /** In front of quotation marks, they say that a title or a name stands there. */
  readonly works: string
  /** Said to say something, and not speakers. */
  readonly things: string
  /** How a narrator breaks into what is said without closing the marks: `«…, — сказал мэр. — …»`, `« …, dit le maire. … »`. */
  readonly breaks?: 'dash' | 'comma'
}

const english: SpeechWords = {
  verbs: 'said|says|told|tells|added|adds|warned|warns|insisted|insists|argued|argues|wrote|writes|noted|notes|explained|explains|stressed'
    + '|stated|declared|admitted|acknowledged|claimed|claims|replied|conceded|announced|emphasi[sz]ed|recalled|remarked|concluded|complained'
    + '|promised|vowed|testified|tweeted|posted|commented|suggested|asked|responded|countered|joked|predicted|cautioned|confirmed|quipped|retorted|recounted|lamented|observed|maintained|continued|went on',
  sources: 'according to',
  that: 'that',
  stops: 'on|in|at|after|when|as|during|before|while|to|by|with|from|yesterday|today|earlier|late|last|this|who|which|whose|outside|inside'
    + '|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  pronouns: 'he|she|they',
  links: 'while|and|but|whereas|to which',
  works: 'films?|movie|books?|novel|memoir|song|album|report|study|play|ship|vessel|boat|exhibition|lecture|talk|programme|program|operation|campaign|slogan'
    + '|signs?|posters?|banners?|headline|titled|entitled|called|named|dubbed|nicknamed|reading|so-called',
  things: 'posters?|signs?|banners?|placards?'
}

const french: SpeechWords = {
  verbs: '(?:a|ont|avait|avaient) (?:déclaré|dit|affirmé|expliqué|ajouté|indiqué|assuré|estimé|précisé|souligné|averti|répondu|reconnu|rappelé'
    + '|martelé|confié|écrit|annoncé|regretté|dénoncé|promis|prévenu|lancé|insisté|conclu|admis|jugé|commenté|réagi)|déclare|dit|affirme|explique'
    + '|ajoute|indique|assure|estime|précise|souligne|avertit|répond|reconnaît|rappelle|confie|écrit|annonce|regrette|dénonce|prévient|lance'
    + '|insiste|conclut|admet|juge|commente|déplore|résume|raconte|observe|note|accuse|ironise|tranche|tempête|martèle|plaide|renchérit|rétorque|réplique|poursuit|glisse|constate|soupire|s’indigne|s’inquiète'
    + '|s’étonne|(?:a|ont) fait savoir|fait savoir|se souvient|s’est emportée?|s’est indignée?|s’est étonnée?|s’est réjouie?',
  sources: 'selon|d’après|d\'après|pour',
  that: 'que|qu’|qu\'',
  stops: 'à|au|aux|en|dans|après|avant|lors|lorsque|quand|devant|pendant|hier|jeudi|vendredi|samedi|dimanche|lundi|mardi|mercredi|sur|avec|qui|dont|ce|auprès',
  pronouns: 'il|elle|ils|elles|-t-il|-t-elle|-il|-elle',
  links: 'auquel|à qui|ce à quoi|à quoi|et|mais|tandis que|alors que',
  works: 'films?|livres?|roman|essai|chanson|album|rapport|étude|pièce|navire|bateau|exposition|conférence|programme|opération|campagne|slogan|pancartes?'
    + '|affiches?|banderoles?|intitulée?s?|baptisée?s?|appelée?s?|dite?s?|prétendue?s?|émission|collectif|association',
  things: 'affiches?|pancartes?|banderoles?|panneaux?',
  breaks: 'comma'
}

const german: SpeechWords = {
  verbs: 'sagte|sagt|sagten|erklärte|erklärt|betonte|betont|warnte|warnt|teilte|schrieb|schreibt|meinte|meint|fügte|kritisierte|kritisiert|forderte'
    + '|fordert|versicherte|versichert|räumte|antwortete|kündigte|berichtete|berichtet|ergänzte|ergänzt|behauptete|erläuterte|mahnte|mahnt|bekräftigte'
    + '|urteilte|klagte|klagt|erzählte|erzählt|unterstrich|resümierte|beteuerte|hieß es|schimpfte|entgegnete|konterte|spottete|erwiderte|bilanzierte|bestätigte|versprach|erinnert sich|erinnerte sich|freute sich',
  sources: 'laut|so|nach angaben (?:von|des|der)|nach den worten (?:von|des|der)|zufolge',
  that: 'dass',
  stops: 'am|im|bei|nach|vor|gegenüber|dem|den|mit|auf|als|während|nachdem|gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|an',
  pronouns: 'er|sie|es',
  links: 'und|aber|während|worauf|woraufhin',
  works: 'film|buch|roman|lied|album|bericht|studie|stück|schiff|ausstellung|vortrag|programm|aktion|kampagne|slogan|plakate?|banner|titel|namens|genannten?'
    + '|sogenannten?|sogenannter|angebliche[nr]?|sendung',
  things: 'plakate?|schild|schilder|banner'
}

const spanish: SpeechWords = {
  verbs: 'dijo|dice|dijeron|afirmó|afirma|declaró|declara|explicó|explica|añadió|añade|aseguró|asegura|señaló|señala|indicó|indica|advirtió|advierte'
    + '|subrayó|subraya|insistió|insiste|reconoció|reconoce|respondió|recordó|recuerda|escribió|escribe|anunció|lamentó|lamenta|denunció|denuncia'
    + '|prometió|sostuvo|sostiene|comentó|comenta|concluyó|admitió|precisó|apuntó|apunta|contó|cuenta|manifestó|destacó|destaca|opinó|opina|relató|criticó|zanjó|matizó|ironizó|replicó|contestó|agregó|celebró|reiteró|exclamó|ha dicho|ha afirmado|ha explicado|ha asegurado',
  sources: 'según|de acuerdo con|para',
  that: 'que',
  stops: 'en|tras|ante|durante|al|a|cuando|ayer|hoy|este|esta|lunes|martes|miércoles|jueves|viernes|sábado|domingo|después|antes|con|por|quien|que',
  pronouns: 'él|ella|ellos|ellas',
  links: 'a lo que|y|pero|mientras|mientras que',
  works: 'película|libros?|novela|canción|álbum|informe|estudio|obra|barco|buque|exposición|conferencia|programa|operación|campaña|lema|carteles|cartel'
    + '|pancartas?|titulad[oa]s?|llamad[oa]s?|supuest[oa]s?',
  things: 'carteles|cartel|pancartas?|letreros?',
  breaks: 'dash'
}

const russian: SpeechWords = {
  verbs: '(?:сказал|парировал|заявил|сообщил|рассказал|добавил|отметил|подчеркнул|объяснил|пояснил|предупредил|ответил|признал|напомнил|уточнил|написал|указал'
    + '|заверил|пообещал|утверждал|уверен|считал|констатировал|резюмировал|заключил|посетовал|возразил|призвал|объявил|пожаловался|предположил)(?:а|и|о)?'
    + '|признал(?:ся|ась|ись)|говорит|говорят|считает|считают|отмечает|утверждает|заявляет|поясняет|пишет|уверен|уверена|подчёркивает|подчеркивает|рассказывает'
    + '|добавляет|предупреждает|объясняет|полагает|парирует|вспоминает|вспомнила?|сообщает|сообщают',
  sources: 'говорится во?|сообщается во?|по словам|по мнению|по данным|как сообщил|как сообщила|как заявил|как заявила|как отметил|как отметила',
  that: 'что|о том',
  stops: 'в|во|на|после|перед|когда|журналистам|корреспонденту|агентству|газете|изданию|вчера|сегодня|накануне|среди|по|при|с|со|который|которая',
  pronouns: 'он|она|они',
  links: 'на что|а|и|но|тогда как|в то время как',
  works: '(?:фильм|книг|роман|песн|альбом|доклад|отчёт|спектакл|судн|корабл|выставк|лекци|программ|операци|кампани|лозунг|плакат|газет|компани|агентств)\\p{L}{0,3}'
    + '|называем\\p{L}{2,3}|под названием|пресловут\\p{L}{2,3}',
  things: 'плакат\\p{L}{0,3}|табличк\\p{L}{0,3}|вывеск\\p{L}{0,3}',
  breaks: 'dash'
}

const byLanguage: Readonly<Record<string, SpeechWords>> = { en: english, fr: french, de: german, es: spanish, ru: russian }

/** Undefined where nobody has written the words down. */
export function speechWordsOf(language: string | undefined): SpeechWords | undefined {
  const base = language?.split('-')[0]?.toLowerCase() ?? ''
  return Object.hasOwn(byLanguage, base) ? byLanguage[base] : undefined
}
