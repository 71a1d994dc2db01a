/** Where Chrome, Chromium and Edge lie when they were installed by their own installers or by the system. */
import { posix, win32 } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
]
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'
]
const linuxNames = [
  'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'
]

/** Paths to try, best first; none of them need exist. */
export function installedBrowserPaths(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  switch (platform) {
    case 'darwin':
      return macFolders(environment).flatMap(folder => macApplications.map(name => posix.join(folder, name)))
    case 'win32':
      return windowsFolders(environment).flatMap(folder => windowsPrograms.map(name => win32.join(folder, name)))
    default:
      return linuxNames.flatMap(name => linuxFolders(environment).map(folder => posix.join(folder, name)))
  }
}

function macFolders(environment: Environment): readonly string[] {
  return ['/Applications', ...(environment['HOME'] ? [posix.join(environment['HOME'], 'Applications')] : [])]
}

function windowsFolders(environment: Environment): readonly string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => environment[name] ?? [])
}

function linuxFolders(environment: Environment): readonly string[] {
  const onPath = (environment['PATH'] ?? '').split(':').filter(folder => folder.startsWith('/'))
  return [...new Set([...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'])]
}
