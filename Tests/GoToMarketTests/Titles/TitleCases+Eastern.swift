extension TitleCases {
  /// Titles in Russian, Ukrainian, Turkish, Romanian and Hungarian.
  static let eastern = """
    Генеральный директор = cLevel generalManagement
    Директор по продажам = director sales
    Коммерческий директор = director sales
    Финансовый директор = director finance
    Руководитель отдела маркетинга = head marketing
    Менеджер по закупкам = manager procurement
    Начальник отдела продаж = head sales
    Главный бухгалтер = individual finance
    Заместитель директора по производству = manager operations
    Технічний директор = director engineering
    Комерційний директор = director sales
    Керівник відділу кадрів = head hr
    Satış Müdürü = manager sales
    Genel Müdür = cLevel generalManagement
    İnsan Kaynakları Direktörü = director hr
    Satın Alma Müdürü = manager procurement
    Pazarlama Uzmanı = individual marketing
    Director Vânzări = director sales
    Director financiar = director finance
    Șef departament achiziții = manager procurement
    Értékesítési vezető = manager sales
    Ügyvezető igazgató = cLevel generalManagement
    Pénzügyi igazgató = director finance
    """

  /// Titles in Chinese, Japanese and Korean, which have no blanks between their words.
  static let eastAsian = """
    销售总监 = director sales
    銷售總監 = director sales
    市场部经理 = manager marketing
    区域销售经理 = manager sales
    首席财务官 CFO = cLevel finance
    财务总监 = director finance
    人力资源经理 = manager hr
    采购经理 = manager procurement
    供应链总监 = director supplyChain
    研发总监 = director engineering
    总经理 = cLevel generalManagement
    总经理助理 = assistant administration
    副总经理 = vp generalManagement
    创始人兼首席执行官 = owner generalManagement; cLevel generalManagement
    董事长 = board -
    客户经理 = individual sales
    销售代表 = individual sales
    产品经理 = individual product
    高级软件工程师 = senior engineering
    市场部实习生 = intern marketing
    人力資源助理 = assistant hr
    代表取締役社長 = cLevel generalManagement
    代表取締役 CEO = cLevel generalManagement
    代表取締役兼最高技術責任者 = cLevel generalManagement; cLevel engineering
    営業部長 = head sales
    営業本部長 = director sales
    マーケティングマネージャー = manager marketing
    マーケティング部 部長 = head marketing
    情報システム部長 = head it
    ITマネージャー = manager it
    人事課長 = manager hr
    営業担当 = individual sales
    社外取締役 = board -
    대표이사 = cLevel generalManagement
    영업본부장 = director sales
    마케팅 팀장 = lead marketing
    재무이사 = director finance
    인사 담당자 = individual hr
    建築家 = nothing
    """
}
