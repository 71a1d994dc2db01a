/** Words by which outlets name their sections, in nine languages, folded as `fold` does. Only words that name a whole
 *  section stand here: a tag `Iran` or `climate` may be of any. */
const words: Readonly<Record<string, string>> = {
  world: `
    world, world news, international, international news, global, foreign, foreign affairs, abroad, global news, monde,
    etranger, a l'etranger, ausland, welt, weltgeschehen, internationales, mundo, internacional, internacionales,
    exterior, esteri, mondo, dal mondo, internacionais, в мире, мир, международная панорама, международные новости, за
    рубежом, العالم, عالم, دولي, أخبار العالم, اخبار العالم, عرب وعالم, 国际, 國際, 世界, 全球`,
  politics: `
    politics, politics news, political, politics & policy, politics & diplomacy, us politics, uk politics, diplomacy,
    government, elections, election, policy, parliament, politique, diplomatie, gouvernement, politik, innenpolitik,
    bundestag, wahlen, politica, elecciones, gobierno, diplomacia, elezioni, governo, diplomazia, eleicoes, политика,
    внешняя политика, выборы, дипломатия, سياسة, السياسة, أخبار سياسية, انتخابات, 政治, 时政, 時政, 外交, 两会`,
  business: `
    business, business news, business & economy, economy, economics, economic, finance, financial, markets, markets news,
    companies, money, banking, stocks, trade, industry, energy, real estate, personal finance, startups, economie,
    finances, entreprises, bourse, argent, marches, eco, wirtschaft, finanzen, unternehmen, boerse, borse, geld,
    konjunktur, economia, empresas, finanzas, mercados, negocios, dinero, finanza, mercati, aziende, lavoro, financas,
    mercado, экономика, бизнес, финансы, деньги, рынки, экономика и бизнес, энергетика, компании, اقتصاد, الاقتصاد, أعمال,
    مال وأعمال, أسواق, 财经, 財經, 经济, 經濟, 金融, 商业, 股市, 证券, 产经`,
  military: `
    military, defense, defence, military & defense, defense & security, army, navy, air force, armed forces, war, weapons,
    security & defence, armee, defense nationale, militaire, guerre, verteidigung, bundeswehr, militar, krieg, defensa,
    ejercito, militares, fuerzas armadas, difesa, esercito, forze armate, militari, defesa, forcas armadas, армия,
    оборона, армия и опк, вооруженные силы, военные новости, впк, силовые структуры, عسكري, دفاع, جيش, الدفاع, 军事, 軍事, 国防,
    军情`,
  science: `
    science, science & space, science & technology, science & tech, sci-tech, science and technology, science and
    environment, space, technology, tech, tech news, physics, astronomy, biology, sciences, espace, technologie,
    technologies, recherche, sciences et technologies, wissenschaft, forschung, technik, raumfahrt, weltraum, netzwelt,
    digital, ciencia, tecnologia, espacio, ciencia y tecnologia, scienza, scienze, scienza e tecnologia, spazio, ciencia e
    tecnologia, espaco, наука, космос, технологии, наука и технологии, наука и техника, علوم, تكنولوجيا, علوم وتكنولوجيا,
    فضاء, تقنية, 科技, 科学, 科學, 航天, 太空`,
  society: `
    society, society & culture, culture, arts, art, books, film, films, movies, music, theatre, theater, television, tv,
    lifestyle, life & style, entertainment, arts & entertainment, education, health, religion, food, travel, fashion,
    societe, livres, cinema, musique, culture & loisirs, sante, religions, gesellschaft, kultur, feuilleton, leben,
    bildung, gesundheit, reise, panorama, bucher, sociedad, cultura, salud, educacion, libros, cine, musica, estilo de
    vida, gente, cultura e spettacoli, spettacoli, societa, salute, scuola, libri, sociedade, saude, educacao,
    entretenimento, livros, общество, культура, образование, здоровье, кино, музыка, театр, книги, религия, стиль жизни,
    ثقافة, مجتمع, فن, فنون, صحة, ثقافة وفن, منوعات, 社会, 社會, 文化, 娱乐, 健康, 教育, 文娱`,
  sport: `
    sport, sports, sport news, sports news, football, soccer, tennis, basketball, baseball, cricket, rugby, ice hockey,
    hockey, golf, formula 1, f1, olympics, athletics, nba, nfl, nhl, boxing, sport & fitness, sports et loisirs, cyclisme,
    jeux olympiques, fussball, bundesliga, olympia, handball, deportes, deporte, futbol, baloncesto, ciclismo, calcio,
    motori, pallacanestro, esporte, esportes, desporto, futebol, спорт, футбол, хоккей, теннис, баскетбол, олимпиада,
    رياضة, الرياضة, كرة القدم, كرة قدم, 体育, 體育, 足球, 篮球, 奥运`,
  'press-review': `
    press review, press reviews, press digest, review of the press, newspaper review, what the papers say, revue de
    presse, revues de presse, presseschau, pressestimmen, revista de prensa, rassegna stampa, revista de imprensa, обзор
    прессы, обзор печати, أقوال الصحف, عرض الصحف, 媒体摘要`
}

const sectionByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([sectionId, list]) => list.split(',').map(word => [fold(word), sectionId] as const))
)

/** A section, and by which tag or folder it is named, as printed. */
export interface NamedSection {
  readonly sectionId: string
  readonly by: 'tag' | 'address'
  readonly name: string
}

/** The section that tags, and the folders of the article's address, name; `undefined` when they name none or several.
 *  A tag may be a path (`News/Sport/Tennis`). What names the world and one thing more is of that one thing. */
export function namedSection(tags: readonly string[], url?: string): NamedSection | undefined {
  const named = tags.flatMap(tag => namesIn(tag.split(/[/>|;:]|\s[-–—]\s/u), 'tag'))
  const inAddress = namesIn(foldersOf(url), 'address')
  if (named.length === 0) return soleOf(inAddress)
  const addressed = new Set(inAddress.map(({ sectionId }) => sectionId))
  return soleOf(named) ?? soleOf(named.filter(({ sectionId }) => addressed.has(sectionId)))
}

export function sectionOfTags(tags: readonly string[], url?: string): string | undefined {
  return namedSection(tags, url)?.sectionId
}

function namesIn(parts: readonly string[], by: NamedSection['by']): readonly NamedSection[] {
  return parts.flatMap(part => {
    const sectionId = sectionByWord.get(fold(part))
    return sectionId === undefined ? [] : [{ sectionId, by, name: part.trim() }]
  })
}

function soleOf(named: readonly NamedSection[]): NamedSection | undefined {
  const sections = new Set(named.map(({ sectionId }) => sectionId))
  const special = named.filter(({ sectionId }) => sections.size === 1 || sectionId !== 'world')
  return special.every(({ sectionId }) => sectionId === special[0]?.sectionId) ? special[0] : undefined
}

/** The first two folders: deeper ones belong to the headline. */
function foldersOf(url: string | undefined): readonly string[] {
  const path = url === undefined ? undefined : URL.parse(url)?.pathname
  const folders = path?.split('/').slice(1, -1).slice(0, 2) ?? []
  return folders.map(folder => decoded(folder).replaceAll(/[-_]/g, ' '))
}

/** `/%D1%8D%D0%BA%D0%BE%D0%BD%D0%BE%D0%BC%D0%B8%D0%BA%D0%B0/` is `экономика`; what is badly escaped stays as it is. */
function decoded(folder: string): string {
  try {
    return decodeURIComponent(folder)
  } catch {
    return folder
  }
}

export function fold(word: string): string {
  const plain = word.normalize('NFKD').replace(/(?<=[a-z])\p{M}+/giu, '').normalize('NFC').toLowerCase()
  const joined = plain.replaceAll('ß', 'ss').replace(/\s+and\s+/g, ' & ')
  return joined.replace(/^[\s#«»"'„“”]+|[\s#«»"'„“”]+$/gu, '').replace(/\s+/gu, ' ')
}
