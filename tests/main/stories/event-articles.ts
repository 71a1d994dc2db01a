/** Invented events as invented outlets have them; articles of one `event` are one story. */
export interface EventArticle {
  readonly event: string
  readonly outlet: string
  readonly language: string
  readonly headline: string
  readonly text: string
}

const rows: readonly (readonly [event: string, outlet: string, language: string, headline: string, text: string])[] = [
  ['tolls', 'Harbour Times', 'en', 'Shipping firms turn back as strait tolls double overnight', 'Eleven vessels anchored outside the northern approach after the Alder strait authority doubled its passage fee to $412,000 shortly before midnight.'],
  ['tolls', 'Nordpost', 'en', 'Strait authority doubles passage fee, ships wait at anchor', 'The Alder strait port authority doubled the fee for each passage to $412,000 overnight; eleven ships were waiting at anchor on Sunday.'],
  ['tolls', 'Daily Quay', 'en', 'Ships anchor off Alder after passage tolls are doubled', 'Shipping companies said they had no notice before the strait authority raised tolls to $412,000 a passage. Eleven vessels are at anchor.'],
  ['ferry-brin', 'Harbour Times', 'en', 'Ferry runs aground off Brin with 214 passengers', 'The ferry Melisande ran aground near Brin harbour in fog on Saturday evening. All 214 passengers were taken off by lifeboats.'],
  ['ferry-brin', 'Daily Quay', 'en', 'All 214 rescued after Melisande ferry grounding near Brin', 'Lifeboats rescued 214 passengers from the ferry Melisande, which ran aground in fog off Brin on Saturday.'],
  ['ferry-osk', 'Nordpost', 'en', 'Ferry strikes pier at Osk, nine passengers hurt', 'Nine passengers were injured when the ferry Kittiwake struck the pier at Osk in a strong wind on Sunday morning, police said.'],
  ['ferry-osk', 'Harbour Times', 'en', 'Nine hurt as Kittiwake ferry hits Osk pier', 'The ferry Kittiwake hit a pier while docking at Osk on Sunday. Nine people were treated for injuries; wind is blamed.'],
  ['bank-ru', 'Утренняя волна', 'ru', 'Центробанк Альдерии сохранил ключевую ставку на уровне 9%', 'Совет директоров Центрального банка Альдерии в пятницу сохранил ключевую ставку на уровне 9% годовых. Председатель банка Мира Холт допустила снижение весной.'],
  ['bank-ru', 'Портовый вестник', 'ru', 'Ключевая ставка осталась на уровне 9%, Холт намекнула на снижение весной', 'Центральный банк Альдерии не стал менять ключевую ставку в 9%. Мира Холт заявила, что весной ставку могут снизить.'],
  ['bridge-ru', 'Утренняя волна', 'ru', 'Мост через Вельду закрыли после обрушения перил', 'Движение по мосту через реку Вельда перекрыто после обрушения перил. Инженеры проверяют опоры, сообщила мэрия Бринска.'],
  ['bridge-ru', 'Портовый вестник', 'ru', 'В Бринске перекрыли мост: обрушились перила', 'Мэрия Бринска перекрыла мост через Вельду: ночью обрушились перила. Опоры моста проверят инженеры.'],
  ['strike-fr', 'Le Courrier du Port', 'fr', 'Grève des remorqueurs à Valmer : le port paralysé pour trois jours', 'Les équipages des remorqueurs de Valmer ont cessé le travail mardi. Le syndicat réclame 8 % d’augmentation ; le port est paralysé.'],
  ['strike-fr', 'La Dépêche de Valmer', 'fr', 'Port de Valmer paralysé par la grève des équipages de remorqueurs', 'Aucun navire n’est entré mardi à Valmer : les remorqueurs sont en grève et le syndicat demande une augmentation de 8 %.'],
  ['museum-fr', 'Le Courrier du Port', 'fr', 'Le musée de la Marine rouvre ses portes après six ans de travaux', 'Fermé depuis six ans, le musée de la Marine de Lorval rouvre samedi avec une exposition consacrée aux cartes anciennes.'],
  ['museum-fr', 'La Dépêche de Valmer', 'fr', 'Lorval : réouverture du musée de la Marine samedi', 'Après six ans de travaux, le musée de la Marine accueille de nouveau le public à Lorval, avec une exposition de cartes anciennes.'],
  ['airport-de', 'Handelspost', 'de', 'Flughafen Brünnau streicht Hunderte Flüge wegen Softwarefehler', 'Ein Softwarefehler hat am Montag den Flughafen Brünnau lahmgelegt. Rund 300 Flüge fielen aus, sagte der Betreiber.'],
  ['airport-de', 'Nordblatt', 'de', 'Softwarefehler legt Flughafen Brünnau lahm: 300 Flüge gestrichen', 'Am Flughafen Brünnau sind am Montag 300 Flüge gestrichen worden. Grund war ein Fehler in der Software der Gepäckanlage.'],
  ['drought-es', 'El Faro', 'es', 'Sequía: el embalse de Alcorán cae al 11 % de su capacidad', 'El embalse de Alcorán se encuentra al 11 % de su capacidad por la sequía. La junta prohíbe regar jardines desde el lunes.'],
  ['drought-es', 'Diario del Sur', 'es', 'Prohibido regar jardines: el embalse de Alcorán está al 11 %', 'La junta prohíbe desde el lunes regar jardines porque la sequía ha dejado el embalse de Alcorán al 11 %.'],
  ['canal-ar', 'الميناء', 'ar', 'رسوم المضيق تتضاعف والسفن تنتظر', 'ضاعفت سلطة الميناء في ألدر رسوم عبور المضيق ليلة الأحد، وتنتظر إحدى عشرة سفينة في المرسى الشمالي.'],
  ['canal-ar', 'صوت البحر', 'ar', 'سفن تنتظر في المرسى بعد مضاعفة رسوم المضيق', 'تنتظر إحدى عشرة سفينة في المرسى الشمالي بعد أن ضاعفت سلطة ميناء ألدر رسوم عبور المضيق.'],
  ['launch-zh', '海港日报', 'zh', '海星三号卫星发射成功', '海星三号气象卫星周一在东湾发射场发射成功，将监测台风和海洋温度。'],
  ['launch-zh', '东湾晚报', 'zh', '气象卫星海星三号从东湾发射场成功发射', '周一，海星三号气象卫星在东湾发射场升空，发射成功，用于监测台风。'],
  ['quake-tr', 'Liman Postası', 'tr', 'Dereköy depreminde 40 ev hasar gördü', 'Dereköy ilçesinde pazartesi sabahı meydana gelen 4,9 büyüklüğündeki depremde 40 ev hasar gördü, can kaybı yaşanmadı.'],
  ['quake-tr', 'Kıyı Haber', 'tr', '4,9 büyüklüğündeki deprem Dereköy\'de evlere hasar verdi', 'Pazartesi sabahı Dereköy\'de 4,9 büyüklüğünde deprem oldu. 40 evde hasar var, can kaybı yok.'],
  ['alone', 'Nordpost', 'en', 'What the first snow means for the barley harvest', 'Farmers in the hills look at a short season and a wet spring, and count what is left in the barns.']
]

export const eventArticles: readonly EventArticle[] = rows.map(([event, outlet, language, headline, text]) => ({ event, outlet, language, headline, text }))
