/** Puts text on the clipboard; with mark-up, word processors paste that. */
export async function copyText(text: string, markup?: string): Promise<void> {
  if (markup === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text)
  const typed = (kind: string, content: string): Blob => new Blob([content], { type: kind })
  await navigator.clipboard.write([new ClipboardItem({
    'text/plain': typed('text/plain', text), 'text/html': typed('text/html', markup)
  })])
}
