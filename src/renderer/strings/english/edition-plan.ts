/** The sentences of an edition plan's form, besides those of when it appears. */
import { bytes } from '../../format/numbers.ts'

export const planForm = {
  sections: 'Sections',
  allSections: 'All, in the order of the page',
  ownSections: 'These, in this order',
  sectionUp: (title: string) => `Move up: ${title}`,
  sectionDown: (title: string) => `Move down: ${title}`,
  outlets: 'Outlets',
  allOutlets: 'All',
  ownOutlets: 'Only these',
  look: 'Look of the document',
  layout: 'Layout',
  paper: 'Paper',
  compiler: 'Compiled by',
  distribution: 'Distribution',
  distributionHint: 'As “internal” or “for the board only”.',
  logo: 'Logo',
  logoHint: (most: number) => `A PNG or JPEG of at most ${bytes(most)}. It stands on the first page.`,
  logoTooLarge: (size: number, most: number) =>
    `This picture has ${bytes(size)}. A logo may have ${bytes(most)}: make it smaller and choose it again.`,
  removeLogo: 'Remove the logo',
  rights: 'Rights',
  profiles: { review: 'Review: summaries, capped quotes, links',
    clippings: 'Clippings: whole texts, for inside use under a licence' },
  profileHint: 'Not legal advice: ask who knows the law of your country.',
  maxQuoteWords: 'Warn of more quoted words than',
  maxQuoteShare: 'Warn of more of an article than (%)',
  licence: 'Licence line',
  recipients: 'Number of recipients'
}
