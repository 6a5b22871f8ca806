internal import Firmographics

extension TitleTable {
  /// The commonest ranks, functions and trades in Russian and Ukrainian.
  mutating func addRussianAndUkrainian() {
    let gm: [JobFunction] = [.generalManagement]
    func plain(_ meaning: TitleMeaning, _ phrases: String) {
      add(meaning, Text.unaccented(phrases))
    }
    plain(
      .rank(.cLevel, gm, .complete),
      "генеральный директор, генерального директора, генеральний директор, исполнительный директор, виконавчий директор, гендиректор, управляющий директор, президент, голова правління, председатель правления"
    )
    plain(
      .rank(.owner, gm, .complete),
      "основатель, сооснователь, соучредитель, учредитель, владелец, собственник, засновник, співзасновник, власник, предприниматель, индивидуальный предприниматель"
    )
    plain(.rank(.board), "председатель совета директоров, член совета директоров")
    plain(.rank(.vp), "вице президент, віце президент")
    plain(.rank(.director, [], .headFirst), "директор, директора, директорка")
    plain(
      .rank(.head, [], .headFirst),
      "руководитель, начальник, керівник, начальниця, заведующий, глава, руководитель отдела, начальник отдела, керівник відділу, начальник відділу, руководитель департамента"
    )
    plain(.rank(.manager, [], .headFirst), "менеджер, управляющий, менеджерка")
    plain(.deputy, "заместитель, заступник, зам")
    plain(.of, "по, з, із, отдела, відділу, департамента, службы, направления, напряму")
    plain(.grade(.senior), "старший, старша, ведущий, главный, провідний, головний")
    plain(.grade(.lead), "тимлид, супервайзер")
    plain(.junior, "младший, молодший")
    plain(.helper, "ассистент, помощник, секретарь, асистент, помічник, секретар")
    plain(.learner, "стажер, практикант, студент, стажерка")
    func function(_ function: JobFunction, _ words: String) { plain(.function(function), words) }
    function(
      .sales,
      "продажам, продаж, продажу, сбыту, коммерческий, комерційний, развитию бизнеса, розвитку бізнесу, клиентам, клієнтами, ключевым клиентам"
    )
    function(.marketing, "маркетингу, маркетинга, маркетинг, рекламе, реклами, рекламы, pr, бренд")
    function(.finance, "финансовый, фінансовий, финансам, финансов, фінансів, бухгалтерии")
    function(.hr, "персоналу, персоналом, персонала, кадрам, кадров, кадрів, hr")
    function(.procurement, "закупкам, закупок, закупівель, снабжению, снабжения, постачання")
    function(.supplyChain, "логистике, логистики, логістики, складу, склада, складом")
    function(
      .operations,
      "производству, производства, виробництва, операционный, операційний, качеству, качества, якості"
    )
    function(.engineering, "технический, технічний, разработки, розробки, технологиям")
    function(.it, "ит, іт, информационным технологиям, інформаційних технологій")
    function(.legal, "юридический, юридичний, правовым вопросам")
    function(.product, "продукту, продукта, продуктов")
    function(.strategy, "стратегии, стратегії, развитию, розвитку")
    plain(
      .trade([.projects], isWeak: true), "менеджер проектов, менеджер проектів, менеджер проекту")
    plain(
      .trade([.sales]),
      "торговый представитель, торговий представник, продавец, продавець, продавец консультант, аккаунт менеджер"
    )
    plain(
      .trade([.finance]), "бухгалтер, главный бухгалтер, головний бухгалтер, экономист, аудитор")
    plain(.trade([.engineering]), "программист, разработчик, програміст, розробник")
    plain(.trade([.engineering], isWeak: true), "инженер, інженер")
    plain(.trade([.legal]), "юрист, адвокат, юрисконсульт")
    plain(.trade([.marketing]), "маркетолог")
    plain(.trade([.hr]), "рекрутер")
    plain(
      .trade([], isWeak: true), "специалист, спеціаліст, аналитик, аналітик, консультант, эксперт")
  }

