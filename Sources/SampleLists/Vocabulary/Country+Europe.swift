/// The countries of Europe.
extension Country {
  /// Germany, Austria, Switzerland.
  static let dach: [Country] = [
    Country(
      "Germany", "DE", ["DEU", "Deutschland", "Federal Republic of Germany"], weight: 92,
      .german, .eur, productivity: 84, venture: 70,
      forms: [" GmbH", " GmbH & Co. KG", " AG", " UG", " SE"],
      places: [
        "Berlin, Berlin", "München, Bayern", "Hamburg, Hamburg", "Köln, Nordrhein-Westfalen",
        "Frankfurt am Main, Hessen", "Stuttgart, Baden-Württemberg",
        "Düsseldorf, Nordrhein-Westfalen", "Leipzig, Sachsen", "Nürnberg, Bayern",
        "Hannover, Niedersachsen", "Dresden, Sachsen", "Bremen, Bremen",
        "Karlsruhe, Baden-Württemberg", "Münster, Nordrhein-Westfalen",
        "Mannheim, Baden-Württemberg",
        "Augsburg, Bayern", "Bielefeld, Nordrhein-Westfalen", "Freiburg, Baden-Württemberg",
        "Kiel, Schleswig-Holstein", "Saarbrücken, Saarland", "Göttingen, Niedersachsen",
      ]),
    Country(
      "Austria", "AT", ["AUT", "Österreich", "Republic of Austria"], weight: 22,
      .german, .eur, productivity: 80, venture: 55,
      forms: [" GmbH", " GmbH & Co KG", " AG", " KG"],
      places: [
        "Wien, Wien", "Graz, Steiermark", "Linz, Oberösterreich", "Salzburg, Salzburg",
        "Innsbruck, Tirol", "Klagenfurt, Kärnten", "Dornbirn, Vorarlberg",
        "St. Pölten, Niederösterreich",
      ]),
    Country(
      "Switzerland", "CH", ["CHE", "Schweiz", "Suisse"], weight: 25,
      .german, .chf, productivity: 125, venture: 80,
      forms: [" AG", " GmbH", " SA", " Sàrl"],
      places: [
        "Zürich, Zürich", "Genève, Genève", "Basel, Basel-Stadt", "Bern, Bern", "Zug, Zug",
        "Lausanne, Vaud", "Luzern, Luzern", "St. Gallen, St. Gallen", "Neuchâtel, Neuchâtel",
      ]),
  ]

  /// Sweden, Norway, Denmark, Finland, Iceland.
  static let nordics: [Country] = [
    Country(
      "Sweden", "SE", ["SWE", "Sverige", "Kingdom of Sweden"], weight: 24,
      .nordic, .sek, productivity: 95, venture: 110, forms: [" AB", " AB", " AB (publ)"],
      places: [
        "Stockholm, Stockholms län", "Göteborg, Västra Götalands län", "Malmö, Skåne län",
        "Uppsala, Uppsala län", "Linköping, Östergötlands län", "Umeå, Västerbottens län",
      ]),
    Country(
      "Norway", "NO", ["NOR", "Norge", "Kingdom of Norway"], weight: 15,
      .nordic, .nok, productivity: 120, venture: 80, forms: [" AS", " AS", " ASA"],
      places: [
        "Oslo, Oslo", "Bergen, Vestland", "Trondheim, Trøndelag", "Stavanger, Rogaland",
        "Tromsø, Troms",
      ]),
    Country(
      "Denmark", "DK", ["DNK", "Danmark", "Kingdom of Denmark"], weight: 16,
      .nordic, .dkk, productivity: 105, venture: 95, forms: [" ApS", " A/S", " A/S"],
      places: [
        "København, Hovedstaden", "Aarhus, Midtjylland", "Odense, Syddanmark",
        "Aalborg, Nordjylland",
        "Roskilde, Sjælland",
      ]),
    Country(
      "Finland", "FI", ["FIN", "Suomi", "Republic of Finland"], weight: 13,
      .english, .eur, productivity: 90, venture: 105, forms: [" Oy", " Oy", " Oyj"],
      places: [
        "Helsinki, Uusimaa", "Tampere, Pirkanmaa", "Espoo, Uusimaa", "Oulu, Pohjois-Pohjanmaa",
        "Jyväskylä, Keski-Suomi",
      ]),
    Country(
      "Iceland", "IS", ["ISL", "Ísland"], weight: 2,
      .english, .usd, productivity: 100, venture: 90, forms: [" ehf."],
      places: ["Reykjavík, Höfuðborgarsvæðið", "Akureyri, Norðurland eystra"]),
  ]

