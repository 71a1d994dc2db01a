import { safeStorage } from 'electron'
import type { Seal } from '../node/secrets-file.ts'

/** Seals with the system's keychain: macOS Keychain, Windows DPAPI, libsecret or KWallet. */
export const keychainSeal: Seal = {
  async isTight() {
    if (!await safeStorage.isAsyncEncryptionAvailable()) return false
    // Without a keychain Chromium seals with a key that is the same in every copy of it.
    return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'
  },
  close: async text => (await safeStorage.encryptStringAsync(text)).toString('base64'),
  open: async sealed => (await safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64'))).result
}
