/** The encodings of the WHATWG Encoding Standard that a feed may be in, by the script they were made for. Not offered: those
 *  that the standard has for other ends (`replacement`, `x-user-defined`). */
export interface EncodingGroup {
  readonly script: EncodingScript
  /** WHATWG names, the most usual first. */
  readonly encodings: readonly string[]
}

export type EncodingScript =
  | 'unicode' | 'western' | 'central-european' | 'baltic' | 'cyrillic' | 'greek' | 'turkish' | 'hebrew' | 'arabic' | 'vietnamese'
  | 'thai' | 'simplified-chinese' | 'traditional-chinese' | 'japanese' | 'korean'

export const encodingGroups: readonly EncodingGroup[] = [
  { script: 'unicode', encodings: ['utf-8', 'utf-16le', 'utf-16be'] },
  { script: 'western', encodings: ['windows-1252', 'iso-8859-15', 'macintosh', 'iso-8859-10', 'iso-8859-14'] },
  { script: 'central-european', encodings: ['windows-1250', 'iso-8859-2', 'iso-8859-16', 'iso-8859-3'] },
  { script: 'baltic', encodings: ['windows-1257', 'iso-8859-13', 'iso-8859-4'] },
  { script: 'cyrillic', encodings: ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'] },
  { script: 'greek', encodings: ['windows-1253', 'iso-8859-7'] },
  { script: 'turkish', encodings: ['windows-1254'] },
  { script: 'hebrew', encodings: ['windows-1255', 'iso-8859-8-i', 'iso-8859-8'] },
  { script: 'arabic', encodings: ['windows-1256', 'iso-8859-6'] },
  { script: 'vietnamese', encodings: ['windows-1258'] },
  { script: 'thai', encodings: ['windows-874'] },
  { script: 'simplified-chinese', encodings: ['gb18030', 'gbk'] },
  { script: 'traditional-chinese', encodings: ['big5'] },
  { script: 'japanese', encodings: ['shift_jis', 'euc-jp', 'iso-2022-jp'] },
  { script: 'korean', encodings: ['euc-kr'] }
]

export const offeredEncodings: readonly string[] = encodingGroups.flatMap(({ encodings }) => encodings)
