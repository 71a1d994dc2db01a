import type * as english from '../english/edition-plan.ts'
import { bytes } from '../../format/numbers.ts'

export const planForm: typeof english.planForm = {
  sections: 'Secciones',
  allSections: 'Todas, en el orden de la página',
  ownSections: 'Estas, en este orden',
  sectionUp: title => `Subir: ${title}`,
  sectionDown: title => `Bajar: ${title}`,
  outlets: 'Medios',
  allOutlets: 'Todos',
  ownOutlets: 'Solo estos',
  look: 'Aspecto del documento',
  layout: 'Maqueta',
  paper: 'Papel',
  compiler: 'Elaborado por',
  distribution: 'Difusión',
  distributionHint: 'Por ejemplo, «interna» o «solo para la dirección».',
  logo: 'Logotipo',
  logoHint: most => `Un PNG o JPEG de ${bytes(most)} como máximo. Figura en la primera página.`,
  logoTooLarge: (size, most) =>
    `Esta imagen ocupa ${bytes(size)}. Un logotipo puede ocupar ${bytes(most)}: redúzcala y elíjala de nuevo.`,
  removeLogo: 'Quitar el logotipo',
  rights: 'Derechos',
  profiles: {
    review: 'Revista: resúmenes, citas limitadas, enlaces',
    clippings: 'Recortes: textos íntegros, para uso interno con licencia'
  },
  profileHint: 'No es asesoramiento jurídico: consulte a quien conozca la ley de su país.',
  maxQuoteWords: 'Avisar si se citan más palabras de',
  maxQuoteShare: 'Avisar si se cita de un artículo más del (%)',
  licence: 'Línea de licencia',
  recipients: 'Número de destinatarios'
}
