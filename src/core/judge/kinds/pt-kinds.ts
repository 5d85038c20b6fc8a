import type { KindTerms } from './vocabulary';

/** Portuguese terms of the live kinds and of what is no meeting. */
export const PT_LIVE: readonly KindTerms[] = [
  {
    kind: 'incident',
    strong: `sala de guerra, sala de crise, gabinete de crise, comitê de crise, incidente grave, incidente crítico, incidente maior,
      queda do sistema, queda de sistema, queda do serviço, queda do site, queda da, queda do gateway, sistema fora do ar,
      site fora do ar, fora do ar, está fora, caiu, emergência, ciberataque, vazamento de dados, apagão, parada não
      programada`,
    weak: 'incidente, queda, crítico, avaria, pane, instabilidade',
    said: 'entrem já, entrem agora, entra já, entrar agora, conectem agora, agora mesmo',
    unless:
      'simulado de emergência, plano de emergência, queda de cabelo, queda nas vendas, queda de vendas, queda da demanda, queda do tráfego',
  },
  {
    kind: 'escalation',
    strong: `escalonamento, escalação, escalada do cliente, escalamento, urgente, urgência, decisão hoje, decidir hoje, resposta
      hoje, até o fim do dia, antes das 18h, ainda hoje`,
    unless: 'escalonamento horizontal, escalonamento automático, escala de férias, escalação do time de futebol',
  },
  {
    kind: 'negotiation',
    strong: `negociação, negociações, negociar, renegociação, renovação de contrato, renovação do contrato, renovação contratual,
      condições comerciais, condições do contrato, termos do contrato, defesa de preço, revisão de contrato, revisão do
      contrato, revisão contratual, revisão de preços, reajuste de preços, assinatura de contrato, assinatura do
      contrato, licitação, pregão, concorrência pública, proposta comercial, proposta de preço, acordo coletivo,
      convenção coletiva, distrato, rescisão`,
    weak: 'contrato, preço, preços, desconto, orçamento, convênio, proposta',
  },
  {
    kind: 'first-contact',
    strong: `primeira reunião, primeiro contato, primeiro contacto, primeira conversa, primeira call, reunião de apresentação,
      apresentação comercial, apresentação institucional, visita comercial, prospecção, prospect, reunião comercial com,
      call comercial, call de descoberta, para nos conhecermos, nos conhecer, conhecer a empresa, visita técnica, visita de
      obra, visita à obra, visita à, visita ao, visita a, visita da, visita do, visita de, reunião com cliente, reunião com o cliente,
      encontro com, audiência, audiência com, audiência a, audiência concedida, recebe, videoconferência com, bilateral`,
    weak: 'visita, apresentação',
  },
  {
    kind: 'peer-one-on-one',
    strong: `bate papo, batepapo, papo, papinho, colocar a conversa em dia, conversa, conversar, mentoria, mentorias, tutoria, coaching
      individual, sessão de coaching, troca de ideias, troca de figurinhas, reunião de pais, reunião com pais, falar com,
      conversa com, trocar uma ideia`,
    weak: 'call, ligação, chamada, telefonema',
    unless: 'taxa de conversa',
  },
  {
    kind: 'social',
    strong: `almoço, almoço do time, almoço da equipe, almoço de equipa, café da manhã, café com, cafezinho, café virtual, pausa para
      café, happy hour, confraternização, confra, churrasco, churras, festa, festa junina, arraial, festa de fim de ano,
      jantar, jantar de natal, lanche, lanche partilhado, pequeno almoço, rodízio, pizzada, despedida, despedida do, despedida
      da, comemoração, celebração, comemorar, aniversariantes, amigo secreto, amigo oculto, bolo, parabéns, integração do time,
      integração da equipe, team building, passeio, futebol, pelada, karaokê, chá de bebê, magusto, convívio, petiscos,
      sardinhada, voluntariado, brinde, tchau, ginástica laboral, torneio`,
    unless: 'festa nacional, almoço e aprenda, bolo de pedidos',
  },
  {
    kind: 'welcome',
    strong: `boas vindas, bem vindo, bem vinda, bem vindos, acolhimento, primeiro dia, novos colaboradores, novo colaborador, nova
      colaboradora, recém chegados, integração de novos, integração novos, onboarding de novos, ambientação, conheça o
      time, conhecer o time, conhecer a equipe, conhecer a equipa, apresentação do novo colega, apresentação da nova colega`,
    unless: `email de boas vindas, e mail de boas vindas, tela de boas vindas, mensagem de boas vindas, kit de boas vindas, nova
      integração api`,
  },
  {
    kind: 'retrospective',
    strong: `retrospectiva, retrospectivas, retrospetiva, retrospetivas, retro da sprint, lições aprendidas, análise pós incidente, pós
      incidente, análise de causa raiz, causa raiz, encerramento do projeto, fechamento do projeto, o que deu certo,
      balanço da equipe, balanço do time`,
  },
  {
    kind: 'brainstorm',
    strong:
      'chuva de ideias, tempestade de ideias, toró de palpites, ideação, geração de ideias, sessão criativa, sessão de ideias',
  },
  {
    kind: 'workshop',
    strong: `oficina de, oficina com, oficina prática, oficina criativa, oficina colaborativa, oficinas, sessão de trabalho, sessões
      de trabalho, mesa de trabalho, trabalho conjunto, trabalhar juntos, mão na massa, dinâmica, simulado, simulação, ensaio, ensaio
      geral, aula, aulas, aula prática, treinamento prático, treino, programação em par, maratona de, mutirão, cocriação, co
      criação, estimar juntos, estimar e fechar juntos, planning poker, post its, imersão`,
    weak: 'oficina',
    said: 'em grupos de, trazer post its, vamos construir juntos',
    unless:
      'oficina mecânica, oficina cerrada, oficina de correos, ensaio clínico, ensaios clínicos, ensaio de materiais, ensaios de',
  },
  {
    kind: 'problem-solving',
    strong: `resolução de problemas, resolver, resolvermos, destravar, desbloquear, análise do problema, análise de falha, diagnóstico,
      discussão, discussão técnica, discutir, debate, debater, tira dúvidas, plantão de dúvidas, perguntas e respostas,
      junta médica, discussão de caso, discussão de casos, sessão clínica, reunião clínica, mesa técnica, depuração`,
    weak: 'problema, problemas',
    unless: 'sem discussão, sem debate',
  },
  {
    kind: 'kick-off',
    strong: `início do projeto, início de projeto, reunião de início, reunião inicial, abertura do projeto, arranque do projeto,
      reunião de arranque, lançamento do projeto, lançamento, pontapé inicial, partida do projeto, abertura`,
    unless:
      'notas de lançamento, lançamento contábil, lançamentos contábeis, lançamento de notas, chamados, lançamento de horas, abertura de chamado',
  },
  {
    kind: 'contested-decision',
    strong: `tomada de decisão, decisão, decisões, decidir, decidirmos, comitê diretor, comitê executivo, comitê de mudanças, comitê de
      direção, comité de direção, comitê de investimentos, comitê de risco, comitê de riscos, comitê de compras, comitê
      gestor, comitê, comité, comissão, comissões, arbitragem, votação, votar, escolha, escolher, desempate, deliberação,
      deliberar`,
    unless: 'sem decisões, sem decisão, comissão de vendas, comissões de vendas, nada a decidir',
  },
  {
    kind: 'planning',
    strong: `planejamento, planeamento, planejar, planear, planejamento da sprint, planejamento estratégico, planning da sprint, planning
      do sprint, roteiro do produto, plano anual, plano de ação, plano de trabalho, estratégia, priorização, priorizar,
      prioridades, orçamento anual, estimativa, definição de escopo, definir escopo, definição de metas, definição de âmbito,
      organização do evento, preparação, preparatória, reunião preparatória, programação da obra`,
  },
  {
    kind: 'governance',
    strong: `conselho de administração, conselho fiscal, conselho consultivo, conselho deliberativo, conselho diretor, conselho de classe,
      conselho de turma, conselho pedagógico, conselho escolar, conselho geral, conselho de governo, conselho de ministros,
      conselho, assembleia, assembleia geral, reunião de diretoria, reunião da diretoria, reunião de condomínio, comissão de
      trabalhadores, comitê de auditoria, colegiado, congregação, plenário, sessão plenária, sessão solene, sessão
      ordinária, sessão extraordinária, câmara municipal, junta de freguesia, acionistas, auditoria, fiscalização, vistoria,
      inspeção, banca, banca de defesa, banca de tcc, defesa de tese, defesa de dissertação, júri, =CIPA, sindicato,
      despacho, despachos internos, ministro, ministra, senador, senadora, deputado, deputada, governador, prefeito,
      embaixador, presidente da república`,
    unless: 'trilha de auditoria, log de auditoria, auditoria de dados, banca de jornal',
  },
  {
    kind: 'user-research',
    strong: `entrevista com usuário, entrevista com usuários, entrevistas com usuários, entrevista com utilizador, entrevistas com
      utilizadores, entrevista com cliente, entrevistas com clientes, teste com usuários, teste de usabilidade, testes de
      usabilidade, teste com utilizadores, grupo focal, grupos focais, pesquisa com usuários, sessão de pesquisa`,
  },
  {
    kind: 'public-event',
    strong: `palestra, palestras, mesa redonda, ao vivo, live no, live com, coletiva de imprensa, conferência de imprensa, entrevista
      ao, entrevista à, entrevista para a, entrevista na, entrevista de rádio, congresso, jornadas, fórum, simpósio, cúpula, cimeira, feira, cerimônia,
      cerimónia, inauguração, posse, solenidade, formatura, abertura oficial, premiação, gala, lançamento do livro, roda de conversa,
      painel de especialistas, painel com, seminário público, exposição, concerto, homenagem, portas abertas, ato, desfile,
      encontro, imposição de insígnias, culto, missa, sarau, recepção, receção`,
    unless:
      'slides, lâminas, evento adverso, evento de dados, eventos de log, recepção de mercadorias, ato administrativo, exposição ao risco',
  },
  {
    kind: 'placeholder',
    strong: `foco, tempo de foco, bloco de foco, hora de foco, bloqueado, bloqueada, bloqueio de agenda, agenda bloqueada, não agendar,
      não marcar, não perturbe, reservado, reserva de agenda, sem reuniões, trabalho profundo, a confirmar, a definir,
      ocupado, ocupada, guardar data, reserve a data, concentração`,
    unless: 'chamado bloqueado, tarefas bloqueadas, usuário bloqueado, conta bloqueada, grupo de foco, foco em',
  },
  {
    kind: 'leave',
    strong: `férias, de férias, folga, feriado, feriado municipal, ponte, ausente, ausência, fora do escritório, recesso, dia off, day off,
      banco de horas, não disponível, abono, tolerância de ponto, ponto facultativo`,
    unless: `plano de férias, mapa de férias, escala de férias, política de férias, campanha, pacote de férias, colónia de férias, colônia de
      férias, ponte aérea, ponte rolante, ponte sobre, ponte de, módulo, planejamento de férias, temporada, sistema`,
  },
  {
    kind: 'travel',
    strong: `voo para, voo, viagem, viagem para, viagem a, aeroporto, hotel, deslocamento, deslocação, comboio, trem para, ônibus para, autocarro,
      uber para, check in do voo, embarque, translado`,
    unless:
      'agência de viagens, despesas de viagem, política de viagens, reembolso, simulador de voo, controle de embarque, embarque de carga',
  },
  {
    kind: 'personal',
    strong: `médico, médica, consulta médica, consulta, dentista, ortopedista, dermatologista, ginecologista, oftalmologista, pediatra, psicóloga,
      psicólogo, terapia, fisioterapia, fisioterapeuta, exame de sangue, exames, academia, ginásio, cabeleireiro, salão, veterinário,
      buscar as crianças, buscar crianças, levar na escola, escola das crianças, creche, cartório, detran, banco, encanador,
      aniversário da mãe, aniversário, renovar passaporte, imposto de renda`,
    unless: 'consulta pública, consulta sql, equipe médica, portal médico, exames de admissão, exames do sistema, junta médica',
  },
  {
    kind: 'reminder',
    strong: `lembrete, prazo, prazo final, vencimento, vence, último dia para, entrega até, janela de manutenção, manutenção programada,
      manutenção preventiva, manutenção, parada programada, parada de manutenção, desligamento programado, pagar, pagar
      boleto, pagamento de, renovar, calibração de, aferição, backup agendado`,
    unless: 'plano de manutenção, contrato de manutenção, reunião de manutenção, equipe de manutenção, prorrogação de prazo',
  },
];
