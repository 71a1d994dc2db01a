import { baseLanguage } from './base-language.ts'

/** Words that stand in every text and tell nothing of it: articles, pronouns, prepositions, auxiliaries, and the verbs
 *  of saying that stand in every piece of news. */
const lists: Readonly<Record<string, string>> = {
  en: `a about after again against all also am an and any are as at be because been before being between both but by can
    could did do does doing down during each few for from further had has have having he her here hers him his how i if in
    into is it its it's just me more most my new no nor not now of off on once one only or other our out over own said say
    says she should so some such than that the their them then there these they this those through to too under until up
    us very was we were what when where which while who whom why will with would you your`,
  fr: `a à ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir c ce cela ces cet cette ceux chez
    comme d dans de depuis des deux dit donc dont du elle elles en encore entre est et été être eu fait faut il ils j je
    jusqu l la le les leur leurs lui m ma mais me même mes moi mon n ne ni nos notre nous on ont ou où par pas pendant peu
    plus pour qu quand que quel quelle qui s sa sans se selon ses si son sont sous sur t ta te tout toute tous très tu un
    une vers vos votre vous y`,
  de: `ab aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis da damit dann das dass dem den
    denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es
    etwas für gegen gibt habe haben hat hatte hatten hier hinter ich ihm ihn ihr ihre ihrem ihren ihrer im in ins ist ja
    jede jedem jeden jeder jedes kann kein keine können laut mehr mit muss nach neue neuen nicht noch nun nur ob oder ohne
    sagte schon sehr sein seine seinem seinen seiner seit sich sie sind so soll sollen sowie über um und uns unter vom von
    vor war waren was weil wenn werden wie wieder will wir wird wo wurde wurden zu zum zur zwei zwischen`,
  es: `a al algo ante antes aunque así aún cada como con contra cual cuando de del desde dijo donde dos durante e el él ella
    ellas ellos en entre era eran es esa ese eso esta está están estas este esto estos fue fueron ha había han hasta hay la
    las le les lo los más me mi mientras muy ni no nos o otra otro otros para pero poco por porque que qué quien se según
    ser si sí sido sin sobre son su sus también tan tanto te tiene tienen todo todos tras un una uno unos y ya yo`,
  it: `a ad agli ai al alla alle allo anche ancora avere c che chi ci ciò come con contro cui d da dagli dai dal dalla dalle
    degli dei del dell della delle dello di dopo dove due e è ed era erano essere fa fra fu gli ha hanno i il in io l la le
    lei li lo loro lui ma mi ne nei nel nell nella nelle no noi non o ogni oggi per perché più poi prima quale quando quanto
    quella quelle quello questa queste questi questo qui sarà se secondo sei senza si sia sono sta stato su sua sue sugli
    sui sul sulla sulle suo suoi tra tutti tutto un una uno`,
  pt: `a à ainda ao aos após as às até com como contra da das de dela dele deles depois desde disse dois do dos durante e é
    ela elas ele eles em entre era eram essa esse esta está estão estas este estes eu foi foram há isso isto já lhe mais mas
    me mesmo muito na não nas nem no nos nós num numa o onde os ou outra outro para pela pelas pelo pelos por porque quando
    que quem se segundo sem ser seu seus sob sobre são sua suas também te tem têm ter toda todo todos um uma você`,
  nl: `aan al alle als bij daar dan dat de der deze die dit door een en er ge haar had heb hebben heeft het hij hoe hun ik in
    is ja je kan maar me meer men met mijn na naar niet nog nu of om onder ook op over te tegen toch toen tot uit van veel
    voor waar was wat we werd wie wil worden wordt zal ze zich zij zijn zo zonder`,
  sv: `alla att av blev bli blir de dem den denna det detta du där efter ej eller en ett från för ha hade han har henne hon
    i icke in inom inte jag kan man med mellan men mot mycket ni nu när och om på sig sin ska skulle som så till under upp
    ut utan vad var vi vid är över`,
  da: `af alle at blev bliver da de dem den der det dette dig din du efter eller en er et for fra før har havde han hun hvad
    hvis i ikke ind jeg kan man med meget men mod ned nu når og også om op os over på sig sin skal som så til ud under var
    ved vi vil være`,
  no: `alle at av ble blir da de dem den der det dette du eller en er et etter for fra før ha hadde han har hun hva i ikke inn
    jeg kan man med mellom men mot må nå når og også om opp oss over på seg sin skal som så til ut under var ved vi vil være`,
  pl: `a aby ale bez być był była było były bo by ci co czy dla do gdy go i ich im innych iż ja jak jako je jego jej jest
    jeszcze już każdy kiedy kto która które którego której który którzy lub ma mają mi może na nad nam nas nie niż no o od
    on ona one oni oraz po pod przed przez przy się są ta tak także tam te tego tej ten to tu tylko tym tych u w we wszystko
    z za ze że`,
  cs: `a aby ale ani až bez bude by byl byla byli bylo být co či do ho i jak jako je jeho jejich jen ještě ji jsou k kde když
    která které který mezi na nad ne nebo není o od po pod podle pro proti při s se si tak také ten to tomu tu u už v ve za
    ze že`,
  ro: `a acest această ai al ale am ar are as au ca care ce cea cei cel cele cu că că dar de din după este eu fi fost fără i
    în la le lui mai ne nu o pe pentru prin că sa să se si și sunt un una unei unui va`,
  tr: `ama ancak bir biri birçok bu bunu çok çünkü da daha de değil diye dedi en gibi göre hem her hiç için ile ise kadar ki
    mi mı mu mü ne o olan olarak oldu olduğu olduğunu onun sonra şu tüm üzere var ve veya ya yeni yer`,
  ru: `а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее её если есть
    еще ещё же за здесь и из или им их к как ко когда который которая которые которого кто ли либо между меня мне может мы на
    над надо нас не него нее неё нет ни них но ну о об один однако он она они оно от очень по под после при про с сказал
    сказала со так также там тем то того тоже только том тот у уже чего чем что чтобы это этого этой этом этот эту эти я`,
  uk: `а або але б без би був була були було бути в вам вас ви від він вона вони все всі вже де для до є з за зі його її їх
    й і із інших коли ми між на над нас не ні них ну о об один по під після при про та так також там те того тому тільки той
    у хто це цього цей ця ці чи що щоб як який яка які я`,
  bg: `а ако без бе беше бил била били било в вече ви все всички га ги да до е ето за и из им има как като който която което
    които към ли между ми много може му на над не него нея ни но от по под при с са само се си след срещу със също така
    там те това тази този тук тя че ще я`,
  ar: `أن إن أو أي إلى إلا الا التي الذي الذين الى ان او بعد به بها بين تم ثم حتى حول حيث خلال ذلك عام عبر عدم على علي عليه
    عليها عن عند عندما غير في فيه فيها قال قالت قبل قد كان كانت كل كما لا لدى لم لن له لها ما مع من منذ منه منها نحو هذا هذه
    هناك هو هي و وقال وقد وكان ولا وفي ومن وهو وهي يوم`,
  fa: `آن اما از است این او با باید بر برای بود به بین پس پیش تا تر چه خود در دو دیگر را روی زیر سه شد شده شود که گفت ما
    من می نیز نیست ها هر هم همه هیچ و ولی وی یا یک`,
  he: `אבל או אחרי אל אם אני את אתה בין גם היא היה היו הוא הם זה זו זאת כדי כי כל כמו לא לפני מה מי מן על עד עוד עם רק של`,
  zh: `的 了 和 是 在 与 及 为 对 将 也 就 都 而 并 等 被 从 到 由 于 以 上 下 中 这 那 其 或 但 不 有 我 他 她 它 们 我们 他们 一个
    表示 说 称 日 月 年 后 前 新 把 向 让 给 已 还 又 更 最`,
  ja: `の は が を に で と も へ や から まで より など この その あの これ それ こと もの ため よう さん し た て だ です ます する した
    して いる ある なる れ られ ない`,
  ko: `이 그 저 것 수 등 및 또 또는 그리고 하지만 위해 대한 대해 통해 따라 위한 있다 했다 한다 말했다 밝혔다`,
  hi: `का के की है हैं में से को पर और ने यह वह कि एक भी था थे थी हो कर लिए नहीं इस उस तो ही जो`,
  el: `και το η ο οι τα των του της την τον στο στη στην στον στα σε με για από που να θα δεν είναι ένα μια ως κατά μετά`
}

const stopWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.trim().split(/\s+/u))])
)

/** The stop words of a language given by the first part of its tag. */
export function stopWordsOf(base: string): ReadonlySet<string> | undefined {
  return stopWords.get(base === 'nb' || base === 'nn' ? 'no' : base)
}

/** Whether a word, in lower case, tells nothing of its text. Languages without a list have no stop words. */
export function isStopWord(word: string, language: string | undefined): boolean {
  return stopWordsOf(baseLanguage(language) ?? '')?.has(word) ?? false
}
