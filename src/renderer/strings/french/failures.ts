import type { MissingThing } from '../../../shared/failure.ts'
import type * as english from '../english/failures.ts'

const missing: Readonly<Record<string, string>> = {
  article: 'Cet article n’existe plus', 'article-page': 'Une page de cet article n’existe plus',
  'article-text': 'Ce texte de l’article n’existe plus', block: 'Cette pièce n’existe plus', city: 'Cette ville n’existe plus',
  dossier: 'Ce dossier n’existe plus', 'edition-plan': 'Ce plan d’édition n’existe plus', feed: 'Ce flux n’existe plus',
  import: 'Cette importation n’existe plus', note: 'Cette note n’existe plus', outlet: 'Ce média n’existe plus',
  'press-review': 'Cette revue de presse n’existe plus', revision: 'Cette version n’existe plus',
  section: 'Cette rubrique n’existe plus', story: 'Ce sujet n’existe plus', topic: 'Ce thème n’existe plus'
} satisfies Record<MissingThing, string>

const unsupported: Readonly<Record<string, string>> = {
  login: 'La connexion chez un média n’est pas possible ici.', browser: 'Aucun navigateur ne peut être ouvert ici.'
}

const banks: Readonly<Record<string, string>> = { ecb: 'de la Banque centrale européenne', cbr: 'de la Banque de Russie' }

const quoted = (reason: string | undefined): string => reason ? ` (« ${reason} »)` : ''

