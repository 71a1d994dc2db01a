import { beforeEach, expect, test, vi } from 'vitest'
import { keychainSeal } from '../../../src/main/electron/keychain-seal.ts'

const safe = vi.hoisted(() => ({ isAvailable: true, backend: 'gnome_libsecret' }))

// Electron as far as sealing touches it; the package itself starts a download outside of a window.
vi.mock('electron', () => ({
  safeStorage: {
    isAsyncEncryptionAvailable: async () => safe.isAvailable,
    getSelectedStorageBackend: () => safe.backend,
    encryptStringAsync: async (text: string) => Buffer.from(text).reverse(),
    decryptStringAsync: async (sealed: Buffer) => ({ result: Buffer.from(sealed).reverse().toString(), shouldReEncrypt: false })
  }
}))

beforeEach(() => Object.assign(safe, { isAvailable: true, backend: 'gnome_libsecret' }))

test('what was sealed is opened again, and cannot be read meanwhile', async () => {
  const sealed = await keychainSeal.close('tide-table')
  expect(sealed).toMatch(/^[A-Za-z0-9+/]+=*$/)
  expect(Buffer.from(sealed, 'base64').toString()).not.toBe('tide-table')
  expect(await keychainSeal.open(sealed)).toBe('tide-table')
})

test('a keychain is tight; none at all, or Chromium’s own key in its place, is not', async () => {
  expect(await keychainSeal.isTight()).toBe(true)
  safe.isAvailable = false
  expect(await keychainSeal.isTight()).toBe(false)
  Object.assign(safe, { isAvailable: true, backend: 'basic_text' })
  expect(await keychainSeal.isTight()).toBe(process.platform !== 'linux')
})
