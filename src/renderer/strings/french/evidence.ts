import type * as english from '../english/evidence.ts'

export const evidence: typeof english.evidence = {
  save: 'Garder comme preuve',
  saving: 'Enregistrement…',
  saved: fileName => `Enregistré sous ${fileName}`,
  saveHint: 'Un seul fichier avec texte, images, heures et sceau, à produire plus tard.',
  title: 'Vérifier une preuve',
  intro: 'Choisissez le fichier d’un article gardé comme preuve, ou déposez-le ici, pour voir s’il est resté tel qu’il a été '
    + 'enregistré.',
  choose: 'Choisir un fichier',
  checking: 'Vérification…',
  dropHere: 'Déposez le fichier ici',
  untouched: 'Le fichier est tel qu’il a été enregistré, à la lettre près.',
  touched: 'Le fichier a été modifié après son enregistrement : son sceau n’est pas celui de son texte.',
  trueText: 'Titre, signature et texte ont l’empreinte que nomme le fichier.',
  falseText: 'Titre, signature et texte n’ont pas l’empreinte que nomme le fichier.',
  inArchive: {
    current: 'Vos archives ont ce texte : l’article se lit toujours ainsi.',
    earlier: 'Vos archives ont ce texte : l’article se lisait ainsi, et a été modifié depuis.',
    absent: 'Vos archives n’ont pas ce texte.'
  },
  savedAt: (day, time, version) => `Enregistré le ${day}, ${time}, par Press Review ${version}`,
  seenAt: (day, time) => `Vu pour la première fois le ${day}, ${time}`,
  seal: 'Sceau'
}
