import type { KindTerms } from './vocabulary';

/** Portuguese terms of what may be asynchronous. */
export const PT_CANDIDATES: readonly KindTerms[] = [
  {
    kind: 'status-update',
    strong: `reunião de status, reunião de acompanhamento, reuniões de acompanhamento, status semanal, status do projeto, status
      dos projetos, status de projetos, status das obras, status da obra, status report, acompanhamento de projeto,
      acompanhamento do projeto, acompanhamento de projetos, acompanhamento dos projetos, acompanhamento de obra,
      acompanhamento da obra, acompanhamento de obras, acompanhamento de tarefas, acompanhamento de chamados,
      acompanhamento de pedidos, acompanhamento de ações, acompanhamento da campanha, acompanhamento do plano,
      andamento do projeto, andamento dos projetos, andamento da obra, andamento das obras, progresso do projeto, reporte
      semanal, reporte de progresso, relatório de progresso, relatório de andamento, atualização semanal, atualização
      do projeto, atualização de projetos, atualização de status, atualizações semanais, ponto de situação, ponto de situação
      semanal, pontos de situação, situação dos projetos, situação das obras, situação do projeto, reunião de ponto de
      situação, alinhamento de status`,
    weak: `alinhamento, alinhamentos, acompanhamento, andamento, progresso, ponto, situação, sincronização, atualização,
      atualizações, semanal, quinzenal, mensal, pendências, resumo, repasse, follow up, rodada`,
    said: `cada um dá, cada um fala, cada um conta, cada um informa, cada um atualiza, cada um passa, cada um partilha, cada um
      reporta, cada área informa, cada área reporta, cada área atualiza, cada equipa reporta, cada squad reporta, cada
      time reporta, seu status, status de cada, status por, andamento de cada, andamento por, o que foi feito, feito
      fazendo, feito em curso, em andamento e bloqueios, o que mudou, o que está travado, o que está parado, novidades da
      semana, números da semana, só números, apenas números, só status, apenas status, passar pelos cards, passar o
      quadro, passar os cards, atualizar o quadro, chamados abertos, tickets abertos, leitura da planilha, uma linha por,
      ler a tabela, percentual de avanço, avanço físico, rodada de status, farol dos, compartilhar o andamento, partilhar
      o ponto`,
    unless: `acompanhamento médico, acompanhamento psicológico, acompanhamento individual, acompanhamento trainee, acompanhamento
      escolar, acompanhamento de alunos, acompanhamento pedagógico, alinhamento de expectativas, alinhamento e
      balanceamento, ponto eletrônico, ponto de venda, pontos de venda, ponto de encontro, folha de ponto, controle de
      ponto, relógio de ponto, estado civil`,
  },
  {
    kind: 'stand-up',
    strong: `reunião diária, reuniões diárias, diária do time, diária da equipe, diária de equipe, diária da equipa, diária time,
      daily do time, daily da equipe, alinhamento diário, ponto diário, sincronização diária, status diário, acompanhamento
      diário, chamada diária, rodada diária, bom dia time, diálogo diário de produção`,
    said: 'ontem hoje impedimentos, ontem hoje bloqueios, ontem hoje, o que fiz ontem, o que fez ontem, impedimentos e bloqueios',
    unless: 'diária de hotel, diárias de viagem, diária de viagem, diálogo diário de segurança, dds',
  },
  {
    kind: 'announcement',
    strong: `comunicado, comunicado interno, sessão informativa, sessão de esclarecimento informativa, reunião informativa, para
      conhecimento, para seu conhecimento, para vosso conhecimento, só informativo, apenas informativo, caráter
      informativo, não precisa responder, não é preciso responder, não é necessário responder, sem necessidade de
      resposta, não requer resposta, somente ouvir, só ouvir, apenas ouvir, apresentação de resultados, divulgação de
      resultados, novidades do produto, novidades de produto, novidades da versão, notas da versão, notas de versão, nota
      informativa, boletim, informe interno, informes gerais, informes da semana, escritório fechado, novo horário, mudança
      de horário, webinário, webinar interno`,
    weak: `apresentação, novidades, aviso, avisos, anúncio, divulgação, informes, informe, informação, comunicação, horário,
      resumo`,
    said: `slides, será apresentado, serão apresentados, vamos apresentar, a gravação será, gravação será, será gravado, será
      gravada, fica gravado, fica gravada, ficará gravado, ficará gravada, perguntas por chat, perguntas pelo chat,
      perguntas no chat, perguntas por escrito, perguntas por email, perguntas por e mail, dúvidas pelo chat, dúvidas por
      email, dúvidas no chat, dúvidas por escrito, inscrição, inscrições, palestrante, só ouvir, sem perguntas`,
    unless: `coletiva, imprensa, tribunal, aviso de sinistro, cartas credenciais, presidente, ministro, ministra, sessão
      solene`,
  },
  {
    kind: 'team-meeting',
    strong: `reunião de equipe, reunião da equipe, reunião de equipa, reunião da equipa, reunião do time, reunião de time,
      reunião time, reunião equipe, reunião equipa, reuniões de equipe, reunião semanal, reunião mensal, reunião
      quinzenal, reunião de área, reunião da área, reunião de departamento, reunião do departamento, reunião do setor,
      reunião de setor, reunião de coordenação, reunião interna, reunião ordinária da equipe, semanal do time, semanal da
      equipe, semanal da equipa, weekly do time, time semanal, grupo de trabalho, reunião de serviço, reunião de unidade,
      reunião de rotina`,
    unless: 'conselho, condomínio',
  },
  {
    kind: 'all-hands',
    strong: `reunião geral, reunião com toda a empresa, encontro geral, toda a empresa, toda a companhia, reunião de resultados
      da empresa, resultados da companhia, geral da empresa, café com o ceo, café com a presidência`,
    unless: 'assembleia, condomínio, acionistas, greve, sindicato, confraternização, festa',
  },
  {
    kind: 'demo',
    strong: `demonstração, demonstrações, demo do produto, demo de produto, demo interna, demo da sprint, demo do sprint, revisão
      da sprint, revisão do sprint, revisão de sprint, revisão da iteração, apresentação da sprint, mostra de
      resultados do sprint`,
    unless: `demonstração financeira, demonstrações financeiras, demonstração de resultados, demonstrações contábeis, cliente
      novo, prospect, comercial, fornecedor, primeira demo, ambiente de demo, preparar demo`,
  },
  {
    kind: 'client-presentation',
    strong: `apresentação ao cliente, apresentação para cliente, apresentação para o cliente, apresentação de relatório,
      apresentação do relatório, entrega do relatório, entrega de relatório, entregável, entregáveis, relatório mensal
      para, relatório mensal p, relatório final para, relatório de campanha, relatório da campanha, resultados da
      campanha, resultados de campanha`,
    weak: 'relatório, apresentação, resultados, recomendações, conclusões, entrega',
    said: `cliente antigo, cliente de sempre, cliente recorrente, cliente habitual, cliente de casa, já conhecem o formato, nós
      apresentamos, a gente apresenta, vamos mostrar, só passar slides, só passar os slides, só apresentar, somente
      apresentação, só apresentação, sem decisão, sem decisões, mostramos os, apresentamos os`,
    unless: 'preço, preços, desconto, proposta comercial, orçamento, prospect, cliente novo, defesa de preço',
  },
  {
    kind: 'work-review',
    strong: `revisão de design, revisão do design, revisão de layout, revisão do layout, revisão de layouts, revisão de código,
      revisão de textos, revisão de texto, revisão do texto, revisão de conteúdo, revisão de conteúdos, revisão de peças,
      revisão das peças, revisão de arte, revisão da arte, revisão de artes, revisão de telas, revisão das telas, revisão
      de maquetes, revisão de plantas, revisão das plantas, revisão de projeto gráfico, revisão de slides, revisão da
      tradução, revisão de tradução, revisão do site, revisão de copy, revisão de vídeo, revisão do vídeo, revisão do
      corte, revisão de provas, revisão de desenhos, code review, crítica de design`,
    weak: `revisão, layout, layouts, telas, tela, plantas, planta, peças, artes, arte, fotos, corte, vídeo, maquete, textos,
      desenhos, capa, cartaz, folheto, logo, banners, identidade visual, protótipo`,
    said: `marcar no, marcar na, marcar em, anotar no, anotar na, comentar no, comentar na, comentar em, comentários no,
      comentários na, comentários em, comentários sobre, deixar comentários, deixe seus comentários, deixem comentários,
      deixem os comentários, seus comentários, vossos comentários, minutagem, apontar ajustes no, apontar no pdf, sugerir no,
      anotações no, minuto e comentário`,
    unless: `revisão médica, revisão salarial, revisão de contrato, revisão do contrato, revisão contratual, revisão de preços, revisão do
      carro, revisão de provas escolares, revisão de nota, revisão de notas, revisão de vida, revisão criminal, planta
      industrial, parada de planta, corte de gastos, corte de custos, corte de energia`,
  },
  {
    kind: 'draft-feedback',
    strong: `comentários ao rascunho, comentários sobre o rascunho, comentários do rascunho, comentários ao texto, comentários
      sobre o texto, comentários ao capítulo, comentários sobre o capítulo, comentários à minuta, revisão do rascunho,
      revisão de rascunho, feedback do rascunho, feedback do texto, feedback do layout, feedback sobre o layout, feedback
      do design, feedback de design, devolutiva do texto, devolutiva do layout, devolutiva do artigo, devolutiva do
      capítulo, ajustes no texto, ajustes do texto, ajustes no layout`,
    weak: 'rascunho, capítulo, manuscrito, minuta, artigo, comentários, feedback, devolutiva, observações, roteiro, anotações',
    said: `meus comentários, minhas anotações, minhas notas sobre, comentários ao, comentários à, sugestões ao, sugestões sobre,
      controle de alterações, linha a linha`,
  },
  {
    kind: 'approval',
    strong: `aprovação final, aprovação de arte, aprovação da arte, aprovação de artes, aprovação de layout, aprovação do layout,
      aprovação de peças, aprovação das peças, aprovação de conteúdo, aprovação de textos, aprovação de documentos,
      aprovação da ata, dar ok, ok final, de acordo final, validação final, validação de conteúdo, validação de textos,
      validação de peças, validação do layout`,
    weak: 'aprovação, validação, de acordo',
    said: 'só falta o ok, só falta aprovar, falta só o ok, sem objeções, responder com ok, basta responder',
    unless: 'crédito, empréstimo, orçamento, contrato, licença, prefeitura',
  },
  {
    kind: 'metrics-review',
    strong: `indicadores, reunião de indicadores, revisão de indicadores, métricas, revisão de métricas, painel de indicadores,
      painel de bordo, relatório mensal, relatório semanal, relatório trimestral, números do mês, números da semana,
      números mensais, resultados do mês, resultados mensais, resultados da semana, resultados de vendas, resultado de
      vendas, resultados da pesquisa, resultado da pesquisa, vendas do mês, vendas da semana, dados de vendas, taxa de
      conversão, funil de vendas, fechamento do mês números, kpis da área`,
    weak: `números, dados, resultados, resultado, relatório, vendas, funil, conversão, produção, painel, reclamações,
      ocupação, estoque, métrica`,
    said: `números do mês, números da semana, dados do mês, dados da semana, gráficos em anexo, gráficos anexos, só números,
      apenas números, só dados, valores do mês, tabela em anexo, planilha em anexo, vendas por loja, unidades por, por
      loja e, comparativo`,
    unless: 'exame, exames, resultados médicos, indicadores individuais, dados pessoais, metas não batidas, plano de recuperação',
  },
  {
    kind: 'hand-off',
    strong: `passagem de turno, passagem do turno, troca de turno, passagem de plantão, passagem de serviço, passagem de bastão,
      repasse de turno, repasse de chamados, repasse de tickets, repasse de atendimento, passagem de chamados, passagem de
      tickets, passagem de tarefas, repasse de tarefas, repasse de pendências, transição de turno, entrega de turno,
      mudança de turno, rendição de turno`,
    weak: 'passagem, repasse, transição, rendição',
    said: 'dono e próximo passo, responsável e próximo passo, o que fica em aberto, chamados abertos e, chamados em aberto',
    unless: `passagem aérea, passagens aéreas, passagem de ano, passagem de nível, repasse financeiro, repasse de verba, saída,
      licença, maternidade, desligamento, transição de carreira, transição de governo, transição de liderança`,
  },
  {
    kind: 'training',
    strong: `treinamento, treinamentos, formação, formações, ação de formação, capacitação, capacitações, sessão formativa, curso,
      minicurso, tutorial, tutoriais, transferência de conhecimento, passagem de conhecimento, repasse de conhecimento,
      partilha de conhecimento, compartilhamento de conhecimento, aula expositiva, seminário, trilha de aprendizado,
      como usar`,
    unless: `exercício, exercícios, prática, práticas, prático, simulado, simulação, certificação, prova, role play, brigada,
      primeiros socorros, presencial obrigatório, em curso, fim de curso, conclusão de curso, trabalho de curso,
      formação de preço, formação de equipe, formação acadêmica, oficina, treino, treinamento de modelo, treinamento
      físico, comitê de formação`,
  },
  {
    kind: 'quick-question',
    strong: `uma dúvida, dúvida rápida, dúvida sobre, dúvida com, dúvida de, dúvida do, dúvida da, pergunta rápida, uma pergunta,
      pergunta sobre, pergunta curta, qual centro de custo, que centro de custo, qual o centro de custo, qual conta,
      qual conta contábil, qual código, só uma pergunta, só uma dúvida, consulta rápida`,
    weak: 'dúvida, pergunta, qual, rápido, rapidinho, rápida, alinhamento rápido',
    said: 'sim ou não, só preciso saber, preciso só saber, só quero saber, só preciso de um dado, basta um, só confirmar se',
    unless: 'perguntas e respostas, consulta médica, consulta pública, dúvida pessoal, tira dúvidas, trabalhista',
  },
  {
    kind: 'triage',
    strong: `triagem de bugs, triagem de chamados, triagem de tickets, triagem de incidentes, triagem de incidências, triagem de
      demandas, triagem do backlog, refinamento, refinamento do backlog, refinamento de backlog, revisão do backlog,
      revisão de backlog, revisão de chamados, revisão de tickets, revisão de bugs, revisão de alertas, limpeza do
      backlog, revisão de não conformidades`,
    weak: 'chamados, bugs, tickets, backlog, triagem, incidências, demandas',
    unless:
      'triagem de currículos, triagem de candidatos, triagem de pacientes, hospital, enfermagem, refinamento de açúcar, estimar juntos',
  },
  {
    kind: 'document-reading',
    strong: `revisão de documento, revisão de documentos, revisão do documento, revisão documental, revisão da documentação,
      revisão de documentação, leitura do documento, leitura da proposta, leitura prévia, revisão da proposta, revisão
      da política, revisão de política, revisão de políticas, revisão de procedimento, revisão de procedimentos, revisão
      do procedimento, revisão de especificação, revisão da especificação, revisão de requisitos, revisão do manual,
      revisão de pop, critérios de aceite, critérios de aceitação, critérios de saída, guia de estilo, padrão de
      nomenclatura, nova política de, novo procedimento de, passos da migração, lista de verificação`,
    weak: `proposta, especificação, política, procedimento, guia, manual, norma, critérios, documento, regulamento, minuta,
      edital, memorial, modelo, checklist, cartilha`,
    said: `ler e comentar, ler e anotar, ler o documento, ler antes, comentar no documento, comentários no documento, anotar no
      documento, documento em revisão, rascunho no, rascunho na, minuta no, seção por seção, secção por secção, item por
      item, prazo de comentários, passo a passo, passos para, link do documento, sugestões no documento`,
    unless: `política salarial, proposta comercial, proposta de preço, proposta salarial, desconto, regulamento ue, modelo
      treinado, defesa`,
  },
  {
    kind: 'document-reading',
    strong: `regras de nomes, regras de nomenclatura, convenção de nomes, instruções do, instruções da, manual de uso, guia de uso, passo a passo`,
  },
  {
    kind: 'status-update',
    strong: `status por, avanço por, ronda de obras, lista de pendências, pendências abertas, cada um suas datas, `,
  },
  {
    kind: 'metrics-review',
    strong: `números do ano, dados do ano, números da produção`,
  },
  {
    kind: 'announcement',
    strong: `perguntas por escrito, perguntas por e mail`,
  },
  {
    kind: 'hand-off',
    strong: `passagem de, tickets abertos passagem, chamados abertos passagem`,
  },
  {
    kind: 'status-update',
    titled: `status das, status dos, status da, status do, andamento dos, andamento das, quem faz o quê, quem faz o que, lista de tarefas, acompanhamento semanal, status de`,
    said: `cada eng atualiza, cada um atualiza, cada área atualiza, cada engenheiro, cada loja, cada filial, cada unidade, uma linha por, responsável e data, previsto e realizado, preencher a planilha, preencher planilha, planilha compartilhada, atualizar planilha, atualiza planilha`,
    unless: 'visto, saúde',
  },
  {
    kind: 'metrics-review',
    titled: `relatório de vendas, relatório de atividades, relatório de consumo, relatório de produção, relatório do mês, vendas por, vendas semanais, vendas mensais, números de, resultados do tri, resultados do trimestre, ocupação do mês, medições do mês, achados da pesquisa`,
    unless: 'relatório de estágio, relatório de sindicância, relatório de ocorrência, individual, estratégia de vendas',
  },
  {
    kind: 'document-reading',
    titled: `correções até, correções antes, para comentários, p comentários, comentários até, comentários antes, tabela comparativa, quadro comparativo, preencher tabela, completar tabela, texto final, comentários por escrito`,
    said: `planilha comparativa, modo sugestão, sua coluna, comentários por escrito, controle de alterações, com marcas de revisão`,
    unless: 'funcionário, candidato a vaga, processo administrativo',
  },
  {
    kind: 'approval',
    titled: `ok pra imprimir, ok para imprimir, ok para publicar, ok para enviar, aprovar layout, aprovar arte, aprovar texto, aprovar peça, aprovar boletim, ok no layout, ok na arte`,
    weak: 'aprovar',
    said: `só ok, só um ok, basta ok, basta um ok, um ok basta, só dar ok, joinha basta, sem objeção está aprovado`,
    unless: 'orçamento, contrato, contratação',
  },
  {
    kind: 'work-review',
    titled: 'correção de provas, revisão de prova gráfica',
    weak: 'folder, folheto, arte, fachada, site, página, capa, embalagem, vídeo, roteiro',
    said: 'comentários na arte, comentários no pdf, marcar erros, anotar no pdf',
    unless: 'funcionário, prova',
  },
  {
    kind: 'announcement',
    titled: `treinamento em vídeo, vídeo gravado, sessão gravada, apresentação gravada, gravação para assistir`,
    said: `gravado, gravada, fica gravado, perguntas no fio, perguntas nos comentários, assistir à gravação, perguntas no chat`,
    unless: 'imprensa',
  },
  {
    kind: 'hand-off',
    titled: `repasse suporte, repasse de suporte, passagem suporte, passagem de suporte`,
    said: 'chamados abertos, tickets abertos',
    unless: 'saída, licença',
  },
  {
    kind: 'status-update',
    titled: `avanço na planilha, seu avanço na planilha, quem cuida do quê`,
    said: `cada equipe, cada equipa, cada time, cada brigada, cada sede, cada loja, cada filial, cada unidade, cada área, cada serviço, cada centro, cada região, cada turno, cada responsável, cada seção, cada encarregado, cada escola, cada regional, coloquem suas datas, três pontos cada`,
    unless: 'candidato, funcionário',
  },
  {
    kind: 'metrics-review',
    titled: `números da manhã, perdas e paradas, taxa de refugo, leitos e espera, medições de, taxa de ocupação`,
    unless: 'salários, pessoal',
  },
  {
    kind: 'document-reading',
    titled: `retoques, suas correções, somente leitura, ler e corrigir`,
    said: 'comentários na margem, na margem, observações nas páginas',
    unless: 'funcionário, prova',
  },
  {
    kind: 'work-review',
    titled: 'caçar erros, procurar erros de digitação, erros de digitação',
    said: 'erros de digitação',
    unless: 'prova',
  },
  {
    kind: 'quick-question',
    titled: 'qual é o código, qual é a senha, qual a senha, qual o código, onde fica, onde está, como reinicio, quem tem a chave',
    unless: 'candidato, funcionário',
  },
];
