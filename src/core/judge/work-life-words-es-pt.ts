/** Spanish and Portuguese words of working life, in titles. What each list is for stands in work-life.ts. */
export const ES_PT_TITLES = `
  de personal, del personal, plantilla, empleado*, trabajador*, laboral*, compañero*, sindica*, sindicato*, huelga*, nómina*, sueldo*, salari*, retribuci*,
  bono, bonos, incentivo*, ascenso, ascensos, promoci*, talento*, desempeñ*, rendimiento*, evaluaci*, individual*, crecimiento, roles, funciones, responsabilidades,
  rotación, clima, absentismo, ausentismo, baja, bajas, vacante*, puesto, puestos, candidat*, postulan*, postulaci*, entrevist*, currícul*, becari*,
  practicante*, aprendices, aprendiz, temporales, eventuales, contratación, contrataciones, contratar, indefinido, despid*, desvincul*, renuncia*, jubila*,
  cese, ceses, se va, salida de, salidas, indemniz*, expediente*, disciplin*, sanción, sanciones, queja*, denuncia*, acoso*, conflict*, conducta,
  comportamiento*, investigación interna, enferm*, embaraz*, matern*, patern*, licencia médica, estrés, duelo, fallec*, discapac*, caso, casos, reestructur*,
  reorganiz*, cierre de la, cierre del, cierre de oficina, cierre de oficinas, cierre de sede, cierre de sedes, cierre de tienda, cierre de tiendas, cierre de
  sucursal, cierre de sucursales, cierre de planta, cierre de prueba, futuro, fusión, adquisi*, liderazgo, jefe, jefa, jefatura, jefaturas, gerencia, gerente,
  organigrama*, estructura, estructuras, reservado, privado, privada, delicad*, sensible*, ranking, periodo de prueba, período de prueba, rrhh, capital humano,
  convenio colectivo, jornada, horas extra, horas extras, fichaje, vacaciones de, permisos, traslado, traslados, situación personal, asunto, asuntos,
  pessoal, pessoais, funcionári*, colaborador*, empregad*, trabalhador*, trabalhist*, colega*, greve*, folha, holerite, salári*, salariais, remunera*, bónus,
  prêmio, prémio, prémios, prêmios, promoç*, mérito*, desempenho*, avaliaç*, individuais, papéis, funções, turnover, rotatividade, absenteísmo, baixa, baixas,
  afast*, licença*, vaga, vagas, cargo, cargos, estagiári*, estágio*, temporári*, contrataç*, contratações, efetiva*, demiss*, demit*, desliga*, despedi*,
  rescis*, saída, saídas, exoner*, aposenta*, reforma, último dia, último día, indeniz*, processo administrativo, sanção, sanções, advert*, queixa*, denúnci*,
  assédio*, conflito*, conduta, comportamento*, apuração, doença*, gravid*, gestante*, parental, luto, falec*, pcd, reestrutur*, encerramento da, encerramento
  do, encerramento de, fechamento da, fechamento do, fechamento de, liderança*, chefia, chefias, chefe, gestor, gestora, gestores, organograma*, estrutura,
  sigilos*, sensíve*, experiência, siadap, minha, meu, mudança de turno, troca de turno do, troca de turno da, cambio de turno de, cambio de turno, férias de,
  banco de horas, hora extra, escala de, transferência*, carreira*, carrera, sucessão, sucesión
`;

/** So plain that a description is enough. */
export const ES_PT_SAID = `
  periodo de prueba, período de prueba, despido, salario, sueldo, finiquito, rrhh, recursos humanos, baja médica, candidata, candidato, confidencial, situación
  personal, su desempeño, lista nominal, por persona, por empleado, por empleada, abogado laboralista, abogada laboralista, sindicato, no reenviar, a solas,
  su jefe, su jefa, finiquitos, indemnización, acoso, la persona afectada, evaluación individual,
  período experimental, período de experiência, demissão, despedimento, rescisão, salário, baixa médica, licença médica, sigiloso, sigilosa, situação pessoal,
  por colaborador, por funcionário, por funcionária, por pessoa, advogado trabalhista, advogada trabalhista, não encaminhar, a sós, a chefia, seu gestor, sua
  gestora, assédio, avaliação individual, a pessoa afetada, com rh, do rh, o rh
`;

/** Things in a title that make such a word a word about them. */
export const ES_PT_THINGS = `
  inmobiliaria, inmobiliario, impacto ambiental, inventario, inventarios, cultivos, casos de uso, caso de uso, caso de prueba, casos de prueba, caso de éxito, casos
  de éxito, cierre del mes, cierre del trimestre, cierre del año, cierre del ejercicio, del servidor, el servidor, do servidor, no servidor, servidores, base de datos, api, web, carteles, cartel, folleto,
  folletos, maqueta, maquetas, planos, almacén, maquinaria, clientes, tráfico, móvil, pantalla, pantallas, catálogo, plantilla de correo, plantilla de informe,
  plantillas de correo, plantilla web, puesto de venta, promociones de verano, promoción de verano, obra, obras, alta y baja de usuarios, baja tensión, estructura metálica,
  estructura de datos, sensores,
  imobiliária, imobiliário, lote, plantas, estoque, layout, layouts, banco de dados, do site, no site, tela, telas, embalagem, cartaz, armazém, máquinas, baixa tensão, fechamento do mês,
  fechamento do trimestre, encerramento do mês, caso de teste, casos de teste, reforma da fachada, mercadoria, mercadorias, produto, produtos, estrutura de dados, folha de
  rosto, folha de estilos, folhas de estilo, chamados
`;
