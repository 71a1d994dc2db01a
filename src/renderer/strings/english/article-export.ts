/** The sentences of an article written into a file. */
export const articleExport = {
  saveAs: 'Save as',
  format: 'Format of the file',
  save: 'Save',
  cancel: 'Cancel',
  saved: (fileName: string) => `Saved as ${fileName}`,
  json: 'Whole article (JSON)'
}
