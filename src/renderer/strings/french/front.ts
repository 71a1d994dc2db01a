import { counted } from '../../format/numbers.ts'
import type * as english from '../english/front.ts'

const outlets = (count: number): string => counted(count, { one: '# média', other: '# médias' })
const articles = (count: number): string => counted(count, { one: '# article', other: '# articles' })

export const front: typeof english.front = {
  welcome: 'Votre journal commence par un média',
  welcomeHow: 'Suivez les médias avec lesquels vous travaillez. Leurs derniers articles remplissent cette page, groupés par '
    + 'sujets communs.',
  addTitle: 'Suivre un média',
  addHow: 'Entrez l’adresse de son site ou de son flux.',
  importTitle: 'Reprendre vos flux',
  importHow: 'Choisissez le fichier OPML exporté d’un autre lecteur, ou déposez-le sur cette page.',
  demoTitle: 'Faire d’abord un tour',
  demoHow: 'Démarrez le programme avec --demo : il ouvre un journal de médias inventés, dans un dossier à part.',
  waitingForNews: 'Aucun article pour l’instant. Actualisez pour récupérer les derniers.',
  fetchingNews: 'Récupération des premiers articles…',
  fetchingNewsOf: progress => `Récupération des premiers articles : ${progress}.`,
  noStories: 'Aucun sujet n’est encore commun à plusieurs médias. En attendant, voici les derniers articles.',
  coverage: count => outlets(count),
  coverageFirst: (count, time) => `${outlets(count)}, le premier à ${time}`,
  coverageOf: headline => `Qui couvre « ${headline} »`,
  unread: count => counted(count, { one: '# non lu', other: '# non lus' }),
  galleries: 'Photos et infographies',
  rank: (outletCount, articleCount) => `${outlets(outletCount)} · ${articles(articleCount)}`
}
