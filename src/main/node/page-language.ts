import type { Api } from '../../shared/contract.ts'
import { chosenLanguage, directionOf, type InterfaceLanguage } from '../../shared/interface-language.ts'
import type { PageFile } from './page-files.ts'

/** The language that the reader chose, or else the first of `wishes` that the program speaks. */
export async function pageLanguage({ settings }: Pick<Api, 'settings'>, wishes: readonly string[]): Promise<InterfaceLanguage> {
  return chosenLanguage((await settings.read({})).language, wishes)
}

/** The page's document with its language and direction in the first element, so that it neither turns round nor changes its words
 *  once it is there. */
export function documentIn(language: InterfaceLanguage, { bytes, headers }: PageFile): PageFile {
  const html = new TextDecoder().decode(bytes)
    .replace(/<html lang="en">/, `<html lang="${language}" dir="${directionOf(language)}">`)
  return { bytes: new TextEncoder().encode(html), headers }
}

/** BCP 47 tags of an `Accept-Language` header (RFC 9110, 12.5.4); browsers send the dearest first. */
export function wishesOf(acceptLanguage: string | undefined): readonly string[] {
  return (acceptLanguage ?? '').split(',').map(range => range.split(';')[0]?.trim() ?? '').filter(Boolean)
}
