extension CountryNames {
  /// Codes that ISO 3166 withdrew, or that others use, after the code of today's country.
  ///
  /// Only those with one successor: not AN, CS, NT, PC, SU, YU and the like, and none that is in
  /// use again (AI, BQ, BY, GE, SK). EL and UK are the European Union's.
  static let withdrawnCodes = """
    AQ NQ ATN ATB 216
    BF HV HVO
    BJ DY DHY
    BY BYS
    CD ZR ZAR
    DE DD DDR 278 280
    DJ AFI
    ET 230
    FR FX FXX 249
    GB UK
    GR EL
    IN SKM
    KI CT CTE 128
    MM BU BUR
    PA PZ PCZ 590
    RO ROM
    SD 736
    TL TP TMP
    UM JT JTN 396 MI MID 488 PU PUS 849 WK WAK 872
    VN VD VDR
    VU NH NHB
    XK XKK XKV KOS
    YE YD YMD 720 886
    ZW RH RHO
    """

  /// Names that people write beside the standard's, after the code of the country.
  ///
  /// Names of withdrawn countries with one successor, parts that lists treat as countries (England),
  /// and the larger countries' own names. Not here: Virgin Islands, Yugoslavia, Czechoslovakia,
  /// Soviet Union, Netherlands Antilles, which are several.
  static let otherNames = """
    AE UAE|Emirates|Vereinigte Arabische Emirate|Émirats arabes unis|الإمارات العربية المتحدة
    AG Antigua
    AR República Argentina|Argentinien|Argentine
    AT Österreich|Autriche
    AU Commonwealth of Australia|Australien
    AX Aland
    BA Bosnia|Bosnia-Herzegovina|Bosnia and Hercegovina|BiH|Bosna i Hercegovina
    BE Belgique|België|Belgien|Bélgica
    BG България|Bulgarien
    BL St. Barts|St. Barths|St. Barthelemy
    BN Brunei|Nation of Brunei
    BO Plurinational State of Bolivia
    BQ Caribbean Netherlands|Bonaire|Bonaire, St. Eustatius and Saba
    BR Brasil|Brasilien|Brésil
    BY Belorussia|Byelorussia|Беларусь
    BZ British Honduras
    CA Kanada
    CC Cocos Islands|Keeling Islands
    CD DR Congo|DRC|Congo DR|Congo-Kinshasa|Congo (Kinshasa)|Dem. Rep. Congo|Zaire|Zaïre|\
    Congo, Dem. Rep.|Congo, Democratic Republic of the|Republic of Zaire
    CF CAR|Central African Rep.
    CG Congo-Brazzaville|Congo (Brazzaville)|Congo, Rep.|Congo Republic|Congo, Republic of the
    CH Schweiz|Suisse|Svizzera|Svizra|Suiza|Confoederatio Helvetica
    CI Ivory Coast|Cote Ivoire|Republic of Ivory Coast
    CL República de Chile
    CN PRC|PR China|Mainland China|People's Rep. of China|Chine|中国|中國|中华人民共和国
    CV Cape Verde
    CY Κύπρος|Zypern
    CZ Czech Rep.|Czech|Česko|Česká republika|Tschechien
    DE Deutschland|Allemagne|Alemania|Germania|Bundesrepublik Deutschland|BRD|West Germany|\
    East Germany|German Democratic Republic|FRG|GDR
    DK Danmark|Dänemark
    DO Dominican Rep.|República Dominicana
    DZ الجزائر
    EE Eesti|Estland
    EG مصر|Ägypten
    ES España|Espagne|Spanien|Espanya
    ET Abyssinia
    FI Suomi|Finnland
    FK Falkland Islands|Falklands|Malvinas|Islas Malvinas
    FM Micronesia
    FO Faeroe Islands|Faroes|Faroe Islands (Associated Country)
    FR Frankreich|Francia|Metropolitan France|France métropolitaine|République française
    GB UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Vereinigtes Königreich|\
    Royaume-Uni|Reino Unido|United Kingdom (Great Britain)|Großbritannien|\
    UK of Great Britain and Northern Ireland
    GE Republic of Georgia|Sakartvelo
    GF Guyane|Guyane française
    GM The Gambia
    GR Ελλάδα|Hellas|Griechenland|Grèce
    GS South Georgia|South Georgia & South Sandwich Islands
    GW Guinea Bissau
    GY Co-operative Republic of Guyana
    HK HKSAR|Hong Kong SAR|Hongkong|Hong Kong SAR China|China, Hong Kong SAR|\
    China, Hong Kong Special Administrative Region|Hong Kong, China|香港
    HM Heard & McDonald Islands|Heard and McDonald Islands
    HR Hrvatska|Kroatien
    HU Magyarország|Ungarn
    IE Republic of Ireland|Éire|Irland|Irlande|Irish Republic
    IL ישראל
    IN Bharat|भारत|Indien|Inde
    IR Islamic Rep. of Iran|Persia|ایران
    IS Ísland
    IT Republic of Italy|Italia|Italien|Italie
    JO Jordanien
    JP Japon|Nippon|Nihon|日本|日本国
    KG Kirghizia|Kyrgyz Rep.
    KN St. Kitts & Nevis|St. Kitts
    KP DPRK|Korea, North|Democratic People's Rep. of Korea|Korea (North)|Korea, DPR
    KR Korea|Korea, South|ROK|Korea (South)|Republic of Korea (South Korea)|Korea, Rep.|Südkorea|\
    Corée du Sud|대한민국|한국|South-Korea
    LA Lao PDR|Lao|Lao People's Dem. Rep.
    LK Ceylon
    LT Lietuva|Litauen
    LU Luxemburg|Lëtzebuerg
    LV Latvija|Lettland
    LY Libyan Arab Jamahiriya|State of Libya
    MA المغرب|Maroc
    MD Republic of Moldova|Moldavia
    MF Saint Martin|St. Martin
    MK Macedonia|FYROM|Former Yugoslav Republic of Macedonia|Republic of Macedonia|\
    Macedonia, the former Yugoslav Republic of|FYR Macedonia|Macedonia, FYR|Северна Македонија
    MM Burma|Myanmar (Burma)|Union of Myanmar|Republic of the Union of Myanmar
    MO Macau|Macau SAR|Macao SAR|Macao SAR China|China, Macao SAR|\
    China, Macao Special Administrative Region|澳門|澳门
    MX México|Mexiko|Mexique
    MV Republic of Maldives
    NL Holland|The Netherlands|Nederland|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|\
    Netherlands (Kingdom of the)
    NO Norge|Noreg|Norwegen
    NZ Aotearoa|Aotearoa New Zealand|Neuseeland
    PG PNG
    PH Phillipines|Pilipinas
    PL Polska|Polen|Pologne
    PM St. Pierre & Miquelon
    PN Pitcairn Islands
    PS Palestine|Palestinian Territory|Palestinian Territories|Occupied Palestinian Territory|\
    Palestinian Territory, Occupied
    RE La Réunion
    RO România|Rumania|Roumania|Rumänien
    RS Republic of Serbia|Србија|Srbija
    RU Russia|Россия|Russland|Rossiya|Российская Федерация|Russie
    RW Republic of Rwanda
    SA KSA|المملكة العربية السعودية|السعودية|Saudi
    SE Sverige|Schweden|Suède
    SG 新加坡|Singapur
    SH Saint Helena|St. Helena
    SI Slovenija|Slowenien
    SJ Svalbard|Svalbard & Jan Mayen Islands|Svalbard and Jan Mayen Islands
    SK Slovak Rep.|Slovensko|Slowakei
    ST São Tomé & Príncipe|Sao Tome
    SX Sint Maarten|St. Maarten|Saint Maarten
    SY Syrian Arab Rep.
    SZ Swaziland|Kingdom of Swaziland|eSwatini (Swaziland)
    TC Turks & Caicos
    TF French Southern and Antarctic Lands|French Southern and Antarctic Territories
    TH ประเทศไทย|ไทย|Siam
    TL East Timor|Timor Leste
    TR Turkey|Turkiye|Republic of Turkey|Türkei|Turquie|Turkey (Türkiye)
    TT Trinidad|Trinidad & Tobago
    TW Taiwan, China|Taiwan, Republic of China|Republic of China|Taiwan ROC|Chinese Taipei|\
    Republic of China (Taiwan)|Formosa|台灣|台湾|臺灣
    TZ United Rep. of Tanzania|Tanganyika
    UA Україна|Украина
    UM US Minor Outlying Islands|U.S. Outlying Islands
    US USA|US|U.S. of A.|America|United States of America (USA)|Vereinigte Staaten|\
    Vereinigte Staaten von Amerika|États-Unis|Estados Unidos|Stati Uniti|EE.UU.|Etats-Unis|\
    Etats-Unis d'Amérique|Estados Unidos de América
    VA Vatican|Vatican City|Holy See|Vatican City State
    VC St. Vincent|Saint Vincent
    VE Bolivarian Rep. of Venezuela|República Bolivariana de Venezuela
    VG British Virgin Islands|Virgin Islands (British)|BVI|Virgin Islands, UK
    VI US Virgin Islands|United States Virgin Islands|Virgin Islands (U.S.)|USVI|Virgin Islands (US)
    VN Việt Nam|Viet Nam
    WF Wallis and Futuna Islands
    WS Western Samoa
    YE Yemen, Republic of|Yemen Arab Republic
    ZA RSA|South-Africa|Südafrika
    ZW Rhodesia|Southern Rhodesia
    """
}
