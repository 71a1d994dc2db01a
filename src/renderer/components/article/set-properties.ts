import { readingPropertyNames, type ReadingProperties } from '../../state/article/reading-look.ts'

/** Sets the custom properties of reading on an element, and takes those away that are not among them. By the object model, which
 *  the page's policy allows where it forbids style attributes. */
export function setProperties(element: HTMLElement, properties: ReadingProperties): void {
  const given: Readonly<Record<string, string>> = properties
  for (const name of readingPropertyNames) {
    const value = given[name]
    if (value === undefined) element.style.removeProperty(name)
    else element.style.setProperty(name, value)
  }
}
