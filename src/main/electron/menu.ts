import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { InterfaceLanguage } from '../../shared/interface-language.ts'
import { menuWords, type MenuWord } from './menu-words.ts'

interface MenuChoices {
  readonly platform: NodeJS.Platform
  readonly language: InterfaceLanguage
  readonly isDevelopment: boolean
  /** Asks for a backup to restore. */
  readonly restore: (title: string) => void
}

type Role = Extract<MenuWord, MenuItemConstructorOptions['role']>

const separator = { type: 'separator' } as const

/** Every item but one is a role, so that each system has its own keys for it. No Reload: it would take Ctrl+R, by which the page
 *  refreshes the feeds. */
export function menuTemplate({ platform, language, isDevelopment, restore }: MenuChoices): MenuItemConstructorOptions[] {
  const words = menuWords[language]
  const isMac = platform === 'darwin'
  const items = (...roles: readonly (Role | typeof separator)[]): MenuItemConstructorOptions[] =>
    roles.map(role => typeof role === 'string' ? { role, label: words[role] } : role)
  const developer: MenuItemConstructorOptions[] = isDevelopment ? [{ role: 'forceReload' }, { role: 'toggleDevTools' }] : []
  return [
    ...(isMac ? [{
      label: 'Press Review',
      submenu: items('about', separator, 'services', separator, 'hide', 'hideOthers', 'unhide', separator, 'quit')
    }] : []),
    {
      label: words.file,
      submenu: [{ label: words.restore, click: () => restore(words.restore) }, ...items(separator, isMac ? 'close' : 'quit')]
    },
    { label: words.edit, submenu: items('undo', 'redo', separator, 'cut', 'copy', 'paste', 'selectAll') },
    {
      label: words.view,
      submenu: [...items('resetZoom', 'zoomIn', 'zoomOut', separator, 'togglefullscreen'), ...developer]
    },
    {
      role: 'window', label: words.window,
      submenu: isMac ? items('minimize', separator, 'front') : items('minimize', 'close')
    }
  ]
}

export function setMenu(choices: Omit<MenuChoices, 'platform'>): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ platform: process.platform, ...choices })))
}
