import type * as english from '../english/edition-plan.ts'
import { bytes } from '../../format/numbers.ts'

export const planForm: typeof english.planForm = {
  sections: 'Рубрики',
  allSections: 'Все, в порядке страницы',
  ownSections: 'Эти, в таком порядке',
  sectionUp: title => `Выше: ${title}`,
  sectionDown: title => `Ниже: ${title}`,
  outlets: 'Издания',
  allOutlets: 'Все',
  ownOutlets: 'Только эти',
  look: 'Вид документа',
  layout: 'Вёрстка',
  paper: 'Бумага',
  compiler: 'Составитель',
  distribution: 'Рассылка',
  distributionHint: 'Например, «для служебного пользования» или «только для правления».',
  logo: 'Логотип',
  logoHint: most => `PNG или JPEG не больше ${bytes(most)}. Стоит на первой странице.`,
  logoTooLarge: (size, most) => `Размер картинки — ${bytes(size)}. Для логотипа допустимо ${bytes(most)}: уменьшите её и `
    + 'выберите снова.',
  removeLogo: 'Убрать логотип',
  rights: 'Права',
  profiles: {
    review: 'Обзор: изложение, ограниченные цитаты, ссылки',
    clippings: 'Вырезки: полные тексты, для внутреннего пользования по лицензии'
  },
  profileHint: 'Это не юридический совет: спросите знающих законы вашей страны.',
  maxQuoteWords: 'Предупреждать, если слов в цитатах больше',
  maxQuoteShare: 'Предупреждать, если взято из статьи больше (%)',
  licence: 'Строка о лицензии',
  recipients: 'Число получателей'
}
