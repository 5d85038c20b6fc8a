import type { GuardWords } from './words';

/** Protected words of Portuguese, Brazil and Portugal, private companies and public administration. */
export const PT_GUARDED: GuardWords = {
  reviewAndPay: [
    {
      any: `avaliação de performance, avaliação do desempenho, avaliações de desempenho, avaliações anuais, avaliação semestral, avaliação
        trimestral, avaliação de competências, avaliação por competências, avaliação do colaborador, avaliação de colaboradores, avaliação
        da equipe, avaliação de equipe, avaliação do estagiário, avaliação de estágio, avaliação de pessoal, avaliação docente, estágio
        probatório, período probatório, período experimental, fim do período experimental, fim de experiência, =SIADAP, siadap,
        autoavaliação, progressão na carreira, progressão salarial, progressões, revisão salarial, revisões salariais, atualização
        salarial, ajuste salarial, enquadramento salarial, faixa salarial, faixas salariais, política salarial, massa salarial, folha
        salarial, negociação salarial, dissídio, =PLR, conversa de desempenho, conversas de desempenho, desempenho individual, feedback
        de desempenho, feedback anual, feedback semestral, devolutiva de desempenho, devolutiva da avaliação, ciclo de performance, ciclo
        de desempenho, gestão de desempenho, calibração de notas, calibração de avaliações, calibração de performance, calibração da
        avaliação, comitê de calibração, plano de melhoria de desempenho, plano de melhoria individual, baixo desempenho, baixa performance,
        prémio anual, prémio de desempenho, prémios de desempenho, bónus, ordenado, ordenados, remuneração variável, remunerações, okrs
        individuais, objetivos individuais, metas pessoais, pedido de aumento, aumento de ordenado, promoção interna, promoções internas,
        mapa de talentos, matriz de talentos, plano de sucessão, sucessão, altos potenciais, reunião de mérito, mérito, matriz nine box, 9 box,
        reclassificação, mudança de nível, mudança de categoria, contrato de experiência, fim do contrato de experiência, termo de experiência`,
      unless: `software, app, servidor, alunos, fornecedor, fornecedores, produto, máquina, autoavaliação de segurança, imóvel, cliente, clientes,
        bónus de boas vindas, gratuito, sucessão de eventos, ecológica, grátis`,
    },
    {
      any: 'desempenho, performance, aumento, aumentos, promoção, promoções, talentos, calibração, vencimento, vencimentos, PDI, =PIP',
      with: `colaborador, colaboradora, funcionário, funcionária, individual, rh, recursos humanos, carreira, salário, salarial, cargo, líderes,
        gestores, liderados, lista nominal, nominal, notas, analista, pleno, sênior, júnior`,
      unless: 'servidor, site, api, banco de dados, campanha, câmera, loja, banners, sensor, boleto',
    },
    {
      any: 'folha de pagamento, desempenho, metas da pessoa, aumento',
      unless: `servidor, servidores, sistema, site, app, api, consulta, banco de dados, sql, página, rede, campanha, campanhas, motor, carga, linha, máquina,
        produto, software, módulo, integração, erro, arquivo, arquivos, vendas, produção, aplicação, tráfego, demanda, pedidos, escolar, alunos,
        fundo, carteira, energético, térmico, preço, preços, capital, casos, financeiro, acadêmico`,
      where: 'title',
    },
    {
      any: `resultados da avaliação, resultado da avaliação, avaliação final do estágio, avaliação final, estagiária, estagiário, acompanhamento do novato, acompanhamento da novata, metas e crescimento, ranking de vendedores, ranking do time, minha folha, meu salário, plano de crescimento, dimensionamento de equipe, dimensionamento do quadro`,
      unless: `avaliação final do produto, avaliação final do sistema, ambiental, curso, alunos, protótipo, fornecedor, imóvel, site`,
      where: 'title',
    },
  ],
  hiring: [
    {
      any: `processo de seleção, processos seletivos, processo seletivo simplificado, entrevista de seleção, entrevista comportamental, entrevista com
        gestor, entrevista por competências, entrevistar, entrevistador, entrevistadora, recrutamento e seleção, recrutador, recrutadora, banca
        examinadora de concurso, júri de recrutamento, júri do concurso, procedimento concursal, decisão de contratação, plano de contratação,
        plano de contratações, plano de vagas, abertura de vaga, abertura de vagas, aprovação de vaga, alinhamento de vaga, alinhamento da vaga,
        perfil da vaga, descrição da vaga, descrição de cargo, triagem de candidatos, análise de currículos, leitura de currículos, currículo, currículos,
        triagem de cv, análise de cv, cvs, case com candidato, teste técnico candidato, bate papo com candidato, papo com candidato, conversa com
        candidato, conversa com candidata, finalista, finalistas, shortlist, headhunter, seleção de estagiário, seleção de estagiários, vaga interna,
        vagas internas, recrutamento interno, headcount, reposição de vaga, substituição de vaga, contratar, referências profissionais, assessment center`,
      unless: `currículo lattes, currículo escolar, fornecedor, fornecedores, seguro, software, prêmio, prémio, concurso cultural, edital de fomento, licitação,
        grade curricular`,
    },
    {
      any: 'vaga, vagas, seleção, contratação, contratações, candidatura, candidaturas, referências, teste técnico, case técnico',
      unless: `garagem, estacionamento, vaga lume, seleção brasileira, seleção natural, fornecedor, fornecedores, serviço, serviços, seguro, software, obra, obras,
        edital, fundos, prr, financiamento, subsídio, bolsa, matrícula, matrículas, creche, pública, empréstimo, crédito, materiais, portugal 2030, amostras,
        imagens, fotos, bibliográficas, de plano, curso, cursos, monitoria`,
      where: 'title',
    },
  ],
  offer: [
    {
      any: `proposta ao candidato, proposta para candidato, proposta para candidata, proposta para o candidato, proposta para a candidata, proposta
        de contratação, oferta de emprego, oferta ao candidato, oferta à candidata, contraproposta salarial, contraproposta ao, admissão, admissões,
        efetivação, efetivação de estagiário, passagem a efetivo, passagem a efetiva, assinatura de contrato de trabalho, contrato sem termo, renovação de
        contrato de trabalho, conversão de estágio`,
      unless: 'hospitalar, pacientes, exames, temporária de mercadoria, admissão temporária, imóvel, compra, vestibular',
    },
  ],
  lettingGo: [
    {
      any: `despedimento, despedimentos, despedimento coletivo, despedimento colectivo, despedir, desligar colaborador, desligamentos, rescisão por mútuo
        acordo, mútuo acordo, rescisão do contrato de trabalho, rescisão de contrato de trabalho, carta de rescisão, verbas rescisórias, acerto
        rescisório, cessação do contrato, cessação de contrato, extinção do posto, extinção de posto, saída de colaborador, saída do colaborador, saída da
        colaboradora, saída de funcionário, saídas de colaboradores, offboarding, reforma antecipada, pré reforma, aposentadoria, aposentadorias, não
        renovar, não renovar contrato, não vai renovar, fim do contrato de, exoneração, exonerações, =PDV, lay off, pedido de demissão, pedido de
        desligamento, dispensa, dispensas, dispensar, demissional, exame demissional, último dia de trabalho, última semana de, conversa de saída, conversa de
        desligamento, entrevista demissional, comunicado de desligamento, carta de desligamento, caducidade do contrato, reclamatória trabalhista, ação
        trabalhista, processo trabalhista, dispensa coletiva, programa de demissão, desligado, desligada, demitido, demitida, demitidos, comunicar a saída`,
      unless: `aluguel, imobiliária, servidor, servidores, dispensa de licitação, dispensa eletrônica, dispensação, medicamentos, farmácia, fornecedor, loja nova,
        festa, churrasco, aposentadoria privada, previdência privada, simulador de aposentadoria, equipamento, máquina, software`,
    },
    {
      any: 'último dia, deixa a empresa, deixa o time, sai da empresa, saída de, saída do, saída da',
      unless: `para, prazo, inscrição, inscrições, promoção, feira, festa, despedida, obra, estoque, mercadoria, mercadorias, produto, dados, ônibus, voo, produção,
        caminhão, caminhões, veículos, de campo, de emergência, pedidos, notas, caixa, sistema, nuvem, garagem, escola, cliente, clientes`,
      where: 'title',
    },
    {
      any: `programa de rescisões, rescisões, renovação ou não, renovação dos temporários, temporários, encerramento da filial, meu contrato, contrato de trabalho, repasse de carteira, advogado trabalhista, saídas do time`,
      unless: `arquivos temporários, ficheiros temporários, contrato de trabalho modelo, tabelas temporárias, dados temporários`,
      where: 'title',
    },
  ],
  hrSensitive: [
    {
      any: `assédio moral, assédio sexual, discriminação, ocorrência disciplinar, medida disciplinar, medidas disciplinares, processo administrativo disciplinar,
        procedimento disciplinar, inquérito disciplinar, inquérito interno, nota de culpa, repreensão, advertências, baixa médica, baixa por doença,
        baixa prolongada, de baixa, baixa de parto, regresso ao trabalho, regresso de baixa, regresso da baixa, regresso de licença, regresso da licença,
        retorno da baixa, retorno do afastamento, volta ao trabalho, volta do afastamento, licença parental, licença de maternidade, licença de
        parentalidade, licença prêmio, medicina ocupacional, perícia médica, perícia do inss, apoio psicológico, conflito na equipa, conflito no time, conflito
        interno, conflito com, conflitos internos, desentendimento, clima pesado, conversa difícil, conversa delicada, assunto pessoal, questão pessoal,
        questões pessoais, problema pessoal, problemas pessoais, situação pessoal, situação delicada, luto, gravidez, gestante, comitê de conduta, comissão de ética, ouvidoria interna,
        investigação interna, falta grave, abandono de emprego, acidente de trabalho, readaptação funcional, gestão de pessoas, capital humano, sindicato,
        delegado sindical, redução de jornada, redução de carga horária, mudança de função, mudança de área do colaborador, transferência de colaborador, teletrabalho por saúde, caso de assédio,
        acolhimento psicológico, mau comportamento, má conduta, conduta inadequada, faltas injustificadas, absenteísmo, absentismo, dp e gestor, temas de
        pessoal, assuntos de pessoal, comissão sindicante, psicossociais, riscos psicossociais`,
      unless: `software, conflito com git, conflito de merge, conflitos de merge, conflito de versões, treinamento, formação, curso, campanha, estudo, app, conflito de
        agenda, painel, dashboard, indicador, índice, sapatos para gestantes, loja`,
    },
    {
      any: 'disciplinar, suspensão, reclamação, reclamações, queixa, queixas, conflito, conflitos, faltas, atrasos, ausências, retorno, denúncia, comportamento',
      with: `colaborador, colaboradora, funcionário, funcionária, empregado, empregada, rh, recursos humanos, gestora, gestor, chefia, sindicato, licença, afastamento,
        testemunha, bp, dp`,
      unless: 'cliente, clientes, consumidor, carro, amortecedor, merge, git, procon, ortopedista',
    },
    {
      any: `pesquisa de clima, clima do time, clima da equipe, clima da equipa, clima organizacional, turnover, rotatividade, conduta, papéis e responsabilidades, novos papéis, plano individual, planos individuais, comissão de trabalhadores, acidente, acidentado, acidentada, com o sindicato, assunto confidencial, baixa da, baixa do, caso disciplinar, mudança de turno do, mudança de turno da, troca de turno do, troca de turno da, quadro de pessoal, conversa confidencial`,
      unless: `acidentes de trânsito, seguro, seguros, sinistro, sinistros, mapa de acidentes, app, software, baixa do estoque, baixa de estoque, baixa do título, baixa do boleto, baixa da nota, baixa do pedido, baixa do sistema`,
      where: 'title',
    },
  ],
  sensitiveAnnouncement: [
    {
      any: `nova estrutura, nova estrutura da área, mudanças na estrutura, mudança de estrutura, mudanças no time, mudança no time, mudanças na equipe, mudança na
        equipe, mudanças na equipa, mudanças na liderança, mudança na liderança, mudanças na direção, mudança de direção, mudança de gestão, mudança de gestor, novo
        gestor, nova gestora, comunicado importante, anúncio importante, aviso importante, notícia importante, notícias importantes, fusão com, venda da empresa,
        encerramento da unidade, encerramento da loja, encerramento da fábrica, encerramento das atividades, fechamento da loja, fechamento da fábrica, fechamento
        de filial, fechamento da filial, recuperação judicial, insolvência, redução de pessoal, redução de equipe, redução de postos, corte de pessoal, cortes de pessoal, corte
        na equipe, cortes na equipe, organograma, transição de liderança, novo ceo, nova ceo, nova diretoria, novo diretor geral, saída do diretor, saída
        da diretora, futuro do time, futuro da equipe, futuro da área, futuro da empresa, terceirização, deslocalização, congelamento de vagas, congelamento de contratações,
        plano de ajuste, greve, mudança de sede`,
      unless: `pastas, arquivos, banco de dados, código, software, páginas, estoque, ferramenta, visio, xml, html, cluster, servidor, organograma web, dados, url, greve dos
        caminhoneiros, manutenção, estrutura de dados, estrutura metálica, layout`,
    },
    {
      any: `nova diretora, novo diretor, nova direção, nova gerente, novo gerente, nova chefe, novo chefe, nova chefia, novo responsável, nova responsável, futuro do escritório, futuro da unidade, futuro da sede, futuro da fábrica, futuro da loja, encerramento da filial, encerramento de filial, encerramento do escritório, fechamento do escritório, fechamento da unidade, quadro de funcionários`,
      unless: `nova direção artística, direção hidráulica, caixa de direção`,
      where: 'title',
    },
  ],
  oneOnOne: [
    {
      any: `um para um, um pra um, 1 para 1, 1 a 1, cara a cara, olho no olho, conversas individuais, reunião individual, reuniões individuais, bate papo individual, papo
        individual, sessão individual, acompanhamento individual, com meu líder, com minha líder, com meu coordenador, com minha coordenadora, com meu supervisor,
        com minha supervisora, com meu diretor, com minha diretora, com o meu chefe, com a minha chefe, com a minha chefia, com a chefia, com o chefe, com a gestora, com
        a diretora, one a one, com o coordenador, com a coordenadora, reunião a dois, café com meu gestor, ponto individual`,
      unless: 'mapeamento, escala, relação, alunos, paciente, cliente, cerimônia',
      where: 'title',
    },
  ],
};
