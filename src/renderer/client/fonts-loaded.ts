/** The faces of the first view; they lie on this machine, and `index.html` asks for their files before any script runs. */
const faces = ["1em 'Source Serif 4 Variable'", "1em 'Source Sans 3 Variable'"]
const patience = 500

/** Waits for the fonts, so that no line breaks anew when they come; not long, for a page in other letters is better than none. */
export async function fontsLoaded(fonts: Pick<FontFaceSet, 'load'> = document.fonts): Promise<void> {
  const tooLong = new Promise<void>(resolve => { setTimeout(resolve, patience) })
  await Promise.race([Promise.allSettled(faces.map(face => fonts.load(face))), tooLong])
}
