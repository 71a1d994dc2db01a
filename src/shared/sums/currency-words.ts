/** How currencies are written in running text: signs, codes and words by stem, in the languages of the interface. */

/** Signs that stand for one currency where nothing says otherwise; `$` is the US dollar unless a country stands before it. */
export const currencySigns: Readonly<Record<string, string>> = {
  'US$': 'USD', 'A$': 'AUD', 'C$': 'CAD', 'HK$': 'HKD', 'NZ$': 'NZD', 'S$': 'SGD', 'R$': 'BRL', $: 'USD',
  '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₽': 'RUB', '₴': 'UAH', '₸': 'KZT', '₺': 'TRY', '₹': 'INR', '₩': 'KRW', '₪': 'ILS',
  zł: 'PLN', Kč: 'CZK'
}

/** A word that does not go on; `\b` knows ASCII letters only. */
const end = String.raw`(?!\p{L})`

/** Words by currency. A word stands for all that begin with it; `end` bars longer ones. The longer phrase wins. */
export const currencyWords: readonly (readonly [currency: string, words: readonly string[]])[] = [
  ['AUD', [
    'australian dollar', 'dollars? australien', 'australische[nr]? dollar', 'd[oó]lar(?:es)? australian',
    'австралийск\\p{L}+ доллар',
    'دولار\\p{L}{0,2} أسترالي'
  ]],
  ['CAD', [
    'canadian dollar', 'dollars? canadien', 'kanadische[nr]? dollar', 'd[oó]lar(?:es)? canadiense', 'канадск\\p{L}+ доллар',
    'دولار\\p{L}{0,2} كندي'
  ]],
  ['HKD', ['hong kong dollar', 'гонконгск\\p{L}+ доллар']],
  ['USD', [
    'u\\.?s\\.? dollar', 'american dollar', 'dollars? américain', 'us-dollar', 'd[oó]lar(?:es)? estadounidense', 'dollar',
    'd[oó]lar', 'amerikanische[nr]? dollar', 'американск\\p{L}+ доллар', 'доллар', `долл${end}`, 'دولار'
  ]],
  ['GBP', [
    'pounds? sterling', 'british pound', 'livres? sterling', 'britische[nrs]? pfund', 'pfund', 'libras? esterlina',
    'фунт\\p{L}* стерлинг',
    `pounds?${end}`, 'جنيه إسترليني'
  ]],
  ['EUR', [`euros?${end}`, 'евро', 'يورو']],
  ['BYN', [
    'belarusian ro?uble', 'roubles? biéloruss?e', 'belarussische[nr]? rubel', 'rublos? bielorruso', 'белорусск\\p{L}+ руб',
    'روبل بيلاروسي'
  ]],
  ['RUB', [
    `(?:russian )?rubles?${end}`, `(?:russian )?roubles?${end}`, '(?:russische[nr]? )?rubel', `rublos?${end}`,
    '(?:российск\\p{L}+ )?рубл', `руб${end}`, 'روبل'
  ]],
  ['CHF', [
    'swiss franc', 'francs? suisse', 'schweizer franken', 'franken', 'francos? suizo', 'швейцарск\\p{L}+ франк', 'فرنك سويسري'
  ]],
  ['JPY', ['japanese yen', `yens?${end}`, `yenes${end}`, 'иен', 'йен', `ين${end}`, 'ينات']],
  ['CNY', ['(?:chinese )?yuan', '(?:chinesische[nr]? )?yuan', 'renminbi', '(?:китайск\\p{L}+ )?юан', 'يوان']],
  ['UAH', ['(?:ukrainian )?hryvni', 'griwna', 'hrywnja', 'grivna', '(?:украинск\\p{L}+ )?грив(?:н|ен)', 'هريفنيا']],
  ['KZT', ['tenge', 'тенге']],
  ['TRY', ['turkish lira', 'livres? turque', 'türkische lira', 'liras? turca', 'турецк\\p{L}+ лир', 'ليرة تركية']],
  // Other countries have rupees too, and in Romance languages their names stand behind.
  ['INR', [
    '(?:indian )?rupee', 'rupie', 'roupie(?!s? (?:pakistan|sri|népal))', 'rupia(?!s? (?:pakistan|indones))',
    '(?:индийск\\p{L}+ )?рупи', 'روبية هندية'
  ]],
  ['PLN', ['(?:polish )?zlot', '(?:polnische[nr]? )?z[lł]ot', '(?:польск\\p{L}+ )?злот']],
  ['SEK', ['swedish kron', 'couronnes? suédoise', 'schwedische kron', 'coronas? sueca', 'шведск\\p{L}+ крон']],
  ['NOK', ['norwegian kron', 'couronnes? norvégienne', 'norwegische kron', 'coronas? noruega', 'норвежск\\p{L}+ крон']],
  ['DKK', ['danish kron', 'couronnes? danoise', 'dänische kron', 'coronas? danesa', 'датск\\p{L}+ крон']],
  ['CZK', ['czech (?:koruna|crown)', 'couronnes? tchèque', 'tschechische[nr]? kron', 'coronas? checa', 'чешск\\p{L}+ крон']],
  ['HUF', ['forint', 'форинт']],
  ['MXN', ['mexican peso', 'pesos? mexicain', 'mexikanische[nr]? peso', 'pesos? mexicano', 'мексиканск\\p{L}+ песо']],
  ['KRW', ['(?:south )?korean won', `(?<!\\d )won${end}`, 'südkoreanische[nr]? won', 'южнокорейск\\p{L}+ вон']],
  ['ILS', [`shekels?${end}`, 'schekel', 'shekel', 'séquel', 'шекел', 'شيكل', 'شيقل']],
  ['AED', ['(?:emirati|uae) dirham', 'dirhams? émirien', 'дирхам', 'درهم إماراتي', 'دراهم إماراتي']],
  ['SAR', ['saudi riyal', 'riyals? saoudien', 'riales? saud', 'саудовск\\p{L}+ риял', 'ريال سعودي', 'ريالات سعودي']],
  ['EGP', [
    'egyptian pound', 'livres? égyptienne', 'ägyptische[nrs]? pfund', 'libras? egipcia', 'египетск\\p{L}+ фунт', 'جنيه مصري',
    'جنيهات مصري'
  ]],
  ['BRL', ['brazilian real', `reais${end}`, `reales${end}`, 'бразильск\\p{L}+ реал']]
]

