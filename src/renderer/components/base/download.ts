/** Starts a download by a link, which both a browser and Electron treat as one. */
export function startDownload(href: string, fileName: string): void {
  const link = document.createElement('a')
  link.href = href
  link.download = fileName
  link.click()
}

/** Hands a text to the reader as a file. */
export function downloadText(text: string, fileName: string, mediaType: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: mediaType }))
  startDownload(href, fileName)
  // The download holds its own reference once it has begun.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
