/** Invented headlines with the section a desk would give them: six sections, six languages, four of each. */
const table = `
politics en Ostmark's coalition loses its majority after a night of votes
politics en Talks on the Harrow treaty resume as envoys return to Calder
politics en Opposition demands a recount in the Brayholm mayoral race
politics en Prime minister reshuffles her cabinet a week before the summit
politics de Opposition im Nordtal beantragt ein Misstrauensvotum
politics de Kanzlerin Breuer wirbt im Parlament um Stimmen für das Gesetz
politics de Landtag von Ostrand beschließt eine neue Verfassung
politics de Parteien einigen sich in der Nacht auf eine Regierung
politics fr Le Sénat de Valmont rejette la réforme des retraites
politics fr Deux ministres quittent le gouvernement avant le scrutin
politics fr L'ambassadeur rappelé après une dispute sur le traité
politics fr Les électeurs de Sarnac appelés aux urnes dimanche
politics es El Congreso aprueba la ley tras doce horas de debate
politics es La oposición de Altamar pide elecciones anticipadas
politics es El presidente nombra una nueva ministra de Exteriores
politics es Los partidos pactan una coalición en la alcaldía de Rivera
politics it Il governo chiede la fiducia al Senato sulla riforma
politics it Ballottaggio a Monteforte, i due candidati alla pari
politics it Il sindaco di Valdora si dimette dopo il voto in aula
politics it La maggioranza si divide sulla legge elettorale
politics ru Парламент Остмарка принял закон во втором чтении
politics ru Оппозиция требует пересчёта голосов на выборах мэра
politics ru Премьер сменил трёх министров за неделю до саммита
politics ru Посол вернулся в столицу после двух лет перерыва
business en Quay Freight shares slump as profits miss forecasts
business en Central bank holds interest rates for a fifth month
business en Tinplate exporters warn of tariffs on the Harrow route
business en Inflation eases while wages climb in the ports
business de Reederei Nordkai meldet Insolvenz an
business de Zinsen bleiben trotz sinkender Inflation unverändert
business de Anleger flüchten aus Aktien der Kupferhütte
business de Umsatz der Molkerei wächst um ein Fünftel
business fr La banque centrale relève ses taux d'un quart de point
business fr Le constructeur Varnac annonce un bénéfice record
business fr Rachat des conserveries de l'Ouest par un groupe nordique
business fr L'inflation ralentit pour le troisième mois de suite
business es La inflación baja al tres por ciento en octubre
business es El banco Marisol compra a su rival por nueve mil millones
business es Las exportaciones de naranjas caen por los aranceles
business es Sube el desempleo entre los jóvenes de la costa
business it La Borsa di Porto Vecchio chiude in rialzo
business it L'azienda dei traghetti annuncia utili raddoppiati
business it Dazi sull'acciaio, le imprese chiedono tempo
business it I prezzi del grano scendono dopo il raccolto
business ru Центробанк сохранил ставку на прежнем уровне
business ru Акции верфи упали на восемь процентов за день
business ru Инфляция замедлилась третий месяц подряд
business ru Компания «Северный лён» объявила о банкротстве
military en Drones strike a fuel depot behind the Ostmark frontline
military en Navy sends two warships to the strait after shelling
military en Soldiers rehearse a night landing near Calder Bay
military en Ceasefire holds as brigades withdraw from the river
military de Drohnen greifen ein Munitionslager hinter der Front an
military de Bundeswehr verlegt eine Brigade an die Grenze
military de Waffenruhe hält, Truppen ziehen sich vom Fluss zurück
military de Marine übt mit drei U-Booten vor der Küste
military fr Des drones frappent un dépôt de munitions à l'aube
military fr L'armée déploie deux bataillons le long du fleuve
military fr Une frégate escorte les cargos dans le détroit
military fr Le cessez-le-feu tient malgré des tirs d'artillerie
military es El ejército repliega sus tropas tras la tregua
military es Dos misiles alcanzan un depósito cerca del frente
military es La armada envía un submarino a las maniobras del norte
military es Soldados de tres países ensayan un desembarco
military it I soldati si ritirano dopo la tregua sul fiume
military it Droni contro un deposito di munizioni nella notte
military it La marina schiera una fregata davanti allo stretto
military it Artiglieria in azione lungo tutto il fronte orientale
military ru Беспилотники атаковали склад боеприпасов у линии фронта
military ru Войска отведены от реки после объявления перемирия
military ru Флот отправил два корабля в пролив
military ru Солдаты трёх стран отработали ночную высадку на учениях
science en Telescope spots a planet with two setting suns
science en Researchers find a vaccine that survives the heat
science en Fossil of a tiny whale rewrites the family tree
science en A robot learns to fold laundry by watching
science de Forscher entdecken eine Galaxie ohne Sterne
science de Raumsonde erreicht die Umlaufbahn des Eismonds
science de Neuer Impfstoff gegen Malaria besteht die erste Studie
science de Roboter lernt, Wäsche zu falten
science fr Une sonde se pose sur l'astéroïde Velin
science fr Des chercheurs décryptent le génome du hareng
science fr Le télescope austral photographie une galaxie naine
science fr Un algorithme prévoit les crues trois jours plus tôt
science es Un telescopio halla agua en un planeta lejano
science es Científicos descifran el genoma del olivo
science es La sonda entra en órbita tras nueve años de viaje
science es Hallan fósiles de una ballena enana en el desierto
science it Il telescopio del deserto fotografa un pianeta giovane
science it Ricercatori scoprono una specie di corallo luminoso
science it Il razzo porta in orbita quaranta satelliti
science it Un vaccino che resiste al caldo supera i test
science ru Астрономы нашли планету с двумя солнцами
science ru Учёные расшифровали геном полярной трески
science ru Зонд вышел на орбиту ледяного спутника
science ru Нейросеть предсказала паводок за три дня
society en Museum returns a stolen painting after ninety years
society en Teachers in Brayholm schools trial a four-day week
society en The novel that nobody would print wins the Harbour prize
society en Hospital opens a garden for its youngest patients
society de Museum zeigt Gemälde aus einem Schiffswrack
society de Lehrer fehlen an jeder dritten Schule im Nordtal
society de Der neue Roman von Ada Lenz spielt im Leuchtturm
society de Ärzte warnen vor leeren Betten im Krankenhaus
society fr Le musée de Sarnac expose ses faux tableaux
society fr Un film tourné en une nuit ouvre le festival
society fr Les élèves de Valmont apprennent à cuisiner
society fr Une romancière de vingt ans entre à la bibliothèque nationale
society es El museo expone las cartas de una poeta olvidada
society es Una película muda gana el festival de Altamar
society es Faltan profesores en las escuelas rurales
society es La orquesta toca en el patio del hospital
society it La mostra sui fari apre al museo del porto
society it Un film senza parole vince il festival di Valdora
society it Mancano insegnanti nelle scuole di montagna
society it Il coro dell'ospedale registra il primo album
society ru Музей вернул украденную картину спустя девяносто лет
society ru Фильм без слов победил на фестивале в Приморске
society ru В сельских школах не хватает учителей
society ru Роман о смотрителе маяка получил главную премию
sport en Late penalty sends Calder Rovers into the cup final
sport en Sprinter Mabel Oduya breaks her own record again
sport en Coach quits after the team's sixth defeat
sport en Ostmark's goalkeeper saves three in the shootout
sport de Elfmeter in letzter Minute: Nordkai im Pokalfinale
sport de Trainer Voss tritt nach der sechsten Niederlage zurück
sport de Skispringerin Lund holt Goldmedaille in Birkental
sport de Handballer verlieren das Halbfinale in der Verlängerung
sport fr Un but à la dernière minute qualifie Sarnac pour la finale
sport fr L'entraîneur de Valmont limogé après six défaites
sport fr La cycliste Maud Perrin remporte l'étape des cols
sport fr Le gardien arrête trois tirs et offre la coupe aux siens
sport es Un gol en el descuento mete al Altamar en la final
sport es El entrenador dimite tras la sexta derrota
sport es La ciclista Inés Roldán gana la etapa reina
sport es El portero detiene tres penaltis y da la copa a Rivera
sport it Un gol al novantesimo porta Valdora in finale
sport it L'allenatore lascia dopo la sesta sconfitta
sport it La ciclista Marta Neri vince la tappa regina
sport it Il portiere para tre rigori e regala la coppa
sport ru Гол на последней минуте вывел «Причал» в финал кубка
sport ru Тренер ушёл после шестого поражения подряд
sport ru Вратарь отбил три пенальти и принёс команде победу
sport ru Хоккеисты сборной проиграли полуфинал в овертайме`

export interface MarkedHeadline {
  readonly sectionId: string
  readonly language: string
  readonly headline: string
}

export const headlines: readonly MarkedHeadline[] = table.trim().split('\n').map(line => {
  const [sectionId = '', language = '', ...words] = line.split(' ')
  return { sectionId, language, headline: words.join(' ') }
})
