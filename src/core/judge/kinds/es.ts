import { ES_CANDIDATES } from './es-candidates';
import { ES_LIVE } from './es-kinds';
import type { Vocabulary } from './vocabulary';

/** Spanish of Spain and of Latin America. Terms: guides/judging section 5 and ordinary office Spanish, accents left out or not. */
export const es: Vocabulary = {
  lang: 'es',
  kinds: [...ES_LIVE, ...ES_CANDIDATES],
  flips: [
    { from: 'incident', any: 'simulacro', to: 'training' },
    { from: 'escalation', any: 'escalados semanales, escalados de la semana, escalamientos semanales', to: 'status-update' },
    { from: 'negotiation', any: 'estado de la renovación, estado de las renovaciones', to: 'status-update' },
    { from: 'retrospective', any: 'informe ya publicado, informe publicado, lectura del informe', to: 'announcement' },
    {
      from: 'brainstorm',
      any: 'trae ideas, traer ideas, apuntar ideas, anotar ideas, sin elegir, no se elige',
      to: 'document-reading',
    },
    { from: 'planning', any: 'plan ya cerrado, plan ya aprobado, ya está cargado, ya está rellenado', to: 'announcement' },
    { from: 'governance', any: 'lectura previa del acta, circulación del acta', to: 'document-reading' },
    { from: 'public-event', any: 'solo escuchar, solo oyentes, como oyente', to: 'announcement' },
    {
      from: 'user-research',
      any: 'síntesis de entrevistas, conclusiones de las entrevistas, lectura de conclusiones, hallazgos, principales hallazgos, diapositivas',
      to: 'announcement',
    },
    {
      from: 'hand-off',
      any: `hospital, paciente, pacientes, urgencias, enfermería, uci, quirófano, planta, fábrica, línea, turno de noche,
        refinería, central, sala de control, incidente abierto`,
      to: 'incident',
    },
    { from: 'status-update', any: 'crisis, fase de escalado, malas noticias', to: 'escalation' },
    { from: 'stand-up', any: 'equipo nuevo, primera semana, pacientes, urgencias', to: 'kick-off' },
    { from: 'announcement', any: 'somos ponentes, vosotros exponéis, ensayo general, día de la familia', to: 'public-event' },
    { from: 'all-hands', any: 'en grupos, taller, lluvia de ideas', to: 'workshop' },
    { from: 'demo', any: 'aceptación hoy, ellos deciden, prensa, inversores, primera vez', to: 'contested-decision' },
    { from: 'client-presentation', any: 'precio, precios, condiciones, responsabilidad, renovación', to: 'negotiation' },
    { from: 'client-presentation', any: 'primera reunión, presentaciones de cada uno, cliente nuevo', to: 'first-contact' },
    { from: 'client-presentation', any: 'malas noticias, retraso, reclamación, objetivos incumplidos', to: 'contested-decision' },
    {
      from: 'work-review',
      any: 'atasco, tercera ronda, cuarta ronda, desacuerdo, elegir uno, elegir una, dibujar juntos',
      to: 'problem-solving',
    },
    { from: 'draft-feedback', any: 'rechazo, rechazado, impublicable, inservible', to: 'contested-decision' },
    { from: 'approval', any: 'discutido, desacuerdo, caso por caso', to: 'contested-decision' },
    { from: 'metrics-review', any: 'objetivos incumplidos, no llegamos, cambio de plan, por qué', to: 'contested-decision' },
    { from: 'triage', any: 'quién se queda con, compiten por, falta capacidad', to: 'contested-decision' },
    { from: 'document-reading', any: 'objeciones abiertas, desacuerdo, se vota, elegir proveedor', to: 'contested-decision' },
    { from: 'training', any: 'ejercicios, juego de rol, certificación, examen, en parejas, prácticas', to: 'workshop' },
    { from: 'quick-question', any: 'tercera vez esta semana, producción parada, responsabilidad, disputa', to: 'escalation' },
  ],
  cues: {
    'hand-off': 'relevo, traspaso, cambio de turno, entrega de turno, siguiente turno, siguiente paso',
    client: 'cliente, clientes, para el cliente, les presentamos',
    visible: `diseño, diseños, pantalla, pantallas, maqueta, maquetas, fotos, imágenes, vídeo, video, plano, planos, cartel,
      folleto, láminas, gráfica, render, renders, bocetos, ilustraciones, montaje, banners, logotipo, creatividades`,
    'draft-text': `borrador, borradores, texto, textos, capítulo, artículo, manuscrito, nota de prensa, guion, traducción, carta,
      boletín, redacción`,
    comments: `comentarios, comentario, comentar, anotar, anotaciones, observaciones, sugerencias, correcciones, alegaciones,
      aportaciones, aportes`,
    lasting: `política, políticas, procedimiento, procedimientos, guía, manual, normas, criterios, protocolo, lista de
      verificación, preguntas frecuentes, nomenclatura, documentación, instrucciones, pasos para, cómo usar, normativa`,
    status: 'estado, estatus, avance, avances, seguimiento, pendientes, bloqueos, hitos, fechas',
    board: `tablero, tablón, tareas, incidencias, cifras, números, unidades, ventas, indicadores, embudo, partidas, pedidos,
      obra, obras, listado, producción, reservas`,
    rounds: 'ayer hoy, qué hice ayer, ronda, tres preguntas, cada uno cuenta, reunión diaria',
    broadcast: `diapositivas, láminas, presentación, ponente, grabación, se grabará, sesión informativa, preguntas por chat,
      preguntas por correo, resultados y producto, reunión general, seminario`,
    question: 'duda, pregunta rápida, una pregunta, solo necesito saber, qué centro de coste, sí o no, consulta rápida',
    notice: `recordatorio, aviso, comunicado, no hace falta responder, no es necesario responder, no requiere respuesta, para
      su conocimiento, para tu conocimiento, oficina cerrada, nota informativa`,
    ideas: 'ideas, lluvia de ideas, ideación',
    'async-said':
      'reunión asíncrona, reunión asincrónica, de forma asíncrona, de forma asincrónica, en asíncrono, modalidad asíncrona, daily asíncrona',
  },
  factors: {
    urgent:
      'urgente, urgentemente, inmediatamente, de inmediato, ahora mismo, entren ya, cuanto antes, lo antes posible, emergencia, hoy mismo',
    sensitive: `confidencial, reservado y confidencial, por persona, por empleado, lista nominal, listado nominal, con nombres,
      nombres y apellidos, situación personal, tema delicado, tema sensible, delicado, sensible, malas noticias, queja,
      quejas, conflicto, disculpa, disculpas, molesto, molesta, no reenviar, a puerta cerrada, demanda, culpa`,
    irreversible: `contrato, contratos, precio, precios, presupuesto, tarifas, firma, decisión de lanzamiento, irreversible,
      adquisición, fusión, seguridad de las personas, multa, sanción`,
    aboutPerson:
      'su desempeño, tu desempeño, su trabajo, tu trabajo, su actitud, tu actitud, su crecimiento, puntos fuertes, su comportamiento',
    informs: `informar, informa, informe, informes, presentar, presentación, presentamos, novedades, avance, avances, estado,
      estatus, resumen, resultados, reporte, cifras, números, diapositivas, láminas, compartir, anuncio, comunicado,
      actualización, seguimiento, grabación, lectura, pendientes`,
    interacts: `decidir, decisión, decisiones, decidimos, debatir, debate, discutir, discusión, resolver, acordar, acuerdo,
      negociar, lluvia de ideas, taller, votar, votación, priorizar, estimar, preguntas y respuestas, ruegos y preguntas,
      conversar, dinámica, en grupos, grupos de, trabajar juntos, consensuar, elegir, definir juntos, reflexionar, ejercicios`,
    denied: `sin debate, sin discusión, sin decisiones, sin decisión, no se decide, no hay que decidir, nada que decidir, no se
      vota, sin votación, sin debatir, sin decidir`,
    walksThrough:
      'recorrido por, paso a paso, sección por sección, apartado por apartado, repaso del, repaso de la, les explicamos',
    group: `equipo, equipos, del equipo, todos, todas, todos y todas, departamento, área, áreas, plantilla, personal de, proyecto,
      proyectos, grupo, grupo de trabajo, asistentes, participantes, comerciales, técnicos, obra, empresa, compañía, sucursales,
      delegaciones, tiendas`,
  },
};
