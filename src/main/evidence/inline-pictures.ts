/** A picture's bytes as a `data:` address, by the address that the publisher gives. */
export type InlinePictures = ReadonlyMap<string, string>

const image = /<img ([^>]*?)\/?>/g
const source = /(?:^|\s)src="([^"]*)"/

/** A sanitised body with its pictures in it. In the place of one that is not on this disk stands its address. */
export function inlinePictures(bodyHtml: string, pictures: InlinePictures): string {
  return bodyHtml.replace(image, (whole: string, attributes: string) => {
    const address = source.exec(attributes)?.[1] ?? ''
    const data = pictures.get(address.replaceAll('&amp;', '&').replaceAll('&quot;', '"'))
    if (data === undefined) return `<span class="missing">[${address}]</span>`
    return whole.replace(`src="${address}"`, () => `src="${data}"`)
  })
}
