import type { WebPreferences } from 'electron'

/** Electron's security checklist, points 2 to 4, 6, 8 to 12. Most of these are defaults; written out so that a test can hold
 *  them and a change of a default cannot open the page. The spelling checker would fetch dictionaries from Google. */
export const webPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false
} as const satisfies WebPreferences
