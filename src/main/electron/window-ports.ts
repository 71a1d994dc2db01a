import { session } from 'electron'
import type { LocalHosts } from '../node/guarded-connector.ts'
import { openSecretsFile } from '../node/secrets-file.ts'
import { createHttp } from '../node/http.ts'
import type { Log, Ports } from '../ports.ts'
import { keychainSeal } from './keychain-seal.ts'
import { shellLinkOpener } from './link-opener.ts'
import { openLoginWindows, type LoginWindows } from './login-window.ts'
import { createNotifier, type SystemNotifier } from './notifier.ts'
import { systemProxy } from './system-proxy.ts'
import { createWindowPrinter } from './window-printer.ts'

interface WindowPorts extends Pick<Ports, 'http' | 'printer' | 'linkOpener' | 'secrets'> {
  readonly notifier: SystemNotifier
  readonly loginWindow: LoginWindows
}

/** What Electron alone can do, or knows of the computer. Called once it is ready. */
export async function openWindowPorts({ dataFolder, log, localHosts }: {
  readonly dataFolder: string
  readonly log: Log
  readonly localHosts?: LocalHosts
}): Promise<WindowPorts> {
  return {
    http: createHttp({ systemProxy: systemProxy(session.defaultSession), ...(localHosts && { localHosts }) }),
    printer: createWindowPrinter(),
    linkOpener: shellLinkOpener,
    notifier: createNotifier(),
    secrets: await openSecretsFile({ dataFolder, log, seal: keychainSeal }),
    loginWindow: await openLoginWindows({ dataFolder })
  }
}
