extension TitleTable {
  /// Ranks, functions and trades in Spanish and Portuguese.
  mutating func addSpanishAndPortuguese() {
    let gm: [JobFunction] = [.generalManagement]
    add(
      .rank(.cLevel, gm, .whole),
      "director general, directora general, consejero delegado, consejera delegada, director ejecutivo, directora ejecutiva, gerente general, diretor geral, diretora geral, diretor executivo, diretora executiva, director gerente, administrador unico, administrador delegado, presidente ejecutivo, presidente executivo, director xeral, directora gerente, socio administrador, socio gerente, diretor presidente, director geral, directora geral"
    )
    add(
      .rank(.cLevel),
      "presidente, presidenta, presidencia, gerencia, administrador gerente, membro do conselho executivo"
    )
    add(.rank(.vp), "vicepresidente, vicepresidenta, vice presidente, vicepresidente ejecutivo")
    add(
      .rank(.owner, gm, .complete),
      "fundador, fundadora, cofundador, cofundadora, co fundador, co fundadora, propietario, propietaria, dueno, duena, proprietario, proprietaria, empresario, empresaria, dono, dona, socio fundador, socia fundadora, emprendedor, socio proprietario, empreendedor, autonomo"
    )
    add(.rank(.partner), "socio, socia, socio director")
    add(
      .rank(.board),
      "consejero, consejera, consejero independiente, miembro del consejo, conselheiro, conselheira, membro do conselho, presidente del consejo, membro do conselho de administracao, miembro del consejo de administracion, vocal"
    )
    func both(_ functions: [JobFunction], _ words: String) {
      add(
        [.rank(.director, functions, .complete), .and, .rank(.cLevel, functions, .complete)], words)
    }
    both(
      [.finance],
      "director financiero, directora financiera, director administrativo financiero, diretor financeiro, diretora financeira, director de administracion y finanzas, directora de administracion y finanzas, director de finanzas, directora de finanzas"
    )
    add(
      .rank(.director, [], .headFirst),
      "directora, direccion, diretor, diretora, diretoria, direcao, director de, directora de, subdirector general, directores"
    )
    add(
      .rank(.manager, [], .headFirst),
      "gerente, gerentes, gestor, gestora, responsable de, responsavel, jefe, jefa, encargado, encargada, subgerente, jefatura, chefe, mando intermedio, gerente de area, lider de area"
    )
    add(
      .rank(.manager, gm, .headFirst),
      "gerente de tienda, gerente de sucursal, director de tienda, gerente regional, delegado territorial, gerente de loja, gerente geral de loja, gerente general de tienda"
    )
    add(
      [.deputy, .rank(.director, [], .headFirst)],
      "subdirector, subdirectora, subdiretor, subdiretora")
    add(
      .grade(.lead),
      "coordinador, coordinadora, coordenador, coordenadora, lider, supervisor, supervisora, lider de equipo, jefe de equipo, jefa de equipo, jefe de turno, lider de equipe, coordinacion"
    )
    add(
      .helper,
      "asistente, asistenta, auxiliar, secretaria, secretario, asistente de direccion, secretaria de direccion, assistente, asistente ejecutiva, ayudante"
    )
    add(
      .learner,
      "becario, becaria, practicante, pasante, aprendiz, estudiante, estagiario, estagiaria, estagio, estudante, en practicas, pasantia, trainee de, jovem aprendiz"
    )
    func function(_ function: JobFunction, _ words: String) { add(.function(function), words) }
    function(
      .sales,
      "ventas, venta, vendas, venda, comercial, negocios, desarrollo de negocio, desarrollo de negocios, desenvolvimento de negocios, cuentas clave, grandes cuentas, contas, exportacion, exportacao, comercio exterior, preventa, canal, canales, expansion, novos negocios, cuentas, exportaciones, pre vendas, inteligencia comercial, alianzas, parcerias"
    )
    function(
      .revenueOperations,
      "operacoes de vendas, operaciones de ventas, operacoes comerciais, operaciones comerciales")
    function(
      .marketing,
      "medios, mercadotecnia, mercadeo, comunicacion, comunicacao, publicidad, marca, publicidade, relaciones publicas, eventos, redes sociales, marketing digital, contenidos, conteudo, comunicacion y marketing, relacoes publicas, imprensa, marcas"
    )
    function(
      .customerSuccess,
      "atencion al cliente, servicio al cliente, atendimento, atendimento ao cliente, experiencia de cliente, experiencia do cliente, postventa, servicio postventa, posventa, sucesso do cliente, relacionamento, clientes, exito del cliente, suporte, soporte"
    )
    function(
      .finance,
      "finanzas, financiero, financiera, financeiro, financeira, financas, contabilidad, contabilidade, contable, contabil, administracion y finanzas, tesoreria, control de gestion, administracion financiera, controladoria, fiscal, auditoria, tributario, impuestos, cobranzas, tesouraria, credito, facturacion, administrativo financiero, custos, auditoria interna, faturamento, inversiones, investimentos"
    )
    function(
      .hr,
      "recursos humanos, rrhh, rr hh, personas, pessoas, gestion de personas, gestao de pessoas, seleccion, formacion, nominas, capital humano, talento, gente, gente e gestao, recrutamento, recrutamento e selecao, talento humano, capacitacion, cultura, relaciones laborales, remuneracao, reclutamiento, departamento pessoal, treinamento, gestion humana, desarrollo organizacional, treinamento e desenvolvimento"
    )
    function(
      .procurement,
      "compras, aprovisionamiento, suprimentos, abastecimiento, adquisiciones, compra, contrataciones, aprovisionamientos"
    )
    function(
      .supplyChain,
      "logistica, frota, frotas, flota, flotas, almacen, cadena de suministro, armazem, transporte, cadeia de suprimentos, distribucion, distribuicao, inventarios, bodega, expedicao, estoque, trafico, comex, comercio exterior logistico, planificacion, almoxarifado"
    )
    function(
      .operations,
      "operaciones, operacoes, produccion, producao, calidad, qualidade, planta, fabrica, mantenimiento, manutencao, tienda, obra, obras, prevencion, medio ambiente, processos, procesos, seguridad y salud, sucursal, industrial, loja, mejora continua, servicios generales, inmobiliaria, construccion, seguranca do trabalho, seguridad industrial, servicio, servicos, melhoria continua, facilities, facturacion operativa, prl, oficina tecnica"
    )
    function(
      .engineering,
      "ingenieria, engenharia, desarrollo, desenvolvimento, tecnico, tecnica, id, idi, pd, investigacion y desarrollo, pesquisa e desenvolvimento, tecnologia, tecnologico, tecnologica, software, innovacion y desarrollo, proyectos de ingenieria, desarrollo de software, desarrollo de producto"
    )
    function(
      .it,
      "sistemas, informatica, ti, tecnologias de la informacion, tecnologia da informacao, tecnologia de la informacion, sistemas de informacion, infraestructura, infraestrutura, transformacion digital, transformacao digital, soporte tecnico, tic, suporte tecnico, suporte de ti, redes"
    )
    function(
      .security,
      "seguridad de la informacion, ciberseguridad, seguranca da informacao, seguridad informatica, ciberseguranca"
    )
    function(
      .data,
      "datos, dados, analitica, ciencia de datos, inteligencia de negocio, inteligencia de negocios, ciencia de dados, inteligencia de mercado, business inteligence"
    )
    function(
      .legal,
      "juridico, juridica, legales, asesoria juridica, asuntos legales, juridicos, contratos, legal y cumplimiento"
    )
    function(
      .risk,
      "riesgos, cumplimiento, riscos, conformidade, cumplimiento normativo, regulatorio, asuntos regulatorios, riesgo"
    )
    function(.product, "producto, productos, produto, produtos")
    function(.research, "investigacion, pesquisa, ciencia, laboratorio, pesquisa clinica")
    function(.health, "enfermagem, salud, saude, medico, medica, clinica, enfermeria")
    function(.education, "academico, academica, docencia, pedagogica, educacion, educacao, ensino")
    add(
      .function(.administration, isWeak: true),
      "administracion, administracao, administrativo, administrativa, servicios administrativos, oficina"
    )
    add(
      .function(.strategy, isWeak: true),
      "estrategia, innovacion, inovacao, sostenibilidad, sustentabilidade, planejamento, planeacion, planificacion estrategica, planejamento estrategico, transformacion"
    )
    add(
      .function(.projects, isWeak: true),
      "proyectos, proyecto, projetos, projeto, pmo, gestion de proyectos, gestao de projetos")
    add(.function(.consulting, isWeak: true), "consultoria, asesoria")
    add(
      .trade([.sales]),
      "vendedor, vendedora, ejecutivo de ventas, ejecutiva de ventas, ejecutivo comercial, ejecutiva comercial, asesor comercial, asesora comercial, ejecutivo de cuentas, ejecutiva de cuentas, ejecutivo de cuenta, executivo de vendas, executiva de vendas, executivo de contas, consultor de vendas, consultora de vendas, consultor comercial, gestor comercial, gestora comercial, representante comercial, asesor de ventas, asesora de ventas, gerente de cuentas, gerente de cuenta, representante de ventas, representante de vendas, agente comercial, delegado comercial, corretor de imoveis, corretor, agente inmobiliario, gerente de contas, dependiente, promotor, promotora, promotor de ventas, comercial de ventas, visitador medico, executivo comercial, executiva comercial, asesor inmobiliario, cajero, televendas, televentas, teleoperador comercial, gerente de relacionamento"
    )
    add(
      .trade([.projects], isWeak: true),
      "jefe de proyecto, jefa de proyecto, jefe de proyectos, gestor de proyectos, gestora de proyectos, director de proyecto, directora de proyecto, gerente de proyectos, gerente de proyecto, gerente de projetos, gestor de projetos, jefe de obra, jefa de proyectos, gerente de projeto"
    )
    add(
      .trade([.product]),
      "jefe de producto, jefa de producto, gerente de producto, gerente de produto, gestor de producto, gerente de produtos, jefe de productos"
    )
    add(
      .trade([.finance]),
      "contador, contadora, contable financiero, auditor interno, auditora, tesorero, tesorera, analista financiero, analista contable, analista financeiro, analista fiscal, analista contabil, economista, asesor financiero, asesor fiscal, controller financiero, contador publico, asesor financiera, tecnico contable"
    )
    add(
      .trade([.hr]),
      "tecnico de rrhh, tecnico de recursos humanos, reclutador, reclutadora, analista de rh, analista de recursos humanos, generalista de recursos humanos, tecnico de seleccion, recrutador, recrutadora, analista de rrhh, formador, formadora, psicologo organizacional, instrutor, capacitador"
    )
    add(
      .trade([.procurement]),
      "comprador, compradora, analista de compras, tecnico de compras, responsable de compras tecnico"
    )
    add(
      .trade([.legal]),
      "abogado, abogada, advogado, advogada, notario, asesor juridico, asesora juridica, asesor legal, delegado de proteccion de datos, delegada de proteccion de datos, procurador"
    )
    add(
      .trade([.engineering]),
      "desarrollador, desarrolladora, programador, programadora, desenvolvedor, desenvolvedora, ingeniero de software, ingeniera de software, engenheiro de software, engenheira de software, delineante, proyectista, projetista, desarrollador de software"
    )
    add(
      .trade([.engineering], isWeak: true),
      "ingeniero, ingeniera, engenheiro, engenheira, arquitecto, arquitecta, arquiteto, arquiteta, mecanico, electricista, eletricista"
    )
    add(
      .trade([.it]),
      "administrador de sistemas, administradora de sistemas, analista de sistemas, tecnico informatico, tecnico de sistemas, informatico, administrador de redes, tecnico de informatica, analista de negocios, analista de negocio, analista de ti, analista de suporte, administrador de base de datos"
    )
    add(
      .trade([.data]),
      "cientifico de datos, analista de datos, cientista de dados, analista de dados, ingeniero de datos, engenheiro de dados, cientifica de datos"
    )
    add(
      .trade([.marketing]),
      "periodista, jornalista, redactor, redactora, redator, analista de marketing, tecnico de marketing, especialista en marketing, publicista, comunicador, social media, jefe de prensa, assessor de imprensa, publicitario, publicitaria"
    )
    add(
      .trade([.design]),
      "disenador, disenadora, disenador grafico, disenadora grafica, designer grafico, diseno, disenador industrial"
    )
    add(
      .trade([.operations]),
      "operario, operaria, operador, operadora, conductor, camarero, camarera, cocinero, cocinera, motorista, vigilante, tecnico de calidad, albanil, peon, tecnico de mantenimiento, operador de maquinas, inspector de calidad, jefe de cocina"
    )
    add(
      .trade([.supplyChain]),
      "almacenero, mozo de almacen, despachador, conferente, transportista, analista de logistica, carretillero"
    )
    add(
      .trade([.health]),
      "enfermero, enfermera, farmaceutico, farmaceutica, psicologo, psicologa, odontologo, enfermeiro, enfermeira, fisioterapeuta, nutricionista, dentista, doctora, tecnico de enfermagem"
    )
    add(
      .trade([.education]),
      "profesor, profesora, docente, maestro, maestra, educador, educadora, investigador docente, professora, catedratico"
    )
    add(
      .trade([.research]),
      "investigador, investigadora, pesquisador, pesquisadora, quimico, biologo, biologa, cientifico, cientifica"
    )
    add(
      .trade([.administration]),
      "auxiliar administrativo, auxiliar administrativa, aux administrativo, aux administrativa, aux de escritorio, recepcionista, administrativo contable, asistente administrativo, asistente administrativa, assistente administrativo, assistente administrativa, tecnico administrativo"
    )
    add(
      .trade([], isWeak: true),
      "analista, consultora, especialista, asesor, asesora, assessor, ejecutivo, ejecutiva, executivo, executiva, representante, empleado, empleada, tecnico de, tecnica de, agente, administrador, administradora, delegado, delegada, auxiliar tecnico, funcionario, oficial, encarregado, colaborador, asociado, colaboradora, trabajador"
    )
    add(.trade([.consulting], isWeak: true), "consultor")
  }
}
