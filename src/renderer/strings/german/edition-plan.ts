import { bytes } from '../../format/numbers.ts'
import type * as english from '../english/edition-plan.ts'

export const planForm: typeof english.planForm = {
  sections: 'Ressorts',
  allSections: 'Alle, in der Reihenfolge der Seite',
  ownSections: 'Diese, in dieser Reihenfolge',
  sectionUp: title => `Nach oben: ${title}`,
  sectionDown: title => `Nach unten: ${title}`,
  outlets: 'Medien',
  allOutlets: 'Alle',
  ownOutlets: 'Nur diese',
  look: 'Gestalt des Dokuments',
  layout: 'Aufmachung',
  paper: 'Papier',
  compiler: 'Zusammengestellt von',
  distribution: 'Verteiler',
  distributionHint: 'Etwa „intern“ oder „nur für den Vorstand“.',
  logo: 'Logo',
  logoHint: most => `Ein PNG oder JPEG von höchstens ${bytes(most)}. Es steht auf der ersten Seite.`,
  logoTooLarge: (size, most) =>
    `Dieses Bild hat ${bytes(size)}. Ein Logo darf ${bytes(most)} haben: Verkleinern Sie es und wählen Sie es noch einmal.`,
  removeLogo: 'Logo entfernen',
  rights: 'Rechte',
  profiles: { review: 'Presseschau: Zusammenfassungen, begrenzte Zitate, Links',
    clippings: 'Pressespiegel: ganze Texte, intern, unter Lizenz' },
  profileHint: 'Keine Rechtsberatung: Fragen Sie jemanden, der das Recht Ihres Landes kennt.',
  maxQuoteWords: 'Warnen bei mehr zitierten Wörtern als',
  maxQuoteShare: 'Warnen bei mehr vom Artikel als (%)',
  licence: 'Lizenzvermerk',
  recipients: 'Zahl der Empfänger'
}
