import type { RecordStrings } from './record-strings.ts'

export const arabic: RecordStrings = {
  record: 'السجل',
  address: 'العنوان',
  outlet: 'الوسيلة',
  feed: 'الخلاصة',
  textFrom: 'مصدر النص',
  originFeed: 'الخلاصة',
  originPage: 'الصفحة',
  originPasted: 'نص ملصق',
  originPrint: 'المطبوع',
  dated: 'تاريخ الوسيلة',
  rawDate: 'التاريخ كما ورد في الخلاصة',
  updated: 'حُدّث بحسب الوسيلة',
  firstSeen: 'أول ما رآه هذا البرنامج',
  textSeen: 'أول ما رُئي هذا النص',
  textIs: 'هذا النص',
  latest: 'آخر نص معروف عند الحفظ',
  earlier: 'نص أسبق استُبدل قبل الحفظ',
  saved: 'حُفظ',
  hash: 'SHA-256 للعنوان والتوقيع والنص',
  rights: 'الحقوق',
  program: 'البرنامج',
  picture: 'صورة',
  answer: 'رد الخادم',
  fetched: 'جُلب',
  seal: 'الختم في رأس هذا الملف هو SHA-256 للملف بعد أن تُستبدل أصفار بأرقام الختم الأربعة والستين. وهو يبيّن أن الملف '
    + 'على ما حُفظ عليه؛ ومن يحتفظ بنسخة من الختم في مكان آخر يستطيع أن يثبت ذلك لغيره.'
}
