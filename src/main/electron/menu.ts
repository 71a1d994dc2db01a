import { Menu, type MenuItemConstructorOptions } from 'electron'

/** Roles only, so that every system has its own words and keys. `viewMenu` is spelt out: its Reload would take Ctrl+R, by which
 *  the page refreshes the feeds. */
export function menuTemplate(
  { platform, isDevelopment }: { readonly platform: NodeJS.Platform; readonly isDevelopment: boolean }
): MenuItemConstructorOptions[] {
  const developer: MenuItemConstructorOptions[] = isDevelopment ? [{ role: 'forceReload' }, { role: 'toggleDevTools' }] : []
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { role: 'fileMenu' },
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { type: 'separator' }, { role: 'togglefullscreen' },
        ...developer
      ]
    },
    { role: 'windowMenu' }
  ]
}

export function setMenu(isDevelopment: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ platform: process.platform, isDevelopment })))
}