  /// The commonest ranks, functions and trades in Turkish.
  mutating func addTurkish() {
    let gm: [JobFunction] = [.generalManagement]
    func plain(_ meaning: TitleMeaning, _ phrases: String) {
      add(meaning, Text.unaccented(phrases))
    }
    plain(.rank(.cLevel, gm, .complete), "genel müdür, icra kurulu başkanı, genel koordinatör")
    plain(
      .rank(.owner, gm, .complete),
      "kurucu, kurucu ortak, şirket sahibi, işletme sahibi, firma sahibi")
    plain(.rank(.board), "yönetim kurulu başkanı, yönetim kurulu üyesi")
    plain(.rank(.vp), "genel müdür yardımcısı, başkan yardımcısı")
    plain(.rank(.director), "direktörü, direktör")
    plain(.rank(.manager), "müdürü, müdür, yöneticisi, yönetici, şefi, şef, sorumlusu")
    plain(.helper, "asistanı, asistan, sekreteri, sekreter")
    plain(.learner, "stajyer")
    plain(.grade(.senior), "kıdemli")
    func function(_ function: JobFunction, _ words: String) { plain(.function(function), words) }
    function(.sales, "satış, satis, iş geliştirme, ticari, ihracat")
    function(.marketing, "pazarlama, iletişim, kurumsal iletişim, reklam")
    function(.finance, "finans, mali işler, muhasebe, bütçe, mali ve idari işler")
    function(.hr, "insan kaynakları, ik, personel")
    function(.procurement, "satın alma, satınalma, tedarik")
    function(.supplyChain, "lojistik, tedarik zinciri, depo, sevkiyat")
    function(.operations, "üretim, operasyon, kalite, fabrika, işletme, bakım")
    function(.it, "bilgi teknolojileri, bilgi işlem, bt, bilgi sistemleri")
    function(.engineering, "teknik, ar ge, arge, yazılım geliştirme")
    function(.legal, "hukuk")
    plain(.trade([.sales]), "satış temsilcisi, satış danışmanı, müşteri temsilcisi")
    plain(.trade([.engineering], isWeak: true), "mühendisi, mühendis")
    plain(.trade([], isWeak: true), "uzmanı, uzman, temsilcisi, danışmanı, danışman, elemanı")
  }

  /// The commonest ranks and functions in Romanian and Hungarian, beside the words that they share with
  /// others.
  mutating func addRomanianAndHungarian() {
    let gm: [JobFunction] = [.generalManagement]
    func plain(_ meaning: TitleMeaning, _ phrases: String) {
      add(meaning, Text.unaccented(phrases))
    }
    plain(
      .rank(.cLevel, gm, .complete),
      "ügyvezető igazgató, ügyvezető, vezérigazgató, cégvezető, administrator unic, administrator societate"
    )
    plain(
      .rank(.owner, gm, .complete),
      "tulajdonos, alapító, társalapító, fondator, cofondator, asociat")
    plain(.rank(.director), "igazgató, igazgatója")
    plain(.rank(.manager), "vezető, vezetője, osztályvezető, menedzser")
    plain(
      .rank(.manager, [], .headFirst), "șef, sef, șef departament, sef departament, responsabil")
    plain(.deputy, "helyettes")
    plain(.helper, "asszisztens, titkárnő")
    plain(.learner, "gyakornok")
    func function(_ function: JobFunction, _ words: String) { plain(.function(function), words) }
    function(.sales, "értékesítési, értékesítés, kereskedelmi, vânzări, vanzari")
    function(.finance, "pénzügyi, gazdasági, számviteli, financiar, economic, contabilitate")
    function(.procurement, "beszerzési, beszerzés, achiziții, achizitii, aprovizionare")
    function(.operations, "termelési, gyártási, minőségügyi, producție, productie, calitate")
    function(.it, "informatikai")
    function(.hr, "humánpolitikai, resurse umane")
    function(.engineering, "műszaki, tehnic")
    plain(
      .trade([.sales]), "értékesítő, üzletkötő, agent vânzări, agent vanzari, reprezentant vânzări")
    plain(.trade([.finance]), "könyvelő, contabil, contabil sef, contabil șef")
    plain(.trade([], isWeak: true), "szakértő, munkatárs, tanácsadó")
  }
}
