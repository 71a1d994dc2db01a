/** The command line of a browser of ours. Chromium refuses to start its sandbox as root, so only root goes without.
 *  Nothing here may weaken web security or site isolation: what serverless packages of Chromium recommend does both. */
export function browserArguments({ isRoot }: { readonly isRoot: boolean }): readonly string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-pings',
    // Hinting moves glyphs by the pixels of a screen that paper does not have.
    '--font-render-hinting=none',
    ...(isRoot ? ['--no-sandbox'] : [])
  ]
}

/** Whether this process runs as root; never on Windows. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}
