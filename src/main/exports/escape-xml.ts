import { printable } from '../digest/index.ts'

/** Text as it may stand in XML, in an attribute too; what XML forbids is left out. */
export function escapeXml(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
