extension Country {
  /// Two letters, three letters, number, M49 region, then the names; the first one is for people.
  ///
  /// Codes and names are those of ISO 3166-1 as Debian's iso-codes has them, regions the United
  /// Nations' M49 and, where that has none, Eastern Asia for Taiwan and Southern Europe for Kosovo.
  static let table = """
    AD AND 020 039 Andorra|Principality of Andorra
    AE ARE 784 145 United Arab Emirates
    AF AFG 004 034 Afghanistan|Islamic Republic of Afghanistan
    AG ATG 028 029 Antigua and Barbuda
    AI AIA 660 029 Anguilla
    AL ALB 008 039 Albania|Republic of Albania
    AM ARM 051 145 Armenia|Republic of Armenia
    AO AGO 024 017 Angola|Republic of Angola
    AQ ATA 010 000 Antarctica
    AR ARG 032 005 Argentina|Argentine Republic
    AS ASM 016 061 American Samoa
    AT AUT 040 155 Austria|Republic of Austria
    AU AUS 036 053 Australia
    AW ABW 533 029 Aruba
    AX ALA 248 154 Åland Islands
    AZ AZE 031 145 Azerbaijan|Republic of Azerbaijan
    BA BIH 070 039 Bosnia and Herzegovina|Republic of Bosnia and Herzegovina
    BB BRB 052 029 Barbados
    BD BGD 050 034 Bangladesh|People's Republic of Bangladesh
    BE BEL 056 155 Belgium|Kingdom of Belgium
    BF BFA 854 011 Burkina Faso
    BG BGR 100 151 Bulgaria|Republic of Bulgaria
    BH BHR 048 145 Bahrain|Kingdom of Bahrain
    BI BDI 108 014 Burundi|Republic of Burundi
    BJ BEN 204 011 Benin|Republic of Benin
    BL BLM 652 029 Saint Barthélemy
    BM BMU 060 021 Bermuda
    BN BRN 096 035 Brunei Darussalam
    BO BOL 068 005 Bolivia|Bolivia, Plurinational State of|Plurinational State of Bolivia
    BQ BES 535 029 Bonaire, Sint Eustatius and Saba
    BR BRA 076 005 Brazil|Federative Republic of Brazil
    BS BHS 044 029 Bahamas|Commonwealth of the Bahamas
    BT BTN 064 034 Bhutan|Kingdom of Bhutan
    BV BVT 074 005 Bouvet Island
    BW BWA 072 018 Botswana|Republic of Botswana
    BY BLR 112 151 Belarus|Republic of Belarus
    BZ BLZ 084 013 Belize
    CA CAN 124 021 Canada
    CC CCK 166 053 Cocos (Keeling) Islands
    CD COD 180 017 Congo, The Democratic Republic of the
    CF CAF 140 017 Central African Republic
    CG COG 178 017 Congo|Republic of the Congo
    CH CHE 756 155 Switzerland|Swiss Confederation
    CI CIV 384 011 Côte d'Ivoire|Republic of Côte d'Ivoire
    CK COK 184 061 Cook Islands
    CL CHL 152 005 Chile|Republic of Chile
    CM CMR 120 017 Cameroon|Republic of Cameroon
    CN CHN 156 030 China|People's Republic of China
    CO COL 170 005 Colombia|Republic of Colombia
    CR CRI 188 013 Costa Rica|Republic of Costa Rica
    CU CUB 192 029 Cuba|Republic of Cuba
    CV CPV 132 011 Cabo Verde|Republic of Cabo Verde
    CW CUW 531 029 Curaçao
    CX CXR 162 053 Christmas Island
    CY CYP 196 145 Cyprus|Republic of Cyprus
    CZ CZE 203 151 Czechia|Czech Republic
    DE DEU 276 155 Germany|Federal Republic of Germany
    DJ DJI 262 014 Djibouti|Republic of Djibouti
    DK DNK 208 154 Denmark|Kingdom of Denmark
    DM DMA 212 029 Dominica|Commonwealth of Dominica
    DO DOM 214 029 Dominican Republic
    DZ DZA 012 015 Algeria|People's Democratic Republic of Algeria
    EC ECU 218 005 Ecuador|Republic of Ecuador
    EE EST 233 154 Estonia|Republic of Estonia
    EG EGY 818 015 Egypt|Arab Republic of Egypt
    EH ESH 732 015 Western Sahara
    ER ERI 232 014 Eritrea|State of Eritrea
    ES ESP 724 039 Spain|Kingdom of Spain
    ET ETH 231 014 Ethiopia|Federal Democratic Republic of Ethiopia
    FI FIN 246 154 Finland|Republic of Finland
    FJ FJI 242 054 Fiji|Republic of Fiji
    FK FLK 238 005 Falkland Islands (Malvinas)
    FM FSM 583 057 Micronesia, Federated States of|Federated States of Micronesia
    FO FRO 234 154 Faroe Islands
    FR FRA 250 155 France|French Republic
    GA GAB 266 017 Gabon|Gabonese Republic
    GB GBR 826 154 United Kingdom|United Kingdom of Great Britain and Northern Ireland
    GD GRD 308 029 Grenada
    GE GEO 268 145 Georgia
    GF GUF 254 005 French Guiana
    GG GGY 831 154 Guernsey
    GH GHA 288 011 Ghana|Republic of Ghana
    GI GIB 292 039 Gibraltar
    GL GRL 304 021 Greenland
    GM GMB 270 011 Gambia|Republic of the Gambia
    GN GIN 324 011 Guinea|Republic of Guinea
    GP GLP 312 029 Guadeloupe
    GQ GNQ 226 017 Equatorial Guinea|Republic of Equatorial Guinea
    GR GRC 300 039 Greece|Hellenic Republic
    GS SGS 239 005 South Georgia and the South Sandwich Islands
    GT GTM 320 013 Guatemala|Republic of Guatemala
    GU GUM 316 057 Guam
    GW GNB 624 011 Guinea-Bissau|Republic of Guinea-Bissau
    GY GUY 328 005 Guyana|Republic of Guyana
    HK HKG 344 030 Hong Kong|Hong Kong Special Administrative Region of China
    HM HMD 334 053 Heard Island and McDonald Islands
    HN HND 340 013 Honduras|Republic of Honduras
    HR HRV 191 039 Croatia|Republic of Croatia
    HT HTI 332 029 Haiti|Republic of Haiti
    HU HUN 348 151 Hungary
    ID IDN 360 035 Indonesia|Republic of Indonesia
    IE IRL 372 154 Ireland
    IL ISR 376 145 Israel|State of Israel
    IM IMN 833 154 Isle of Man
    IN IND 356 034 India|Republic of India
    IO IOT 086 014 British Indian Ocean Territory
    IQ IRQ 368 145 Iraq|Republic of Iraq
    IR IRN 364 034 Iran|Iran, Islamic Republic of|Islamic Republic of Iran
    IS ISL 352 154 Iceland|Republic of Iceland
    IT ITA 380 039 Italy|Italian Republic
    JE JEY 832 154 Jersey
    JM JAM 388 029 Jamaica
    JO JOR 400 145 Jordan|Hashemite Kingdom of Jordan
    JP JPN 392 030 Japan
    KE KEN 404 014 Kenya|Republic of Kenya
    KG KGZ 417 143 Kyrgyzstan|Kyrgyz Republic
    KH KHM 116 035 Cambodia|Kingdom of Cambodia
    KI KIR 296 057 Kiribati|Republic of Kiribati
    KM COM 174 014 Comoros|Union of the Comoros
    KN KNA 659 029 Saint Kitts and Nevis
    KP PRK 408 030 North Korea|Korea, Democratic People's Republic of|Democratic People's Republic of Korea
    KR KOR 410 030 South Korea|Korea, Republic of
    KW KWT 414 145 Kuwait|State of Kuwait
    KY CYM 136 029 Cayman Islands
    KZ KAZ 398 143 Kazakhstan|Republic of Kazakhstan
    LA LAO 418 035 Laos|Lao People's Democratic Republic
    LB LBN 422 145 Lebanon|Lebanese Republic
    LC LCA 662 029 Saint Lucia
    LI LIE 438 155 Liechtenstein|Principality of Liechtenstein
    LK LKA 144 034 Sri Lanka|Democratic Socialist Republic of Sri Lanka
    LR LBR 430 011 Liberia|Republic of Liberia
    LS LSO 426 018 Lesotho|Kingdom of Lesotho
    LT LTU 440 154 Lithuania|Republic of Lithuania
    LU LUX 442 155 Luxembourg|Grand Duchy of Luxembourg
    LV LVA 428 154 Latvia|Republic of Latvia
    LY LBY 434 015 Libya
    MA MAR 504 015 Morocco|Kingdom of Morocco
    MC MCO 492 155 Monaco|Principality of Monaco
    MD MDA 498 151 Moldova|Moldova, Republic of|Republic of Moldova
    ME MNE 499 039 Montenegro
    MF MAF 663 029 Saint Martin (French part)
    MG MDG 450 014 Madagascar|Republic of Madagascar
    MH MHL 584 057 Marshall Islands|Republic of the Marshall Islands
    MK MKD 807 039 North Macedonia|Republic of North Macedonia
    ML MLI 466 011 Mali|Republic of Mali
    MM MMR 104 035 Myanmar|Republic of Myanmar
    MN MNG 496 030 Mongolia
    MO MAC 446 030 Macao|Macao Special Administrative Region of China
    MP MNP 580 057 Northern Mariana Islands|Commonwealth of the Northern Mariana Islands
    MQ MTQ 474 029 Martinique
    MR MRT 478 011 Mauritania|Islamic Republic of Mauritania
    MS MSR 500 029 Montserrat
    MT MLT 470 039 Malta|Republic of Malta
    MU MUS 480 014 Mauritius|Republic of Mauritius
    MV MDV 462 034 Maldives|Republic of Maldives
    MW MWI 454 014 Malawi|Republic of Malawi
    MX MEX 484 013 Mexico|United Mexican States
    MY MYS 458 035 Malaysia
    MZ MOZ 508 014 Mozambique|Republic of Mozambique
    NA NAM 516 018 Namibia|Republic of Namibia
    NC NCL 540 054 New Caledonia
    NE NER 562 011 Niger|Republic of the Niger
    NF NFK 574 053 Norfolk Island
    NG NGA 566 011 Nigeria|Federal Republic of Nigeria
    NI NIC 558 013 Nicaragua|Republic of Nicaragua
    NL NLD 528 155 Netherlands|Kingdom of the Netherlands
    NO NOR 578 154 Norway|Kingdom of Norway
    NP NPL 524 034 Nepal|Federal Democratic Republic of Nepal
    NR NRU 520 057 Nauru|Republic of Nauru
    NU NIU 570 061 Niue
    NZ NZL 554 053 New Zealand
    OM OMN 512 145 Oman|Sultanate of Oman
    PA PAN 591 013 Panama|Republic of Panama
    PE PER 604 005 Peru|Republic of Peru
    PF PYF 258 061 French Polynesia
    PG PNG 598 054 Papua New Guinea|Independent State of Papua New Guinea
    PH PHL 608 035 Philippines|Republic of the Philippines
    PK PAK 586 034 Pakistan|Islamic Republic of Pakistan
    PL POL 616 151 Poland|Republic of Poland
    PM SPM 666 021 Saint Pierre and Miquelon
    PN PCN 612 061 Pitcairn
    PR PRI 630 029 Puerto Rico
    PS PSE 275 145 Palestine, State of|State of Palestine
    PT PRT 620 039 Portugal|Portuguese Republic
    PW PLW 585 057 Palau|Republic of Palau
    PY PRY 600 005 Paraguay|Republic of Paraguay
    QA QAT 634 145 Qatar|State of Qatar
    RE REU 638 014 Réunion
    RO ROU 642 151 Romania
    RS SRB 688 039 Serbia|Republic of Serbia
    RU RUS 643 151 Russian Federation
    RW RWA 646 014 Rwanda|Rwandese Republic
    SA SAU 682 145 Saudi Arabia|Kingdom of Saudi Arabia
    SB SLB 090 054 Solomon Islands
    SC SYC 690 014 Seychelles|Republic of Seychelles
    SD SDN 729 015 Sudan|Republic of the Sudan
    SE SWE 752 154 Sweden|Kingdom of Sweden
    SG SGP 702 035 Singapore|Republic of Singapore
    SH SHN 654 011 Saint Helena, Ascension and Tristan da Cunha
    SI SVN 705 039 Slovenia|Republic of Slovenia
    SJ SJM 744 154 Svalbard and Jan Mayen
    SK SVK 703 151 Slovakia|Slovak Republic
    SL SLE 694 011 Sierra Leone|Republic of Sierra Leone
    SM SMR 674 039 San Marino|Republic of San Marino
    SN SEN 686 011 Senegal|Republic of Senegal
    SO SOM 706 014 Somalia|Federal Republic of Somalia
    SR SUR 740 005 Suriname|Republic of Suriname
    SS SSD 728 014 South Sudan|Republic of South Sudan
    ST STP 678 017 Sao Tome and Principe|Democratic Republic of Sao Tome and Principe
    SV SLV 222 013 El Salvador|Republic of El Salvador
    SX SXM 534 029 Sint Maarten (Dutch part)
    SY SYR 760 145 Syria|Syrian Arab Republic
    SZ SWZ 748 018 Eswatini|Kingdom of Eswatini
    TC TCA 796 029 Turks and Caicos Islands
    TD TCD 148 017 Chad|Republic of Chad
    TF ATF 260 014 French Southern Territories
    TG TGO 768 011 Togo|Togolese Republic
    TH THA 764 035 Thailand|Kingdom of Thailand
    TJ TJK 762 143 Tajikistan|Republic of Tajikistan
    TK TKL 772 061 Tokelau
    TL TLS 626 035 Timor-Leste|Democratic Republic of Timor-Leste
    TM TKM 795 143 Turkmenistan
    TN TUN 788 015 Tunisia|Republic of Tunisia
    TO TON 776 061 Tonga|Kingdom of Tonga
    TR TUR 792 145 Türkiye|Republic of Türkiye
    TT TTO 780 029 Trinidad and Tobago|Republic of Trinidad and Tobago
    TV TUV 798 061 Tuvalu
    TW TWN 158 030 Taiwan|Taiwan, Province of China
    TZ TZA 834 014 Tanzania|Tanzania, United Republic of|United Republic of Tanzania
    UA UKR 804 151 Ukraine
    UG UGA 800 014 Uganda|Republic of Uganda
    UM UMI 581 057 United States Minor Outlying Islands
    US USA 840 021 United States|United States of America
    UY URY 858 005 Uruguay|Eastern Republic of Uruguay
    UZ UZB 860 143 Uzbekistan|Republic of Uzbekistan
    VA VAT 336 039 Holy See (Vatican City State)
    VC VCT 670 029 Saint Vincent and the Grenadines
    VE VEN 862 005 Venezuela|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela
    VG VGB 092 029 Virgin Islands, British|British Virgin Islands
    VI VIR 850 029 Virgin Islands, U.S.|Virgin Islands of the United States
    VN VNM 704 035 Vietnam|Viet Nam|Socialist Republic of Viet Nam
    VU VUT 548 054 Vanuatu|Republic of Vanuatu
    WF WLF 876 061 Wallis and Futuna
    WS WSM 882 061 Samoa|Independent State of Samoa
    XK XKX - 039 Kosovo|Republic of Kosovo
    YE YEM 887 145 Yemen|Republic of Yemen
    YT MYT 175 014 Mayotte
    ZA ZAF 710 018 South Africa|Republic of South Africa
    ZM ZMB 894 014 Zambia|Republic of Zambia
    ZW ZWE 716 014 Zimbabwe|Republic of Zimbabwe
    """
}
