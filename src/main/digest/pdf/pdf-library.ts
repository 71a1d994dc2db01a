import { createRequire } from 'node:module'
import { once } from '../../../shared/once.ts'

export type { PDFArray, PDFDict, PDFDocument, PDFObject, PDFPage, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib'

export type PdfLibrary = typeof import('@cantoo/pdf-lib')

/** Loaded with the first PDF: the start of the program need not wait for it. */
export const pdfLibrary = once(() => createRequire(import.meta.url)('@cantoo/pdf-lib') as PdfLibrary)
