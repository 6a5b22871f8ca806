extension TitleTable {
  /// Ranks, functions and trades in French.
  mutating func addFrench() {
    let gm: [JobFunction] = [.generalManagement]
    add(
      .rank(.cLevel, gm, .complete),
      "pdg, president directeur general, presidente directrice generale, directeur general, directrice generale, dg"
    )
    add(
      .rank(.cLevel, gm, .complete),
      "president directrice generale, directeur general executif, gerant, gerante, cogerant, cogerante"
    )
    add(
      .rank(.vp, gm, .headFirst),
      "dga, directeur general adjoint, directrice generale adjointe, directeur general delegue")
    add(
      .rank(.cLevel),
      "presidente, mandataire social, membre du comite executif, membre du comex, membre du comite de direction, membre du codir, membre du directoire"
    )
    add(.rank(.vp), "vice presidente, vice president executif")
    add(
      .rank(.owner, gm, .complete),
      "fondateur, fondatrice, cofondateur, cofondatrice, co fondateur, co fondatrice, proprietaire, dirigeant, dirigeante, chef d entreprise, cheffe d entreprise, president fondateur, auto entrepreneur, autoentrepreneur"
    )
    add(.rank(.partner), "associe, associee, associe gerant, associe fondateur")
    add(
      .rank(.board),
      "administrateur independant, membre du conseil d administration, president du conseil d administration, membre du conseil de surveillance"
    )
    func both(_ functions: [JobFunction], _ words: String) {
      // The head of the function, and mostly in the board: titles do not tell which.
      add(
        [.rank(.director, functions, .complete), .and, .rank(.cLevel, functions, .complete)], words)
    }
    both(
      [.finance],
      "daf, directeur administratif et financier, directrice administrative et financiere, directeur financier, directrice financiere, raf"
    )
    both(
      [.hr],
      "drh, directeur des ressources humaines, directrice des ressources humaines, directeur ressources humaines, directrice ressources humaines, directeur rh, directrice rh"
    )
    both(
      [.it],
      "dsi, directeur des systemes d information, directrice des systemes d information, directeur informatique, directrice informatique, dosi"
    )
    both(
      [.security],
      "rssi, responsable de la securite des systemes d information, responsable securite des systemes d information"
    )
    both([.engineering], "directeur technique, directrice technique")
    add(
      .rank(.director, [.operations]),
      "directeur de site, directrice de site, directeur d usine, directeur d exploitation, directeur de production"
    )
    add(
      .rank(.director, [], .headFirst),
      "directeur, directrice, direction, sous directeur, sous directrice, directeurs")
    add(
      .rank(.director, gm, .headFirst),
      "directeur d agence, directrice d agence, directeur regional, directrice regionale, directeur pays, directeur delegue, directeur de filiale"
    )
    add(
      .rank(.manager, [], .headFirst),
      "responsable, chef de service, cheffe de service, chef de departement, chef, cheffe, resp, encadrant, chef du service"
    )
    add(
      .rank(.manager, [.sales], .headFirst),
      "chef des ventes, cheffe des ventes, chef de secteur, responsable commercial, responsable commerciale, responsable de secteur, chef de vente, chef de region, animateur des ventes"
    )
    add(
      .grade(.lead),
      "chef d equipe, cheffe d equipe, responsable d equipe, coordinateur, coordinatrice, referent technique, animateur d equipe"
    )
    add(
      .helper,
      "assistante, secretaire, assistant de direction, assistante de direction, secretaire de direction, secretaire generale adjointe"
    )
    add(.rank(.cLevel, [.administration], .headFirst), "secretaire general, secretaire generale")
    add(
      .learner,
      "stagiaire, stage, alternant, alternante, alternance, apprenti, apprentie, apprentissage, etudiant, etudiante, doctorant, doctorante"
    )
    func function(_ function: JobFunction, _ words: String) { add(.function(function), words) }
    function(
      .sales,
      "ventes, vente, commerciale, commerciaux, developpement commercial, developpement des affaires, grands comptes, grand compte, comptes cles, clientele, administration des ventes, adv, commerce, relation commerciale, export, marches, avant vente, partenariats, comptes strategiques, developpement"
    )
    function(
      .marketing,
      "communication, marque, publicite, relations publiques, evenementiel, marketing digital, relations presse, marketing et communication, marketing produit, marketing operationnel, contenu, acquisition"
    )
    function(
      .customerSuccess,
      "service client, relation client, relation clients, experience client, clients, service clients, support client, succes client, sav, apres vente"
    )
    function(
      .finance,
      "financier, financiere, finances, comptable, comptabilite, administratif et financier, administrative et financiere, administratif et comptable, tresorerie, controle de gestion, fiscalite, audit, audit interne, recouvrement, consolidation, fiscal, credit, paie et comptabilite"
    )
    function(
      .hr,
      "ressources humaines, rh, recrutement, paie, formation, du personnel, personnel, developpement rh, relations sociales, sirh, affaires sociales, gestion des talents, developpement des ressources humaines"
    )
    function(
      .procurement,
      "achats, achat, approvisionnement, approvisionnements, achats indirects, achats et logistique"
    )
    function(
      .supplyChain,
      "logistique, entrepot, chaine logistique, transports, magasinage, planification, ordonnancement"
    )
    function(
      .operations,
      "exploitation, qualite, usine, magasin, travaux, chantier, securite au travail, qhse, hse, qse, industriel, industrielle, immobilier, moyens generaux, services generaux, environnement, agence, site, methodes, atelier, amelioration continue, securite industrielle, batiment, boutique, chantiers, affaires"
    )
    function(
      .engineering,
      "technique, techniques, recherche et developpement, logiciel, bureau d etudes, ingenierie, etudes, innovation technique, developpement logiciel, developpement produit"
    )
    function(
      .it,
      "informatique, systemes d information, systeme d information, si, infrastructures, reseaux, systemes, systemes et reseaux, transformation digitale, transformation numerique, numerique, support informatique, exploitation informatique, etudes informatiques"
    )
    function(
      .security, "securite des systemes d information, cybersecurite, securite informatique, ssi")
    function(.data, "donnees, science des donnees, bases de donnees decisionnelles, decisionnel")
    function(
      .legal,
      "juridique, droit, affaires juridiques, juridique et fiscal, propriete intellectuelle, contentieux, contrats, affaires reglementaires juridiques"
    )
    function(
      .risk,
      "risques, conformite, affaires reglementaires, gestion des risques, controle interne, reglementaire"
    )
    function(.product, "produit, produits, offre, gamme")
    function(.research, "recherche, scientifique, laboratoire, recherche clinique")
    function(.education, "pedagogique, enseignement, scolaire")
    function(.health, "soins, medico social, sante, paramedical")
    add(
      .function(.administration, isWeak: true),
      "administratif, administrative, administration, secretariat, accueil, services administratifs"
    )
    add(
      .function(.strategy, isWeak: true),
      "strategie, rse, developpement durable, organisation, plan strategique, strategique")
    add(.function(.projects, isWeak: true), "projet, projets, programmes, gestion de projet")
    add(
      .function(.generalManagement),
      "direction generale, comite de direction, direction d entreprise")
    add(
      .trade([.sales]),
      "commercial, attache commercial, attachee commerciale, charge d affaires, chargee d affaires, ingenieur commercial, ingenieure commerciale, ingenieur d affaires, technico commercial, technico commerciale, technicocommercial, conseiller commercial, conseillere commerciale, gestionnaire de compte, gestionnaire de comptes, gestionnaire comptes cles, vendeur, vendeuse, delegue commercial, responsable grands comptes, responsable de comptes, agent commercial, conseiller de vente, conseillere de vente, conseiller clientele, conseillere clientele, charge de clientele, chargee de clientele, conseiller client, ingenieur avant vente, responsable grand compte, agent immobilier, delegue medical, conseiller de clientele, business developpeur, directeur de clientele, responsable de clientele"
    )
    add(
      .trade([.projects], isWeak: true),
      "chef de projet, cheffe de projet, chefs de projet, chef de projets, chargee de projet, charge de projet, charge de projets, chargee de projets, cheffe de projets, directeur de projet, directrice de projet, chef projet, conducteur de travaux, charge de mission, chargee de mission"
    )
    add(.trade([.product]), "chef de produit, cheffe de produit, chef de produits, chef produit")
    add(
      .trade([.finance]),
      "comptable unique, controleur de gestion, controleuse de gestion, controleur financier, expert comptable, auditeur, auditrice, aide comptable, tresorier, tresoriere, analyste financier, commissaire aux comptes, controleur, gestionnaire comptable, chef comptable, collaborateur comptable"
    )
    add(
      .trade([.hr]),
      "charge de recrutement, chargee de recrutement, charge de rh, chargee rh, charge rh, gestionnaire de paie, gestionnaire paie, recruteur, recruteuse, charge des ressources humaines, chargee des ressources humaines, gestionnaire rh, formateur, formatrice, charge de formation"
    )
    add(
      .trade([.procurement]),
      "acheteur, acheteuse, approvisionneur, approvisionneuse, acheteur projet")
    add(
      .trade([.legal]),
      "juriste, avocat, avocate, notaire, delegue a la protection des donnees, clerc")
    add(
      .trade([.engineering]),
      "developpeur, developpeuse, ingenieur logiciel, programmeur, ingenieur developpement, ingenieur etudes et developpement, ingenieur d etudes, ingenieur r et d, dessinateur, dessinatrice"
    )
    add(
      .trade([.engineering], isWeak: true),
      "ingenieur, ingenieure, technicien, technicienne, architecte, mecanicien, electricien")
    add(
      .trade([.it]),
      "administrateur systeme, administrateur reseau, administrateur systemes et reseaux, technicien informatique, administrateur systemes, ingenieur systemes, ingenieur systeme, informaticien, ingenieur reseau"
    )
    add(
      .trade([.marketing]),
      "charge de communication, chargee de communication, charge de marketing, chargee de marketing, chargee marketing, charge marketing, redacteur, redactrice, journaliste, community manageur, redacteur en chef, charge de contenu, graphiste marketing, attache de presse, attachee de presse"
    )
    add(
      .trade([.design]),
      "graphiste, infographiste, concepteur, directeur artistique, directrice artistique, designeuse, maquettiste"
    )
    add(
      .trade([.operations]),
      "ouvrier, ouvriere, operateur, operatrice, chauffeur, cuisinier, serveur, serveuse, agent de production, agent de securite, conducteur, conductrice, agent d entretien, magasinier vendeur, coiffeuse, animateur qualite, technicien de maintenance, chef de cuisine, agent de maintenance, conducteur de ligne"
    )
    add(
      .trade([.supplyChain]),
      "magasinier, cariste, logisticien, logisticienne, agent logistique, preparateur de commandes, chauffeur routier, chauffeur livreur, affreteur"
    )
    add(
      .trade([.administration]),
      "assistant administratif, assistante administrative, agent administratif, hotesse d accueil, agent d accueil, secretaire medicale, gestionnaire administratif, receptionniste, secretaire administrative"
    )
    add(
      .trade([.health]),
      "infirmier, infirmiere, medecin, pharmacien, pharmacienne, aide soignante, aide soignant, kinesitherapeute, psychologue, chirurgien, sage femme, dentiste"
    )
    add(
      .trade([.education]),
      "professeur, enseignant, enseignante, professeure, educateur, educatrice, enseignant chercheur, institutrice, maitre de conferences, conseiller pedagogique"
    )
    add(
      .trade([.research]),
      "chercheur, chercheuse, attache de recherche clinique, charge de recherche")
    add(
      .trade([], isWeak: true),
      "charge de, chargee de, charge d, chargee d, charge, chargee, conseiller, conseillere, gestionnaire, analyste, specialiste, agent, employe, employee, consultante, delegue, deleguee, representant, cadre, collaborateur, collaboratrice, attache, animateur, animatrice, correspondant, referent, referente, charges de"
    )
  }
}
