/** What we use of fontkit, which brings no types. */
declare module 'fontkit' {
  export function create(bytes: Buffer): { readonly characterSet: readonly number[] }
}
