/** What the program names before the reader does, in every language of the interface. */
import { interfaceLanguages, type InterfaceLanguage } from './interface-language.ts'
import type { EditionPlan, Section } from './library.ts'

type Names = Readonly<Record<InterfaceLanguage, string>>

const sections: Readonly<Record<string, Names>> = {
  world: { en: 'World', fr: 'Monde', de: 'Welt', es: 'Mundo', ru: 'В мире', ar: 'العالم' },
  politics: {
    en: 'Politics & Diplomacy', fr: 'Politique et diplomatie', de: 'Politik und Diplomatie', es: 'Política y diplomacia',
    ru: 'Политика и дипломатия', ar: 'السياسة والدبلوماسية'
  },
  business: {
    en: 'Business & Economy', fr: 'Économie', de: 'Wirtschaft', es: 'Economía y empresas',
    ru: 'Бизнес и экономика', ar: 'الأعمال والاقتصاد'
  },
  military: {
    en: 'Military & Defense', fr: 'Armées et défense', de: 'Militär und Verteidigung', es: 'Ejército y defensa',
    ru: 'Армия и оборона', ar: 'الجيش والدفاع'
  },
  science: {
    en: 'Science & Space', fr: 'Sciences et espace', de: 'Wissenschaft und All', es: 'Ciencia y espacio',
    ru: 'Наука и космос', ar: 'العلوم والفضاء'
  },
  society: {
    en: 'Society & Culture', fr: 'Société et culture', de: 'Gesellschaft und Kultur', es: 'Sociedad y cultura',
    ru: 'Общество и культура', ar: 'المجتمع والثقافة'
  },
  sport: { en: 'Sport', fr: 'Sport', de: 'Sport', es: 'Deportes', ru: 'Спорт', ar: 'الرياضة' },
  'press-review': {
    en: 'Press Review', fr: 'Revue de presse', de: 'Presseschau', es: 'Revista de prensa', ru: 'Обзор прессы', ar: 'جولة الصحافة'
  }
}

const plans: Readonly<Record<string, Names>> = {
  daily: {
    en: 'Daily press review', fr: 'Revue de presse du jour', de: 'Tägliche Presseschau', es: 'Revista de prensa diaria',
    ru: 'Ежедневный обзор', ar: 'جولة الصحافة اليومية'
  },
  morning: {
    en: 'Morning press review', fr: 'Revue de presse du matin', de: 'Presseschau am Morgen', es: 'Revista de prensa matinal',
    ru: 'Утренний обзор', ar: 'جولة الصحافة الصباحية'
  }
}

/** A section's title in a language, a BCP 47 tag; as the reader named it, if so. */
export function sectionName({ sectionId, title }: Pick<Section, 'sectionId' | 'title'>, language: string): string {
  return nameOf(sections[sectionId], title, language)
}

/** Every name under which a section may be looked for: as the reader named it, or ours in all languages. */
export function sectionNames({ sectionId, title }: Pick<Section, 'sectionId' | 'title'>): readonly string[] {
  const names = Object.values(sections[sectionId] ?? {})
  return names.includes(title) ? names : [title]
}

/** A plan's name in a language, a BCP 47 tag; as the reader named it, if so. */
export function planName({ planId, name }: Pick<EditionPlan, 'planId' | 'name'>, language: string): string {
  return nameOf(plans[planId], name, language)
}

/** Another name than ours is the reader's own. */
function nameOf(names: Names | undefined, kept: string, language: string): string {
  const base = language.toLowerCase().split('-')[0]
  const spoken = interfaceLanguages.find(one => one === base)
  return names && spoken && Object.values(names).includes(kept) ? names[spoken] : kept
}