export const failures: typeof english.failures = {
  'invalid-arguments': d => `Le programme ne connaît pas cette demande${quoted(d['at'])}.`,
  'not-found': d => `${missing[d['what'] ?? ''] ?? 'Cet élément n’existe plus'}. Faites un autre choix.`,
  unsupported: d => unsupported[d['what'] ?? ''] ?? 'Ce n’est pas possible ici.',
  conflict: () => 'Modifié entre-temps dans une autre fenêtre. Rechargez et refaites votre modification.',
  cancelled: () => 'Annulé.',
  busy: () => 'C’est déjà en cours. Attendez la fin.',
  internal: () => 'Une erreur s’est produite dans le programme. Le journal du dossier de données en a le détail.',
  'address-invalid': d => d['from']
    ? `${d['from']} renvoie à « ${d['address'] ?? ''} », qui n’est pas une adresse web. Cherchez un autre flux sur son site.`
    : `« ${d['address'] ?? ''} » n’est pas une adresse web. Elle devrait ressembler à https://example.org/feed.xml.`,
  'address-private': d => `${d['host'] ?? 'Cette adresse'} se trouve sur un réseau privé. S’il s’agit de votre intranet, `
    + 'autorisez cette adresse privée sous « Médias ».',
  'host-not-found': d => d['host']
    ? `Aucun serveur ne s’appelle ${d['host']}. Vérifiez l’orthographe, ou votre connexion.`
    : 'Ce serveur n’existe pas. Vérifiez l’orthographe, ou votre connexion.',
  'connection-failed': d => `${d['host'] ?? 'Le serveur'} ne répond pas. Vérifiez votre connexion, ou réessayez plus tard.`,
  'answer-cut': d => `${d['host'] ?? 'Le serveur'} s’est interrompu au milieu de sa réponse. Un nouvel essai suivra ; si cela `
    + 'continue, signalez-le au média.',
  'certificate-invalid': d => `${d['host'] ?? 'Le serveur'} présente un certificat non valide${quoted(d['reason'])}. `
    + 'Signalez-le au média ; rien n’a été récupéré.',
  'timed-out': d => d['seconds']
    ? `${d['host'] ?? 'Le serveur'} a mis plus de ${d['seconds']} secondes. Nouvel essai à la prochaine actualisation.`
    : `${d['host'] ?? 'Le serveur'} a été trop lent. Nouvel essai à la prochaine actualisation.`,
  'too-large': d => d['megabytes']
    ? `${d['host'] ?? 'Le serveur'} a envoyé plus de ${d['megabytes']} Mo : réponse non lue. Signalez-le au média, ou cherchez `
      + 'sur son site un flux plus court.'
    : `${d['host'] ?? 'Le serveur'} a envoyé une réponse trop grande pour être lue. Signalez-le au média, ou cherchez sur son `
      + 'site un flux plus court.',
  'too-many-redirects': d =>
    `${d['host'] ?? 'Le serveur'} redirige en rond. Vérifiez l’adresse dans un navigateur.`,
  'http-status': d => d['until']
    ? `${d['host'] ?? 'Le serveur'} demande qu’on le laisse tranquille un moment (code ${d['status'] ?? '?'}). Un nouvel essai `
      + 'suivra ensuite.'
    : `${d['host'] ?? 'Le serveur'} a répondu par le code ${d['status'] ?? '?'}. Vérifiez l’adresse dans un `
    + 'navigateur, ou réessayez plus tard.',
  gone: d => `${d['host'] ?? 'Le média'} déclare ce flux disparu pour de bon. Ses articles restent ; cherchez un nouveau flux `
    + 'sur le site du média.',
  'feed-missing': d => `${d['host'] ?? 'Le média'} n’a plus ce flux depuis trois jours. Cherchez sa nouvelle adresse sur le `
    + 'site du média ; les articles conservés restent.',
  'sign-in-needed': d => `${d['host'] ?? 'Le serveur'} ne montre pas ce flux sans identification (code ${d['status'] ?? '401'}). `
    + 'Entrez utilisateur et mot de passe sous « Médias », ou vérifiez l’adresse dans un navigateur.',
  'robot-check': d => `${d['host'] ?? 'Le serveur'} veut voir un navigateur avant de montrer ce flux. Demandez au média de `
    + 'laisser entrer les lecteurs de flux ; un nouvel essai suivra.',
  'proxy-failed': d => `${d['proxy'] ? `Le proxy ${d['proxy']}` : 'Le proxy de cet ordinateur'} n’a pas rapporté de réponse`
    + `${d['host'] ? ` (${d['host']})` : ''}. Vérifiez le proxy sous « Réglages », ou votre connexion.`,
  'secret-unprotected': () => 'Cet ordinateur n’a pas de trousseau : le mot de passe serait lisible dans le dossier de données. '
    + 'Acceptez-le, ou configurez d’abord un trousseau.',
  'not-a-feed': d => `${d['address'] ?? 'Cette adresse'} n’est pas un flux ; c’est peut-être une page web. Entrez l’adresse du `
    + 'site sous « Médias » pour chercher ses flux.',
  'feed-broken': d => `${d['address'] ? `Le flux ${d['address']}` : 'Ce flux'} est endommagé et illisible${quoted(d['reason'])}. `
    + 'Signalez-le au média ; les articles conservés restent.',
  'no-feed-found': d => d['address']
    ? `Aucun flux trouvé à l’adresse ${d['address']}. Cherchez « RSS » sur le site et entrez cette adresse-là.`
    : 'Aucun flux trouvé à cette adresse. Cherchez « RSS » sur le site et entrez cette adresse-là.',
  'consent-needed': d => `${d['host'] ?? 'Le site'} montre à sa place une page qui demande un consentement. Ouvrez-la dans un `
    + 'navigateur, acceptez, et entrez l’adresse que vous voyez alors.',
  'no-article-found': d => d['address']
    ? `Aucun article trouvé à l’adresse ${d['address']}. Entrez l’adresse d’un seul article, ou collez son texte.`
    : 'Aucun article trouvé à cette adresse. Entrez l’adresse d’un seul article, ou collez son texte.',
  'page-closed': d => `${d['host'] ?? 'Le site'} ne montre pas cette page aux programmes. Ouvrez-la dans un navigateur et `
    + 'collez son texte.',
  'page-missing': d => `${d['host'] ?? 'Le média'} n’a plus cette page.${
    d['for'] === 'article' ? ' Ce qui est conservé de l’article reste.' : ''}`,
  'outlet-needed': () => 'Quel média l’a publié ? Entrez son nom.',
  'already-subscribed': d => d['title'] ? `Vous suivez déjà « ${d['title']} ».` : 'Vous suivez déjà ce flux.',
  'section-exists': d => d['title']
    ? `Une rubrique s’appelle déjà « ${d['title']} ». Choisissez un autre nom.`
    : 'Une rubrique porte déjà ce nom. Choisissez-en un autre.',
  'worker-limit': () => 'Cela a pris trop de temps ou de mémoire et a été arrêté. Rien de conservé n’a changé.',
  'opml-broken': d => `Ce fichier n’est pas un OPML lisible${quoted(d['reason'])}. Exportez-le de nouveau depuis l’autre `
    + 'lecteur.',
  'opml-empty': () => 'Ce fichier OPML ne contient aucun flux. Rien n’a changé.',
  'digest-issued': d => `Le nº ${d['number'] ?? '?'} est publié et figé.`,
  'not-issued': d => `Le nº ${d['number'] ?? '?'} est encore un brouillon : modifiez-le directement.`,
  'not-an-issue': () => 'Ce fichier n’est pas une revue de presse exportée en JSON par Press Review. Choisissez le fichier qui '
    + 'finit par .json.',
  'issue-broken': () => 'Cette revue de presse est tronquée ou abîmée. Faites-la exporter de nouveau en JSON et importez ce '
    + 'fichier ; rien n’a changé.',
  'issue-newer': () => 'Cette revue de presse vient d’une version plus récente de Press Review. Installez cette version ici, ou '
    + 'faites-la exporter en HTML ou en PDF ; rien n’a changé.',
  'nothing-to-compose': () => 'Aucun flux n’a été lu pendant la période de cette édition. Actualisez d’abord, ou allongez-la.',
  'day-to-come': () => 'Ce jour est encore à venir. Choisissez aujourd’hui ou un jour passé.',
  'no-browser': () => 'Le PDF demande Chromium ou Chrome, et aucun n’a été trouvé. Installez-en un, ou lancez « npx playwright '
    + 'install chromium » ; l’export HTML s’en passe.',
  'print-failed': d => `L’impression a échoué${quoted(d['reason'])}. Réessayez ; l’export HTML se passe d’impression.`,
  'undo-expired': () => 'Il est trop tard pour revenir en arrière. Marquez les articles un par un.',
  'correction-expired': () => 'Il est trop tard pour revenir en arrière. Décidez à nouveau sur la page du sujet.',
  'not-a-snapshot': () => 'Ce fichier n’est pas un article que Press Review a gardé comme preuve. Choisissez le fichier HTML tel '
    + 'qu’il a été enregistré.',
  'disk-full': d => `Le disque est plein : ${d['file'] ?? 'un fichier'} n’a pas été enregistré. Libérez de la place et `
    + 'réessayez ; la version précédente est intacte.',
  'file-open': d => `${d['file'] ?? 'Le fichier'} est ouvert dans un autre programme. Fermez-le et exportez de nouveau ; `
    + 'la version précédente est intacte.',
  'folder-read-only': d => `Impossible d’écrire dans le dossier de données ${d['folder'] ?? ''}. Changez ses droits ou `
    + 'choisissez-en un autre avec --data.',
  'document-newer': d => `${d['file'] ?? 'Un document'} a été écrit par une version plus récente de Press Review. Installez `
    + 'cette version, ou emportez une copie du dossier avec « press-review backup » ; rien n’a changé.',
  'in-use': d => `Press Review tourne déjà sur ${d['folder'] ?? 'ce dossier de données'}. Fermez-le d’abord, ou choisissez un `
    + 'autre dossier avec --data.',
  'backup-broken': d => `La sauvegarde ${d['file'] ?? ''} est inutilisable${quoted(d['reason'])}. Rien n’a changé ; prenez une `
    + 'sauvegarde plus ancienne.',
  'session-unknown': () => 'Press Review ne connaît pas cette page. Ouvrez l’adresse qu’il a affichée au démarrage.',
  'program-stopped': () => 'Press Review s’est arrêté. Relancez-le et ouvrez l’adresse qu’il affichera alors.',
  'rates-broken': d => `Les cours ${banks[d['bank'] ?? ''] ?? 'de la banque'} sont arrivés sous une forme illisible. Les `
    + 'derniers bons cours restent ; un nouvel essai suivra.',
  'weather-broken': () => 'La météo est arrivée sous une forme illisible. Vérifiez l’adresse du service dans les réglages ; un '
    + 'nouvel essai suivra.'
}
