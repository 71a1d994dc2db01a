/** What a test needs to mark words of an article and to hear it: words are marked in its frame, and a browser without voices is
 *  given one. */
import type { Page } from 'playwright-core'

/** Marks the first place where words stand in the article that is open. */
export async function markWords(page: Page, words: string): Promise<void> {
  await page.locator('#article-frame').evaluate((frame: HTMLIFrameElement, wanted) => {
    const inside = frame.contentDocument
    const walker = inside?.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT)
    while (walker?.nextNode()) {
      const node = walker.currentNode as Text
      const at = node.data.indexOf(wanted)
      if (at < 0) continue
      inside?.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
  }, words)
}

/** Runs in the page. A headless browser has no voices: this one says what it is given, and ends a sentence when it is told to. */
export function giveVoices(): void {
  const said: string[] = []
  let current: SpeechSynthesisUtterance | undefined
  const synthesis = {
    getVoices: () => [{ name: 'Ana', lang: 'en-GB' }],
    addEventListener: () => {},
    cancel: () => { current = undefined },
    speak: (utterance: SpeechSynthesisUtterance) => {
      said.push(utterance.text)
      current = utterance
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  // A voice that is none of the system's cannot be given to an utterance.
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {} })
  // Without a printer the frame goes away at once.
  const remove = Element.prototype.remove
  Element.prototype.remove = function removeAllButPaper() {
    if (this.id !== 'print-frame') remove.call(this)
  }
  Object.assign(window, { said, endSentence: () => current?.dispatchEvent(new Event('end')) })
}
