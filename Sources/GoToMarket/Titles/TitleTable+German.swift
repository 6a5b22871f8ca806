extension TitleTable {
  /// Ranks, functions and trades in German, and what its compounds are made of.
  mutating func addGerman() {
    let gm: [JobFunction] = [.generalManagement]
    add(
      .rank(.cLevel),
      "geschaftsfuhrer, geschaftsfuhrerin, geschaftsfuhrung, geschaftsfuhrend, geschaftsfuehrer")
    add(
      .rank(.cLevel),
      "geschaftsleiter, geschaftsleitung, vorstand, vorstandin, vorstandsmitglied, alleingeschaftsfuhrer"
    )
    add(
      .rank(.cLevel),
      "mitglied des vorstands, mitglied der geschaftsleitung, mitglied der geschaftsfuhrung")
    add(
      .rank(.cLevel),
      "mitglied des vorstandes, mitglied der erweiterten geschaftsleitung, generaldirektor")
    add(
      .rank(.cLevel),
      "hauptgeschaftsfuhrer, sprecher der geschaftsfuhrung, direktionsmitglied, intendant")
    add(
      .rank(.cLevel, gm, .complete),
      "vorstandsvorsitzender, vorstandsvorsitzende, vorsitzender der geschaftsfuhrung")
    add(
      .rank(.cLevel, gm, .complete),
      "vorsitzende der geschaftsfuhrung, vorsitzender des vorstands, vorsitzender des vorstandes, vorsitzende des vorstandes, vorsitzende des vorstands, gf"
    )
    add(
      .rank(.cLevel, gm, .complete),
      "kaufmannischer und technischer geschaftsfuhrer, sprecher des vorstands")
    add(
      .rank(.cLevel, [.finance], .headFirst),
      "kaufmannischer geschaftsfuhrer, kaufmannische geschaftsfuhrerin, kaufmannische geschaftsfuhrung, finanzvorstand"
    )
    add(
      .rank(.cLevel, [.engineering], .headFirst),
      "technischer geschaftsfuhrer, technische geschaftsfuhrerin, technische geschaftsfuhrung")
    add(
      [.rank(.owner, gm, .complete), .and, .rank(.cLevel, gm, .complete)],
      "geschaftsfuhrender gesellschafter, geschaftsfuhrende gesellschafterin, gesellschafter geschaftsfuhrer, geschaftsfuhrender inhaber"
    )
    add(
      .rank(.owner, gm, .complete),
      "inhaber, inhaberin, eigentumer, eigentumerin, gesellschafter, gesellschafterin")
    add(
      .rank(.owner, gm, .complete),
      "grunder, grunderin, mitgrunder, mitgrunderin, unternehmer, unternehmerin, mitinhaber")
    add(
      .rank(.board),
      "aufsichtsrat, aufsichtsrate, aufsichtsrats, vrp, prasidium, aufsichtsratin, aufsichtsratsvorsitzender, aufsichtsratsmitglied, beirat, verwaltungsrat, beiratsmitglied"
    )
    add(
      .rank(.board),
      "mitglied des aufsichtsrats, mitglied des verwaltungsrats, verwaltungsratsprasident, mitglied im aufsichtsrat"
    )
    add(.rank(.cLevel), "prasident, prasidentin")
    add(.rank(.vp), "vizeprasident, vizeprasidentin, vice prasident")
    add(.rank(.director, [], .headFirst), "direktor, direktorin, direktion, bereichsvorstand")
    add(
      .rank(.director, gm),
      "prokurist, prokuristin, prokura, ppa, niederlassungsleiter, werksleiter, werkleiter, standortleiter"
    )
    add(
      .rank(.director, gm),
      "landesleiter, filialdirektor, regionaldirektor, niederlassungsleitung, betriebsleiter, regionalleiter"
    )
    add(
      .rank(.head, [], .headFirst),
      "leiter, leiterin, leitung, bereichsleiter, bereichsleiterin, bereichsleitung, abteilungsleiter"
    )
    add(
      .rank(.head, [], .headFirst),
      "abteilungsleiterin, abteilungsleitung, hauptabteilungsleiter, ressortleiter, fachbereichsleiter, leitende, leitender"
    )
    add(
      .rank(.head, [], .headFirst),
      "gesamtleiter, gesamtleitung, spartenleiter, amtsleiter, referatsleiter, geschaftsbereichsleiter, dezernatsleiter, leit"
    )
    add(
      .rank(.manager, [], .headFirst),
      "fuhrungskraft, handlungsbevollmachtigter, sachgebietsleiter, fachgebietsleiter")
    add(
      .rank(.manager, [.sales], .headFirst),
      "gebietsleiter, bezirksleiter, gebietsverkaufsleiter, gebietsverkaufsleitung, regionalverkaufsleiter"
    )
    add(
      .rank(.manager, [.operations], .headFirst),
      "filialleiter, marktleiter, bauleiter, schichtleiter, produktionsmeister, kuchenchef, werkstattleiter"
    )
    add(
      .grade(.lead),
      "teamleiter, teamleiterin, teamleitung, gruppenleiter, gruppenleiterin, gruppenleitung, leitstelle, teamchef"
    )
    add(
      .helper,
      "assistent, assistentin, assistenz, sekretar, sekretarin, sekretariat, chefsekretarin, vorstandssekretarin"
    )
    add(
      .helper,
      "teamassistenz, teamassistent, direktionsassistent, direktionsassistentin, vorstandsassistent, assist"
    )
    add(
      .learner,
      "praktikant, praktikantin, praktikum, werkstudent, werkstudentin, auszubildender, auszubildende, azubi, lehrling"
    )
    add(
      .learner,
      "volontar, volontarin, dualer student, duale studentin, studentin, ausbildung, trainee programm, studierende, studierender"
    )
    add(
      .learner,
      "studentische hilfskraft, werkstudierende, schuler, doktorand, masterand, bachelorand, umschuler, referendar"
    )
    add(
      .filler,
      "erweiterte, verantwortlich, gesamt, zentral, zentrale, operativ, operativer, strategischer, strategische, selbststandig"
    )
    func function(_ function: JobFunction, _ words: String) {
      add(.function(function), words)
      addStems(.function(function), words)
    }
    function(
      .sales,
      "vertrieb, vertriebs, verkauf, verkaufs, innendienst, aussendienst, vertriebsinnendienst, vertriebsaussendienst, export, kundenberatung, geschaftskunden, firmenkunden, grosskunden, privatkunden, akquise, handel, filialvertrieb, partnervertrieb, vertriebspartner, geschaftsentwicklung, account, sales, gebiet, gebietsverkauf, key account, keyaccount, angebot"
    )
    function(
      .revenueOperations,
      "vertriebssteuerung, vertriebsunterstutzung, vertriebscontrolling, vertriebsentwicklung")
    function(
      .marketing,
      "marketing, werbung, kommunikation, unternehmenskommunikation, offentlichkeitsarbeit, presse, markt, marke, marken, online marketing, marktforschung, redaktion, vertriebsmarketing, event, content, social media, produktmarketing"
    )
    function(
      .customerSuccess,
      "kundenservice, kundendienst, kundenbetreuung, kunden, kundenmanagement, beschwerdemanagement, kundensupport, customer service, support, callcenter, bestandskunden"
    )
    function(
      .finance,
      "kfm, finanzen, finanz, finanzbuchhaltung, buchhaltung, rechnungswesen, controlling, steuern, finanz und rechnungswesen, kaufmannische, kaufmannischer, treasury, revision, kreditoren, debitoren, kreditorenbuchhaltung, debitorenbuchhaltung, bilanz, lohnbuchhaltung, konzernrechnungswesen, innenrevision, finanzcontrolling, steuer, kredit, beteiligung"
    )
    function(
      .hr,
      "vergutung, gesamtvergutung, personal, personalwesen, personalabteilung, personalentwicklung, personalmanagement, recruiting, ausbildung und, aus und weiterbildung, weiterbildung, lohn und gehalt, personalbeschaffung, personalmarketing, personalcontrolling, personalbetreuung, personalverwaltung, hr, bildung und personal, entgeltabrechnung"
    )
    function(
      .procurement,
      "einkauf, einkaufs, beschaffung, materialwirtschaft, strategischer einkauf, operativer einkauf, technischer einkauf, warengruppen, beschaffungs, warengruppe, it einkauf, lieferanten, lieferantenmanagement"
    )
    function(
      .supplyChain,
      "logistik, lager, lagerlogistik, disposition, versand, fuhrpark, transport, spedition, intralogistik, warenwirtschaft, zoll"
    )
    function(
      .operations,
      "produktion, produktions, fertigung, qualitat, qualitats, qualitatssicherung, qualitatsmanagement, instandhaltung, betrieb, betriebs, werk, werks, montage, arbeitssicherheit, umwelt, service, arbeitsvorbereitung, gebaudemanagement, immobilien, facility, bau, niederlassung, filial, filiale, standort, prozess, prozessmanagement, objekt, kuche, fertigungs, anlagen, wartung, haustechnik, gebaude, schicht, baustellen, bauwesen"
    )
    function(
      .engineering,
      "entwicklung, softwareentwicklung, forschung und entwicklung, fe, konstruktion, technik, technischer, technische, technisches, produktentwicklung, elektrotechnik, maschinenbau, software, hardware, versuch, anwendungsentwicklung, elektro, web, test"
    )
    function(
      .it,
      "edv, informatik, informationstechnik, informationstechnologie, it, rechenzentrum, digitalisierung, system, systeme, netzwerk, anwendungsbetreuung, infrastruktur, it infrastruktur, datenverarbeitung, it betrieb, it service"
    )
    function(.data, "daten, datenanalyse, data, business intelligence, datenmanagement, analytik")
    function(
      .security,
      "informationssicherheit, it sicherheit, cybersicherheit, itsicherheit, cyber security")
    function(
      .legal,
      "recht, rechts, rechtsabteilung, datenschutz, vertragsmanagement, patent, justiziariat")
    function(.risk, "risikomanagement, risiko, compliance, regulatorik, geldwasche")
    function(.product, "produkt, produktmanagement, produkte, product")
    function(.research, "forschung, labor, wissenschaft, wissenschaftliche, wissenschaftlicher")
    add(
      .function(.strategy, isWeak: true),
      "unternehmensentwicklung, unternehmensstrategie, strategie, nachhaltigkeit, innovation, organisationsentwicklung, organisation"
    )
    addStems(
      .function(.strategy, isWeak: true), "strategie, innovation, nachhaltigkeit, organisation")
    add(
      .function(.projects, isWeak: true),
      "projekt, projekte, projektmanagement, projektleitung, projektentwicklung, projektsteuerung")
    addStems(.function(.projects, isWeak: true), "projekt, projekte")
    add(
      .function(.administration, isWeak: true),
      "verwaltung, zentrale dienste, empfang, sekretariatswesen, buroorganisation, innere dienste")
    addStems(
      .function(.administration, isWeak: true),
      "verwaltung, buro, team, direktion, office, vorstand, geschaftsleitung, geschaftsfuhrung, chef, abteilung, bereich"
    )
    function(
      .health,
      "pflege, medizin, klinik, arzt, arztlicher, arztliche, praxis, pflegedienst, stations, station"
    )
    function(
      .education, "bildung, schul, schule, kita, lehre, padagogische, padagogischer, kindergarten")
    function(
      .design, "gestaltung, grafik, kommunikationsdesign, produktdesign, design, mediengestaltung")
    addEnds(
      [.rank(.head, [], .headFirst)],
      "leiter, leiterin, leitung, bereichsleiter, bereichsleiterin, bereichsleitung, abteilungsleiter, abteilungsleitung, chef, chefin, vorsteher, hauptabteilungsleiter"
    )
    addEnds(
      [.grade(.lead)],
      "teamleiter, teamleiterin, teamleitung, gruppenleiter, gruppenleitung, meister, meisterin")
    addEnds([.rank(.director, [], .headFirst)], "direktor, direktorin, direktion, director")
    addEnds(
      [.rank(.cLevel, [], .headFirst)],
      "vorstand, vorstandin, geschaftsfuhrer, geschaftsfuhrerin, geschaftsfuhrung")
    addEnds(
      [.rank(.manager)],
      "manager, managerin, verantwortlicher, verantwortliche")
    addEnds([.helper], "assistent, assistentin, assistenz, sekretar, sekretarin, sekretariat")
    addEnds(
      [.trade([], isWeak: true)],
      "beauftragter, beauftragte, mitarbeiter, mitarbeiterin, referent, referentin, berater, beraterin, sachbearbeiter, sachbearbeiterin, spezialist, spezialistin, experte, expertin, koordinator, koordinatorin, planer, planerin, fachkraft, betreuer, betreuerin, kaufmann, kauffrau, analyst, reprasentant, vertreter, vertreterin, fachmann, fachfrau, techniker, technikerin, ingenieur, ingenieurin, beraterinnen, disponent, consultant, agent, helfer, coach, partner, partnerin, scout, redakteur, redakteurin, prufer, pruferin, profi, kraft, designer, designerin, architekt, architektin, trainer, trainerin, entwickler, entwicklerin, administrator, administratorin"
    )
    addEnds([.trade([.hr], isWeak: true)], "recruiter")
    add(
      .trade([.projects], isWeak: true),
      "projekt manager, projekt managerin, projekt leiter, projekt leiterin, projektleiter, projektleiterin, projektmanager, projektmanagerin, projektkoordinator, gesamtprojektleiter, projektingenieur, teilprojektleiter"
    )
    add(
      .trade([.sales]),
      "vertriebsmitarbeiter, verkaufer, verkauferin, vertriebler, kundenberater, kundenberaterin, vertriebsbeauftragter, verkaufsberater, verkaufsberaterin, account managerin, handelsvertreter, aussendienstmitarbeiter, vertriebsingenieur, vertriebsassistent kaufmann, vertriebsmanager im aussendienst, fachverkaufer, einzelhandelskaufmann, kaufmann im einzelhandel, verkaufsmitarbeiter, immobilienmakler, key accounter, firmenkundenberater, kundenbetreuer, kundenbetreuerin"
    )
    add(
      .trade([.procurement]),
      "einkaufer, einkauferin, strategischer einkaufer, operativer einkaufer, disponent einkauf, category buyer"
    )
    add(
      .trade([.finance]),
      "buchhalter, buchhalterin, bilanzbuchhalter, bilanzbuchhalterin, controllerin, steuerberater, steuerberaterin, steuerfachangestellte, wirtschaftsprufer, finanzbuchhalter, finanzbuchhalterin, bankkaufmann, bankkauffrau, lohnbuchhalter, steuerfachwirt, kreditsachbearbeiter"
    )
    add(
      .trade([.hr]),
      "personalreferent, personalreferentin, personalberater, personalsachbearbeiter, personalsachbearbeiterin, personaldisponent, personaler, betriebsrat, ausbilder, personalfachkaufmann, recruiterin, betriebsratsvorsitzender"
    )
    add(
      .trade([.legal]),
      "rechtsanwalt, rechtsanwaltin, jurist, juristin, syndikus, syndikusrechtsanwalt, justiziar, justitiar, justiziarin, notar, datenschutzbeauftragter, datenschutzbeauftragte, patentanwalt, rechtsanwaltsfachangestellte, volljurist"
    )
    add(
      .trade([.engineering], isWeak: true),
      "ingenieur, ingenieurin, techniker, technikerin, architekt, architektin, informatiker, informatikerin, konstrukteur, konstrukteurin, mechatroniker, elektriker, elektroniker, mechaniker, kfz mechatroniker, technischer zeichner"
    )
    add(
      .trade([.engineering]),
      "entwickler, entwicklerin, softwareentwickler, softwareentwicklerin, programmierer, programmiererin, entwicklungsingenieur, anwendungsentwickler, fachinformatiker anwendungsentwicklung, webentwickler, konstruktionsleiter techniker"
    )
    add(
      .trade([.it]),
      "fachinformatiker, fachinformatikerin, systemadministrator, it administrator, systemintegrator, fachinformatiker systemintegration, wirtschaftsinformatiker, it systemkaufmann, it systemelektroniker, edv leiter stellvertreter, systemingenieur"
    )
    add(
      .trade([.operations]),
      "produktionsmitarbeiter, facharbeiter, maschinenfuhrer, koch, kochin, hausmeister, bauingenieur, monteur, schlosser, industriemechaniker, meister, handwerker, kraftfahrer, qualitatsmanager, betriebswirt der produktion, werker, sicherheitsfachkraft"
    )
    add(
      .trade([.supplyChain]),
      "disponent, disponentin, lagerist, fachkraft fur lagerlogistik, speditionskaufmann, berufskraftfahrer, staplerfahrer, lagermitarbeiter"
    )
    add(
      .trade([.marketing]),
      "redakteur, redakteurin, journalist, journalistin, texter, pressesprecher, pressesprecherin, mediaplaner, onlineredakteur, chefredakteur"
    )
    add(
      .trade([.health]),
      "arztin, pflegefachkraft, krankenschwester, krankenpfleger, altenpfleger, apotheker, zahnarzt, physiotherapeut, oberarzt, chefarzt, assistenzarzt, facharzt, medizinische fachangestellte, mfa, pflegedienstleitung"
    )
    add(
      .trade([.education]),
      "lehrer, lehrerin, dozent, dozentin, erzieher, erzieherin, padagoge, professorin, sozialpadagoge, sozialarbeiter, schulleiter"
    )
    add(
      .trade([.research]),
      "wissenschaftlicher mitarbeiter, wissenschaftliche mitarbeiterin, chemiker, physiker, laborant, chemielaborant, cta, biologielaborant"
    )
    add(
      .trade([.administration]),
      "burokaufmann, burokauffrau, kaufmann fur buromanagement, kauffrau fur buromanagement, verwaltungsfachangestellte, rezeptionist, empfangsmitarbeiter, verwaltungsangestellte, office managerin, burokraft"
    )
    add(
      .trade([], isWeak: true),
      "mitarbeiter, mitarbeiterin, sachbearbeiter, sachbearbeiterin, referent, referentin, berater, beraterin, spezialist, spezialistin, experte, koordinator, koordinatorin, angestellter, angestellte, kaufmann, kauffrau, fachkraft, betriebswirt, industriekaufmann, industriekauffrau, beauftragter, aushilfe, sprecher, verantwortlicher, verantwortliche, trainerin, analystin, diplom kaufmann, beamter"
    )
  }
}