/** Codes that are read as such; three capitals are mostly something else. */
export const currencyCodes: readonly string[] = [
  'USD', 'EUR', 'GBP', 'JPY', 'CHF', 'CNY', 'RUB', 'UAH', 'KZT', 'TRY', 'INR', 'PLN', 'SEK', 'NOK', 'DKK', 'CZK', 'HUF', 'RON',
  'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'KRW', 'BRL', 'MXN', 'ZAR', 'ILS', 'AED', 'SAR', 'EGP', 'BYN', 'GEL', 'AMD', 'AZN', 'MDL',
  'KGS', 'UZS', 'TJS'
]

/** Powers of ten by the word behind a number. `billion` is 10⁹ in English and 10¹² elsewhere, so languages matter. */
export const scaleWords: Readonly<Record<string, readonly (readonly [exponent: number, words: string])[]>> = {
  en: [[12, 'trillion|trn|tn'], [7, 'crore'], [5, 'lakh'], [9, 'billion|bln|bn|b'], [6, 'million|mln|mn|m'], [3, 'thousand|k']],
  fr: [[18, 'trillions?'], [12, 'billions?|mille milliards'], [9, 'milliards?|mds?\\.?'], [6, 'millions?|m'], [3, 'mille|k']],
  de: [[18, 'trillionen|trillion'], [15, 'billiarden|billiarde'], [12, 'billionen|billion|bio\\.?'],
    [9, 'milliarden|milliarde|mrd\\.?'], [6, 'millionen|million|mio\\.?'], [3, 'tausend|tsd\\.?']],
  es: [[18, 'trillones|trillón'], [12, 'billones|billón'], [9, 'mil millones|millardos?'], [6, 'millones|millón|m'], [3, 'mil']],
  ru: [[12, 'триллион\\p{L}*|трлн\\.?'], [9, 'миллиард\\p{L}*|млрд\\.?'], [6, 'миллион\\p{L}*|млн\\.?'],
    [3, 'тысяч\\p{L}*|тыс\\.?']],
  ar: [[12, 'تريليونات|تريليون'], [9, 'مليارات|مليار'], [6, 'ملايين|مليون'], [3, 'آلاف|ألف']]
}
