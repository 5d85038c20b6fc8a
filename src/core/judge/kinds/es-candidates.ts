import type { KindTerms } from './vocabulary';

/** Spanish terms of what may be asynchronous. */
export const ES_CANDIDATES: readonly KindTerms[] = [
  {
    kind: 'status-update',
    strong: `reunión de seguimiento, reuniones de seguimiento, junta de seguimiento, seguimiento de proyecto, seguimiento de
      proyectos, seguimiento del proyecto, seguimiento proyecto, seguimiento proyectos, seguimiento de obra, seguimiento
      obra, seguimiento de obras, seguimiento de tareas, seguimiento de pendientes, seguimiento de tickets, seguimiento
      de campaña, seguimiento de campañas, seguimiento de incidencias, seguimiento de pedidos, seguimiento de acciones,
      seguimiento del plan, seguimiento de equipo, seguimiento del equipo, seguimiento ventas, seguimiento comercial,
      avance del proyecto, avance de proyecto, avance de proyectos, avance de obra, avance de obras, avances del
      proyecto, avances de proyecto, avances semanales, avance semanal, avance mensual, reporte de avance, reporte de
      avances, informe de avance, estado del proyecto, estado de proyecto, estado de proyectos, estado de los proyectos,
      estado de obra, estado de las obras, estado de situación, status semanal, estatus semanal, reunión de status,
      reunión de estatus, junta de estatus, estatus del proyecto, estatus de proyectos, puesta al día del proyecto,
      puesta en común semanal, parte semanal, parte de obra, parte de situación, ronda de estado, reunión de
      coordinación semanal, despacho de temas pendientes`,
    weak: `seguimiento, avance, avances, estado, estatus, alineación, alineamiento, coordinación, puesta al día, puesta en
      común, situación, ronda, pendientes, semanal, quincenal, mensual, actualización, actualizaciones, resumen`,
    said: `avance de cada, avances de cada, avances por, avance por, estado de cada, estado de las, estado de los, estado por,
      cada uno cuenta, cada uno informa, cada uno reporta, cada uno da su, cada uno comparte, cada área informa, cada
      área reporta, cada equipo informa, cada equipo reporta, cada responsable, una línea por, qué se hizo, hecho en
      curso, en curso y bloqueos, qué está bloqueado, qué cambió, qué ha cambiado, novedades de la semana, lo hecho, lo
      pendiente, unidades por, tareas por, tickets abiertos, números de la semana, cifras de la semana, solo números,
      solo cifras, repaso de tareas, repaso de pendientes, leer la tabla, porcentaje de avance, % de avance, estado rojo,
      semáforo, ronda de avances, ronda de estado, informar avances, reportar avances, compartir avances, actualizar el
      tablero, se actualiza el tablero`,
    unless: `seguimiento médico, seguimiento psicológico, seguimiento individual, seguimiento personal, estado de alarma, estado
      de salud, estado civil, seguimiento de caso, seguimiento del caso, seguimiento de alumnos, seguimiento del alumno,
      seguimiento de pacientes, seguimiento paciente, alineación de ruedas`,
  },
  {
    kind: 'stand-up',
    strong: `reunión diaria, reuniones diarias, junta diaria, parte diario, puesta al día diaria, sincronización diaria,
      seguimiento diario, ronda diaria, llamada diaria, diaria de equipo, diaria del equipo`,
    said: 'ayer hoy bloqueos, ayer hoy, qué hice ayer, qué hiciste ayer, bloqueos e impedimentos',
    unless: 'medicación, dieta, pacientes, hospital',
  },
  {
    kind: 'announcement',
    strong: `sesión informativa, sesiones informativas, reunión informativa, nota informativa, comunicado, comunicado interno,
      para su conocimiento, para tu conocimiento, para vuestro conocimiento, solo informativo, solo informativa, con
      carácter informativo, a título informativo, no hace falta responder, no es necesario responder, no requiere
      respuesta, no se requiere respuesta, sin respuesta, no hay que hacer nada, solo escuchar, solo oyentes, lectura de
      resultados, presentación de resultados, novedades de producto, novedades del producto, novedades normativas,
      novedades de la versión, notas de la versión, circular informativa, boletín, oficina cerrada, cambio de horario,
      nuevo horario, seminario web, webinario`,
    weak: `presentación, novedades, aviso, avisos, anuncio, resumen, difusión, información, informativa, comunicación,
      horario, cierre`,
    said: `diapositivas, se presentará, se presentarán, presentaremos, se expondrá, se compartirá la grabación, se enviará la
      grabación, quedará grabado, quedará grabada, se grabará, preguntas por chat, preguntas por el chat, preguntas por
      correo, preguntas al final por escrito, dudas por chat, dudas por correo, no requiere, solo escuchar, sin turno de
      preguntas, aforo, inscripción, inscribirse, ponente`,
    unless: `rueda de prensa, prensa, desayuno informativo, comisión informativa, comisiones informativas, tribunal, apelación,
      venta, cierre contable`,
  },
  {
    kind: 'team-meeting',
    strong: `reunión de equipo, reunión del equipo, reunión equipo, reuniones de equipo, junta de equipo, junta con equipo,
      junta semanal, junta mensual, reunión semanal, reunión mensual, reunión quincenal, reunión de área, reunión de
      departamento, reunión del departamento, reunión departamento, reunión departamental, reunión de coordinación,
      reunión de unidad, reunión de servicio, reunión de sección, reunión de personal, reunión de grupo, reunión
      ordinaria, reunión periódica, semanal de equipo, semanal del equipo, semanal equipo, equipo semanal, mensual de
      equipo, grupo de trabajo, reunión interna`,
    unless: 'junta directiva, junta de gobierno, junta general',
  },
  {
    kind: 'all-hands',
    strong: `reunión general, reunión de toda la empresa, reunión de toda la compañía, encuentro general, asamblea informativa,
      toda la compañía, toda la empresa, toda la plantilla, reunión plenaria de empresa, resultados de la compañía,
      resultados de la empresa`,
    unless: 'accionistas, vecinos, copropietarios, huelga, sindicato',
  },
  {
    kind: 'demo',
    strong: `demostración, demostraciones, demo interna, demo de producto, demo del producto, demo del sprint, demo de sprint,
      revisión de sprint, revisión del sprint, revisión de iteración, muestra de avances, sesión de demos`,
    unless: `cliente nuevo, prospecto, comercial, proveedor, primera demo, entorno de demo, preparar demo, culinaria, cocina, aceptación
      con firma`,
  },
  {
    kind: 'client-presentation',
    strong: `presentación al cliente, presentación a cliente, presentación para cliente, presentación de informe, presentación
      del informe, presentación del reporte, entrega de informe, entrega del informe, entregable, entregables, informe
      mensual para, reporte mensual para, informe final para, informe de campaña, reporte de campaña, resultados de
      campaña, resultados de la campaña`,
    weak: 'informe, reporte, presentación, resultados, recomendaciones, conclusiones, entrega',
    said: `cliente antiguo, cliente de siempre, cliente habitual, cliente recurrente, cliente conocido, ya nos conoce, ya
      conocen el formato, presentamos los, presentamos el, presentamos nosotros, nosotros presentamos, les mostramos,
      les explicamos, solo pasar láminas, solo presentar, solo exponemos, solo presentación, sin decisiones, recorrido
      por el informe`,
    unless: 'precio, precios, tarifa, propuesta económica, oferta económica, prospecto, cliente nuevo, propuesta comercial',
  },
  {
    kind: 'work-review',
    strong: `revisión de diseño, revisión de diseños, revisión del diseño, revisión de código, revisión de copy, revisión de
      textos, revisión de contenido, revisión de contenidos, revisión de piezas, revisión de creatividades, revisión de
      artes, revisión de arte, revisión de maqueta, revisión de maquetas, revisión de pantallas, revisión de planos,
      revisión de láminas, revisión de diapositivas, revisión de traducción, revisión de la traducción, revisión de la
      web, revisión de galeradas, revisión de pruebas de imprenta, corrección de textos, corrección de pruebas, crítica
      de diseño, revisión de vídeo, revisión de video, revisión del montaje, revisión de fotos`,
    weak: `revisión, diseño, diseños, planos, plano, maqueta, maquetas, piezas, artes, fotos, pantallas, láminas, textos,
      montaje, corte, cartel, folleto, logo, banners, versión`,
    said: `marcar en el, marcar en la, marcar sobre, anotar en el, anotar en la, anotar sobre, comentarios en el, comentarios
      en la, comentarios sobre, comentar en el, comentar en la, comentar sobre, dejar comentarios, deja tus comentarios,
      dejad comentarios, dejen comentarios, dejen sus comentarios, añadir comentarios, agregar comentarios, cambios en
      el pdf, anotaciones, tus comentarios, sus comentarios, vuestros comentarios, minuto y comentario`,
    unless: `revisión médica, revisión salarial, revisión de contrato, revisión del contrato, revisión de precios, revisión por la
      dirección, revisión de vida, itv, revisión de expediente, revisión de exámenes, revisión de notas`,
  },
  {
    kind: 'draft-feedback',
    strong: `comentarios al borrador, comentarios sobre el borrador, comentarios del borrador, comentarios al texto, comentarios
      sobre el texto, comentarios al capítulo, comentarios sobre el capítulo, revisión de borrador, revisión del
      borrador, feedback del borrador, feedback del texto, feedback del diseño, feedback de diseño, feedback sobre el
      borrador, feedback sobre el diseño, feedback de la maqueta, comentarios a la maqueta, comentarios al diseño,
      comentarios del diseño, observaciones al borrador, correcciones al borrador, correcciones del texto`,
    weak: 'borrador, capítulo, manuscrito, comentarios, feedback, retroalimentación, observaciones, correcciones, guion, artículo',
    said: `mis comentarios, mis correcciones, mis notas sobre, comentarios al, comentarios a la, sugerencias al, sugerencias
      sobre, control de cambios, comentarios línea`,
  },
  {
    kind: 'approval',
    strong: `visto bueno, aprobación final, aprobación de artes, aprobación de piezas, aprobación de diseño, aprobación de
      diseños, aprobación de contenidos, aprobación de textos, aprobación de planos, aprobación del acta, aprobación de
      documentos, dar el ok, ok final, validación final, validación de contenidos, validación de textos, validación de
      piezas, vobo, vo bo`,
    weak: 'aprobación, validación, conformidad',
    said: 'ya está aprobado por, solo falta el, solo falta la firma, solo falta el visto, sin objeciones, responder con ok',
    unless: 'crédito, préstamo, presupuesto, presupuestos, contrato, licencia, urbanística, pleno',
  },
  {
    kind: 'metrics-review',
    strong: `indicadores, reunión de indicadores, revisión de indicadores, métricas, revisión de métricas, tablero de
      indicadores, tablero de control, cuadro de mando, reporte mensual, reporte semanal, informe mensual, informe
      semanal, informe trimestral, números del mes, números de la semana, cifras del mes, cifras de la semana, cifras
      mensuales, resultados mensuales, resultados del mes, resultados de ventas, resultados de encuesta, resultados de
      la encuesta, datos de ventas, ventas del mes, ventas de la semana, tasa de conversión, embudo de conversión,
      cierre de mes números`,
    weak: `números, cifras, datos, resultados, informe, reporte, embudo, ventas, ratios, conversión, producción, ocupación,
      listas de espera, reclamaciones`,
    said: `números del mes, cifras del mes, números de la semana, cifras de la semana, gráficos adjuntos, gráficas, datos del
      mes, datos de la semana, indicadores del mes, solo números, solo cifras, solo datos, valores del mes, tabla adjunta,
      unidades por comercial, comparativo`,
    unless: 'analíticas, resultados médicos, indicadores individuales, datos personales, incumplimiento, desviación grave',
  },
  {
    kind: 'hand-off',
    strong: `relevo, relevo de turno, cambio de turno, traspaso de turno, entrega de turno, traspaso de tickets, traspaso de
      soporte, traspaso de guardia, cambio de guardia, entrega de guardia, pase de turno, pase de guardia, traspaso de
      tareas, traspaso de pendientes`,
    weak: 'traspaso, entrega',
    said: 'dueño y siguiente paso, responsable y siguiente paso, lo que queda abierto, tickets abiertos y',
    unless: `relevo generacional, carrera de relevos, traspaso del local, traspaso de negocio, traspaso de local, baja, maternidad,
      salida, entrega de premios, entrega de llaves, entrega de diplomas, cese, nuevo director, nueva directora`,
  },
  {
    kind: 'training',
    strong: `formación, formaciones, capacitación, capacitaciones, sesión formativa, curso, cursillo, tutorial, tutoriales,
      inducción a la herramienta, transferencia de conocimiento, transferencia de conocimientos, traspaso de
      conocimiento, traspaso de conocimientos, píldora formativa, píldora de formación, lección magistral, seminario,
      entrenamiento en la herramienta, cómo usar`,
    unless: `ejercicio, ejercicios, práctica, prácticas, prácticos, práctico, simulacro, certificación, examen, role play, rol,
      presencial obligatoria, en curso, curso escolar, fin de curso, inicio de curso, primeros auxilios, taller,
      formación de equipos, formación de gobierno, formación rocosa, formación geológica, entrenamiento físico, plan de
      formación individual, comité de formación`,
  },
  {
    kind: 'quick-question',
    strong: `una duda, duda rápida, duda sobre, duda con, duda de, pregunta rápida, una pregunta, consulta rápida, consulta
      breve, pregunta sobre, pregunta corta, qué centro de coste, qué centro de costes, qué centro de costo, qué cuenta,
      qué código, qué cuenta contable, solo una pregunta`,
    weak: 'duda, pregunta, consulta, cuál, rápido, rápida',
    said: 'sí o no, solo necesito saber, solo quiero saber, solo hace falta saber, basta con un, necesito un dato, solo un dato',
    unless: 'preguntas y respuestas, consulta médica, consulta pública, consulta ciudadana, duda personal, laboral, rrhh',
  },
  {
    kind: 'triage',
    strong: `triaje de incidencias, triaje de bugs, triaje de tickets, triage de bugs, refinamiento, refinamiento del backlog,
      refinamiento de backlog, revisión de incidencias, revisión de tickets, revisión de bugs, revisión del backlog,
      revisión de backlog, repaso de incidencias, repaso de tickets, clasificación de incidencias, depuración del
      backlog, revisión de alertas, revisión de no conformidades`,
    weak: 'incidencias, tickets, backlog, triaje',
    unless: 'urgencias, pacientes, hospital, enfermería, estimar juntos, estimación conjunta',
  },
  {
    kind: 'document-reading',
    strong: `revisión de documento, revisión de documentos, revisión del documento, revisión documental, revisión de
      documentación, lectura del documento, lectura de la propuesta, lectura previa, revisión de la propuesta, revisión
      de propuesta, revisión de política, revisión de la política, revisión de procedimiento, revisión de
      procedimientos, revisión del procedimiento, revisión de protocolo técnico, revisión de especificaciones, revisión
      de la especificación, revisión de requisitos, revisión del manual, criterios de aceptación, criterios de salida,
      guía de estilo, normas de nomenclatura, nueva política de, nuevo procedimiento de, pasos de migración, lista de
      verificación`,
    weak: `propuesta, especificación, política, procedimiento, protocolo, guía, manual, normativa, criterios, documento,
      reglamento, alegaciones, pliego, memoria, plantilla`,
    said: `leer y anotar, leer y comentar, leer el documento, leer antes, anotar en el documento, comentar en el documento,
      comentarios en el documento, documento en revisión, borrador en el, borrador en la, sección por sección, apartado
      por apartado, plazo de comentarios, paso a paso, pasos para, enlace al documento, sugerencias en el documento`,
    unless: `protocolo de acoso, política salarial, propuesta económica, propuesta comercial, reglamento ue, firma del protocolo,
      pliego de cargos, defensa`,
  },
  {
    kind: 'document-reading',
    strong: `reglas de nombres, reglas de nomenclatura, convención de nombres, instrucciones de, instrucciones del, manual de uso, guía de uso, paso a paso`,
  },
  {
    kind: 'status-update',
    strong: `estado por, avance por, ronda de gremios, lista de pendientes, pendientes abiertos, cada uno sus fechas, cada quien su avance, `,
  },
  {
    kind: 'metrics-review',
    strong: `números del año, cifras del año, cifras de producción`,
  },
  {
    kind: 'announcement',
    strong: `preguntas por escrito, preguntas por correo`,
  },
  {
    kind: 'status-update',
    titled: `avance de, avances de, estado de pedidos, estado de los pedidos, estado de tareas, quién hace qué, lista de tareas, ronda semanal, parte de avance, avance obra`,
    said: `cada capataz, cada uno su parte, cada uno su, cada quien, cada encargado, cada tienda, cada sede, cada delegación, una línea, responsable y fecha, dueño y fecha, previsto y real, actualizar filas, rellenar la hoja, completar la hoja, llenar la hoja, llenar la tabla, rellenar la tabla`,
    unless: 'película, tráiler, ciencia',
  },
  {
    kind: 'metrics-review',
    titled: `ventas por, ventas semanales, ventas mensuales, reporte de ventas, informe de ventas, informe de actividad, cifras de, números de ventas, ocupación semanal, ocupación mensual, mediciones del mes, encuesta resultados, resultados encuesta`,
    unless: 'cifras de salarios, individual, estrategia de ventas',
  },
  {
    kind: 'document-reading',
    titled: `correcciones antes, correcciones hasta, para comentarios, comentarios hasta, comentarios antes del, con comentarios por escrito, tabla comparativa, cuadro comparativo, completar tabla, completar la tabla, completar matriz, texto final`,
    said: `tabla compartida, hoja compartida, completar columna, su columna, modo sugerencia, comentarios por escrito, en control de cambios`,
    unless: 'empleado, empleados, candidato a puesto, expediente',
  },
  {
    kind: 'approval',
    titled: `visto bueno al, ok al boletín, ok a la publicación`,
    said: `basta un ok, con un ok basta, solo un ok, un ok vale, solo ok, basta con un sí, responder ok, si no hay objeciones`,
    unless: 'contrato, presupuesto, contratación',
  },
  {
    kind: 'work-review',
    titled: 'corrección de galeradas, caza de erratas',
    weak: 'cartel, folleto, web, página, etiqueta, render, portada, vídeo, video, guion, diseño',
    said: 'correcciones, correcciones al, correcciones del, marcar erratas, anotar cambios',
    unless: 'empleado, examen',
  },
  {
    kind: 'announcement',
    titled: `aviso importante de servicio, aviso corte, corte de agua, corte de luz, corte de energía, oficina sin, video grabado, vídeo grabado, sesión grabada, grabación para ver`,
    said: `grabada, grabado, queda grabado, preguntas en el hilo, preguntas en comentarios, ver la grabación`,
    unless: 'prensa',
  },
  {
    kind: 'hand-off',
    titled: `traspaso guardia, traspaso soporte, traspaso de incidencias, relevo soporte, relevo de soporte, relevo guardia`,
    said: 'incidencias abiertas, casos abiertos, tickets abiertos',
    unless: 'baja, maternidad, salida',
  },
  {
    kind: 'status-update',
    titled: `avance en la hoja, su avance en la hoja, quién lleva qué`,
    said: `cada equipo, cada brigada, cada sede, cada tienda, cada delegación, cada unidad, cada área, cada servicio, cada centro, cada región, cada turno, cada responsable, cada sección, cada capataz, cada encargado, cada escuela, poned vuestras fechas, pongan sus fechas, tres puntos cada uno`,
    unless: 'candidato, empleado',
  },
  {
    kind: 'metrics-review',
    titled: `números de la mañana, mermas y paradas, tasa de rechazo, camas y esperas, mediciones de, tasa de ocupación`,
    unless: 'salarios, personal',
  },
  {
    kind: 'document-reading',
    titled: `retoques, vuestros retoques, vuestras correcciones, sus correcciones, solo lectura, leer y corregir`,
    said: 'comentarios al margen, al margen, observaciones en las páginas',
    unless: 'empleado, examen',
  },
  {
    kind: 'work-review',
    titled: 'cazar erratas, buscar erratas, corregir erratas',
    said: 'erratas',
    unless: 'examen',
  },
  {
    kind: 'approval',
    titled: 'ok para imprimir, ok para publicar, ok para enviar, ok a imprenta',
    unless: 'contrato, presupuesto',
  },
  {
    kind: 'quick-question',
    titled:
      'cuál es la clave, cuál es el código, dónde está, dónde guardo, quién tiene la llave, cómo reinicio, cómo se reinicia',
    unless: 'candidato, empleado',
  },
];
