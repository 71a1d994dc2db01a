import type { InterfaceLanguage } from '../../shared/interface-language.ts'

type PageGoneWord = 'message' | 'detail' | 'again'

/** What is said of a page that crashes again and again; the page itself cannot say it. */
export const pageGoneWords: Readonly<Record<InterfaceLanguage, Readonly<Record<PageGoneWord, string>>>> = {
  en: {
    message: 'The page crashed several times within a minute.',
    detail: 'Nothing that was kept is lost. Try again, or quit and start Press Review anew. Other programs may need the memory.',
    again: 'Try Again'
  },
  fr: {
    message: 'La page s’est arrêtée plusieurs fois en une minute.',
    detail: 'Rien de ce qui était enregistré n’est perdu. Réessayez, ou quittez et relancez Press Review. D’autres programmes ont '
      + 'peut-être besoin de la mémoire.',
    again: 'Réessayer'
  },
  de: {
    message: 'Die Seite ist innerhalb einer Minute mehrmals abgestürzt.',
    detail: 'Nichts, was gesichert war, ist verloren. Versuchen Sie es noch einmal, oder beenden Sie Press Review und starten Sie '
      + 'es neu. Vielleicht brauchen andere Programme den Speicher.',
    again: 'Noch einmal versuchen'
  },
  es: {
    message: 'La página se ha bloqueado varias veces en un minuto.',
    detail: 'No se ha perdido nada de lo guardado. Inténtelo de nuevo, o salga y vuelva a abrir Press Review. Tal vez otros '
      + 'programas necesiten la memoria.',
    again: 'Intentar de nuevo'
  },
  ru: {
    message: 'Страница несколько раз за минуту аварийно завершилась.',
    detail: 'Ничего из сохранённого не потеряно. Попробуйте ещё раз или выйдите и запустите Press Review снова. Возможно, память '
      + 'нужна другим программам.',
    again: 'Попробовать ещё раз'
  },
  ar: {
    message: 'تعطلت الصفحة عدة مرات خلال دقيقة.',
    detail: 'لم يُفقد شيء مما حُفظ. أعد المحاولة، أو أنهِ Press Review ثم شغّله من جديد. قد تحتاج برامج أخرى إلى الذاكرة.',
    again: 'إعادة المحاولة'
  }
}
