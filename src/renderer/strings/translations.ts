import type { InterfaceLanguage } from '../../shared/interface-language.ts'
import type { Catalogue } from './index.ts'

/** Each language beside English is a file of its own, which is loaded when it is spoken. */
export const translations: Readonly<Partial<Record<InterfaceLanguage, () => Promise<Catalogue>>>> = {
  fr: () => import('./french/index.ts'),
  de: () => import('./german/index.ts'),
  es: () => import('./spanish/index.ts'),
  ru: () => import('./russian/index.ts'),
  ar: () => import('./arabic/index.ts')
} satisfies Record<Exclude<InterfaceLanguage, 'en'>, () => Promise<Catalogue>>
