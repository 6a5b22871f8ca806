internal import Firmographics

extension TitleTable {
  /// The commonest ranks, functions and trades in Chinese (both ways of writing), Japanese and Korean.
  ///
  /// These write a title without blanks: `销售总监` is taken apart into `销售` and `总监`.
  mutating func addEastAsian() {
    let gm: [JobFunction] = [.generalManagement]
    func ranks() {
      addParts(
        .rank(.owner, gm, .complete),
        "创始人 創辦人 創始人 创办人 联合创始人 聯合創辦人 共同創業者 創業者 創業家 オーナー 老板 창업자 공동창업자 설립자")
      addParts(
        .rank(.cLevel, gm, .complete),
        "首席执行官 首席執行官 行政总裁 行政總裁 执行总裁 執行總裁 总裁 總裁 总经理 總經理 董事总经理 行长 行長 代表取締役 代表取締役社長 代表理事 代表社員 社長 最高経営責任者 대표이사 대표 사장"
      )
      addParts(.rank(.cLevel), "専務取締役 常務取締役 執行董事")
      addParts(
        .rank(.board), "董事长 董事長 副董事长 副董事長 董事 独立董事 獨立董事 监事 監事 主席 取締役 社外取締役 取締役会長 会長 監査役 회장 이사회 사외이사")
      addParts(.rank(.vp, gm), "副总经理 副總經理 副总 副總")
      addParts(.rank(.vp), "副总裁 副總裁 副社長 執行役員 専務 常務 부사장 전무 상무")
      addParts(.rank(.director), "总监 總監 本部長 事業部長 事業部长 局長 ディレクター 이사 본부장 디렉터")
      addParts(.rank(.head), "部長 部长 负责人 負責人 責任者 室長 실장 부장")
      addParts(
        .rank(.manager), "经理 經理 主管 課長 课长 次長 部長代理 科長 科长 マネージャー マネジャー 매니저 관리자 과장 차장 站长")
      addParts(.rank(.director, gm), "支店長 工場長 厂长 廠長 지점장 공장장 所長")
      addParts([.rank(.manager), .function(.operations)], "店長 店长 점장")
      addParts(.grade(.lead), "组长 組長 リーダー 係長 主任 課長代理 課長補佐 팀장 파트장")
      addParts(.grade(.senior), "高级 高級 资深 資深 シニア 선임 책임")
      addParts(.junior, "初级 初級 ジュニア 주니어")
      addParts(.deputy, "副")
      addParts(.and, "兼 及 和 と")
      addParts(.helper, "助理 秘书 秘書 アシスタント 비서 어시스턴트")
      addParts(.learner, "实习生 實習生 インターン 인턴 見習い 学徒 管培生 储备干部 インターンシップ")
      addParts(.interim, "代理")
    }
    func chiefs(_ function: JobFunction, _ words: String) {
      addParts(.rank(.cLevel, [function], .complete), words)
    }
    ranks()
    chiefs(.engineering, "首席技术官 首席技術官 首席技術長 技術長 最高技術責任者 최고기술책임자")
    chiefs(.finance, "首席财务官 首席財務官 財務長 最高財務責任者 최고재무책임자")
    chiefs(.operations, "首席运营官 首席營運官 營運長 最高執行責任者 최고운영책임자")
    chiefs(.marketing, "首席营销官 首席市场官 首席行銷官 行銷長 最高マーケティング責任者 최고마케팅책임자")
    chiefs(.it, "首席信息官 首席資訊官 資訊長 最高情報責任者 최고정보책임자")
    chiefs(.hr, "首席人力资源官 首席人才官 人資長 最高人事責任者")
    chiefs(.product, "首席产品官 產品長 最高プロダクト責任者")
    func function(_ function: JobFunction, _ words: String) { addParts(.function(function), words) }
    func weak(_ function: JobFunction, _ words: String) {
      addParts(.function(function, isWeak: true), words)
    }
    function(
      .sales,
      "销售 銷售 业务拓展 业务发展 業務開發 商务拓展 商务 商務 大客户 大客戶 渠道 招商 外贸 外貿 贸易 貿易 客户 客戶 客户关系 客戶關係 営業 法人営業 セールス 販売 事業開発 영업 사업개발 세일즈"
    )
    weak(.sales, "业务")
    function(
      .marketing,
      "市场 市場 营销 營銷 行銷 品牌 广告 廣告 公关 公關 推广 推廣 媒体 媒體 新媒体 媒介 会展 会务 促销 促銷 策划 企划 企劃 マーケティング 広報 宣伝 ブランド 마케팅 홍보 브랜드 광고"
    )
    function(
      .customerSuccess, "客服 客户服务 客戶服務 售后 售後 カスタマーサクセス カスタマーサポート 고객지원 고객서비스 고객성공")
    function(
      .finance, "财务 財務 会计 會計 会計 経理 审计 審計 税务 稅務 投资 投資 金融 融资 资金 成本 재무 회계 경리 세무 投資銀行 理财")
    function(.hr, "人力资源 人力資源 人資 人事 招聘 培训 培訓 薪酬 薪资 労務 採用 人材 인사 채용 교육훈련 員工關係")
    function(.it, "信息技术 资讯 資訊 信息 信息化 网络 網路 情報システム 情報 システム 社内se 运维 전산 정보 정보시스템 IT")
    function(
      .engineering, "技术 技術 研发 研發 开发 開發 開発 软件 軟件 軟體 硬件 ソフトウェア エンジニアリング 개발 연구개발 기술 工程 엔지니어링")
    function(.security, "信息安全 网络安全 資訊安全 情報セキュリティ 정보보안")
    function(.data, "数据 數據 大数据 データ 데이터 データ分析 人工智能")
    function(.product, "产品 產品 プロダクト 商品企画 제품 상품기획")
    function(.design, "设计 設計 美术 美術 デザイン 디자인")
    function(.procurement, "采购 採購 購買 調達 資材 구매 买手 买办")
    function(
      .supplyChain, "物流 物料 供应链 供應鏈 仓库 仓储 倉儲 运输 サプライチェーン 물류 공급망 货运")
    function(
      .operations,
      "运营 運營 營運 营运 维修 維修 品管 品保 生产 生產 生産 制造 製造 品质 品質 质量 質量 工厂 工廠 工場 オペレーション 店铺 门店 设备 생산 품질 운영 제조")
    function(.legal, "法务 法務 法律 知识产权 知財 법무")
    function(.risk, "风控 风险 風險 合规 合規 コンプライアンス リスク 준법 리스크")
    function(.research, "研究 医药研发 연구")
    weak(.strategy, "战略 戰略 戦略 経営企画 企画 기획 전략 规划")
    weak(.administration, "行政 総務 总务 總務 총무 办公室 后勤")
    weak(.projects, "项目 專案 プロジェクト 프로젝트")
    weak(.consulting, "咨询 諮詢 コンサルティング 컨설팅")
    weak(.generalManagement, "経営 管理 경영")
    func trade(_ function: JobFunction, _ words: String) { addParts(.trade([function]), words) }
    trade(
      .sales, "销售代表 销售员 业务员 業務員 业务代表 客户经理 客戶經理 大客户经理 营业员 营业担当 営業担当 営業マン 영업사원 영업담당 经纪人")
    trade(.product, "产品经理 產品經理 プロダクトマネージャー 상품기획자")
    trade(.finance, "会计师 會計師 注册会计师 出纳 公認会計士 税理士 회계사")
    trade(.legal, "律师 律師 弁護士 변호사")
    trade(.hr, "招聘专员 リクルーター 리크루터 人事专员 培训师 猎头")
    trade(.engineering, "程序员 程式設計師 プログラマー 开发工程师 软件工程师 开发人员 개발자 프로그래머 架构师")
    trade(.design, "设计师 設計師 デザイナー アートディレクター 디자이너")
    trade(.data, "データサイエンティスト データアナリスト 数据分析师 数据工程师 데이터분석가")
    trade(.procurement, "采购员 採購員 バイヤー")
    trade(.research, "研究员 研究員 科学家 연구원")
    trade(.education, "教师 教師 老师 教授 讲师 講師 교수 강사")
    trade(.health, "医生 醫生 医師 护士 護士 看護師 药师 薬剤師 의사 간호사")
    trade(.administration, "文员 前台 受付 사무원")
    addParts(.trade([.engineering], isWeak: true), "工程师 工程師 エンジニア 技术员 技師 엔지니어")
    addParts(
      .trade([.projects], isWeak: true),
      "项目经理 專案經理 项目主管 プロジェクトマネージャー 프로젝트매니저 项目专员")
    addParts(.trade([.consulting], isWeak: true), "顾问 顧問 咨询师 コンサルタント 컨설턴트 고문 相談役")
    addParts(
      .trade([], isWeak: true),
      "专员 專員 专家 專家 전문가 担当 担当者 代表 分析师 分析師 アナリスト 担当職 사원 담당 담당자 스페셜리스트 스페셜 员 スタッフ")
  }

