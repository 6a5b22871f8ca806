extension TitleTable {
  /// Functions in English.
  mutating func addFunctions() {
    add(.function(.it, isWeak: true), "information")
    // What is done for other functions gives way to them: `marketing technology` is marketing.
    add(
      .function(.engineering, isWeak: true),
      "development, technology, technologies, tech, platform, architecture, automation")
    add(.function(.data, isWeak: true), "analytics, insights, insight, analysis")
    add(.function(.customerSuccess, isWeak: true), "support")
    add(.function(.hr, isWeak: true), "training")
    func function(_ function: JobFunction, _ words: String) { add(.function(function), words) }
    function(
      .sales,
      """
      sales, selling, revenue, business development, bd, biz dev, bizdev, business dev, commercial,
      commercials, accounts, account, key accounts, key account, account management, channel,
      channels, channel sales, partnerships, partnership, alliances, alliance, partner, partner sales,
      strategic partnerships, partner management, partner success, partner development, new business,
      inside sales, field sales, presales, pre sales, sales development, sales engineering,
      solution sales, client acquisition, commerce, wholesale, retail sales, export, go to market,
      gtm, monetization, pricing, bids, bid, tenders, ecosystem, reseller, distribution sales,
      solutions engineering, solution engineering, solutions consulting, customer acquisition,
      ad sales, technical sales, it sales, software sales, marketing sales, product sales, digital sales,
      sales strategy, sales excellence, sales effectiveness, sales planning, partner marketing sales
      """)
    function(
      .revenueOperations,
      """
      sales operations, sales ops, salesops, revenue operations, revenue ops, revops, rev ops,
      sales enablement, revenue enablement, gtm operations, gtm ops, go to market operations,
      commercial operations, commercial excellence, sales and marketing operations, gtm enablement,
      sales operation, deal desk, sales compensation, sales and revenue operations, sales support
      """)
    function(
      .marketing,
      """
      marketing, mktg, product marketing, growth marketing, growth, brand, branding, communications,
      communication, comms, pr, public relations, demand generation, demand gen, lead generation,
      lead gen, content, content marketing, content strategy, social media, seo, sem, ppc, advertising,
      media, digital marketing, field marketing, events, event, partner marketing, crm marketing,
      marketing operations, marketing ops, marketing communications, customer marketing, ecommerce,
      e commerce, digital commerce, campaigns, campaign, marcom, press, market research,
      corporate communications, internal communications, public affairs, editorial, community,
      performance marketing, marketing automation, channel marketing, sales marketing, abm,
      market intelligence, marketing intelligence, competitive intelligence, consumer insights,
      ad operations, ad ops, ad tech, adtech, account based marketing, data marketing, developer relations, devrel, copywriting, trade marketing
      """)
    function(
      .customerSuccess,
      """
      customer success, client success, customer experience, cx, customer service, customer services,
      client services, client service, customer support, support, technical support, customer care,
      client relations, customer relations, customer operations, customer, client, clients,
      customers, customer onboarding, onboarding, call center, contact center, contact centre, helpdesk support,
      client experience, guest relations, guest services, professional services, implementation,
      technical account management, product support, customer engagement, client engagement,
      customer success operations, service delivery
      """)
    function(
      .product,
      """
      product, products, product management, product development management, product strategy,
      product operations, product ops, product innovation, product portfolio, product line,
      digital product, technical product, product design and management, product owner
      """)
    function(
      .design,
      "design, ux, ui, ui ux, ux ui, user experience, product design, creative, graphic design, art, visual design, user interface, interaction design, industrial design, design ops"
    )
    function(
      .engineering,
      """
      engineering, software, software engineering, software development, development, rd, r d,
      research and development, technology, technical, tech, technologies, frontend, front end,
      backend, back end, full stack, fullstack, devops, sre, site reliability, platform, embedded,
      hardware, firmware, mobile, web development, application development, qa, quality engineering,
      architecture, web, java, python, ios, android, cloud engineering, product engineering,
      product development, electrical, mechanical, electronics, robotics, software architecture,
      design engineering, test automation, automation, machine, game, blockchain, test, testing,
      innovation and technology, software quality, api, integration, integrations
      """)
    function(
      .it,
      """
      it, information technology, information systems, mis, ict, it operations, it infrastructure,
      infrastructure, network, networks, networking, cloud, erp, sap, crm, salesforce, servicenow,
      it service, it services, it support, service desk, help desk, helpdesk, desktop support,
      system administration, systems administration, workplace, end user computing, it governance,
      enterprise architecture, enterprise applications, business applications, applications,
      application management, application support, it systems, digital transformation, digitalization,
      digitalisation, digitization, digital workplace, data center, data centre, data centers,
      business systems, telecommunications, telecom, it projects, database administration
      """)
    function(
      .data,
      """
      data, analytics, data science, data engineering, data analytics, business intelligence, bi, ai,
      machine learning, ml, artificial intelligence, insights, data and analytics, insight,
      data platform, data governance, data management, big data, deep learning, ai ml, nlp, genai,
      computer vision, data architecture, data operations, ai and data, customer insights
      """)
    function(
      .security,
      """
      information security, cyber security, cybersecurity, infosec, security, it security,
      application security, appsec, product security, cloud security, network security, data security,
      security operations, security engineering, security architecture, secops, devsecops, soc,
      cyber, identity and access management, iam, cyber defense, threat intelligence,
      offensive security, penetration testing, cyber risk, security and compliance, it risk
      """)
    function(
      .finance,
      """
      finance, financial, finances, accounting, accounts payable, accounts receivable, treasury, tax,
      taxes, taxation, fpa, fp a, financial planning and analysis, financial planning, controlling,
      investor relations, payroll accounting, billing, credit, corporate finance, corporate development,
      mergers and acquisitions, ma, m a, finance operations, finance transformation, financial analysis,
      financial operations, investment, investments, accounting and finance, cost, budgeting, audit,
      internal audit, auditing, bookkeeping, financial reporting, revenue accounting, business finance,
      supply chain finance, sales finance, commercial finance, capital markets, private equity, fund,
      corporate controlling, credit control, collections, invoicing, actuarial, wealth management
      """)
    function(
      .legal,
      """
      legal, law, general counsel office, legal affairs, legal operations, contracts,
      contract management, privacy, data protection, data privacy, gdpr, intellectual property, ip,
      patents, litigation, corporate secretary, company secretary, corporate secretariat, paralegal
      """)
    function(
      .risk,
      "risk, risk management, compliance, regulatory, regulatory affairs, governance, grc, governance risk and compliance, ethics and compliance, aml, fraud, operational risk, credit risk, quality and regulatory, legal and compliance risk"
    )
    function(
      .hr,
      """
      hr, human resources, human resource, people, people operations, people ops, people and culture,
      talent, talent acquisition, talent management, recruiting, recruitment, staffing, payroll,
      compensation, compensation and benefits, comp and ben, benefits, total rewards, rewards,
      learning and development, ld, l d, training, organizational development, human capital, culture,
      employee experience, employee relations, labor relations, workforce, workforce management,
      diversity, diversity and inclusion, dei, employer branding, personnel development, hr operations, hris, hr tech,
      people analytics, hr analytics, people development, engineering recruiting, leadership development,
      technical recruiting, talent development, personnel, hr services, hr it, people and organization
      """)
    function(
      .procurement,
      """
      procurement, purchasing, sourcing, strategic sourcing, strategic procurement, indirect procurement,
      global sourcing, buying, category management, vendor management, supplier management, it procurement,
      supplier quality procurement, merchandising, procurement operations, materials purchasing,
      supply management, vendor relations, marketing procurement
      """)
    function(
      .supplyChain,
      """
      supply chain, supply chain management, scm, logistics, warehouse, warehousing, distribution,
      transportation, transport, fulfillment, fulfilment, inventory, materials management, shipping,
      demand planning, supply planning, production planning, fleet, import, customs, materials,
      supply chain operations, freight, delivery logistics
      """)
    add(
      .function(.operations, isWeak: true),
      "operations, ops, operation, operational, business operations, bizops, delivery")
    function(
      .operations,
      """
      production, manufacturing, plant, factory, quality, quality assurance, quality management,
      quality control, facilities, facility, facility management, maintenance, hse, ehs, safety,
      health and safety, environment health and safety, continuous improvement, lean, site, store,
      stores, branch, real estate, property, property management, construction, process, processes,
      process improvement, operational excellence, business process, asset management facilities,
      industrial, restaurant, kitchen, food and beverage, hotel, retail, field service, service,
      after sales service, aftersales, energy, energy management, physical security, plant operations,
      agile operations, building, environmental, space, business excellence
      """)
    function(
      .research,
      "research, science, scientific, clinical research, clinical development, discovery, laboratory, lab, biology, chemistry, labs"
    )
    add(
      .function(.strategy, isWeak: true),
      "strategy, corporate strategy, strategy and operations, strategic planning, business strategy, planning, innovation, transformation, change, change management, business transformation, sustainability, esg, csr, strategic initiatives, special projects, business planning, organizational change"
    )
    add(
      .function(.consulting, isWeak: true),
      "consulting, advisory, consultancy, cio advisory, cfo advisory, cto advisory, ceo advisory")
    add(
      .function(.projects, isWeak: true),
      "project, projects, project management, program, programme, program management, programme management, pmo, project management office, portfolio management, agile, delivery management, project delivery, portfolio"
    )
    add(
      .function(.administration, isWeak: true),
      "administration, administrative, office management, office administration, admin services, general services, front office, back office"
    )
    function(
      .health,
      "medical, clinical, nursing, healthcare, health, pharmacy, patient care, medical affairs, veterinary, dental, patient, hospital, nurse manager, radiology"
    )
    function(
      .education,
      "education, academic, teaching, curriculum, school, academy, faculty, admissions, academics")
    add(.function(.generalManagement, isWeak: true), "management")
    function(
      .generalManagement,
      "general management, executive office, executive team, ceo office, company management")
  }

  /// Trades of people who need not lead others, in English.
  mutating func addTrades() {
    func trade(_ function: JobFunction, _ words: String) { add(.trade([function]), words) }
    trade(
      .sales,
      """
      account executive, account executives, ae, account manager, account managers, key account manager,
      kam, national account manager, global account manager, strategic account manager, am,
      major account manager, key account executive, senior account executive, client executive,
      sales representative, sales rep, salesperson, salesman, saleswoman, sales executive, sales agent,
      sales development representative, sdr, business development representative, bdr, xdr, adr,
      sales consultant, sales specialist, sales associate, sales engineer, solutions engineer,
      solution engineer, solutions consultant, solution consultant, presales consultant,
      pre sales consultant, presales engineer, client partner, sales advisor, inside sales representative,
      account director manager, client manager, relationship manager, client relationship manager,
      territory manager, partner manager, channel manager, channel account manager, partner account manager,
      alliance manager, business developer, account representative, telesales, sales trainer,
      merchant representative, technical sales representative, cashier, retail associate, broker, realtor,
      real estate agent, insurance agent, sales coordinator, sales administrator, sales professional,
      account specialist, renewals manager, closer, setter, hunter, sales promoter, development representative
      """)
    trade(
      .revenueOperations,
      "sales operations analyst, revenue operations analyst, sales analyst, sales operations specialist, sales planner"
    )
    trade(
      .marketing,
      """
      marketer, copywriter, content writer, content creator, content manager, community manager,
      social media manager, editor, journalist, blogger, influencer, publicist, spokesperson,
      media planner, media buyer, seo specialist, marketing specialist, evangelist, writer, photographer,
      videographer, brand ambassador, campaign manager, digital marketer, growth hacker, event planner,
      event manager, press officer, media relations, strategist, marketing executive, developer advocate
      """)
    trade(
      .customerSuccess,
      """
      customer success manager, csm, client success manager, customer success specialist,
      customer success executive, customer service representative, support engineer, support specialist,
      technical support engineer, support agent, customer support specialist, customer service agent,
      technical account manager, tam, implementation manager, implementation consultant,
      implementation specialist, onboarding manager, onboarding specialist, customer service advisor,
      customer support engineer, call center agent, csr, customer care agent, customer advisor,
      client advisor, customer service specialist, support analyst, customer success engineer
      """)
    trade(
      .product,
      "product manager, product managers, technical product manager, group product manager, product analyst, product specialist, business analyst product, product marketing owner"
    )
    trade(
      .design,
      "designer, designers, ux designer, product designer, ui designer, graphic designer, art director, creative director, illustrator, animator, ux researcher, artist, stylist, ux writer"
    )
    add(
      .trade([.engineering], isWeak: true),
      "engineer, engineers, architect, architects, technician, technologist, tester, mechanic, electrician, installer, craftsman, machinist, operator of machines"
    )
    trade(
      .engineering,
      """
      developer, developers, programmer, software engineer, software developer, software architect,
      solutions architect, solution architect, design engineer, product engineer, project engineer,
      test engineer, qa engineer, qa tester, quality assurance engineer, devops engineer, scrum master,
      web developer, engineering fellow, coder, webmaster, full stack developer, salesforce developer,
      sap developer, hardware engineer, systems engineer, system engineer, research engineer,
      platform engineer, process engineer, application engineer, field application engineer, webdesigner
      """)
    trade(
      .it,
      "system administrator, systems administrator, sysadmin, network administrator, network engineer, database administrator, dba, it specialist, it consultant, sap consultant, business analyst, systems analyst, system analyst, it administrator, enterprise architect, cloud engineer, cloud architect, it technician, help desk technician, salesforce administrator, it analyst, service desk analyst"
    )
    trade(
      .data,
      "data scientist, data analyst, data engineer, data architect, statistician, data steward, machine learning engineer, ai engineer, ml engineer, bi developer, bi analyst, analytics engineer, data engineer developer, prompt engineer, data manager"
    )
    trade(
      .security,
      "security engineer, security architect, security analyst, penetration tester, ethical hacker, security consultant, soc analyst, information security officer, it security officer, iso officer, security specialist, information security analyst"
    )
    trade(
      .operations,
      "security guard, security officer, guard, driver, cook, chef cook, waiter, waitress, bartender, barista, housekeeper, cleaner, janitor, carpenter, plumber, welder, painter, construction worker, production worker, labourer, laborer, factory worker, quality inspector, machine operator, operator, handyman, gardener, farmer, firefighter, police officer, hairdresser, pilot, flight attendant, inspector, dispatcher"
    )
    trade(
      .finance,
      "accountant, controller, comptroller, financial controller, auditor, bookkeeper, treasurer, financial analyst, finance business partner, financial advisor, tax advisor, underwriter, actuary, investment banker, credit analyst, trader, financial planner, investor, portfolio manager, fund manager, business controller, tax consultant, accounts officer, accounts assistant, accounts clerk, accounts administrator, loan officer, teller, wealth manager, private banker, banker, claims adjuster, finance analyst"
    )
    trade(
      .legal,
      "counsel, lawyer, attorney, solicitor, barrister, legal counsel, associate general counsel, notary, judge, data protection officer, dpo, privacy officer, contract manager, contracts manager, legal advisor, patent attorney, in house counsel"
    )
    trade(
      .risk,
      "compliance officer, risk officer, risk analyst, compliance analyst, risk manager officer, aml officer, mlro"
    )
    trade(
      .hr,
      "recruiter, recruiters, sourcer, talent acquisition partner, talent partner, talent acquisition specialist, hr business partner, hrbp, people partner, people business partner, hr generalist, hr specialist, headhunter, trainer, payroll specialist, recruitment consultant, technical recruiter, hr consultant, hr advisor, coach, career coach, executive coach, agile coach of people"
    )
    trade(
      .procurement,
      "buyer, buyers, purchaser, procurement specialist, category manager, sourcing specialist, purchasing agent, merchandiser, procurement officer, strategic buyer, category buyer, vendor manager, supplier manager, procurement agent"
    )
    trade(
      .supplyChain,
      "planner, supply planner, demand planner, forwarder, truck driver, warehouse worker, logistician, stock clerk, supply chain planner"
    )
    trade(
      .research,
      "scientist, researcher, research scientist, chemist, biologist, physicist, research associate, postdoc, postdoctoral researcher, economist, mathematician, geologist"
    )
    trade(.consulting, "management consultant, strategy consultant")
    add(
      .trade([.consulting], isWeak: true),
      "consultant, consultants, adviser, advisor, advisors, independent consultant, freelancer, contractor"
    )
    add(
      .trade([.projects], isWeak: true),
      "project manager, project managers, program manager, programme manager, project coordinator, project lead, project leader, project director manager, delivery manager, pmo manager, project officer, program officer, technical project manager, engagement manager, agile coach, technical program manager"
    )
    trade(
      .health,
      "personal trainer, fitness trainer, nurse, registered nurse, physician, doctor, pharmacist, dentist, surgeon, therapist, physiotherapist, psychologist, paramedic, veterinarian, caregiver, medical assistant, midwife, optician, nutritionist, dietitian, radiologist"
    )
    trade(
      .education,
      "teacher, professor, lecturer, tutor, principal teacher, school principal, dean, assistant professor, associate professor, instructor, educator, librarian, research fellow professor, adjunct professor, teaching assistant"
    )
    add(
      .trade([], isWeak: true),
      """
      analyst, specialist, specialists, executive, representative, rep, agent, generalist,
      business partner, professional, employee, worker, member, coordinator, co ordinator, expert in,
      ambassador, volunteer, inspector general, liaison, attache, counselor, mentor, speaker, author,
      podcaster, host, producer, actor, musician, contributor, individual contributor, owner of product,
      board assistant, champion, administrator of, moderator, facilitator, team member, crew member,
      clerk typist, advocate, ninja, guru, rockstar, wizard, enthusiast, nerd, geek, fan, angel
      """)
    add([.rank(.manager), .function(.sales)], "sales lead manager")
    add(
      [.trade([.administration])],
      "front desk agent, front office agent, data entry clerk, data entry operator")
    add(
      .rank(.director, [.sales], .complete),
      "account director, client director, client services director of accounts")
  }
}
