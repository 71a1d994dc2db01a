import { describe, expect, it } from 'vitest'
import { detectLanguage, directionOf } from '../../../src/main/language/index.ts'

describe('detectLanguage', () => {
  it.each([
    ['en', 'The council said on Monday that the bridge will stay closed until the engineers have checked its northern arch.'],
    ['de', 'Der Rat teilte am Montag mit, dass die Brücke gesperrt bleibt, bis die Ingenieure den Bogen geprüft haben.'],
    ['fr', 'Le conseil a annoncé lundi que le pont restera fermé tant que les ingénieurs n’auront pas vérifié son arche.'],
    ['es', 'El consejo anunció el lunes que el puente seguirá cerrado hasta que los ingenieros revisen su arco norte.'],
    ['it', 'Il consiglio ha annunciato lunedì che il ponte resterà chiuso finché gli ingegneri non avranno controllato.'],
    ['pt', 'O conselho anunciou na segunda-feira que a ponte continuará fechada até que os engenheiros a verifiquem.'],
    ['nl', 'De raad meldde maandag dat de brug gesloten blijft totdat de ingenieurs de boog hebben gecontroleerd.'],
    ['pl', 'Rada ogłosiła w poniedziałek, że most pozostanie zamknięty, dopóki inżynierowie nie sprawdzą łuku.'],
    ['tr', 'Meclis pazartesi günü köprünün mühendisler kontrol edene kadar kapalı kalacağını açıkladı.'],
    ['da', 'Rådet oplyste mandag, at broen og vejene ikke bliver åbnet, før ingeniørerne har undersøgt dem.'],
    ['ru', 'Совет сообщил в понедельник, что мост останется закрытым, пока инженеры не проверят арку.'],
    ['uk', 'Рада повідомила в понеділок, що міст залишиться закритим, доки інженери не перевірять арку.'],
    ['bg', 'Съветът съобщи в понеделник, че мостът ще остане затворен, докато инженерите не го проверят.'],
    ['ar', 'أعلن المجلس يوم الاثنين أن الجسر سيبقى مغلقا حتى يفحصه المهندسون'],
    ['fa', 'شورا روز دوشنبه اعلام کرد که پل تا بررسی مهندسان بسته می‌ماند'],
    ['zh', '市议会周一宣布大桥将继续关闭'], ['ja', '市議会は月曜日に橋の閉鎖を発表した'], ['ko', '의회는 월요일에 다리를 폐쇄한다고 밝혔다'],
    ['he', 'המועצה הודיעה ביום שני שהגשר יישאר סגור'], ['el', 'Το συμβούλιο ανακοίνωσε ότι η γέφυρα θα παραμείνει κλειστή']
  ])('recognises %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('keeps the region of a declared language', () => {
    expect(detectLanguage('The council said the bridge will stay closed.', 'en-gb')).toBe('en-GB')
    expect(detectLanguage('Oslo', 'nb_NO')).toBe('nb-NO')
  })

  it('overrules a declaration that the text speaks against', () => {
    const spanish = 'El consejo anunció el lunes que el puente seguirá cerrado hasta que los ingenieros revisen su arco norte.'
    expect(detectLanguage(spanish, 'en-US')).toBe('es')
    expect(detectLanguage('Мост остаётся закрытым', 'en-US')).toBe('ru')
  })

  it('believes a declared language that it cannot weigh', () => {
    expect(detectLanguage('V krajskom meste otestovali viac ako osemtisíc ľudí, ktorí nemôžu pracovať z domu a na úrad sa nedostali.', 'sk')).toBe('sk')
  })

  it('believes the declaration where a short text does not tell', () => {
    expect(detectLanguage('Port Alder', 'fr')).toBe('fr')
    expect(detectLanguage('12:30', 'de')).toBe('de')
  })

  it('says nothing rather than guess', () => {
    expect(detectLanguage('Port Alder')).toBeUndefined()
    expect(detectLanguage('12:30')).toBeUndefined()
    expect(detectLanguage('')).toBeUndefined()
    expect(detectLanguage('Port Alder', 'none at all')).toBeUndefined()
  })
})

describe('directionOf', () => {
  it('goes by most letters, not by the first', () => {
    expect(directionOf('Boatline: أعلنت الشركة عن خط جديد', 'en')).toBe('rtl')
    expect(directionOf('The word سلام means peace', 'ar')).toBe('ltr')
  })

  it('goes by the language of a text without letters', () => {
    expect(directionOf('12', 'ar-EG')).toBe('rtl')
    expect(directionOf('12', 'en')).toBe('ltr')
  })
})
