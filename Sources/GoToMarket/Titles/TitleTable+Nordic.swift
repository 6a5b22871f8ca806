extension TitleTable {
  /// Ranks, functions and trades in Dutch, and what its compounds are made of.
  mutating func addDutch() {
    let gm: [JobFunction] = [.generalManagement]
    add(
      .rank(.cLevel, gm, .complete),
      "algemeen directeur, statutair directeur, zaakvoerder, directeur eigenaar, dga eigenaar, gedelegeerd bestuurder, bestuursvoorzitter, voorzitter raad van bestuur, bedrijfsleider, afgevaardigd bestuurder"
    )
    add(
      .rank(.cLevel), "bestuurder, lid raad van bestuur, lid van de raad van bestuur, directielid")
    add(
      .rank(.owner, gm, .complete),
      "eigenaar, eigenaresse, mede eigenaar, oprichter, medeoprichter, oprichtster, ondernemer, aandeelhouder, zelfstandig ondernemer, zelfstandige, medeeigenaar"
    )
    add(.rank(.partner), "vennoot, maat")
    add(
      .rank(.board),
      "commissaris, lid raad van commissarissen, toezichthouder, lid raad van toezicht, voorzitter")
    add(
      [.rank(.director, [.finance], .complete), .and, .rank(.cLevel, [.finance], .complete)],
      "financieel directeur, directeur financien")
    add(.rank(.director, [], .headFirst), "directeuren, adjunct directeur, directie")
    add(.rank(.head, [], .headFirst), "hoofd, afdelingshoofd, diensthoofd, hoofd van, sectorhoofd")
    add(
      .rank(.manager, [], .headFirst),
      "leidinggevende, manager van, afdelingsmanager, afdelingsleider, clustermanager, teammanager")
    add(
      .rank(.manager, gm, .headFirst),
      "vestigingsmanager, filiaalmanager, winkelmanager, rayonmanager, vestigingsleider, filiaalleider, locatiemanager, regiomanager"
    )
    add(
      .grade(.lead),
      "teamleider, groepsleider, ploegleider, coordinator team, teamcoordinator, teamleidster")
    add(.grade(.lead), "coordinator lead")
    add(
      .helper,
      "assistente, directiesecretaresse, secretaresse, managementassistent, managementassistente, directieassistent, directieassistente"
    )
    add(
      .learner,
      "stagiair, stagiaire student, leerling, afstudeerder, werkstudent, bijbaan, afstudeerstagiair"
    )
    func function(_ function: JobFunction, _ words: String) {
      add(.function(function), words)
      addStems(.function(function), words)
    }
    function(
      .sales,
      "verkoop, commercieel, commerciele, binnendienst, buitendienst, verkoopbinnendienst, zakelijke markt, relatiebeheer, grootzakelijk, acquisitie, relatie, accountmanagement"
    )
    function(
      .marketing,
      "communicatie, marketing en communicatie, voorlichting, reclame, merk, marketingcommunicatie, woordvoering"
    )
    function(
      .customerSuccess, "klantenservice, klantcontact, klant, klanten, klantbeleving, klantenbeheer"
    )
    function(
      .finance,
      "financien, financieel, financiele, boekhouding, administratie en financien, belastingen, debiteuren, crediteuren, debiteurenbeheer, accountancy, salaris en financien"
    )
    function(
      .hr,
      "personeelszaken, personeel, p o, po, salarisadministratie, werving, werving en selectie, opleidingen, mens en organisatie, personeel en organisatie, loopbaan, opleiding, salaris"
    )
    function(.procurement, "inkoop, aanbestedingen, inkoop en aanbesteding")
    function(.supplyChain, "logistiek, magazijn, expeditie, voorraad, voorraadbeheer")
    function(
      .operations,
      "productie, kwaliteit, onderhoud, bedrijfsvoering, techniek en onderhoud, facilitair, facilitaire, veiligheid, uitvoering, vastgoed, bouw, bedrijfsbureau, operatie, vestiging, filiaal, kwaliteits, productie en techniek"
    )
    function(
      .engineering,
      "techniek, ontwikkeling, onderzoek en ontwikkeling, technisch, technische dienst, productontwikkeling, softwareontwikkeling"
    )
    function(
      .it,
      "automatisering, informatievoorziening, informatiemanagement, systeembeheer, informatie, applicatiebeheer, informatisering, i a"
    )
    function(.security, "informatiebeveiliging")
    function(.legal, "juridische zaken, juridisch, juridische")
    function(.risk, "risicomanagement, risicobeheer, risico")
    function(.product, "producten, productmanagement")
    function(.research, "onderzoek, wetenschap")
    function(.health, "zorg, verpleging, medische")
    function(.education, "onderwijs")
    add(
      .function(.administration, isWeak: true),
      "administratie, secretariaat, ondersteuning, receptie")
    add(
      .function(.strategy, isWeak: true), "beleid, duurzaamheid, strategie en innovatie, innovatie")
    add(.function(.projects, isWeak: true), "projecten, projectmanagement, projectleiding")
    addEnds([.rank(.director, [], .headFirst)], "directeur, directrice")
    addEnds([.rank(.head, [], .headFirst)], "hoofd")
    addEnds([.rank(.manager, [], .headFirst)], "leider, leidster, baas")
    addEnds(
      [.trade([], isWeak: true)],
      "medewerker, medewerkster, adviseur, specialist, beheerder, beheerster, consulent, consulente, controller, deskundige, begeleider, functionaris, makelaar, ontwikkelaar, analist, ambtenaar, developer, engineer, verkoper"
    )
    add(
      .trade([.projects], isWeak: true),
      "projectleider, projectmanager, projectmedewerker, programmamanager, uitvoerder, werkvoorbereider, projectcoordinator"
    )
    add(.trade([.product]), "productmanager, produktmanager, produktmanagerin, product eigenaar")
    add(
      .trade([.sales]),
      "accountmanager, keyaccountmanager, key accountmanager, verkoper, verkoopster, vertegenwoordiger, relatiemanager, relatiebeheerder, accountmanagerin, commercieel medewerker, makelaar, verkoopmedewerker, winkelmedewerker, salesmedewerker, salesmanager binnendienst, commercieel medewerker binnendienst, verkoopadviseur"
    )
    add(
      .trade([.finance]),
      "boekhouder, accountantsassistent, assistent accountant, belastingadviseur, financieel adviseur, salarisadministrateur, registeraccountant, hypotheekadviseur, administrateur, bedrijfseconoom, assistent controller"
    )
    add(
      .trade([.hr]),
      "personeelsfunctionaris, p o adviseur, intercedent, intercedente, hr adviseur, hr medewerker, loopbaanadviseur, personeelsadviseur"
    )
    add(
      .trade([.procurement]),
      "inkoper, inkoopster, strategisch inkoper, operationeel inkoper, technisch inkoper")
    add(.trade([.legal]), "jurist advocaat, advocaat, bedrijfsjurist, notaris")
    add(
      .trade([.engineering]),
      "ontwikkelaar, softwareontwikkelaar, programmeur, constructeur, tekenaar, softwareontwikkelaarster"
    )
    add(
      .trade([.it]),
      "systeembeheerder, applicatiebeheerder, functioneel beheerder, netwerkbeheerder, informatiemanager, informatieanalist, technisch applicatiebeheerder, servicedesk medewerker"
    )
    add(
      .trade([.engineering], isWeak: true),
      "monteur, technicus, ingenieur bouw, architect bouw, werktuigbouwkundige")
    add(
      .trade([.operations]),
      "chauffeur, kok, productiemedewerker, operator productie, schoonmaker, timmerman, beveiliger, servicemonteur, kwaliteitsmedewerker, lasser"
    )
    add(
      .trade([.supplyChain]),
      "magazijnmedewerker, logistiek medewerker, vrachtwagenchauffeur, heftruckchauffeur, orderpicker"
    )
    add(
      .trade([.health]),
      "verpleegkundige, arts, huisarts, verzorgende, fysiotherapeut, psycholoog, apotheker, doktersassistente, tandarts"
    )
    add(
      .trade([.education]),
      "docent, leraar, lerares, leerkracht, hoogleraar, onderwijsassistent, docente nederlands")
    add(.trade([.research]), "onderzoeker, promovendus")
    add(
      .trade([], isWeak: true),
      "medewerker, medewerkster, adviseur, adviseuse, beheerder, deskundige, beleidsmedewerker, beleidsadviseur, administratief medewerker, projectadviseur, ambtenaar, vrijwilliger"
    )
  }

  /// Ranks, functions and trades in Swedish, Danish and Norwegian, and what their compounds are made of.
  mutating func addNordic() {
    let gm: [JobFunction] = [.generalManagement]
    add(
      .rank(.cLevel, gm, .complete),
      "vd, verkstallande direktor, koncernchef, administrerende direktor, adm dir, adm direktor, adm, daglig leder, vd och koncernchef, konsernsjef, toimitusjohtaja, ordforande direktor, konserndirektor, koncerndirektor, administrerende dir, daglig leiar"
    )
    add(
      .rank(.director, gm),
      "direktor, vicedirektor, landechef, landchef, platschef, filialchef, filialsjef, afdelingsdirektor, avdelningsdirektor, regionchef, regionsjef, landesjef, affarsomradeschef, affarsenhetschef, butikschef, butiksjef, butikchef, fabrikschef, fabrikschef, fabrikksjef, affarsomradeschefen, platssjef, distriktschef, distriktssjef, fabrikschefen, enhetschef, omradeschef, restaurangchef"
    )
    add(
      .rank(.owner, gm, .complete),
      "grundare, medgrundare, agare, delagare, ejer, medejer, indehaver, stifter, medstifter, eier, medeier, grunder, innehaver, innehavare, egen foretagare, foretagare, selvstaendig, selvstendig, medgrunder, egenforetagare, perustaja, omistaja, yrittaja, egenforetager, ivaerksaetter"
    )
    add(
      .rank(.board),
      "ordforande, styrelseordforande, styrelseledamot, bestyrelsesformand, bestyrelsesmedlem, styreleder, styremedlem, styrelsemedlem, ledamot, formand, bestyrelsesmedlem og, hallituksen puheenjohtaja, hallituksen jasen"
    )
    add(
      .rank(.manager, [], .headFirst),
      "chef, sjef, leder, afdelingschef, avdelningschef, avdelingsleder, avdelingssjef, afdelingsleder, funktionschef, sektionschef, sektionsleder, gruppchef, gruppechef, fagsjef, seksjonssjef, seksjonsleder, paallikko, kontorchef, kontorschef, kontorsjef, ledende"
    )
    add(
      .grade(.lead),
      "teamledare, gruppledare, teamleder, arbetsledare, gruppeleder, samordnare, koordinator team, tiimivastaava, faggruppeleder, skiftleder, driftleder team, verksmester, arbetsledande"
    )
    add(
      .helper,
      "assistenten, direktionssekretaer, vd assistent, ledelsessekretaer, sekreterare, sekretaer, direktionsassistent, konsulent assistent, chefsassistent, vd sekreterare, administrativ assistent"
    )
    add(
      .learner,
      "praktikant, larling, trainee, elev, studentmedarbejder, studentermedhjaelper, studerande, studerende, laerling, harjoittelija, opiskelija, praktik"
    )
    func function(_ function: JobFunction, _ words: String) {
      add(.function(function), words)
      addStems(.function(function), words)
    }
    function(
      .sales,
      "forsaljning, salg, forsaljnings, salgs, salj, kommersiell, kommerciel, kommersiell utvikling, affarsutveckling, forretningsudvikling, forretningsutvikling, salj och marknad, export, eksport, affar, nyckelkund, foretag, salgs og marketing, myynti, myynnin, liiketoiminnan kehitys, innesalj, utesalj, erhvervs"
    )
    function(
      .marketing,
      "marknad, marknads, marknadsforing, marketing, marked, markeds, markedsforing, kommunikation, kommunikations, kommunikasjon, kommunikasjons, varumarke, presse, marknadskommunikation, markkinointi, viestinta, information och, informations, kommunikationen"
    )
    function(
      .customerSuccess,
      "kundtjanst, kundservice, kundeservice, kunde, kund, kundsupport, kundesupport, kundeoplevelse, asiakaspalvelu, asiakas, kundetjeneste, kundrelation"
    )
    function(
      .finance,
      "ekonomi, okonomi, finans, redovisning, regnskab, regnskabs, regnskap, regnskaps, bogholderi, redovisnings, skatt, skat, talous, controlling, revision, lon och ekonomi, kredit, kreditt, okonomi og administration"
    )
    function(
      .hr,
      "personal, personale, lon, hr, rekrytering, rekruttering, rekrutterings, rekryterings, loon, lonn, lonns, kompetens, kompetence, henkilosto, henkilostohallinto, medarbetar, hr og administration, utbildnings, uddannelses, personale og"
    )
    function(
      .procurement,
      "inkop, inkops, indkob, indkobs, innkjop, innkjops, upphandling, upphandlings, hankinta, indkoeb, indkoebs, osto"
    )
    function(
      .supplyChain,
      "logistik, logistikk, lager, transport, spedition, distribution, lagers, logistiikka")
    function(
      .operations,
      "produktion, produktions, produksjon, produksjons, kvalitet, kvalitets, drift, drifts, fastighet, fastighets, underhall, underhalls, vedligehold, eiendom, eiendoms, ejendoms, ejendom, service, vaerksteds, verkstads, miljo, bygg, byggeplads, tuotanto, laatu, hms, anlaeggs, anleggs, verksamhets, verksamhet, butik, butiks, hallbarhet och kvalitet, arbetsmiljo, kjokken"
    )
    function(
      .engineering,
      "teknik, tekniks, teknisk, tekniska, tekniske, utveckling, utvecklings, udvikling, udviklings, utvikling, utviklings, konstruktion, konstruktions, fou, tuotekehitys, forskning och utveckling, tekniikka, systemutveckling, teknologi, ingenior, programvare, mjukvaru"
    )
    function(
      .it,
      "it, ikt, digitaliserings, digitalisering, system, system och, tietohallinto, it drift, it og digitalisering"
    )
    function(
      .security,
      "informationssakerhet, informationssikkerhed, informasjonssikkerhet, it sakerhet, it sikkerhed, it sikkerhets, cybersakerhet, informationssakerhets, it sakerhets"
    )
    function(.data, "analys, analyse")
    function(.legal, "juridik, juridisk, jura, juridiska, juridiske, lakiasiat")
    function(.risk, "risk, risiko, risikostyring, compliance, etterlevelse")
    function(.product, "produkt, produkter, produkts, tuote")
    function(.research, "forskning, forsknings, forsker")
    function(.health, "vard, sundheds, helse, sjukvards, medicinsk, medicinska")
    function(.education, "utbildning, uddannelse, undervisnings, rektor, skol, skole")
    add(
      .function(.administration, isWeak: true),
      "kansli, kontors, administrasjon, administrations, administrasjons, administrativ, administrativa, stabs, stab, sekretariats, hallinto, administration og"
    )
    addStems(
      .function(.administration, isWeak: true),
      "kansli, kontors, kontor, administrations, administrasjons, stabs, sekretariats")
    add(
      .function(.strategy, isWeak: true),
      "strategi, affarsutvecklings, baeredygtighed, baerekraft, hallbarhet, hallbarhets, innovasjon, forandrings, strategi og"
    )
    addStems(
      .function(.strategy, isWeak: true),
      "strategi, hallbarhets, innovations, innovasjons, baeredygtigheds, forandrings")
    add(
      .function(.projects, isWeak: true),
      "prosjekt, projektledning, prosjektledelse, projekter, prosjekter")
    addStems(.function(.projects, isWeak: true), "prosjekt, program")
    addEnds([.rank(.manager, [], .headFirst)], "chef, sjef, leder, paallikko, ansvarlig, ansvarig")
    addEnds([.rank(.director, [], .headFirst)], "direktor, direktoren, johtaja")
    addEnds(
      [.trade([], isWeak: true)],
      "medarbetare, medarbejder, medarbeider, konsulent, konsult, radgivare, radgiver, raadgiver, saljare, saelger, selger, specialist, spesialist, koordinator, kordinator, asiantuntija, neuvottelija, handlaggare, samordnare, utvecklare, udvikler, utvikler, ingenjor, ingenior, tekniker, strateg, assistent, representant, analytiker"
    )
    addEnds([.helper], "assistent, assistentin, assistenz, sekretar, sekretarin, sekretariat")
    add(
      .trade([.projects], isWeak: true),
      "projektledare, projektleder, prosjektleder, prosjektledere, projektkoordinator, byggeleder, projektansvarlig, projektipaallikko, programledare, projektkonsulent, prosjektkoordinator"
    )
    add(.trade([.product]), "produktchef product, produktagare, produkteier, tuotepaallikko")
    add(
      .trade([.sales]),
      "saljare, innesaljare, utesaljare, saelger, selger, kundansvarig, kundeansvarlig, salgskonsulent, salgsrepresentant, forsaljare, maklare, key account chef, kundekonsulent, affarsutvecklare, myyja, myyntiedustaja, butikssaljare, butiksmedarbetare, foretagssaljare, distriktssaljare, butikkmedarbeider, eiendomsmegler, ejendomsmaegler, foretagsradgivare"
    )
    add(
      .trade([.finance]),
      "redovisningsekonom, ekonom, bogholder, regnskabsmedarbejder, okonom, ekonomiassistent, revisor, regnskapsforer, kirjanpitaja, redovisningskonsult, ekonomiansvarig controller, okonomimedarbejder, business kontroller, bokholder, okonomikonsulent, skatterevisor"
    )
    add(
      .trade([.procurement]),
      "inkopare, indkober, innkjoper, strategisk inkopare, ostaja, strategisk indkober, indkoeber")
    add(
      .trade([.legal]),
      "advokat, bolagsjurist, juristi, lakimies, advokatfuldmaegtig, dataskyddsombud")
    add(
      .trade([.engineering]),
      "utvecklare, systemutvecklare, udvikler, systemudvikler, utvikler, systemutvikler, konstruktor, mjukvaruutvecklare, ohjelmistokehittaja, programmor, softwareudvikler, webbutvecklare, programmerer"
    )
    add(
      .trade([.engineering], isWeak: true),
      "ingenjor, civilingenjor, ingenior, tekniker, arkitekt, insinoori, montor, elektriker, maskiningenior, sivilingenior, hogskoleingenjor"
    )
    add(
      .trade([.it]),
      "systemadministrator, it tekniker, it konsult, it konsulent, systemforvaltare, it ansvarlig medarbejder, it supporter, natverkstekniker"
    )
    add(
      .trade([.hr]),
      "rekryterare, loneadministrator, personalkonsulent, hr konsulent, hr specialist, lonekonsult, rekrytteringskonsulent, hr partner, personalspecialist, lonespecialist"
    )
    add(
      .trade([.operations]),
      "chauffor, kock, kokk, sjafor, lastbilschaufforer, snickare, tomrer, maskinforer, driftstekniker, fastighetsskotare, maskinoperator"
    )
    add(
      .trade([.health]),
      "sjukskoterska, sygeplejerske, sykepleier, lakare, laege, lege, underskoterska, fysioterapeut, psykolog, sairaanhoitaja, tandlakare, farmaceut"
    )
    add(
      .trade([.education]),
      "larare, laerer, forskollarare, opettaja, paedagog, lektor, laerar, gymnasielarare, folkeskolelaerer"
    )
    add(
      .trade([.marketing]),
      "kommunikator, kommunikationskonsulent, pressechef medarbejder, journalisten, redaktor, marknadskoordinator, kommunikasjonsradgiver, grafiker, webbredaktor"
    )
    add(
      .trade([], isWeak: true),
      "medarbetare, medarbejder, medarbeider, konsulent, konsult, radgivare, radgiver, handlaggare, saksbehandler, sagsbehandler, asiantuntija, ansvarig, ansvarlig, fuldmaegtig, vikar, assistentkonsulent, seniorkonsulent, seniorkonsult, seniorradgiver"
    )
  }

  /// The commonest ranks and functions in Polish and Czech.
  mutating func addEasternEuropean() {
    let gm: [JobFunction] = [.generalManagement]
    add(
      .rank(.cLevel, gm, .complete),
      "prezes, prezes zarzadu, dyrektor generalny, generalni reditel, generalni reditelka, jednatel, dyrektor zarzadzajacy, jednatelka, vykonny reditel"
    )
    add(.rank(.cLevel), "czlonek zarzadu, zarzad, clen predstavenstva, reditel spolecnosti")
    add(.rank(.vp), "wiceprezes, wiceprezes zarzadu")
    add(
      .rank(.owner, gm, .complete),
      "wlasciciel, wlascicielka, wspolwlasciciel, zalozyciel, wspolzalozyciel, majitel, majitelka, zakladatel, spolumajitel"
    )
    add(.rank(.board), "czlonek rady nadzorczej, przewodniczacy rady nadzorczej")
    add(.rank(.director, [], .headFirst), "dyrektor, dyrektorka, reditel, reditelka")
    add(
      .rank(.manager, [], .headFirst),
      "kierownik, kierowniczka, menedzer, menadzer, vedouci, manazer, manazerka, menedzerka, naczelnik"
    )
    add(
      .function(.sales),
      "sprzedazy, handlowy, sprzedaz, obchodni, prodeje, obchodu, ds sprzedazy, handlu")
    add(.function(.finance), "finansowy, finansow, financni, ksiegowosci, finanse, ucetni oddeleni")
    add(.function(.marketing), "marketingu, komunikacji, komunikace")
    add(.function(.hr), "kadr, personalny, personalni, hr kadr, kadr i plac, lidskych zdroju")
    add(.function(.procurement), "zakupow, nakupu, zakupy, nakup")
    add(
      .function(.operations), "produkcji, vyroby, operacyjny, jakosci, vyrobni, provozni, kvality")
    add(.function(.engineering), "techniczny, technicky, vyvoje, rozwoju")
    add(.function(.it), "informatyki, informatiky")
    add(.function(.supplyChain), "logistyki, logistiky, magazynu, skladu")
    add(
      .trade([.sales]),
      "przedstawiciel handlowy, handlowiec, sprzedawca, obchodni zastupce, specjalista ds sprzedazy, obchodnik, doradca klienta"
    )
    add(.trade([.finance]), "ksiegowa, ksiegowy, ucetni, glowny ksiegowy, glowna ksiegowa")
    add(
      .trade([], isWeak: true),
      "specjalista, specjalistka, specialista, doradca, pracownik, asystent biura, konsultant, inspektor, referent ds"
    )
    add(.helper, "asystent, asystentka, asistent, asistentka, sekretarka")
    add(.learner, "stazysta, stazystka, praktykant, praktykantka")
  }
}
