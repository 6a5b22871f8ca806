/// The words that stand behind an invented root in a company's name, by trade and language.
///
/// A name's word is chosen by three bits of its code: 0 is no word, 1…7 a position in these rows.
/// A word that stands in several rows stands at the same position in each, so that two companies
/// never share a name.
enum NameWords {
  /// How many words each row has.
  static let perRow = 7

  /// The row of a trade in a language.
  static func row(_ kind: Industry.Kind, _ language: Country.Language) -> [String] {
    let rows =
      switch language {
      case .english: english
      case .german: german
      case .french: french
      case .spanish: spanish
      case .nordic: nordic
      }
    return rows[kind.rawValue].split(separator: "|").map(String.init)
  }

  private static let english = [
    "Software|Labs|Systems|Cloud|Data|Technologies|Digital",
    "Consulting|Partners|Advisory|Associates|Strategy|Services|Studio",
    "Capital|Finance|Asset Management|Wealth|Holdings|Payments|Trust",
    "Industries|Components|Machinery|Instruments|Engineering|Materials|Works",
    "Construction|Builders|Projects|Structures|Estates|Properties|Developments",
    "Energy|Power|Renewables|Resources|Grid|Utilities|Solar",
    "Foods|Retail|Trading|Brands|Goods|Provisions|Market",
    "Logistics|Freight|Shipping|Transport|Supply|Cargo|Mobility",
    "Health|Care|Biosciences|Medical|Therapeutics|Diagnostics|Clinics",
    "Learning|Foundation|Institute|Academy|Initiative|Network|Council",
  ]

  private static let german = [
    "Softwarehaus|IT-Lösungen|Systemtechnik|Netzwerke|Datentechnik|Informatik|Digitalwerk",
    "Beratung|Unternehmensberatung|Personalservice|Kommunikation|Büroservice|Partner|Werbeagentur",
    "Vermögensverwaltung|Finanz|Beteiligungen|Versicherungen|Holding|Kredit|Treuhand",
    "Maschinenbau|Gerätebau|Präzisionstechnik|Werkzeuge|Antriebe|Fördertechnik|Metallwerke",
    "Bau|Hochbau|Tiefbau|Architekten|Immobilien|Gebäudetechnik|Wohnbau",
    "Energie|Stadtwerke|Wärmetechnik|Windkraft|Netze|Umwelttechnik|Solartechnik",
    "Lebensmittel|Handel|Großhandel|Feinkost|Bäckerei|Gasthöfe|Märkte",
    "Logistik|Spedition|Schiffahrt|Transporte|Lager|Güterverkehr|Kühltransporte",
    "Gesundheit|Pflege|Biotechnik|Medizintechnik|Ärztehaus|Diagnostik|Kliniken",
    "Bildung|Stiftung|Institut|Akademie|Förderverein|Verbund|Hilfswerk",
  ]

  private static let french = [
    "Logiciels|Numérique|Systèmes|Réseaux|Données|Informatique|Télécoms",
    "Conseil|Associés|Stratégie|Communication|Ingénierie|Recrutement|Création",
    "Capitaux|Finances|Gestion|Assurances|Participations|Crédit|Patrimoine",
    "Industrie|Mécanique|Précision|Outillage|Équipements|Matériaux|Ateliers",
    "Bâtiment|Construction et Fils|Projets|Architectes|Immobilier|Génie Civil|Habitat",
    "Énergie|Électricité|Renouvelables|Ressources|Réseau|Environnement|Solaire",
    "Alimentation|Commerce|Négoce|Maison|Épicerie|Hôtellerie|Marché",
    "Logistique|Fret|Maritime|Transports|Entrepôts|Messagerie|Mobilité",
    "Santé|Soins|Biologie|Médical|Thérapies|Diagnostic|Cliniques",
    "Éducation|Fondation|Institut|Académie|Initiatives|Réseau Solidaire|Entraide",
  ]

  private static let spanish = [
    "Programación|Laboratorios|Sistemas|Nube|Datos|Tecnología|Soluciones Técnicas",
    "Consultoría|Asociados|Asesores|Comunicación|Estrategia|Servicios|Diseño",
    "Capital|Finanzas|Gestión|Seguros|Inversiones|Crédito|Patrimonio",
    "Industrias|Componentes|Maquinaria|Herramientas|Ingeniería|Materiales|Talleres",
    "Construcciones|Edificación|Proyectos|Arquitectos|Inmobiliaria|Obras|Promociones",
    "Energía|Electricidad|Renovables|Recursos|Redes|Medio Ambiente|Solar",
    "Alimentos|Comercio|Distribución|Marcas|Conservas|Hostelería|Mercados",
    "Logística|Fletes|Marítima|Transportes|Almacenes|Mensajería|Movilidad",
    "Salud|Cuidados|Biociencia|Médica|Terapias|Diagnósticos|Clínicas",
    "Formación|Fundación|Instituto|Academia|Iniciativas|Red Social|Ayuda",
  ]

  private static let nordic = [
    "Programvara|Lab|System|Moln|Datateknik|Teknologi|Digital",
    "Rådgivning|Partners|Konsult|Kommunikation|Strategi|Tjänster|Byrå",
    "Kapital|Finans|Förvaltning|Försäkring|Invest|Kredit|Fonder",
    "Industri|Maskin|Finmekanik|Verktyg|Ingenjörer|Material|Verkstad",
    "Bygg|Entreprenad|Projekt|Arkitekter|Fastigheter|Anläggning|Bostäder",
    "Energi|Kraft|Vindkraft|Miljö|Nät|Fjärrvärme|Sol",
    "Livsmedel|Handel|Grossist|Varor|Bageri|Gästgiveri|Marknad",
    "Logistik|Spedition|Sjöfart|Transport|Lager|Frakt|Åkeri",
    "Hälsa|Omsorg|Bioteknik|Medicin|Läkemedel|Diagnostik|Kliniker",
    "Utbildning|Stiftelsen|Institutet|Akademin|Förening|Nätverk|Folkhjälp",
  ]
}
