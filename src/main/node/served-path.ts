/** The path of a request below the root, decoded once: `media/0a1b…`, `index.html` for the root itself. Undefined for what
 *  could lead out of a folder on any system: `..`, `.`, a backslash, NUL, empty segments, broken percent-encoding. */
export function servedPath(rawPath: string): string | undefined {
  if (rawPath === '/') return 'index.html'
  if (!rawPath.startsWith('/')) return undefined
  const path = decode(rawPath.slice(1))
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined
  return path.split('/').some(segment => segment === '' || segment === '.' || segment === '..') ? undefined : path
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Whether the program itself, and not the folder of the built page, answers for this path. */
export function isProgramPath(path: string): boolean {
  return /^(media|exports|preview|proof)\//.test(path)
}
