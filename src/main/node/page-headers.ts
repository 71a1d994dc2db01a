/** Nothing but our own files, no scripts or styles in the text, no frame around us. `frame-src 'self'` is for the preview of a
 *  press review and for the article frame, which inherits this policy. */
const pagePolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'",
  "connect-src 'self'", "frame-src 'self'", "media-src 'self'", "worker-src 'self'", "manifest-src 'self'",
  "base-uri 'none'", "form-action 'none'", "object-src 'none'", "frame-ancestors 'none'",
  "require-trusted-types-for 'script'", 'trusted-types lit-html dompurify article'
].join('; ')

const deniedFeatures = [
  'accelerometer', 'autoplay', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'idle-detection',
  'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial',
  'usb', 'xr-spatial-tracking'
]

const commonHeaders = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': deniedFeatures.map(feature => `${feature}=()`).join(', '),
  'cache-control': 'no-store'
}

/** On every answer that is the page's own or no file at all. */
export const pageHeaders: Readonly<Record<string, string>> = { 'content-security-policy': pagePolicy, ...commonHeaders }

/** For what the program serves beside the page: its own headers win, and a file that brings no policy can do nothing. */
export function programFileHeaders(own: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const lowerCased = Object.fromEntries(Object.entries(own).map(([name, value]) => [name.toLowerCase(), value]))
  return { 'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'self'", ...commonHeaders, ...lowerCased }
}
