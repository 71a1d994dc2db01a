/** The sentences of articles saved as evidence. */
export const evidence = {
  save: 'Save as evidence',
  saving: 'Saving…',
  saved: (fileName: string) => `Saved as ${fileName}`,
  saveHint: 'One file with text, pictures, times and a seal, to be shown later.',
  title: 'Check evidence',
  intro: 'Choose the file of an article that was saved as evidence, or drop it here, to see whether it is as it was saved.',
  choose: 'Choose a file',
  checking: 'Checking…',
  dropHere: 'Drop the file here',
  untouched: 'The file is as it was saved, to the letter.',
  touched: 'The file was changed after it was saved: its seal is not the one of its text.',
  trueText: 'Headline, byline and text have the hash that the file names.',
  falseText: 'Headline, byline and text do not have the hash that the file names.',
  inArchive: {
    current: 'Your archive has this text: the article still reads so.',
    earlier: 'Your archive has this text: the article read so earlier, and was changed since.',
    absent: 'Your archive does not have this text.'
  },
  savedAt: (day: string, time: string, version: string) => `Saved ${day}, ${time}, by Press Review ${version}`,
  seenAt: (day: string, time: string) => `First seen ${day}, ${time}`,
  seal: 'Seal'
}
