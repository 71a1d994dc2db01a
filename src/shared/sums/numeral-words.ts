/** Numbers that newspapers write out before a million or a billion, in the languages of the interface: one to twelve, halves, a
 *  hundred. Longer ones are printed in figures. */
export interface NumeralWords {
  readonly words: readonly (readonly [value: string, words: string])[]
  /** What makes a longer number of the word behind it, beside the words themselves: `twenty-two million`, `a quarter of a
   *  million`. */
  readonly barredBehind: string
  /** What says its number by itself: `миллион рублей`, `مليوني دولار`. */
  readonly alone: readonly (readonly [value: string, exponent: number, words: string])[]
}

export const numeralWords: Readonly<Record<string, NumeralWords>> = {
  en: {
    words: [
      ['1', 'an?|one'], ['2', 'two'], ['3', 'three'], ['4', 'four'], ['5', 'five'], ['6', 'six'], ['7', 'seven'],
      ['8', 'eight'], ['9', 'nine'],
      ['10', 'ten'], ['11', 'eleven'], ['12', 'twelve'], ['100', '(?:a|one) hundred'], ['0.5', 'half a']
    ],
    barredBehind: '\\p{L}{2,6}ty|hundred|thousand|and|(?:quarter|third|tenth|fraction) of',
    alone: []
  },
  fr: {
    words: [
      ['1', 'une?'], ['2', 'deux'], ['3', 'trois'], ['4', 'quatre'], ['5', 'cinq'], ['6', 'six'], ['7', 'sept'], ['8', 'huit'],
      ['9', 'neuf'],
      ['10', 'dix'], ['11', 'onze'], ['12', 'douze'], ['100', 'cent'], ['1000', 'mille'], ['0.5', '(?:un )?demi']
    ],
    barredBehind: 'vingts?|\\p{L}{3,8}ante|trente|cents|et',
    alone: []
  },
  de: {
    words: [
      ['1', 'ein(?:e[nmrs]?)?'], ['2', 'zwei'], ['3', 'drei'], ['4', 'vier'], ['5', 'fünf'], ['6', 'sechs'], ['7', 'sieben'],
      ['8', 'acht'],
      ['9', 'neun'], ['10', 'zehn'], ['11', 'elf'], ['12', 'zwölf'], ['100', '(?:ein)?hundert'], ['0.5', '(?:einer? )?halben?'],
      ['1.5', 'anderthalb|eineinhalb'], ['2.5', 'zweieinhalb']
    ],
    barredBehind: 'mehrere|einige|paar|und',
    alone: []
  },
  es: {
    words: [
      ['1', 'una?'], ['2', 'dos'], ['3', 'tres'], ['4', 'cuatro'], ['5', 'cinco'], ['6', 'seis'], ['7', 'siete'], ['8', 'ocho'],
      ['9', 'nueve'],
      ['10', 'diez'], ['11', 'once'], ['12', 'doce'], ['100', 'cien'], ['1000', 'mil'], ['0.5', 'medio']
    ],
    barredBehind: '\\p{L}{2,6}(?:nta|nte)|\\p{L}{3,5}ce|\\p{L}{0,8}(?:cientos|cientas)|ciento|quinientos|y',
    alone: []
  },
  ru: {
    words: [
      ['1', 'один|одного'], ['2', 'два|двух'], ['3', 'три|тр[её]х'], ['4', 'четыре|четыр[её]х'], ['5', 'пять|пяти'],
      ['6', 'шесть|шести'],
      ['7', 'семь|семи'], ['8', 'восемь|восьми'], ['9', 'девять|девяти'], ['10', 'десять|десяти'], ['11', 'одиннадцат[ьи]'],
      ['12', 'двенадцат[ьи]'], ['100', 'сто|ста'], ['1.5', 'полтора|полутора']
    ],
    barredBehind: '\\p{L}{2,8}(?:дцат[ьи]|десяти?|сот|ста|сти)|сорока?|девяносто|девяноста|и|'
      + 'четверт\\p{L}{1,3}|треть?\\p{L}{0,2}|половин\\p{L}{1,2}',
    alone: [
      ['1', 12, 'триллиона?'], ['1', 9, 'миллиарда?'], ['1', 6, 'миллиона?'],
      ['0.5', 12, 'полтриллиона'], ['0.5', 9, 'полмиллиарда'], ['0.5', 6, 'полмиллиона']
    ]
  },
  ar: {
    words: [
      ['3', 'ثلاثة?'], ['4', 'أربعة?'], ['5', 'خمسة?'], ['6', 'ستة?'], ['7', 'سبعة?'], ['8', 'ثمانية?|ثماني'], ['9', 'تسعة?'],
      ['10', 'عشرة?'],
      ['100', 'مئة|مائة'], ['200', 'مئتي|مائتي'], ['0.5', 'نصف'], ['0.25', 'ربع']
    ],
    barredBehind: '\\p{L}{2,8}(?:ون|ين)|عشر|مئات|مائتي|آلاف',
    alone: [
      ['2', 12, 'تريليوني|تريليونا'], ['2', 9, 'ملياري|مليارا'], ['2', 6, 'مليوني|مليونا'], ['2', 3, 'ألفي|ألفا'],
      ['1', 12, 'تريليون'], ['1', 9, 'مليار'], ['1', 6, 'مليون'], ['1', 3, 'ألف']
    ]
  }
}
