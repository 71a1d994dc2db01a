import { bytes } from '../../format/numbers.ts'
import type * as english from '../english/edition-plan.ts'

export const planForm: typeof english.planForm = {
  sections: 'Rubriques',
  allSections: 'Toutes, dans l’ordre de la page',
  ownSections: 'Celles-ci, dans cet ordre',
  sectionUp: title => `Monter : ${title}`,
  sectionDown: title => `Descendre : ${title}`,
  outlets: 'Médias',
  allOutlets: 'Tous',
  ownOutlets: 'Ceux-ci seulement',
  look: 'Aspect du document',
  layout: 'Mise en page',
  paper: 'Papier',
  compiler: 'Composée par',
  distribution: 'Diffusion',
  distributionHint: 'Par exemple « interne » ou « réservé à la direction ».',
  logo: 'Logo',
  logoHint: most => `Un PNG ou JPEG de ${bytes(most)} au plus. Il figure en première page.`,
  logoTooLarge: (size, most) =>
    `Cette image pèse ${bytes(size)}. Un logo peut peser ${bytes(most)} : réduisez-la et choisissez-la de nouveau.`,
  removeLogo: 'Retirer le logo',
  rights: 'Droits',
  profiles: { review: 'Revue : résumés, citations limitées, liens',
    clippings: 'Panorama : textes entiers, usage interne sous licence' },
  profileHint: 'Ceci n’est pas un conseil juridique : adressez-vous à un juriste de votre pays.',
  maxQuoteWords: 'Avertir au-delà de (mots cités)',
  maxQuoteShare: 'Avertir au-delà de (% d’un article)',
  licence: 'Mention de licence',
  recipients: 'Nombre de destinataires'
}
