import { elementsOf, textOf, type FeedElement } from './feed-tree.ts'
import type { Fields } from './fields-of.ts'
import { oneLine, plainText } from './plain-text.ts'
import { distinct, present } from './present.ts'

/** Someone whom a feed names. */
export interface Person {
  /** Plain text. */
  readonly name?: string
  readonly mail?: string
}

const mail = '[^\\s<>()"]+@[^\\s<>()"]+'
const forms: readonly RegExp[] = [
  // RSS 2.0 wants the first of these; the others are what people write.
  `^(?:mailto:)?(?<mail>${mail})\\s*\\((?<name>[^()]*)\\)$`,
  `^(?<name>[^<>()]*?)\\s*[<(](?:mailto:)?(?<mail>${mail})[>)]$`,
  `^(?:mailto:)?(?<mail>${mail})$`,
  `^(?:mailto:)?(?<mail>${mail}),?\\s+(?<name>[^@]+)$`
].map(form => new RegExp(form, 'i'))

/** What is longer names nobody, and is no work for patterns. */
const longest = 300

/** The name and address out of one line. */
function parsePerson(raw: string): Person | undefined {
  const line = oneLine(raw)
  if (!line) return undefined
  const groups = line.length > longest ? undefined : forms.map(form => form.exec(line)?.groups).find(Boolean)
  const name = groups ? groups['name'] : line
  return present<Person>({ name: plainText(name?.replace(/^["']|["']$/g, '') ?? ''), mail: groups?.['mail'] })
}

/** The authors; where there is none, whom else the feed names. */
export function authorsIn(
  fields: Fields, paths: { readonly authors: readonly string[]; readonly others: readonly string[] }
): readonly Person[] {
  const authors = personsOf(fields, paths.authors)
  return authors.length > 0 ? authors : personsOf(fields, paths.others)
}

/** Everyone whom these elements name, each once. */
export function personsOf(fields: Fields, paths: readonly string[]): readonly Person[] {
  const persons = paths.flatMap(path => fields.elements(path).flatMap(one => readPerson(one) ?? []))
  return [...new Map(persons.toReversed().map(person => [person.name ?? person.mail, person])).values()].toReversed()
}

/** A byline's names; who gives none is known by the address. */
export function namesOf(persons: readonly Person[]): readonly string[] {
  return distinct(persons.map(({ name, mail: address }) => name ?? address))
}

/** Undefined where it says no more than the names. */
export function writtenPersons(persons: readonly Person[]): readonly string[] | undefined {
  return persons.some(({ name, mail: address }) => name && address) ? persons.map(writePerson) : undefined
}

/** A person construct of Atom (RFC 4287, 3.2), or a line. One who is known by an address on the web alone has no name. */
function readPerson(element: FeedElement): Person | undefined {
  const inner = (name: string): string | undefined =>
    elementsOf(element).filter(one => one.name.replace(/^.*:/, '') === name).map(textOf).find(Boolean)
  const [name, address] = [inner('name'), inner('email')]
  if (name || address) return present<Person>({ name: plainText(name ?? ''), mail: address })
  return isConstruct(element) ? undefined : parsePerson(wholeText(element))
}

function isConstruct(element: FeedElement): boolean {
  return elementsOf(element).some(one => /(?:^|:)(?:name|email|uri|url|homepage)$/.test(one.name))
}

function wholeText(element: FeedElement): string {
  return element.children.map(child => typeof child === 'string' ? child : wholeText(child)).join('')
}

/** `Name (mail)`, or the one that is there. */
function writePerson({ name, mail: address }: Person): string {
  return name && address ? `${name} (${address})` : name ?? address ?? ''
}
