import type { KindTerms } from './vocabulary';

/** Spanish terms of the live kinds and of what is no meeting. */
export const ES_LIVE: readonly KindTerms[] = [
  {
    kind: 'incident',
    strong: `sala de crisis, gabinete de crisis, comité de crisis, célula de crisis, incidente mayor, incidencia grave,
      incidencia crítica, caída del servicio, caída de servicio, caída del sistema, caída de la web, caída de la, caída
      de producción, sistema caído, servicio caído, web caída, está caído, está caída, emergencia, ciberataque, brecha de
      seguridad, corte de servicio, apagón`,
    weak: 'incidente, caída, incidencia, avería, crítico',
    said: 'entren ya, entrad ya, conectaos ya, conéctense ya, entrar ya, ahora mismo',
    unless: `simulacro de emergencia, caída de ventas, caída del cabello, caída del tráfico, caída de la demanda, caída de la
      conversión, plan de emergencia`,
  },
  {
    kind: 'escalation',
    strong: `escalado, escalamiento, escalación, escalada del cliente, urgente, urgencia, decisión hoy, decidir hoy, respuesta
      hoy, antes de las, antes de fin de día, a más tardar hoy`,
    unless: 'escalado de imagen, escalado horizontal, autoescalado, escalado automático, escalada deportiva',
  },
  {
    kind: 'negotiation',
    strong: `negociación, negociaciones, negociar, renovación de contrato, renovación del contrato, condiciones del contrato,
      condiciones comerciales, condiciones económicas, defensa de precio, defensa de la oferta, revisión de contrato,
      revisión del contrato, revisión de precios, revisión de tarifas, firma de contrato, firma del contrato, firma de
      convenio, mesa de negociación, convenio colectivo, licitación, apertura de ofertas, mesa de contratación,
      propuesta económica, oferta económica, propuesta comercial, presupuesto cliente, paritaria, paritarias`,
    weak: 'contrato, precio, precios, tarifas, convenio',
  },
  {
    kind: 'first-contact',
    strong: `primera reunión, primer contacto, primera llamada, llamada comercial, visita comercial, reunión comercial con,
      llamada de presentación, reunión de presentación, toma de contacto, para conocernos, conocernos, presentación
      comercial, presentación de la empresa, prospecto, prospección, visita de obra, visita a obra, visita a planta,
      visita a cliente, visita cliente, visita de cliente, visita técnica, visita a la, visita al, visita del, visita de,
      llamada de descubrimiento, reunión con cliente, reunión con el cliente, ronda de inversores, encuentro con,
      audiencia con, audiencia a, recibe a, reunión bilateral`,
    weak: 'visita, presentación',
  },
  {
    kind: 'peer-one-on-one',
    strong: `ponernos al día, ponerse al día, mentoría, mentorías, tutoría, tutorías, acompañamiento, acompañamiento
      individual, coaching individual, charlemos, charlar, conversamos, conversación, café y charla, hablar con, hablamos,
      reunión de padres, reunión con padres, reunión con la familia, reunión con familias`,
    weak: 'charla, plática, llamada, cafecito',
    unless: 'acompañamiento musical',
  },
  {
    kind: 'social',
    strong: `comida de equipo, comida del equipo, comida de empresa, comida de navidad, comida navideña, comida con, almuerzo,
      almuerzo de equipo, desayuno, desayunos, merienda, cena, cena de navidad, café con, cafecito con, café virtual, pausa
      café, cañas, afterwork, after work, asado, parrillada, barbacoa, paella, brindis, copa de navidad, despedida,
      despedida de, fiesta, celebración, celebramos, cumple, cumpleaños de, convivio, posada, amigo invisible, amigo
      secreto, karaoke, partido, pachanga, torneo, excursión, día de campo, integración del equipo, team building, salida
      de equipo, quedada, sobremesa, tarta, pastel, posadas, baby shower, jubilación fiesta, voluntariado, pádel, senderismo`,
    unless: 'desayuno informativo, café tacvba, fiesta local, festivo',
  },
  {
    kind: 'welcome',
    strong: `bienvenida, bienvenidas, bienvenido, acogida, primer día, nuevas incorporaciones, nueva incorporación, nuevo
      ingreso, nuevos ingresos, inducción, inducción corporativa, plan de acogida, presentación del nuevo compañero, presentación de la nueva compañera, conoce al equipo, conocer al equipo`,
    unless: `email de bienvenida, correo de bienvenida, pantalla de bienvenida, mensaje de bienvenida, inducción
      electromagnética, pack de bienvenida, kit de bienvenida`,
  },
  {
    kind: 'retrospective',
    strong: `retrospectiva, retrospectivas, lecciones aprendidas, análisis post incidente, análisis postincidente, análisis
      posincidente, autopsia del proyecto, análisis de causa raíz, causa raíz, qué salió bien, cierre de proyecto, cierre
      del proyecto, balance de equipo, debriefing`,
  },
  {
    kind: 'brainstorm',
    strong:
      'lluvia de ideas, tormenta de ideas, ideación, sesión creativa, sesión de ideas, generación de ideas, propuesta de ideas',
  },
  {
    kind: 'workshop',
    strong: `taller, talleres, sesión de trabajo, sesiones de trabajo, mesa de trabajo, jornada de trabajo, trabajo conjunto,
      trabajar juntos, dinámica, simulacro, ensayo, ensayo general, clase, clases, práctica, prácticas, prácticas de, role play,
      programación en pareja, manos a la obra, hackatón, maratón de, post its, co creación, cocreación, estimación
      conjunta`,
    unless:
      'taller mecánico, taller de coches, talleres mecánicos, ensayo clínico, ensayos clínicos, buenas prácticas, clase de activo',
  },
  {
    kind: 'problem-solving',
    strong: `resolución de problemas, resolver, resolvemos, solucionar, desbloquear, desbloqueo, depuración conjunta, análisis
      del problema, análisis de fallo, diagnóstico, discusión técnica, debate, debatir, discusión, discutir, consultas
      abiertas, horario de consultas, hora de consultas, dudas abiertas, sesión de dudas, preguntas y respuestas, comité
      técnico, sesión clínica, junta médica, comité de tumores, interconsulta`,
    weak: 'problema, problemas',
    unless: 'sin debate, sin discusión',
  },
  {
    kind: 'kick-off',
    strong: `arranque, reunión de arranque, arranque de proyecto, arranque del proyecto, inicio de proyecto, inicio del
      proyecto, reunión de inicio, reunión inicial, lanzamiento del proyecto, lanzamiento, acta de replanteo`,
    unless: 'arranque del motor, arranque del servidor, notas de lanzamiento',
  },
  {
    kind: 'contested-decision',
    strong: `toma de decisión, toma de decisiones, decisión, decisiones, decidir, decidimos, comité de dirección, comité
      directivo, comité de seguimiento, comité ejecutivo, comité de cambios, comité de compras, comité de inversiones,
      comité de riesgos, comité de calidad, comité, comisión, arbitraje, votación, votar, elegir, elección de,
      desempate`,
    unless: 'sin decisiones, sin decisión, comisiones de venta, comisión bancaria, sin decidir',
  },
  {
    kind: 'planning',
    strong: `planificación, planeación, planeamiento, planificar, planning del sprint, hoja de ruta, plan anual, plan
      estratégico, estrategia, priorización, priorizar, prioridades, presupuesto anual, presupuestos, estimación, definir
      alcance, definición de alcance, definición de objetivos, plan de acción, plan de trabajo, plan de contenidos,
      programación semanal de obra, organización del evento, preparación`,
  },
  {
    kind: 'governance',
    strong: `junta directiva, junta de accionistas, junta general, junta de gobierno, junta de gobierno local, junta de
      propietarios, junta de vecinos, junta de facultad, junta de centro, junta de evaluación, sesión de evaluación,
      consejo de administración, consejo de dirección, consejo rector, consejo de gobierno, consejo de ministros, consejo
      escolar, consejo, comité de empresa, comité de auditoría, asamblea, asamblea general, pleno, pleno ordinario, pleno
      extraordinario, patronato, claustro, claustro de profesores, comisión informativa, comisión permanente, cabildo,
      sesión ordinaria, sesión extraordinaria, sesión de cabildo, accionistas, directorio, sesión plenaria, auditoría,
      inspección, revisión por la dirección, tribunal, defensa de tesis, comité de seguridad y salud, delegados`,
    unless: 'auditoría interna datos, directorio activo, active directory',
  },
  {
    kind: 'user-research',
    strong: `entrevista de usuario, entrevista a usuario, entrevista con usuario, entrevistas de usuario, entrevistas con
      usuarios, entrevistas a usuarios, entrevista con cliente, entrevista a cliente, entrevistas a clientes, test de
      usuario, test con usuarios, pruebas con usuarios, prueba de usabilidad, pruebas de usabilidad, test de usabilidad,
      grupo focal, grupos focales, focus group, investigación con usuarios`,
  },
  {
    kind: 'public-event',
    strong: `mesa redonda, en vivo, en directo, ponencia, conferencia de, conferencia magistral, conversatorio, coloquio,
      panel de expertos, rueda de prensa, conferencia de prensa, entrevista en, entrevista con la prensa, entrevista de
      radio, congreso, jornada, jornadas, foro, cumbre, feria, simposio, acto, acto de, ceremonia, inauguración, clausura,
      entrega de premios, gala, toma de posesión, recepción, concierto, exposición, puertas abiertas, desayuno
      informativo, presentación del libro, presentación de libro, intervención en, charla en, charla abierta, homenaje,
      desfile, firma de convenio con, graduación, entrega de diplomas`,
    unless:
      'diapositivas, láminas, jornada laboral, jornada intensiva, jornada reducida, recepción de mercancía, recepción de material, exposición al riesgo',
  },
  {
    kind: 'placeholder',
    strong: `tiempo de concentración, tiempo de enfoque, bloque de concentración, bloqueado, bloqueada, bloqueo de agenda,
      bloqueo agenda, no agendar, no molestar, no reservar, no citar, reservado, reserva de agenda, hueco reservado, sin
      reuniones, libre de reuniones, trabajo profundo, por confirmar, por definir, tentativo, guardar fecha, reserva la
      fecha, ocupado, ocupada, escribir informe`,
    unless: 'ticket bloqueado, tareas bloqueadas, usuario bloqueado, cuenta bloqueada, cliente bloqueado',
  },
  {
    kind: 'leave',
    strong: `vacaciones, ausente, fuera de la oficina, fuera de oficina, día libre, días libres, festivo, día festivo, feriado,
      puente, asuntos propios, permiso, moscoso, día de asuntos propios, libranza, no disponible`,
    unless: `plan de vacaciones, calendario de vacaciones, política de vacaciones, planificación de vacaciones, campaña, permiso de
      obra, permisos de obra, permisos de usuario, alquiler, rodaje, puente grúa, puente de, puente sobre, permiso municipal,
      gestión de vacaciones, módulo, temporada`,
  },
  {
    kind: 'travel',
    strong: `vuelo a, vuelo de, vuelo, viaje a, viaje, traslado a, tren a, ave a, aeropuerto, hotel, desplazamiento, camino a,
      taxi, autobús a`,
    unless:
      'agencia de viajes, gastos de viaje, política de viajes, viaje del cliente, viaje de usuario, simulador de vuelo, viaje de fin',
  },
  {
    kind: 'personal',
    strong: `médico, médica, cita médica, revisión médica, dentista, odontólogo, pediatra, fisio, fisioterapia, fisioterapeuta,
      oftalmólogo, ginecóloga, dermatólogo, psicóloga, psicólogo, terapia, analítica, análisis de sangre, veterinario,
      peluquería, gimnasio, recoger a los niños, recoger niños, colegio, guardería, itv, notaría, notario, banco, fontanero, trámite,
      cumpleaños, renovar dni, hacienda cita`,
    unless: 'equipo médico, software médico, portal médico, colegio profesional, junta médica',
  },
  {
    kind: 'reminder',
    strong: `recordatorio, fecha límite, vence, vencimiento, plazo, último día para, entrega límite, ventana de mantenimiento,
      mantenimiento, mantenimiento programado, parada programada, parada técnica, línea parada, calibrado, calibración de
      equipos, corte programado, pagar, pago de, renovar, presentar impuesto, iva trimestral`,
    unless: 'plan de mantenimiento, contrato de mantenimiento, reunión de mantenimiento, equipo de mantenimiento',
  },
];
