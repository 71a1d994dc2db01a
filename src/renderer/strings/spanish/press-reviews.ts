import type * as english from '../english/press-reviews.ts'
import { bytes, counted, list, number } from '../../format/numbers.ts'

const stories = (count: number): string => counted(count, { one: '# tema', other: '# temas' })

export const issues: typeof english.issues = {
  title: 'Revista de prensa',
  compose: 'Elaborar la revista de hoy',
  composePlan: plan => `Elaborar hoy «${plan}»`,
  composing: 'Elaborando…',
  none: 'Todavía no hay revistas de prensa',
  noneHow: 'Reúne los temas del último día en un documento numerado que usted edita, publica e imprime.',
  noPlan: 'No hay ningún plan de edición. Cree uno en los ajustes.',
  number: number_ => `Revista de prensa n.º\u00A0${number_}`,
  draft: 'borrador',
  issued: 'publicada',
  stories,
  draftWith: count => `borrador, ${stories(count)}`,
  issuedWith: count => `publicada, ${stories(count)}`,
  list: 'Números'
}

export const editor: typeof english.editor = {
  outline: 'Índice',
  candidates: 'Candidatos',
  preview: 'Vista previa',
  panes: 'Partes de esta página',
  number: (number_, day) => `N.º\u00A0${number_} · ${day}`,
  window: (from, to) => `${from} – ${to}`,
  saved: time => `guardado: ${time}`,
  waiting: 'aún sin guardar',
  running: 'guardando…',
  failed: 'no guardado',
  issuedAt: time => `publicada: ${time}`,
  headline: 'Titular',
  deck: 'Subtítulo',
  blockHeadline: outlet => `Titular de la pieza de ${outlet}`,
  summary: outlet => `Resumen de la pieza de ${outlet}`,
  ownWords: 'En palabras del medio',
  yourWords: 'En sus palabras',
  also: (names, further) => further ? `También en ${names.join(', ')} y ${number(further)} más` : `También en ${list(names)}`,
  up: headline => `Subir: ${headline}`,
  down: headline => `Bajar: ${headline}`,
  sectionUp: title => `Subir la sección: ${title}`,
  sectionDown: title => `Bajar la sección: ${title}`,
  movedTo: (at, count) => `Movido al puesto ${at} de ${count}`,
  movedInto: (title, at, count) => `Movido a «${title}», al puesto ${at} de ${count}`,
  remove: headline => `Quitar: ${headline}`,
  removed: headline => `Quitado: ${headline}`,
  grip: 'Arrastrar a otro lugar; con el teclado, Alt+↑ y Alt+↓ en la pieza',
  openArticle: 'Abrir el artículo',
  add: headline => `Añadir: ${headline}`,
  addShort: 'Añadir',
  noCandidates: 'No hay más temas compartidos en este período.',
  candidatesCount: stories,
  emptyOutline: 'No hay nada: dirá que no hubo nada destacable. Añada temas o artículos de los candidatos.',
  exportPdf: 'Exportar PDF',
  exportAs: 'Exportar…',
  mailHeadlines: 'Enviar los titulares por correo',
  exportTitle: 'Exportar esta revista de prensa',
  exportAnyway: 'Exportar de todos modos',
  exportNow: 'Exportar',
  keepAsItIs: 'Cancelar',
  cancelExport: 'Cancelar exportación',
  format: 'Formato',
  formats: {
    pdf: { name: 'PDF', use: 'para imprimir, enviar y archivar' },
    html: { name: 'HTML', use: 'un archivo para el navegador' },
    docx: { name: 'Word (DOCX)', use: 'para seguir editándola' },
    epub: { name: 'EPUB', use: 'para un lector electrónico' },
    md: { name: 'Markdown', use: 'para un sitio web o notas' },
    txt: { name: 'Texto sin formato', use: 'para un correo sin formato' },
    eml: { name: 'Correo (EML)', use: 'se abre en su programa de correo' },
    ris: { name: 'Fuentes (RIS)', use: 'para Zotero, Citavi, EndNote' },
    bib: { name: 'Fuentes (BibTeX)', use: 'para LaTeX' },
    'csl.json': { name: 'Fuentes (CSL-JSON)', use: 'para gestores de citas' },
    json: { name: 'Número entero (JSON)', use: 'para otra copia de Press Review' }
  },
  layout: 'Maqueta',
  layouts: {
    pieces: 'Piezas: medio y titular sobre cada una', bulletins: 'Breves: una frase cada uno, por medio',
    glance: 'De un vistazo: un tema en dos frases', papers: 'Textos íntegros: piezas enteras, por medio',
    voices: 'Voces: por tema, en citas'
  },
  paper: 'Papel',
  papers: { a4: 'A4', letter: 'Carta' },
  exportCancelled: 'Exportación cancelada. No se ha creado ningún archivo.',
  exporting: (format, progress) => progress
    ? `Creando ${format}: paso ${number(progress.done + 1)} de ${number(progress.total)}${
      progress.pageCount ? `, ${counted(progress.pageCount, { one: '# página', other: '# páginas' })}` : ''}`
    : `Creando ${format}…`,
  exported: (name, size, pages) => pages
    ? `${name} · ${counted(pages, { one: '# página', other: '# páginas' })}, ${bytes(size)}` : `${name} · ${bytes(size)}`,
  download: 'Descargar de nuevo',
  missingGlyphs: characters => {
    const shown = counted(characters.length, {
      one: 'El documento muestra un recuadro en lugar de un carácter que ninguna fuente tiene aquí:',
      other: 'El documento muestra recuadros en lugar de caracteres que ninguna fuente tiene aquí:'
    })
    return [shown, ...characters].join(' ')
  },
  issue: 'Publicar',
  issueTitle: number_ => `¿Publicar el n.º\u00A0${number_}?`,
  issueHow: 'Después ya no cambia: nada en él puede modificarse, y el siguiente lleva el número siguiente. Confirme su titular.',
  issueNow: number_ => `Publicar el n.º\u00A0${number_}`,
  keepDraft: 'Dejar en borrador',
  issued: number_ => `El n.º\u00A0${number_} está publicado`,
  previewOf: number_ => `Vista previa del n.º\u00A0${number_}`,
  delete: 'Eliminar borrador',
  deleted: number_ => `Borrador del n.º\u00A0${number_} eliminado`,
  proposed: 'Propuesto por el programa; cámbielo a su gusto.'
}