  /// The British Isles, France, the Low Countries and the south.
  static let westernEurope: [Country] = [
    Country(
      "United Kingdom", "GB", ["GBR", "UK", "U.K.", "Great Britain"], weight: 110,
      .english, .gbp, productivity: 88, venture: 110,
      forms: [" Ltd", " Limited", " PLC", " LLP"],
      places: [
        "London, England", "Manchester, England", "Birmingham, England", "Edinburgh, Scotland",
        "Bristol, England", "Leeds, England", "Glasgow, Scotland", "Cambridge, England",
        "Cardiff, Wales", "Belfast, Northern Ireland", "Oxford, England", "Brighton, England",
      ]),
    Country(
      "Ireland", "IE", ["IRL", "Éire", "Republic of Ireland"], weight: 13,
      .english, .eur, productivity: 130, venture: 110, forms: [" Ltd", " Limited", " PLC"],
      places: ["Dublin, Leinster", "Cork, Munster", "Galway, Connacht", "Limerick, Munster"]),
    Country(
      "France", "FR", ["FRA", "French Republic"], weight: 62,
      .french, .eur, productivity: 86, venture: 85, forms: [" SAS", " SARL", " SA"],
      places: [
        "Paris, Île-de-France", "Lyon, Auvergne-Rhône-Alpes", "Toulouse, Occitanie",
        "Nantes, Pays de la Loire", "Lille, Hauts-de-France",
        "Marseille, Provence-Alpes-Côte d'Azur",
        "Bordeaux, Nouvelle-Aquitaine", "Rennes, Bretagne", "Strasbourg, Grand Est",
        "Besançon, Bourgogne-Franche-Comté",
      ]),
    Country(
      "Netherlands", "NL", ["NLD", "The Netherlands", "Holland"], weight: 40,
      .english, .eur, productivity: 96, venture: 85, forms: [" B.V.", " BV", " N.V."],
      places: [
        "Amsterdam, Noord-Holland", "Rotterdam, Zuid-Holland", "Utrecht, Utrecht",
        "Eindhoven, Noord-Brabant", "Den Haag, Zuid-Holland", "Groningen, Groningen",
      ]),
    Country(
      "Belgium", "BE", ["BEL", "Belgique", "Kingdom of Belgium"], weight: 17,
      .french, .eur, productivity: 94, venture: 60, forms: [" BV", " SRL", " NV"],
      places: [
        "Bruxelles, Bruxelles-Capitale", "Antwerpen, Antwerpen", "Gent, Oost-Vlaanderen",
        "Liège, Liège", "Leuven, Vlaams-Brabant",
      ]),
    Country(
      "Luxembourg", "LU", ["LUX", "Luxemburg"], weight: 3,
      .french, .eur, productivity: 140, venture: 50, forms: [" SARL", " SA", " SA"],
      places: ["Luxembourg, Luxembourg", "Esch-sur-Alzette, Esch-sur-Alzette"]),
    Country(
      "Spain", "ES", ["ESP", "España", "Kingdom of Spain"], weight: 30,
      .spanish, .eur, productivity: 64, venture: 65, forms: [" SL", " S.L.", " SA"],
      places: [
        "Madrid, Comunidad de Madrid", "Barcelona, Cataluña", "Valencia, Comunitat Valenciana",
        "Málaga, Andalucía", "Bilbao, País Vasco", "Sevilla, Andalucía", "A Coruña, Galicia",
      ]),
    Country(
      "Portugal", "PT", ["PRT", "Portuguese Republic"], weight: 8,
      .english, .eur, productivity: 52, venture: 60, forms: [" Lda", " Lda", " SA"],
      places: ["Lisboa, Lisboa", "Porto, Porto", "Braga, Braga"]),
    Country(
      "Italy", "IT", ["ITA", "Italia", "Italian Republic"], weight: 34,
      .english, .eur, productivity: 72, venture: 35, forms: [" Srl", " S.r.l.", " SpA"],
      places: [
        "Milano, Lombardia", "Roma, Lazio", "Torino, Piemonte", "Bologna, Emilia-Romagna",
        "Firenze, Toscana", "Padova, Veneto", "Forlì, Emilia-Romagna",
      ]),
  ]

  /// Central and eastern Europe, Greece and Turkey.
  static let easternEurope: [Country] = [
    Country(
      "Poland", "PL", ["POL", "Polska", "Republic of Poland"], weight: 20,
      .english, .pln, productivity: 42, venture: 45,
      forms: [" Sp. z o.o.", " Sp. z o.o.", " S.A."],
      places: [
        "Warszawa, Mazowieckie", "Kraków, Małopolskie", "Wrocław, Dolnośląskie",
        "Poznań, Wielkopolskie", "Gdańsk, Pomorskie", "Łódź, Łódzkie",
      ]),
    Country(
      "Czechia", "CZ", ["CZE", "Czech Republic"], weight: 9,
      productivity: 46, venture: 40, forms: [" s.r.o.", " s.r.o.", " a.s."],
      places: ["Praha, Praha", "Brno, Jihomoravský kraj", "Plzeň, Plzeňský kraj"]),
    Country(
      "Romania", "RO", ["ROU", "România", "ROM"], weight: 6,
      productivity: 34, venture: 35, forms: [" SRL", " SRL", " SA"],
      places: ["București, București", "Cluj-Napoca, Cluj", "Timișoara, Timiș"]),
    Country(
      "Hungary", "HU", ["HUN", "Magyarország"], weight: 4,
      productivity: 38, venture: 35, forms: [" Kft.", " Kft.", " Nyrt."],
      places: ["Budapest, Budapest", "Győr, Győr-Moson-Sopron", "Pécs, Baranya"]),
    Country(
      "Greece", "GR", ["GRC", "Hellas", "Hellenic Republic"], weight: 4,
      .english, .eur, productivity: 45, venture: 30, forms: [" SA"],
      places: ["Athens, Attica", "Thessaloniki, Central Macedonia"]),
    Country(
      "Estonia", "EE", ["EST", "Eesti"], weight: 3,
      .english, .eur, productivity: 55, venture: 150, forms: [" OÜ", " OÜ", " AS"],
      places: ["Tallinn, Harjumaa", "Tartu, Tartumaa", "Pärnu, Pärnumaa"]),
    Country(
      "Turkey", "TR", ["TUR", "Türkiye", "Turkiye"], weight: 6,
      productivity: 28, venture: 40, forms: [" A.Ş.", " Ltd. Şti."],
      places: ["İstanbul, İstanbul", "Ankara, Ankara", "İzmir, İzmir"]),
  ]
}
