/** Letters of Russian, Ukrainian, Belarusian, Bulgarian and Serbian, and of Greek, as newspapers in Latin letters write them
 *  in names: near to ISO 9 and to the rules of passports, between which papers change. */
const letters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ђ: 'dj', е: 'e', ё: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i',
  й: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u',
  ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', џ: 'dz', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o',
  π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'kh', ψ: 'ps', ω: 'o'
}

/** What languages write otherwise for the same sound: Schmidt, Шмидт, Shmidt; Wagner, Вагнер; Felix, Феликс. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'], [/sch/g, 'sh'], [/ph/g, 'f'], [/th/g, 't'], [/kh|ck|qu?|c(?!h)/g, 'k'], [/x/g, 'ks'], [/w/g, 'v'],
  [/ts|tz/g, 'z'], [/[yj]/g, 'i'], [/(.)\1+/g, '$1']
]
const fewestLetters = 3

/** A word of a name in a form under which other languages and scripts write it too, without its ending. `word` is in
 *  lower case; letters of scripts that are not in the table stay. */
export function romanise(word: string): string {
  const bare = word.normalize('NFD').replace(/(\p{Script=Greek})\p{M}+/gu, '$1').normalize('NFC')
  const latin = [...bare].map(letter => letters[letter] ?? letter).join('')
    .normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
  const spelled = spellings.reduce((text, [from, to]) => text.replace(from, to), latin)
  const stem = spelled.replace(/[aeiou]+(?:[mhv]|go|mi)?$/, '')
  return stem.length >= fewestLetters ? stem : spelled
}
