import { session } from 'electron'
import type { LocalHosts } from '../node/guarded-connector.ts'
import { openSecretsFile } from '../node/secrets-file.ts'
import { createHttp } from '../node/http.ts'
import type { Log, Ports } from '../ports.ts'
import { keychainSeal } from './keychain-seal.ts'
import { shellLinkOpener } from './link-opener.ts'
import { openLoginWindows, type LoginWindows } from './login-window.ts'
import { systemNotifier } from './notifier.ts'
import { systemProxy } from './system-proxy.ts'
import { createWindowPrinter } from './window-printer.ts'

/** What Electron alone can do, or knows of the computer. Called once it is ready. */
export async function openWindowPorts({ dataFolder, log, localHosts }: {
  readonly dataFolder: string
  readonly log: Log
  readonly localHosts?: LocalHosts
}): Promise<Pick<Ports, 'http' | 'printer' | 'linkOpener' | 'notifier' | 'secrets'> & { readonly loginWindow: LoginWindows }> {
  return {
    http: createHttp({ systemProxy: systemProxy(session.defaultSession), ...(localHosts && { localHosts }) }),
    printer: createWindowPrinter(),
    linkOpener: shellLinkOpener,
    notifier: systemNotifier,
    secrets: await openSecretsFile({ dataFolder, log, seal: keychainSeal }),
    loginWindow: await openLoginWindows({ dataFolder })
  }
}
