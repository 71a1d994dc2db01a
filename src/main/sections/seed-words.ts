import { stemWord } from '../language/index.ts'
import { stemKey } from './section-words.ts'

/** As if so many articles of a section had held each of its first words. */
const seedWeight = 5

/** Words that tell a section before anything was learned: those that hardly stand in articles of another one. */
export function seedModel(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(Object.entries(seedWords).map(([sectionId, byLanguage]) => [
    sectionId, Object.fromEntries(Object.entries(byLanguage).flatMap(([language, words]) =>
      words.trim().split(/\s+/).map(word => [stemKey(language, stemWord(word, language)), seedWeight])))
  ]))
}

const seedWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  politics: {
    en: `
      parliament minister ministers president election elections vote voters ballot senate congress coalition opposition
      party cabinet government premier chancellor campaign candidate referendum lawmakers mps bill legislation treaty summit
      ambassador embassy diplomat diplomats constitution mayor governor democracy`,
    de: `
      bundestag bundesrat minister ministerin ministerpräsident kanzler kanzlerin koalition opposition partei regierung wahl
      wahlen wähler abstimmung gesetzentwurf fraktion abgeordnete parlament präsident bundespräsident landtag botschafter
      referendum wahlkampf kandidat verfassung gipfel diplomaten bürgermeister`,
    fr: `
      parlement ministre ministres président présidente élection élections scrutin vote électeurs sénat assemblée députés
      coalition opposition parti gouvernement campagne candidat référendum loi législatives présidentielle sommet
      ambassadeur ambassade diplomates constitution maire sénateurs motion`,
    es: `
      parlamento ministro ministra presidente elecciones votación votantes senado congreso diputados coalición oposición
      partido gobierno campaña candidato referéndum ley cumbre embajador embajada diplomáticos constitución alcalde
      gobernador investidura urnas legislativo`,
    it: `
      parlamento ministro ministra premier presidente elezioni voto elettori senato camera deputati coalizione opposizione
      partito governo campagna candidato referendum legge vertice ambasciatore ambasciata diplomatici costituzione sindaco
      ballottaggio maggioranza senatori`,
    ru: `
      парламент министр премьер президент выборы голосование избиратели сенат дума депутаты коалиция оппозиция партия
      правительство кандидат референдум законопроект закон саммит посол посольство дипломаты конституция мэр губернатор
      переговоры сенаторы кабмин`
  },
  business: {
    en: `
      economy inflation bank banks shares stock stocks investors profit profits revenue earnings market markets trade
      tariffs exports imports company companies merger takeover bankruptcy unemployment wages prices bond bonds interest
      rates budget retailer shareholders startup currency oil`,
    de: `
      wirtschaft inflation bank banken aktien aktie börse anleger gewinn umsatz markt märkte handel zölle export import
      unternehmen konzern fusion übernahme insolvenz arbeitslosigkeit löhne preise anleihen zinsen leitzins haushalt
      aktionäre währung konjunktur dax tarifverhandlungen`,
    fr: `
      économie inflation banque banques actions bourse investisseurs bénéfice bénéfices chiffre marché marchés commerce
      exportations importations entreprise entreprises fusion rachat faillite chômage salaires prix obligations taux
      actionnaires monnaie croissance dette droits-de-douane cac`,
    es: `
      economía inflación banco bancos acciones bolsa inversores beneficio beneficios ingresos mercado mercados comercio
      aranceles exportaciones importaciones empresa empresas fusión quiebra desempleo salarios precios bonos tipos intereses
      accionistas moneda crecimiento deuda`,
    it: `
      economia inflazione banca banche azioni borsa investitori utile utili ricavi mercato mercati commercio dazi
      esportazioni importazioni azienda aziende impresa fusione fallimento disoccupazione salari prezzi obbligazioni tassi
      azionisti valuta crescita debito spread`,
    ru: `
      экономика инфляция банк банки акции биржа инвесторы прибыль выручка рынок рынки торговля пошлины экспорт импорт
      компания компании слияние банкротство безработица зарплаты цены облигации ставка бюджет акционеры валюта рубль нефть
      ввп предприятие кредит`
  },
  military: {
    en: `
      army troops soldiers missile missiles drone drones airstrike airstrikes artillery frontline offensive navy warship
      fighter jets tanks ceasefire shelling brigade battalion military defence defense weapons ammunition nato commander
      deployment combat submarine`,
    de: `
      armee truppen soldaten rakete raketen drohne drohnen luftangriff luftangriffe artillerie front offensive marine
      kriegsschiff kampfjets panzer waffenruhe beschuss brigade bataillon militär bundeswehr verteidigung waffen munition
      nato kommandeur gefechte u-boot manöver`,
    fr: `
      armée troupes soldats missile missiles drone drones frappe frappes artillerie front offensive marine frégate chasseurs
      chars cessez-le-feu bombardements brigade bataillon militaire militaires défense armes munitions otan commandant
      combats sous-marin manœuvres`,
    es: `
      ejército tropas soldados misil misiles dron drones bombardeo bombardeos artillería frente ofensiva armada fragata
      cazas tanques tregua brigada batallón militar militares defensa armas munición otan comandante combates submarino
      maniobras`,
    it: `
      esercito truppe soldati missile missili drone droni raid artiglieria fronte offensiva marina fregata caccia carri
      tregua bombardamenti brigata battaglione militare militari difesa armi munizioni nato comandante combattimenti
      sottomarino esercitazioni`,
    ru: `
      армия войска солдаты ракета ракеты ракетный дрон дроны беспилотник беспилотники авиаудар артиллерия фронт наступление
      флот корабль истребитель танки перемирие обстрел бригада батальон военные оборона оружие боеприпасы нато командующий
      бои подлодка учения пво`
  },
  science: {
    en: `
      scientists researchers study telescope spacecraft satellite orbit rocket nasa asteroid planet galaxy physics
      physicists biologists fossil species genome dna vaccine laboratory experiment quantum software chip chips algorithm
      robot astronomers astronauts climate`,
    de: `
      forscher forscherinnen wissenschaftler studie teleskop raumsonde satellit satelliten umlaufbahn weltraum asteroid
      planet galaxie physik physiker biologen fossil fossilien arten genom erbgut impfstoff labor experiment quanten
      software chip chips algorithmus roboter astronomen astronauten`,
    fr: `
      scientifiques chercheurs étude télescope sonde satellite satellites orbite fusée astéroïde planète galaxie physique
      physiciens biologistes fossile fossiles espèce espèces génome adn vaccin laboratoire expérience quantique logiciel
      puce algorithme robot astronomes astronautes`,
    es: `
      científicos investigadores estudio telescopio sonda satélite satélites órbita cohete asteroide planeta galaxia física
      físicos biólogos fósil fósiles especie especies genoma adn vacuna laboratorio experimento cuántico software chip
      algoritmo robot astrónomos astronautas`,
    it: `
      scienziati ricercatori studio telescopio sonda satellite satelliti orbita razzo asteroide pianeta galassia fisica
      fisici biologi fossile fossili specie genoma dna vaccino laboratorio esperimento quantistico software chip algoritmo
      robot astronomi astronauti`,
    ru: `
      ученые учёные исследователи исследование телескоп зонд спутник орбита космос астероид планета галактика физика физики
      биологи ископаемое вид геном днк вакцина лаборатория эксперимент квантовый нейросеть чип алгоритм робот астрономы
      космонавты`
  },
  society: {
    en: `
      museum exhibition film films actor actress director novel author writer painting theatre theater concert singer album
      orchestra festival artist artists school schools pupils teachers students university hospital doctors patients church
      fashion recipe heritage library`,
    de: `
      museum ausstellung film filme schauspieler schauspielerin regisseur regisseurin roman autor autorin schriftsteller
      gemälde theater konzert sänger sängerin album orchester festival künstler schule schulen schüler lehrer studierende
      universität krankenhaus ärzte patienten kirche mode bibliothek`,
    fr: `
      musée exposition film films acteur actrice réalisateur réalisatrice roman auteur écrivain peinture théâtre concert
      chanteur chanteuse album orchestre festival artiste artistes école écoles élèves enseignants étudiants université
      hôpital médecins patients église mode patrimoine bibliothèque`,
    es: `
      museo exposición película películas actor actriz director novela autor escritor escritora pintura teatro concierto
      cantante álbum orquesta festival artista artistas escuela escuelas alumnos profesores estudiantes universidad hospital
      médicos pacientes iglesia moda patrimonio biblioteca`,
    it: `
      museo mostra film attore attrice regista romanzo autore scrittore scrittrice dipinto teatro concerto cantante album
      orchestra festival artista artisti scuola scuole alunni insegnanti studenti università ospedale medici pazienti chiesa
      moda patrimonio biblioteca`,
    ru: `
      музей выставка фильм фильмы актер актёр актриса режиссер режиссёр роман писатель картина театр концерт певица певец
      альбом оркестр фестиваль художник школа школы школьники учителя студенты университет больница врачи пациенты церковь
      мода библиотека`
  },
  sport: {
    en: `
      match goal goals striker midfielder goalkeeper coach team teams league cup championship tournament final semifinal
      player players club football tennis basketball hockey rugby cricket olympic medal marathon sprinter referee penalty
      win wins stadium season champion`,
    de: `
      spiel tor tore stürmer torwart trainer mannschaft liga bundesliga pokal meisterschaft turnier finale halbfinale
      spieler verein fußball tennis basketball eishockey handball olympia medaille goldmedaille marathon schiedsrichter
      elfmeter sieg stadion saison weltmeister meister skispringen`,
    fr: `
      match but buts attaquant gardien entraîneur équipe ligue coupe championnat tournoi finale demi-finale joueur joueurs
      club football tennis basket rugby hockey cyclisme étape olympique médaille marathon arbitre penalty victoire stade
      saison champion championne maillot`,
    es: `
      partido gol goles delantero portero entrenador equipo liga copa campeonato torneo final semifinal jugador jugadores
      club fútbol tenis baloncesto ciclismo etapa olímpico medalla maratón árbitro penalti victoria estadio temporada
      campeón campeona goleada`,
    it: `
      partita gol attaccante portiere allenatore squadra serie coppa campionato torneo finale semifinale giocatore giocatori
      club calcio tennis basket ciclismo tappa olimpico medaglia maratona arbitro rigore vittoria stadio stagione campione
      campionessa scudetto`,
    ru: `
      матч гол голы нападающий вратарь тренер команда сборная лига кубок чемпионат турнир финал полуфинал игрок игроки клуб
      футбол футболист теннис теннисист баскетбол хоккей хоккеист олимпийский медаль марафон судья пенальти победа стадион
      сезон чемпион чемпионка`
  }
}
