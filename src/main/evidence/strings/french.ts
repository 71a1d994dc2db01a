import type { RecordStrings } from './record-strings.ts'

export const french: RecordStrings = {
  record: 'Relevé',
  address: 'Adresse',
  outlet: 'Média',
  feed: 'Flux',
  textFrom: 'Texte tiré',
  originFeed: 'du flux',
  originPage: 'de la page',
  originPasted: 'd’un texte collé',
  originPrint: 'de l’imprimé',
  dated: 'Daté par le média',
  rawDate: 'Date telle qu’elle figure dans le flux',
  updated: 'Mis à jour, selon le média',
  firstSeen: 'Vu pour la première fois par ce programme',
  textSeen: 'Ce texte vu pour la première fois',
  textIs: 'Ce texte est',
  latest: 'le dernier vu au moment de l’enregistrement',
  earlier: 'un texte antérieur, remplacé avant l’enregistrement',
  saved: 'Enregistré',
  hash: 'SHA-256 du titre, de la signature et du texte',
  rights: 'Droits',
  program: 'Programme',
  picture: 'Image',
  answer: 'Réponse du serveur',
  fetched: 'Récupéré',
  seal: 'Le sceau en tête de ce fichier est le SHA-256 du fichier dont les 64 chiffres du sceau sont remplacés par des '
    + 'zéros. Il montre que le fichier est tel qu’il a été enregistré ; qui en garde une copie ailleurs peut le '
    + 'montrer à d’autres.'
}
