import { Parser } from 'htmlparser2'

/** A flat walk over XML: each element's name and attributes when it opens, and its own text when it closes. */
export function walkXml(xml: string, handlers: {
  readonly onOpen?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly onClose?: (name: string, text: string) => void
}): void {
  let text = ''
  const parser = new Parser({
    onopentag: (name, attributes) => {
      text = ''
      handlers.onOpen?.(name, attributes)
    },
    ontext: part => { text += part },
    onclosetag: (name) => {
      handlers.onClose?.(name, text.trim())
      text = ''
    }
  }, { xmlMode: true })
  parser.write(xml)
  parser.end()
}
