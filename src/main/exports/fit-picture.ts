import { imageSize } from 'image-size'
import type { PrintedPicture } from '../digest/index.ts'

/** A picture as Word takes it, with its size in pixels, 96 to the inch. */
export interface FittedPicture {
  readonly format: 'png' | 'jpeg' | 'gif' | 'bmp'
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

/** Between the margins of the page. */
const [widest, tallest] = [600, 420]
/** As high as on paper: nine millimetres. */
const logoHeight = 34

/** A picture no larger than the page takes it. Word knows neither WebP nor AVIF: `undefined` for such a one. */
export function fitPicture({ data, width, height }: PrintedPicture): FittedPicture | undefined {
  return fitted(data, { width, height }, Math.min(1, widest / width, tallest / height))
}

/** A logo (a data address) beside the title; `undefined` for what is no picture. */
export function fitLogo(data: string): FittedPicture | undefined {
  try {
    const size = imageSize(bytesOf(data))
    return fitted(data, size, Math.min(logoHeight / size.height, widest / size.width))
  } catch {
    return undefined
  }
}

function fitted(
  data: string, { width, height }: Pick<FittedPicture, 'width' | 'height'>, scale: number
): FittedPicture | undefined {
  const format = (['png', 'jpeg', 'gif', 'bmp'] as const).find(one => data.startsWith(`data:image/${one};`))
  if (format === undefined) return undefined
  return { format, bytes: bytesOf(data), width: Math.round(width * scale), height: Math.round(height * scale) }
}

function bytesOf(data: string): Buffer {
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64')
}
