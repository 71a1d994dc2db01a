/** One trap of a hostile article. */
export interface Vector {
  readonly what: string
  readonly body: string
}

/** What a vector is made of. All of it bears the vector's number, so that what sprang can be named. */
export interface Traps {
  /** The server that takes note of whoever asks it: `http://127.0.0.1:PORT`. */
  readonly beacon: string
  /** Leaves a mark in every window it can reach and tells the server: as it is, and for attributes in double quotes. */
  readonly raw: string
  readonly code: string
  /** Leaves a mark, without a blank or a quote. */
  readonly tight: string
  url(name: string): string
  link(href: string, text?: string): string
}

export function trapsOf(beacon: string, number: number): Traps {
  const raw = `top.wasRun=${number};parent.wasRun=${number};window.wasRun=${number};fetch('${beacon}/ran/${number}');alert(${number})`
  return {
    beacon, raw, code: raw.replaceAll("'", '&#39;'), tight: `top.wasRun=${number}`,
    url: name => `${beacon}/asked/${number}/${name}`,
    link: (href, text = 'A link') => `<p><a href="${href}">${text}</a></p>`
  }
}
