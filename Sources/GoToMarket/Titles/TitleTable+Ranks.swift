extension TitleTable {
  /// Words that hold the others together.
  mutating func addConnectors() {
    add(
      .of, "of, de, del, des, du, d, di, da, do, dos, das, der, van, von, vom, av, af, dei, delle")
    add(
      .of, "della, degli, dell, della, fur, pour, para, per, voor, for, till, til, im, in, i, zum")
    add(.of, "zur, l, la, le, les, el, los, las, il, lo, gli, the, a, an, aux, au, s")
    add(.to, "to, to the, reporting to, zum ceo")
    add(.at, "at, @, bei, bij, chez, presso, hos, for the company")
    add(.of, "en charge de, en charge des, en charge du, en charge, in charge of, responsible for")
    add(.and, "ja, and, und, et, y, e, och, og, en, u, sowie, plus, as well as, ed, and also")
    add(.former, "former, formerly, ex, previously, previous, past, retired, emeritus, ehemaliger")
    add(.former, "ehemalige, ehemals, ehem, fruherer, fruhere, a d, im ruhestand, ancien, ancienne")
    add(.former, "anciennement, antiguo, antigua, anterior, exdirector, gia, ehem, voormalig, oud")
    add(.former, "tidigare, tidligere, f d, fd, aspiring, future, prospective, wannabe, unemployed")
    add(
      .former, "seeking, looking for, in search of, open to, open to work, arbeitssuchend, retiree")
    add(.former, "i r, rentner, pensioniert, pensionar, retraite, jubilado, pensionato, ad retired")
    add(.former, "incoming, outgoing, ret")
    add(
      .now, "now, currently, current, jetzt, aktuell, derzeit, heute, actuel, actuellement, actual")
    add(.now, "actualmente, attualmente, attuale, nu, nuvarande, nuvaerende, today, present")
    add(
      .interim,
      """
      interim, acting, ad interim, a i, temporary, interims, interimsmanager, interimistisch,
      interimistischer, interimistische, kommissarisch, kommissarischer, kommissarische, interino,
      interina, par interim, waarnemend, tillforordnad, tf, fungerende, konstitueret, konstituert,
      facente funzione, en funciones, fractional
      """)
    add(
      .officeOf, "office of, office of the, office to the, buro des, buro der, buro von, cabinet of"
    )
    add(
      .deputy,
      "associate, assoc, deputy, stellvertretender, stellvertretende, stellvertreter, stellvertretung, stv"
    )
    add(
      .deputy, "stellv, adjoint, adjointe, adj, vice, sub, sous, adjunto, adjunta, aggiunto, vize")
    add(.deputy, "plaatsvervangend, bitradande, vicedirettore, nast, stedfortraeder, assisterende")
    add(
      .filler,
      """
      global, worldwide, international, internationaler, internationale, internacional, group,
      konzern, gruppe, groupe, gruppo, corporate, national, nationaler, regional, regionale,
      regionaler, area, territory, country, field, divisional, division, company,
      i, ii, iii, iv, v, vi, strategic, enterprise, smb, sme, mid, market, midmarket, b2b, b2c,
      saas, key, inside, digital, services, solutions, solution, systems, programs, programmes,
      business, unit, department, abteilung, bereich, bu, team, teams, organization, office,
      all genders, alle geschlechter, all gender, tous genres, temps plein, full time, part time,
      vollzeit, teilzeit, remote, hybrid, onsite, contract, freelance, self employed, ag, gmbh, inc,
      ltd, llc, professional, certified, dr, prof, mba, phd, ing, dipl, cpa, pmp, mr, mrs, ms, herr
      """)
  }

  /// Parts of the world that titles name.
  mutating func addPlaces() {
    add(
      .place,
      """
      emea, apac, amer, americas, america, latam, north america, south america, na, noram, europe,
      europa, european, eu, asia, asia pacific, africa, middle east, mea, mena, dach, d a ch, cee,
      cis, anz, uki, uk and ireland, benelux, nordics, nordic, norden, iberia, baltics, balkans,
      adriatic, gcc, sea, southeast asia, south east asia, japac, apj, japac, oceania, row,
      western europe, eastern europe, central europe, northern europe, southern europe, west, east,
      north, south, central, northeast, northwest, southeast, southwest, nord, sud, ost, ouest, est,
      norte, sur, mitte, northern, southern, eastern, western, usa, us, uk, united states,
      united kingdom, canada, mexico, brazil, brasil, germany, deutschland, allemagne, austria,
      osterreich, switzerland, schweiz, suisse, france, frankreich, spain, espana, portugal, italy,
      italia, italien, netherlands, nederland, belgium, belgique, belgie, luxembourg, ireland, sweden,
      sverige, norway, norge, denmark, danmark, finland, suomi, poland, polska, czech republic,
      czechia, hungary, romania, bulgaria, greece, turkey, israel, india, china, japan, korea,
      singapore, hong kong, taiwan, australia, new zealand, indonesia, malaysia, thailand, vietnam,
      philippines, uae, dubai, saudi arabia, south africa, nigeria, egypt, argentina, chile, colombia,
      peru, california, texas, new york, london, berlin, munich, munchen, hamburg, frankfurt, zurich,
      vienna, wien, paris, madrid, barcelona, milan, milano, amsterdam, stockholm, oslo, copenhagen,
      bavaria, bayern
      """)
  }

  /// Ranks in English.
  mutating func addRanks() {
    add(.rank(.evp), "evp, executive vice president, exec vice president, executive vp, exec vp")
    add(
      .rank(.svp),
      "svp, senior vice president, sr vice president, senior vp, sr vp, group vice president, gvp")
    add(.rank(.svp), "corporate vice president, cvp, senior v p")
    add(
      .rank(.vp),
      "vp, vice president, vicepresident, v p, vice pres, vpres, first vice president, fvp")
    add(.rank(.vp), "rvp, regional vice president, vps, vice presidents, vp1")
    add(.rank(.avp), "avp, assistant vice president, associate vice president, area vice president")
    add(.rank(.avp), "asst vice president, assistant vp, associate vp, area vp")
    add(.rank(.director), "director, directors, dir, executive director")
    add(.rank(.director), "senior director, sr director, group director")
    add(
      .rank(.head), "head, heads, head of department, department head, section head, practice lead")
    add(.rank(.head), "practice leader, global lead, country lead, market head")
    add(
      .rank(.manager),
      """
      manager, managers, mgr, mngr, mgmt, manger, mananger, manageer, senior manager, sr manager, supervisor, superintendent,
      controller manager, team manager, group manager, department manager, section manager,
      line manager, people manager, comptroller manager, foreman, principal manager
      """)
    add(.grade(.lead), "lead, leader, team lead, team leader, teamlead, squad lead, principal")
    add(
      .grade(.lead), "coordinator lead, shift lead, shift leader, captain, chapter lead, group lead"
    )
    add(.grade(.lead), "tribe lead, group leader, section lead, lead of, leads, coordinating")
    add(
      .grade(.senior),
      "senior, sr, snr, staff, expert, distinguished, advanced, experienced, fellow")
    add([.function(.engineering), .grade(.lead)], "tech lead, technical lead, technology lead")
    add(.junior, "junior, jr, jnr, entry level, graduate, early career")
    add(
      .helper,
      """
      assistant, asst, assistants, secretary, executive assistant, personal assistant, pa, ea,
      executive secretary, management assistant, assistant to, office assistant
      """)
    add(
      .learner,
      """
      intern, interns, internship, trainee, apprentice, apprenticeship, student, working student,
      graduate student, phd student, phd candidate, undergraduate, co op, placement student
      """)
    add(.rank(.owner, [.generalManagement], .complete), "founder, founders, co founder, cofounder")
    add(.rank(.owner, [.generalManagement], .complete), "co founders, cofounders, founding partner")
    add(.rank(.owner, [.generalManagement], .complete), "owner, owners, co owner, business owner")
    add(.rank(.owner, [.generalManagement], .complete), "proprietor, sole proprietor, entrepreneur")
    add(
      .rank(.owner, [.generalManagement], .complete),
      "shareholder, principal owner, self employed owner")
    add(.trade([.product]), "product owner, product owners, technical product owner, project owner")
    add(.trade([.generalManagement], isWeak: true), "founder associate, founders associate")
    add(.trade([.generalManagement], isWeak: true), "founder s associate")
    add(.trade([.operations]), "process owner, data owner, system owner, service owner, risk owner")
    add(.trade([.sales]), "founding account executive, founding sales")
    add(.trade([.engineering]), "founding engineer, founding software engineer")
    add(.rank(.partner), "partner, partners, managing partner, senior partner, equity partner")
    add(.rank(.partner), "general partner, venture partner, associate partner, operating partner")
    add(
      .rank(.board),
      """
      chairman, chairwoman, chairperson, chair, chairman of the board, board member, board director,
      member of the board, member of the board of directors, non executive director, ned,
      nonexecutive director, independent director, independent board member, trustee, board chair,
      chair of the board, advisory board member, member of the advisory board, board advisor,
      board observer, member of the supervisory board, supervisory board member, board of directors,
      non executive chairman, chmn, vice chairman, vice chair, board of advisors, company secretary chair
      """)
    add(
      .rank(.cLevel, [.generalManagement], .complete),
      "chief executive, chief executive officer, ceo, ceos, group ceo")
    add(
      .rank(.cLevel, [.generalManagement], .complete),
      "co ceo, deputy ceo, chief exec, c e o, joint ceo, deputy chief executive, deputy chief executive officer, representative director"
    )
    add(
      .rank(.cLevel),
      "president, pres, copresident, co president, managing director, md, mng director")
    add(
      .rank(.cLevel), "managing directors, executive president, general director, c level, c suite")
    add(
      .rank(.cLevel),
      "executive board member, member of the executive board, executive board, managing board, group managing board"
    )
    add(
      .rank(.cLevel),
      "member of the management board, management board, member of the executive committee")
    add(
      .rank(.cLevel), "executive committee member, executive management, country manager director")
    add(
      .rank(.director, [.generalManagement]),
      "general manager, gm, general managers, country manager")
    add(
      .rank(.director, [.generalManagement]),
      "country director, managing principal, country general manager")
    add(
      .rank(.head, [.generalManagement]), "chief of staff, business unit head, business unit leader"
    )
    add(
      .rank(.head, [.generalManagement]),
      "business unit lead, head of business unit, head of country")
    add(
      .rank(.director, [.generalManagement], .complete),
      "business unit director, bu director, director of business unit, business unit manager")
    add(.trade([.generalManagement], isWeak: true), "entrepreneur in residence")
    add(
      .trade([.administration], isWeak: true),
      "receptionist, administrator, clerk, office clerk, admin")
    add(.trade([.administration]), "administrative assistant, office manager, office administrator")
  }

  /// Chiefs: those whose letters are clear, and those that stand for several.
  mutating func addChiefs() {
    func chief(_ functions: [JobFunction], _ names: String) {
      add(.rank(.cLevel, functions, .complete), names)
    }
    chief([.finance], "cfo, chief financial officer, chief finance officer, chief financial")
    chief([.finance], "chief accounting officer, chief investment officer, chief treasury officer")
    chief(
      [.operations],
      "coo, chief operating officer, chief operations officer, chief operation officer")
    chief(
      [.engineering],
      "cto, chief technology officer, chief technical officer, chief engineering officer")
    chief(
      [.engineering],
      "chief architect officer, chief software officer, chief innovation and technology officer")
    chief([.it], "chief information officer, chief it officer")
    chief(
      [.it, .data],
      "chief digital and information officer, chief information and digital officer, cdio")
    chief([.it], "chief digital officer")
    chief(
      [.data], "chief data officer, chief analytics officer, chief data and analytics officer, cdao"
    )
    chief(
      [.data],
      "chief ai officer, caio, chief data and ai officer, chief artificial intelligence officer")
    chief([.data], "chief data scientist officer")
    chief(
      [.marketing], "chief marketing officer, chief brand officer, chief communications officer")
    chief(
      [.marketing],
      "chief communication officer, chief growth officer, cgo, chief marketing and growth officer")
    chief([.sales], "chief revenue officer, chief sales officer, chief commercial officer")
    chief(
      [.sales],
      "chief business officer, cbo, chief business development officer, chief partnerships officer")
    chief(
      [.sales, .marketing], "chief sales and marketing officer, chief marketing and sales officer")
    chief(
      [.security],
      "ciso, chief information security officer, chief security officer, chief cybersecurity officer"
    )
    chief(
      [.hr],
      "chro, chief human resources officer, chief people officer, chief hr officer, chief talent officer"
    )
    chief(
      [.hr],
      "chief human resource officer, chief people and culture officer, chief learning officer")
    chief([.hr], "chief diversity officer, chief happiness officer, chief personnel officer")
    chief([.procurement], "chief procurement officer, chief purchasing officer")
    chief([.supplyChain], "chief supply chain officer, csco, chief logistics officer")
    chief([.product], "chief product officer")
    chief(
      [.product, .engineering],
      "cpto, chief product and technology officer, chief product and technical officer")
    chief([.product, .engineering], "chief technology and product officer, ctpo")
    chief(
      [.customerSuccess],
      "chief customer officer, chief customer success officer, chief experience officer")
    chief([.customerSuccess], "chief client officer, chief customer experience officer")
    chief(
      [.legal],
      "chief legal officer, chief legal counsel, general counsel, gc, group general counsel")
    chief([.legal], "chief privacy officer")
    chief(
      [.risk],
      "chief risk officer, chief compliance officer, chief audit executive, chief ethics officer")
    chief(
      [.strategy],
      "chief strategy officer, chief transformation officer, chief innovation officer, cino")
    chief([.strategy], "chief sustainability officer, chief esg officer")
    chief([.research], "chief scientific officer, chief science officer, chief research officer")
    chief([.health], "chief medical officer, chief nursing officer, chief clinical officer")
    chief([.administration], "chief administrative officer, chief administration officer")
    chief([.design], "chief design officer, chief creative officer")
    func unclear(_ name: String, _ functions: [JobFunction], _ words: String) {
      add(.ambiguous(name, .cLevel, functions), words)
    }
    add(.ambiguous("CRO", .cLevel, [.sales, .risk, .research], usual: .sales), "cro")
    add(.ambiguous("CIO", .cLevel, [.it, .finance], usual: .it), "cio")
    add(.ambiguous("CMO", .cLevel, [.marketing, .health], usual: .marketing), "cmo")
    unclear("CPO", [.product, .hr, .procurement, .legal], "cpo")
    unclear("CSO", [.sales, .strategy, .security, .research], "cso")
    unclear("CCO", [.sales, .customerSuccess, .risk, .marketing], "cco")
    unclear("CDO", [.data, .it, .hr], "cdo")
    unclear("CAO", [.administration, .finance, .data], "cao")
    unclear("CLO", [.legal, .hr], "clo")
    unclear("CXO", [.customerSuccess, .generalManagement], "cxo")
    unclear("CHO", [.hr, .health], "cho")
    unclear(
      "Chief Development Officer", [.strategy, .sales, .research, .engineering],
      "chief development officer")
    add(.ambiguous("PM", .individual, [.product, .projects]), "pm")
    add(.chief, "chief")
    add(.officer, "officer, officers")
  }
}
