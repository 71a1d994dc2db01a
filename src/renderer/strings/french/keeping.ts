import { bytes, counted } from '../../format/numbers.ts'
import type * as english from '../english/keeping.ts'

const articles = (count: number): string => counted(count, { one: '# article', other: '# articles' })

export const keeping: typeof english.keeping = {
  title: 'Conservation des articles',
  rule: 'Garder les articles',
  rules: rule => {
    switch (rule.kind) {
      case 'keep': return 'Pour toujours'
      case 'age': return rule.days % 365 === 0
        ? counted(rule.days / 365, { one: '# an', other: '# ans' }) : counted(rule.days, { one: '# jour', other: '# jours' })
      case 'count': return counted(rule.articles, {
        one: 'Le dernier de chaque rubrique', other: 'Les # derniers de chaque rubrique'
      })
    }
  },
  keepsUnread: 'Ne jamais supprimer ce que je n’ai pas lu',
  always: 'Ce que vous avez découpé, et ce qui figure dans une revue de presse, reste toujours.',
  bySection: 'Autres règles pour certaines rubriques',
  asAbove: 'Comme ci-dessus',
  counting: 'Calcul de ce qui serait supprimé…',
  wouldRemove: count => count === 0
    ? 'Pour l’instant, rien ne serait supprimé.'
    : counted(count, {
      one: '# article serait supprimé à partir de demain, sans retour possible, sauf depuis une sauvegarde.',
      other: '# articles seraient supprimés à partir de demain, sans retour possible, sauf depuis une sauvegarde.'
    }),
  save: 'Enregistrer cette règle',
  discard: 'Laisser comme avant',
  backup: 'Sauvegarde',
  backupHint: 'Press Review garde automatiquement des copies des derniers jours et semaines, dans le dossier de données. '
    + 'Gardez-en une ailleurs aussi.',
  restoreHint: 'Une sauvegarde se restaure par le menu Fichier de la fenêtre, par « press-review restore » quand le programme est '
    + 'fermé, ou en la décompressant dans un dossier de données vide.',
  withPictures: 'Avec les images des articles',
  backUp: 'Créer une sauvegarde',
  backingUp: 'Création de la sauvegarde…',
  backedUp: ({ path, byteCount, articleCount }) =>
    `${articles(articleCount)}, ${bytes(byteCount)} : ${path}`,
  download: 'Télécharger'
}
