import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { findDateline } from '../../../src/main/articles/find-dateline.ts'

describe('findDateline', () => {
  it.each([
    ['PORT ALDER, November 22. — Eleven vessels anchored.', 'PORT ALDER'],
    ['PORT ALDER, November 22. Eleven vessels anchored.', 'PORT ALDER'],
    ['MOSCOW, June 7. /TASS/. The ministry said.', 'MOSCOW'],
    ['MOSCOW, June 7 (TASS) — The ministry said.', 'MOSCOW'],
    ['PARIS (AFP) – Le gouvernement a dit.', 'PARIS'],
    ['Paris (AFP) - Le gouvernement a dit.', 'Paris'],
    ['Rio de Janeiro (Lusa) - O governo disse.', 'Rio de Janeiro'],
    ['AUSTIN, Texas (AP) — The council met.', 'AUSTIN, Texas'],
    ['LONDON — The council met.', 'LONDON'],
    ['ST. HELIER - The council met.', 'ST. HELIER'],
    ['МОСКВА, 7 июня. Министерство сообщило.', 'МОСКВА'],
    ['МОСКВА, 7 июня — РИА Новости. Министерство сообщило.', 'МОСКВА'],
    ['САНКТ-ПЕТЕРБУРГ, 7 июня. /ТАСС/. Порт закрыт.', 'САНКТ-ПЕТЕРБУРГ'],
    ['КИЇВ, 7 червня. Уряд повідомив.', 'КИЇВ'],
    ['BERLIN, 7. Juni (dpa) - Die Regierung.', 'BERLIN'],
    ['MADRID, 7 de junio (EFE).- El gobierno.', 'MADRID'],
    ['القاهرة (رويترز) - أعلنت الحكومة', 'القاهرة'],
    ['新华社北京11月22日电 政府宣布', '北京'],
    ['【ロンドン=佐藤一郎】政府は', 'ロンドン']
  ])('reads the place of “%s”', (text, place) => {
    expect(findDateline(text)?.place).toBe(place)
  })

  it('tells where the text begins', () => {
    const text = 'MOSCOW, June 7. /TASS/. The ministry said.'
    expect(text.slice(findDateline(text)?.length)).toBe('The ministry said.')
  })

  it('reads months in any case where V8 has stopped optimizing expressions, as it does after compiling many', () => {
    const module = new URL('../../../src/main/articles/find-dateline.ts', import.meta.url).href
    const script = `import { findDateline } from '${module}'
      console.log(findDateline('MOSCOW, June 7. The ministry said.')?.place, findDateline('BERLIN, 7. JUNI - Die Regierung.')?.place)`
    const flags = ['--no-regexp-optimization', '--input-type=module', '--eval', script]
    expect(execFileSync(process.execPath, flags, { encoding: 'utf8' })).toBe('MOSCOW BERLIN\n')
  })

  it.each([
    'BREAKING — The strait is closed.', 'NATO — what it is and what it does.', 'The strait, November 22. It is closed.',
    'In Port Alder, November is cold.', 'President Calder (right) - a portrait.x', 'Eleven vessels anchored — and waited.', 'A — the first letter.',
    'Port Alder is closed.', 'UPDATE: The strait is closed.', 'LONDON', 'СРОЧНО — пролив закрыт.', 'I — me — mine.', ''
  ])('finds none in “%s”', text => {
    expect(findDateline(text)).toBeUndefined()
  })
})
