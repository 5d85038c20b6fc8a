/** The same for Spanish and Portuguese. */

export const ES = {
  protected: `
    Fin de período de prueba – Julián
    Entrevista 2ª ronda jefe de obra
    Panel candidatos residencia médica
    Charla con postulante diseño
    Oferta a Carla – condiciones
    Negociar sueldo con la nueva contadora
    Retro de desempeño Iván
    Evaluación trimestral de Marta (objetivos)
    Calibración evaluaciones 2026
    Revisión de bandas salariales
    Pedido de aumento – Diego
    1a1 Lupe
    Con mi jefa
    Plan de acción por bajo rendimiento
    Llamada de atención retardos
    Acta administrativa – operador turno 2
    Investigación interna: declaración
    Denuncia por acoso – entrevista
    Conflicto en enfermería – mediación
    Regreso de incapacidad – Norma
    Baja por maternidad de Sofía: cobertura
    Reducción de jornada Elena
    Adaptación del puesto tras accidente
    Comunicar el despido, sala 3
    Carta de renuncia de Óscar
    Entrevista de salida Gabriela
    Finiquito y firma
    ERE: mesa de negociación
    Cierre de la sucursal Norte – equipo
    Fusión: qué pasa con nuestros puestos
    Comité de ascensos
    Plan de carrera Paula
    Bonos 2026 reparto
    Seguimiento del becario con tutor
    Tribunal de oposición - plaza técnico
    Traslado solicitado por José
    Excedencia de Laura
    Permiso sin goce de sueldo
    Prácticas: evaluación final alumna
    Renovación de contrato temporal: sí o no
    No renovamos a Hernán
    Salud mental – apoyo a Lucía
    Reunión con el sindicato por despidos
    Expediente a docente
    Desvinculación ventas
    Prevención de riesgos: embarazada en laboratorio
    Skip level con el equipo de Ana
    Conversación difícil con Toño
    Referencias del candidato
    Revisión de CVs cajero
    Vacante supervisor: terna final
    Recorte de plantilla: lista
    Retención de talento – contraoferta Mario
    Cambiar a Bruno de turno: cómo decírselo
    Pleito por el rol entre enfermeras
    Recurso por clasificación profesional
    ¿Prorrogar a Amelia?
    Anónimo contra un jefe de área
    Maestra: queja de padres
    Faltante de caja – escuchar a la cajera
    Último día de Iván, entrega de laptop
    Sueldo del capataz
    Reparto de la productividad
    Día de prueba panadera: decisión
    Elegir a los aprendices 2027
    Aspirante n.º 3, jefe de obra
    Nueva dirección a partir de otoño
    Al personal: qué futuro tiene el centro
    Regreso tras depresión
    Objetivos 2027 con Farid
    Entrevista semestral guardería
    Calificación del agente de policía
    Críticas al estilo de mando
    Alcohol en el trabajo
    Pasar a Samira a jefa de equipo
    Salida de un socio
    Temporero: ¿sigue o no?
  `,
  things: `
    Baja tensión: planos
    Renovación de licencias Adobe
    Evaluación de ofertas techado
    Salida a producción v5
    Bono cultural: página web
    Despedida de verano: cartel
    Prueba de bomba 2, resultados
    Plan de mejora continua línea 4
    Contratación de seguro flota
    Revisión médica de extintores
    Conflictos de merge
    Ascensor: contrato
    Reclamaciones de clientes: cifras
    Desempeño del servidor
    Traslado de oficinas: plano
    Selección de azulejos
    Permisos de usuario en SAP
    Dar de baja la línea telefónica
    Botón de baja del boletín web
    Presentación del presupuesto
    Portal de candidatos: lentitud
    Hospital nuevo, ventilación
    Impresión de diplomas, error
    Prueba de suelo parcela 4
  `,
};

export const PT = {
  protected: `
    Fim da experiência – Rodrigo
    Entrevista 2ª fase analista fiscal
    Banca candidatos professor substituto
    Papo com candidato UX
    Proposta para a Carla – pacote
    Salário da nova coordenadora
    Decisão contratação estoque
    Feedback de desempenho Ivan
    Avaliação trimestral da Marta
    Calibração das avaliações
    Revisão de faixas salariais
    Pedido de aumento – Diego
    1:1 Luana
    Com minha chefe
    Conversa difícil com o Beto
    Plano de ação baixo desempenho
    Atrasos do Rafael – advertência
    Comissão de sindicância – depoimento
    Denúncia de assédio – oitiva
    Conflito na enfermaria
    Retorno do INSS – Norma
    Licença-maternidade da Sofia: cobertura
    Redução de jornada Helena
    Reabilitação profissional – posto adaptado
    Demitir ou realocar – Andrés
    Comunicar desligamento, sala 3
    Pedido de demissão do Oscar
    Entrevista de desligamento Gabi
    Rescisão e homologação
    Negociação com sindicato – cortes
    Fechamento da filial Norte – equipe
    Fusão: o que muda para o time
    Sucessão gerência da planta
    Comitê de promoções
    Plano de carreira Paula
    Bônus 2026 divisão
    Acompanhamento do estagiário com a faculdade
    Banca concurso público – vaga técnico
    Transferência pedida pelo José
    Licença não remunerada da Laura
    Avaliação final jovem aprendiz
    Renovação do contrato temporário: sim ou não
    Não vamos renovar com o Hernani
    Saúde mental – apoio à Lúcia
    Baixa médica da Teresa, regresso
    Despedimento coletivo: fase 2
    Processo disciplinar – nota de culpa
    Gestante no laboratório – mudança de função
    Skip level time da Ana
    Referências do candidato
    Triagem de CVs caixa
    Vaga supervisor: finalistas
    Corte de quadro: lista
    Retenção – contraproposta Mário
    Progressão na carreira docente
    Ponto individual Rita
    Tirar o Bruno do turno: como contar
    Briga de escala entre enfermeiras
    Recurso de enquadramento
    Prorrogar a Amélia?
    Carta anônima sobre um chefe
    Professora: reclamação dos pais
    Diferença de caixa – ouvir a operadora
    Último dia do Ivan, devolução do notebook
    Salário do mestre de obras
    Divisão da PLR
    Dia de teste padeira: decisão
    Escolher os aprendizes 2027
    Candidatura nº 3, engenheiro
    Nova direção a partir do outono
    Ao pessoal: que futuro tem a unidade
    Volta depois da depressão
    Metas 2027 com Farid
    Críticas ao estilo de liderança
    Álcool no trabalho
    Residente de pediatria: relatório de meio de estágio
    Saída de um sócio
    Safrista: fica ou não?
  `,
  things: `
    Baixa tensão: plantas
    Renovação de licenças Adobe
    Avaliação das propostas telhado
    Saída em produção v5
    Bônus de boas-vindas: landing page
    Teste da bomba 2
    Plano de melhoria contínua linha 4
    Contratação de seguro frota
    Revisão dos extintores
    Conflitos de merge
    Elevador: contrato
    Reclamações de clientes: números
    Desempenho do servidor
    Mudança de escritório: planta
    Rescisão contrato internet
    Cancelar linha telefônica
    Botão de descadastro do site
    Apresentação do orçamento
    Portal de candidatos: lentidão
    Hospital novo, ventilação
    Impressão de diplomas, erro
    Teste de solo parcela 4
  `,
};
