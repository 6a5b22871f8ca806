extension TitleTable {
  /// Ranks, functions and trades in Italian.
  mutating func addItalian() {
    let gm: [JobFunction] = [.generalManagement]
    add(
      .rank(.cLevel, gm, .complete),
      "amministratore delegato, amministratrice delegata, direttore generale, direttrice generale, amministratore unico, ad, presidente e amministratore delegato, amministratore unica, direttore esecutivo"
    )
    add(.rank(.cLevel), "amministratore, amministratrice")
    add(
      .rank(.owner, gm, .complete),
      "titolare, fondatore, fondatrice, cofondatore, co fondatore, co fondatrice, proprietario di, imprenditore, imprenditrice, cofondatrice, contitolare, libero professionista"
    )
    add(.rank(.partner), "socio di")
    add(
      .rank(.board),
      "membro del consiglio, consigliere, consigliere di amministrazione, membro del cda, membro del consiglio di amministrazione, presidente del cda, sindaco revisore"
    )
    add(
      [.rank(.director, [.finance], .complete), .and, .rank(.cLevel, [.finance], .complete)],
      "direttore finanziario, direttrice finanziaria, direttore amministrativo e finanziario, direttore amministrazione finanza e controllo, direttore amministrativo"
    )
    add(.rank(.director, [], .headFirst), "direttore, direttrice, dirigente, direzione")
    add(
      .rank(.manager, [], .headFirst),
      "responsabile, capo area, capoarea, quadro, caposervizio, capo ufficio, capoufficio, capo reparto, caporeparto, vice responsabile, capo"
    )
    add(
      .grade(.lead),
      "coordinatore, coordinatrice, caposquadra, capo squadra, capoturno, capo turno, capo progetto tecnico, referente di area"
    )
    add(
      .helper,
      "assistente di direzione, segretaria, segretario, segretaria di direzione, assistente alla direzione, segreteria"
    )
    add(
      .learner, "tirocinante, stagista, apprendista, studente, studentessa, tirocinio, praticante")
    func function(_ function: JobFunction, _ words: String) { add(.function(function), words) }
    function(
      .sales,
      "vendite, commerciale, commerciali, sviluppo commerciale, sviluppo business, rete vendita, area vendite, export, grandi clienti, forza vendita, sviluppo mercati, ufficio commerciale, mercato"
    )
    function(
      .marketing,
      "comunicazione, pubblicita, marchio, marketing e comunicazione, relazioni esterne, ufficio stampa, comunicazione e marketing, eventi"
    )
    function(
      .customerSuccess, "assistenza clienti, servizio clienti, clienti, assistenza, post vendita")
    function(
      .finance,
      "finanza, finanziario, finanziaria, amministrazione finanza e controllo, contabilita, amministrazione e finanza, controllo di gestione, tesoreria, bilancio, amministrativo contabile, controllo, contabile, amministrazione e controllo, afc, ufficio contabilita"
    )
    function(
      .hr,
      "risorse umane, personale, formazione, selezione, paghe, selezione del personale, gestione del personale, ufficio personale, sviluppo risorse umane"
    )
    function(.procurement, "acquisti, approvvigionamenti, ufficio acquisti, approvvigionamento")
    function(
      .supplyChain, "magazzino, spedizioni, trasporti, pianificazione, programmazione produzione")
    function(
      .operations,
      "produzione, qualita, stabilimento, manutenzione, sicurezza, cantiere, punto vendita, negozio, filiale, operativo, operativa, assicurazione qualita, sicurezza sul lavoro, ambiente, industrializzazione, impianti, controllo qualita, reparto, edilizia"
    )
    function(
      .engineering,
      "ricerca e sviluppo, sviluppo, tecnico, tecnica, ufficio tecnico, progettazione, sviluppo software, sviluppo prodotto, rs, tecnologie"
    )
    function(
      .it,
      "informatico, informatica, sistemi informativi, sistemi, tecnologia dell informazione, ced, reti, trasformazione digitale, ict"
    )
    function(.security, "sicurezza informatica, sicurezza delle informazioni, cybersicurezza")
    function(.data, "dati, analisi dati")
    function(
      .legal, "legale, affari legali, ufficio legale, affari legali e societari, affari societari")
    function(.risk, "rischi, conformita, affari regolatori")
    function(.product, "prodotto, prodotti")
    function(.research, "ricerca, scientifico, scientifica")
    function(.health, "sanitario, sanitaria, medico")
    add(
      .function(.administration, isWeak: true),
      "amministrazione, amministrativo, amministrativa, affari generali, ufficio")
    add(
      .function(.strategy, isWeak: true),
      "strategie, innovazione, sostenibilita, organizzazione, pianificazione strategica")
    add(.function(.projects, isWeak: true), "progetto, progetti, commessa, gestione progetti")
    add(
      .trade([.sales]),
      "venditore, venditrice, agente di commercio, addetto vendite, addetta vendite, agente, rappresentante, consulente commerciale, agente immobiliare, funzionario commerciale, tecnico commerciale, impiegato commerciale, impiegata commerciale, informatore scientifico, commessa di negozio, commesso, addetto alle vendite, addetta alle vendite, addetto alla vendita, agente monomandatario, agente plurimandatario, promotore, promoter"
    )
    add(
      .trade([.finance]),
      "contabile fornitori, ragioniere, ragioniera, commercialista, revisore, dottore commercialista, consulente finanziario, impiegato contabile, addetto contabilita, addetta contabilita, impiegata contabile, consulente fiscale, revisore legale"
    )
    add(
      .trade([.procurement]),
      "buyer acquisti, addetto acquisti, addetta acquisti, impiegato ufficio acquisti, impiegata ufficio acquisti"
    )
    add(.trade([.legal]), "avvocato, avvocatessa, giurista, consulente legale, notaio")
    add(
      .trade([.engineering]),
      "sviluppatore, sviluppatrice, programmatore, programmatrice, progettista, disegnatore, disegnatore meccanico, progettista meccanico, ingegnere del software"
    )
    add(
      .trade([.engineering], isWeak: true),
      "ingegnere, architetto, geometra, perito, elettricista, meccanico")
    add(
      .trade([.it]),
      "sistemista, amministratore di sistema, analista programmatore, tecnico informatico")
    add(
      .trade([.projects], isWeak: true),
      "capo progetto, capo commessa, responsabile di progetto, responsabile di commessa, responsabile progetti"
    )
    add(.trade([.product]), "responsabile di prodotto, responsabile prodotto")
    add(
      .trade([.operations]),
      "operaio, operaia, autista, cuoco, cameriere, cameriera, manutentore, addetto alla produzione, addetto produzione, capocantiere, saldatore, operatore, operatrice, tecnico manutentore, chef di cucina"
    )
    add(
      .trade([.supplyChain]),
      "magazziniere, spedizioniere, addetto logistica, addetto al magazzino, autotrasportatore")
    add(
      .trade([.hr]),
      "addetto risorse umane, selezionatore, consulente del lavoro, formatore, formatrice, addetta risorse umane, addetto paghe, psicologo del lavoro"
    )
    add(
      .trade([.marketing]),
      "giornalista, addetto stampa, copywriter pubblicitario, redattore, grafico pubblicitario, addetto marketing, addetta marketing"
    )
    add(.trade([.design]), "grafico, grafica, disegnatore grafico, arredatore")
    add(
      .trade([.administration]),
      "impiegato amministrativo, impiegata amministrativa, addetta alla segreteria, receptionist di, centralinista, addetto amministrativo, addetta amministrativa"
    )
    add(
      .trade([.health]),
      "infermiere, infermiera, farmacista, fisioterapista, veterinario, psicologa clinica, educatore professionale, oss"
    )
    add(
      .trade([.education]),
      "insegnante, educatrice, docente universitario, maestra elementare, ricercatore universitario"
    )
    add(
      .trade([.research]),
      "ricercatore, ricercatrice, biologo ricercatore, tecnico di laboratorio, chimico")
    add(
      .trade([], isWeak: true),
      "impiegato, impiegata, addetto, addetta, consulente, specialista, referente, funzionario, collaboratore, collaboratrice, incaricato, dipendente, addetto al, addetto alla, libero"
    )
  }
}
