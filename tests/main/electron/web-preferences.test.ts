import { expect, it } from 'vitest'
import { webPreferences } from '../../../src/main/electron/web-preferences.ts'

it('shuts the page off from Node and from the weaker modes of Chromium (S6)', () => {
  expect(webPreferences).toEqual({
    sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false,
      navigateOnDragDrop: false,
    spellcheck: false
  })
})
