import { PT_CANDIDATES } from './pt-candidates';
import { PT_LIVE } from './pt-kinds';
import type { Vocabulary } from './vocabulary';

/** Portuguese of Brazil and of Portugal. Terms: guides/judging section 5 and ordinary office Portuguese, accents left out or not. */
export const pt: Vocabulary = {
  lang: 'pt',
  kinds: [...PT_LIVE, ...PT_CANDIDATES],
  flips: [
    { from: 'escalation', any: 'escalonamentos semanais, escalonamentos da semana', to: 'status-update' },
    { from: 'negotiation', any: 'status da renovação, status das renovações, andamento da renovação', to: 'status-update' },
    { from: 'retrospective', any: 'relatório publicado, relatório já publicado, leitura do relatório', to: 'announcement' },
    {
      from: 'brainstorm',
      any: 'traga ideias, trazer ideias, anotar ideias, escrever ideias, sem escolher, nada será escolhido',
      to: 'document-reading',
    },
    { from: 'planning', any: 'plano já preenchido, plano já aprovado, já está preenchido', to: 'announcement' },
    { from: 'governance', any: 'leitura prévia da ata, circulação da ata', to: 'document-reading' },
    { from: 'public-event', any: 'só ouvir, somente ouvir, como ouvinte, apenas assistir', to: 'announcement' },
    {
      from: 'user-research',
      any: 'síntese das entrevistas, síntese de entrevistas, conclusões das entrevistas, achados, principais achados, slides',
      to: 'announcement',
    },
    {
      from: 'hand-off',
      any: `hospital, paciente, pacientes, plantão, enfermagem, enfermaria, uti, pronto socorro, centro cirúrgico, leito, leitos,
        usina, fábrica, linha, refinaria, caldeira, sala de controle, sala de comando, produção, incidente aberto`,
      to: 'incident',
    },
    { from: 'incident', any: 'simulado, simulação', to: 'training' },
    { from: 'status-update', any: 'crise, fase de escalonamento, más notícias', to: 'escalation' },
    { from: 'stand-up', any: 'time novo, equipe nova, primeira semana, pacientes, plantão', to: 'kick-off' },
    { from: 'announcement', any: 'somos palestrantes, vocês palestram, ensaio geral, dia da família', to: 'public-event' },
    { from: 'all-hands', any: 'em grupos, oficina, brainstorming, chuva de ideias', to: 'workshop' },
    { from: 'demo', any: 'aceite hoje, eles decidem, imprensa, investidores, primeira vez', to: 'contested-decision' },
    { from: 'client-presentation', any: 'preço, preços, condições comerciais, responsabilidade, renovação', to: 'negotiation' },
    { from: 'client-presentation', any: 'primeira reunião, rodada de apresentações, cliente novo', to: 'first-contact' },
    { from: 'client-presentation', any: 'más notícias, atraso, reclamação, metas não batidas', to: 'contested-decision' },
    {
      from: 'work-review',
      any: 'impasse, terceira rodada, quarta rodada, discordância, escolher um, escolher uma, desenhar juntos',
      to: 'problem-solving',
    },
    { from: 'draft-feedback', any: 'rejeição, rejeitado, impublicável, inutilizável', to: 'contested-decision' },
    { from: 'approval', any: 'contestado, discordância, caso a caso', to: 'contested-decision' },
    { from: 'metrics-review', any: 'metas não batidas, mudança de plano, por que', to: 'contested-decision' },
    { from: 'triage', any: 'quem fica com, disputam, falta capacidade', to: 'contested-decision' },
    { from: 'document-reading', any: 'objeções em aberto, discordância, votação, escolher fornecedor', to: 'contested-decision' },
    { from: 'training', any: 'exercícios, dinâmica em duplas, certificação, prova, em duplas, aula prática', to: 'workshop' },
    { from: 'quick-question', any: 'terceira vez esta semana, produção parada, responsabilidade, disputa', to: 'escalation' },
  ],
  cues: {
    'hand-off': 'passagem de turno, passagem de plantão, repasse, troca de turno, próximo turno, próximo passo',
    client: 'cliente, clientes, para o cliente, cliente antigo',
    visible: `design, layout, layouts, tela, telas, maquete, fotos, imagens, vídeo, video, plantas, cartaz, folheto, arte, artes,
      peças, ilustrações, render, renders, banners, logotipo, protótipo, capa, minutagem, desenhos, identidade visual`,
    'draft-text': `rascunho, rascunhos, texto, textos, capítulo, artigo, manuscrito, minuta, nota de imprensa, release de imprensa,
      roteiro, tradução, carta, boletim, redação`,
    comments: 'comentários, comentário, comentar, anotar, anotações, observações, sugestões, correções, contribuições, marcar no',
    lasting: `política, políticas, procedimento, procedimentos, guia, manual, normas, critérios, lista de verificação, perguntas
      frequentes, nomenclatura, documentação, instruções, passos para, como usar, cartilha`,
    status:
      'andamento, acompanhamento, situação, progresso, pendências, bloqueios, impedimentos, marcos, prazos, ponto de situação',
    board: `quadro, cards, tarefas, chamados, números, unidades, vendas, indicadores, funil, planilha, pedidos, obra, obras,
      produção, estoque, reservas`,
    rounds: 'ontem hoje, o que fiz ontem, rodada, três perguntas, cada um fala, reunião diária',
    broadcast: `slides, apresentação, palestrante, gravação, será gravado, sessão informativa, perguntas pelo chat, perguntas por
      chat, perguntas por email, reunião geral, webinário`,
    question: 'dúvida, pergunta rápida, uma pergunta, só preciso saber, qual centro de custo, sim ou não, consulta rápida',
    notice: `lembrete, aviso, comunicado, não precisa responder, não é preciso responder, não requer resposta, para conhecimento, escritório
      fechado, nota informativa`,
    ideas: 'ideias, chuva de ideias, ideação',
    'async-said':
      'reunião assíncrona, de forma assíncrona, modo assíncrono, formato assíncrono, daily assíncrona, em modo assíncrono',
  },
  factors: {
    urgent:
      'urgente, com urgência, imediatamente, agora mesmo, entrem já, entrem agora, o quanto antes, o mais rápido possível, emergência, ainda hoje',
    sensitive: `confidencial, sigiloso, sigilosa, por pessoa, por funcionário, por colaborador, lista nominal, com nomes, nominal, situação
      pessoal, assunto delicado, tema sensível, delicado, delicada, sensível, más notícias, notícia difícil, reclamação,
      conflito, desculpas, chateado, chateada, não encaminhar, a portas fechadas, processo judicial, culpa`,
    irreversible: `contrato, contratos, preço, preços, orçamento, assinatura, decisão de lançamento, irreversível, aquisição, fusão, multa,
      desconto, segurança das pessoas`,
    aboutPerson:
      'seu desempenho, teu desempenho, sua atitude, seu crescimento, seu comportamento, pontos fortes, o teu trabalho, o seu trabalho',
    informs: `informar, informa, informe, informes, apresentar, apresentação, apresentamos, novidades, andamento, situação, resumo,
      resultados, relatório, números, slides, compartilhar, partilhar, anúncio, comunicado, atualização, acompanhamento,
      gravação, leitura, pendências, status, indicadores`,
    interacts: `decidir, decisão, decisões, decidirmos, debater, debate, discutir, discussão, resolver, definir juntos, acordar,
      negociar, chuva de ideias, oficina, votar, votação, priorizar, estimar, perguntas e respostas, conversar, dinâmica, em
      grupos, trabalhar juntos, escolher, fechar juntos, deliberar, construir juntos, refletir, exercícios`,
    denied: `sem debate, sem discussão, sem decisões, sem decisão, não se decide, nada a decidir, sem votação, não decidimos, não é
      discussão`,
    walksThrough:
      'passo a passo, seção por seção, secção por secção, item por item, passar pelo, passar pelos, percorrer o, vamos percorrer',
    group: `equipe, equipes, equipa, equipas, do time, o time, os times, todos, todas, todos e todas, departamento, setor, área, áreas, pessoal
      de, projeto, projetos, grupo, grupo de trabalho, participantes, comercial, técnicos, obra, obras, empresa, lojas, filiais, squads`,
  },
};