  /// Says what some words mean in titles that are written without blanks.
  private mutating func addParts(_ meanings: [TitleMeaning], _ words: String) {
    for word in words.split(separator: " ") {
      let letters = Array(Text.unaccented(String(word)))
      longestPart = max(longestPart, letters.count)
      let key = String(letters)
      if parts[key] == nil { parts[key] = meanings }
    }
  }

  private mutating func addParts(_ meaning: TitleMeaning, _ words: String) {
    addParts([meaning], words)
  }

  /// What a word of a script that is written without blanks means: its parts, the longest that is known
  /// first; nil where it has no letter of such a script or no known part.
  func eastAsian(_ word: String) -> [TitleMeaning]? {
    guard word.utf8.contains(where: { $0 >= 0xE1 }) else { return nil }
    let letters = Array(word)
    var found: [TitleMeaning] = []
    var isKnown = false
    var index = 0
    while index < letters.count {
      if letters[index].isASCII {
        // “ITマネージャー”.
        let end = letters[index...].firstIndex { !$0.isASCII } ?? letters.count
        let known = meanings[String(letters[index..<end])]
        isKnown = isKnown || known != nil
        found += known ?? [.unknown]
        index = end
        continue
      }
      let lengths = stride(from: min(longestPart, letters.count - index), to: 0, by: -1)
      let part = lengths.lazy.compactMap { length in
        parts[String(letters[index..<index + length])].map { (length, $0) }
      }.first
      guard let (length, meanings) = part else {
        index += 1
        continue
      }
      found += meanings
      isKnown = true
      index += length
    }
    return isKnown ? found : nil
  }
}
