import { counted, list, number, span } from '../../format/numbers.ts'
import type * as english from '../english/health.ts'

export const healthPage: typeof english.healthPage = {
  title: 'État des flux',
  tabs: 'Médias et état des flux',
  feeds: 'Flux',
  health: 'État',
  table: 'Comment va chaque flux',
  attention: count => count
    ? counted(count, { one: '# flux demande attention', other: '# flux demandent attention' }) : 'Aucun flux ne demande '
      + 'attention',
  onlyAttention: 'À surveiller',
  all: 'Tous les flux',
  filter: 'Quels flux',
  well: 'Chaque flux répond et apporte du nouveau aussi souvent que d’habitude.',
  showAll: 'Afficher tous les flux',
  more: (next, count) => `Afficher ${number(next)} de plus sur ${counted(count, { one: '# flux', other: '# flux' })}`,
  columns: {
    title: 'Flux', fetched: 'Dernier succès', newest: 'Dernier article', interval: 'Intervalle',
    next: 'Prochaine vérification'
  },
  sortBy: column => `Trier : ${column.toLowerCase()}`,
  never: 'jamais',
  due: 'à faire',
  notAgain: 'plus jamais',
  silent: (since, usualGap) => usualGap === undefined
    ? `Muet depuis : ${since}. Regardez son site : le flux a peut-être changé d’adresse.`
    : `Muet depuis : ${since} ; d’habitude, du nouveau vient au bout de ${span(Math.max(1, usualGap))}. Regardez son site : le `
      + 'flux a peut-être changé d’adresse.',
  salvaged: 'Son document est endommagé ; seules les entrées entières ont pu être lues. Signalez-le au média.',
  moving: address => `Son serveur renvoie à ${address}. Si cela dure un jour, le flux y déménage.`,
  resting: until => `Son serveur demande du repos ; reprise : ${until}.`,
  readAs: (encoding, how) =>
    `lu en ${encoding}${{ chosen: ', votre choix', guessed: ', supposition', told: '' }[how]}`,
  datesIn: zone => `dates en ${zone.replaceAll('_', ' ')}`,
  signedIn: 'identifié',
  privateAllowed: 'adresse privée autorisée',
  otherOrders: 'Plus',
  otherOrdersOf: title => `Plus : ${title}`,
  changeAddress: 'Changer l’adresse',
  changeAddressOf: title => `Changer l’adresse : ${title}`,
  reading: 'Encodage ou heure faux ?',
  readingOf: title => `Encodage ou heure faux ? ${title}`,
  signIn: 'S’identifier',
  signInOf: title => `S’identifier : ${title}`,
  signOut: 'Oublier les identifiants',
  signOutOf: title => `Oublier les identifiants : ${title}`,
  signedOut: title => `${title} : les identifiants sont effacés`,
  forbidPrivate: 'Ne plus autoriser son adresse privée',
  forbidPrivateOf: title => `Ne plus autoriser son adresse privée : ${title}`
}

export const addressDialog: typeof english.addressDialog = {
  title: title => `Adresse : ${title}`,
  how: 'La nouvelle adresse est d’abord interrogée. Les articles conservés et vos choix restent au flux.',
  address: 'Adresse du flux',
  save: 'Changer l’adresse',
  asking: 'Interrogation…',
  done: title => `${title} est suivi à sa nouvelle adresse`,
  allowPrivate: 'Elle est sur mon propre réseau : autoriser cette adresse privée',
  cancel: 'Annuler'
}

export const signInDialog: typeof english.signInDialog = {
  title: title => `S’identifier : ${title}`,
  how: host => `Envoyé à ${host} seulement, où qu’il redirige, et gardé à part de vos documents, exports et sauvegardes.`,
  by: 'S’identifier par',
  byPassword: 'Utilisateur et mot de passe',
  byHeader: 'Un en-tête',
  user: 'Utilisateur',
  password: 'Mot de passe',
  headerName: 'Nom de l’en-tête',
  headerHint: 'Tel que le média l’indique, par exemple Authorization',
  headerValue: 'Sa valeur',
  acceptPlain: 'Le garder lisible dans mon dossier de données',
  save: 'S’identifier',
  saving: 'Identification…',
  cancel: 'Annuler',
  done: title => `Identifié : ${title}`
}

export const readingDialog: typeof english.readingDialog = {
  title: title => `Lecture de « ${title} »`,
  how: 'Choisissez l’encodage dans lequel les titres sont justes. Ce qui est conservé de son dernier document est relu aussitôt.',
  loading: 'Lecture de son dernier document…',
  encoding: 'Encodage',
  automatic: encoding => `Comme le dit le flux (${encoding})`,
  likely: 'Probables',
  preview: 'Ses premiers titres',
  zone: 'Fuseau des dates qui n’en nomment pas',
  datesWithoutZone: dates => `Il écrit ${list(dates.map(date => `« ${date} »`))}.`,
  zonesTold: 'Ses dates nomment leur fuseau.',
  save: 'Lire ainsi',
  saving: 'Lecture…',
  cancel: 'Annuler',
  done: (title, changed) => changed
    ? `${title} : ${counted(changed, { one: '# article se lit autrement', other: '# articles se lisent autrement' })}`
    : `${title} se lit comme avant`
}

export const scriptNames: typeof english.scriptNames = {
  unicode: 'Unicode', western: 'Europe occidentale', 'central-european': 'Europe centrale', baltic: 'Balte',
  cyrillic: 'Cyrillique', greek: 'Grec', turkish: 'Turc', hebrew: 'Hébreu', arabic: 'Arabe',
  vietnamese: 'Vietnamien', thai: 'Thaï',
  'simplified-chinese': 'Chinois simplifié', 'traditional-chinese': 'Chinois traditionnel', japanese: 'Japonais', korean: 'Coréen'
}

export const healthStates: typeof english.healthStates = {
  neverChecked: 'Pas encore vérifié.',
  ok: when => `Vérifié : ${when}.`,
  gone: when => `Disparu depuis : ${when}. Ses articles restent ; cherchez un nouveau flux sur le site du média.`,
  failing: (when, failure) => `En échec depuis : ${when}. ${failure}`
}
