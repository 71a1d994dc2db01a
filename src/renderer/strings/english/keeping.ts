/** The sentences of retention and backup. */
import type { BackupFile } from '../../../shared/contract.ts'
import type { RetentionRule } from '../../../shared/retention.ts'
import { bytes, number, plural } from '../../format/numbers.ts'

const articles = (count: number): string => plural(count, 'article', 'articles')

export const keeping = {
  title: 'Keeping articles',
  rule: 'Keep articles',
  rules: (rule: RetentionRule) => {
    switch (rule.kind) {
      case 'keep': return 'For good'
      case 'age': return rule.days % 365 === 0 ? plural(rule.days / 365, 'year', 'years') : plural(rule.days, 'day', 'days')
      case 'count': return `The newest ${number(rule.articles)} of each section`
    }
  },
  keepsUnread: 'Never remove what I have not read',
  always: 'What you clipped, and what stands in a press review, always stays.',
  bySection: 'Other rules for single sections',
  asAbove: 'As above',
  counting: 'Counting what this would remove …',
  wouldRemove: (count: number) => count === 0
    ? 'This would remove nothing now.'
    : `This would remove ${articles(count)}, from the next day on. They cannot be brought back, except from a backup.`,
  save: 'Save this rule',
  discard: 'Leave it as it was',
  backup: 'Backup',
  backupHint: 'Press Review keeps copies of the last days and weeks by itself, inside the data folder. Keep one elsewhere too.',
  restoreHint: 'A backup file is restored from the window’s File menu, by “press-review restore” while the program is closed, or '
    + 'by unpacking it into an empty data folder.',
  withPictures: 'With pictures of articles',
  backUp: 'Make a backup file',
  backingUp: 'Making a backup file …',
  backedUp: ({ path, byteCount, articleCount }: BackupFile) =>
    `${articles(articleCount)}, ${bytes(byteCount)}: ${path}`,
  download: 'Download'
}
