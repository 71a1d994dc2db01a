import type * as english from '../english/evidence.ts'

export const evidence: typeof english.evidence = {
  save: 'Guardar como prueba',
  saving: 'Guardando…',
  saved: fileName => `Guardado como ${fileName}`,
  saveHint: 'Un archivo con texto, imágenes, horas y un sello, para mostrarlo más adelante.',
  title: 'Comprobar una prueba',
  intro: 'Elija el archivo de un artículo guardado como prueba, o suéltelo aquí, para ver si sigue como se guardó.',
  choose: 'Elegir un archivo',
  checking: 'Comprobando…',
  dropHere: 'Suelte aquí el archivo',
  untouched: 'El archivo está tal como se guardó, letra por letra.',
  touched: 'El archivo se modificó después de guardarlo: su sello no es el de su texto.',
  trueText: 'Titular, firma y texto tienen la huella que indica el archivo.',
  falseText: 'Titular, firma y texto no tienen la huella que indica el archivo.',
  inArchive: {
    current: 'Su archivo contiene este texto: el artículo sigue diciendo lo mismo.',
    earlier: 'Su archivo contiene este texto: el artículo decía esto antes y se modificó después.',
    absent: 'Su archivo no contiene este texto.'
  },
  savedAt: (day, time, version) => `Guardado por Press Review ${version}: ${day}, ${time}`,
  seenAt: (day, time) => `Visto por primera vez: ${day}, ${time}`,
  seal: 'Sello'
}
