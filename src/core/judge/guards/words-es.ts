import type { GuardWords } from './words';

/** Protected words of Spanish, Spain and Latin America, private companies and public administration. */
export const ES_GUARDED: GuardWords = {
  reviewAndPay: [
    {
      any: `evaluación de rendimiento, evaluación del rendimiento, evaluación por competencias, evaluación de competencias,
        evaluación individual, evaluación semestral, evaluación trimestral, evaluación de medio año, evaluación de mitad
        de año, evaluación de personal, evaluación del personal, evaluación de empleado, evaluación de empleados,
        evaluación docente, evaluaciones de desempeño, evaluaciones del desempeño, evaluaciones anuales, autoevaluación,
        feedback anual, feedback de desempeño, feedback individual, devolución de desempeño, devolución individual,
        conversación de desempeño, conversaciones de desempeño, gestión del desempeño, diálogo de desempeño, entrevista de
        desarrollo, entrevista de evaluación, ajuste salarial, ajustes salariales, revisiones salariales, subidas
        salariales, aumentos salariales, aumento de salario, incremento de sueldo, banda salarial, bandas salariales,
        política salarial, masa salarial, retribución, retribuciones, retribución variable, remuneración, remuneraciones,
        promoción interna, promociones internas, plan de sucesión, planes de sucesión, matriz de talento, mapa de talento,
        revisión de talento, objetivos individuales, objetivos personales, fin del período de prueba, fin de periodo de
        prueba, fin del periodo de prueba, superación del periodo de prueba, efectivización, recategorización, reunión de
        calibración, calibración de evaluaciones, calibración de talento, confirmación en el puesto, pase a planta,
        nivelación salarial, negociación salarial, pedido de aumento, plan de mejora de desempeño, mejora del desempeño,
        bajo desempeño, bajo rendimiento, alto potencial, altos potenciales, productividad individual, complemento de
        productividad, carrera profesional, carrera horizontal, reparto de bonus, bonus anual, comité de promociones`,
      unless: `gratis, gratuita, software, app, servidor, alumnos, alumnado, proveedor, proveedores, producto, máquina, inmobiliaria,
        calidad del aire, autoevaluación de seguridad`,
    },
    {
      any: 'desempeño, rendimiento, nómina, nóminas, aumento, aumentos, incentivos, talento, promociones',
      unless: `servidor, servidores, sistema, web, app, api, consulta, consultas, base de datos, sql, página, sitio, red, campaña, campañas,
        campana, cultivo, cultivos, motor, motores, carga, línea, máquina, equipos, planta, producto, software, módulo, integración,
        error, ficheros, fichero, ventas, producción, aplicación, tráfico, demanda, pedidos, banners, ofertas, fiscal, fiscales, show,
        concurso, inmobiliaria, inmobiliarias, aumento de capital, visitas, energético, térmico, turismo, aumento de casos, financiero, cartera, fondo`,
      where: 'title',
    },
    {
      any: `resultados de evaluaciones, evaluaciones individuales, resultado de la evaluación, evaluación final de prácticas, evaluación de prácticas, seguimiento de prácticas, tutoría prácticas, 9 cajas, nueve cajas, metas individuales, metas y crecimiento, ranking de vendedores, ranking de empleados, ranking del equipo, plantilla 2027, dimensionamiento de plantilla, plan de crecimiento, nuevo ingreso mes, mi nómina, mi sueldo`,
      unless: `evaluaciones de alumnos, calidad del aire, cultivos, ambiental`,
      where: 'title',
    },
  ],
  hiring: [
    {
      any: `proceso selectivo, procesos selectivos, procesos de selección, tribunal de selección, tribunal calificador, comisión de
        selección, comité de selección, concurso de méritos, bolsa de empleo, bolsa de trabajo, entrevistar, entrevistamos,
        entrevistador, entrevistadora, aspirante, aspirantes, búsqueda laboral, postulación, postulaciones, revisión de cv,
        revisión de cvs, revisión de currículums, lectura de cvs, currículum, currículums, currículo, finalista, finalistas,
        shortlist, lista corta, decisión de contratación, nuevas contrataciones, contratar a, plan de contratación, plan de
        contrataciones, headcount, vacante, vacantes, perfil del puesto, perfil de puesto, descripción de puesto, cobertura
        de vacante, cobertura de vacantes, cobertura de puesto, sustitución de plaza, plaza vacante, llamada de selección,
        prueba de selección, prueba técnica candidato, assessment center, filtro telefónico, headhunter, seleccionadora,
        selección de becario, selección de becarios, referencias del candidato, pedido de referencias, oposición plazas`,
      unless: `concurso de diseño, premio, premios, subsidio, subsidios, beca, becas, fondos, viviendas, vivienda, software, portal, web,
        proveedor, proveedores, licitación, torneo, liga`,
    },
    {
      any: 'selección, contratación, contrataciones, terna, plaza, plazas, puesto, referencias, prueba técnica, incorporación, incorporaciones',
      with: `candidata, candidato, candidatos, candidatas, cv, cvs, entrevista, entrevistas, rrhh, recursos humanos, perfil, oferta laboral,
        postulante, postulantes, tribunal, analista, ingeniera, ingeniero, desarrollador, desarrolladora, comercial senior, becario, becaria`,
      unless: 'pública, obras, proveedor, proveedores, plaza mayor, españa, selección española, selección nacional, materiales',
      where: 'title',
    },
  ],
  offer: [
    {
      any: `oferta de contratación, propuesta de contratación, propuesta de incorporación, negociar la oferta, oferta a candidato, oferta
        a candidata, oferta para candidato, oferta para candidata, firma de contrato laboral, firma contrato nuevo empleado, contraoferta,
        paso a indefinido, contrato indefinido, conversión a indefinido, alta en nómina, alta de empleado, ingreso de personal`,
      unless: 'proveedor, cliente, alquiler, compra, inmueble, local',
    },
  ],
  lettingGo: [
    {
      any: `despedir, despedir a, comunicar baja, comunicación de salida, comunicar salida, comunicar la salida, acuerdo de salida,
        salida pactada, salida de personal, salidas de personal, retiro voluntario, retiros voluntarios, carta de renuncia, conciliación
        laboral, =SMAC, extinción contractual, extinción del contrato, extinción de la relación, no renovar, no renovación del contrato,
        no se renueva, fin de la relación laboral, término de contrato, terminación de contrato, terminación laboral, terminación de la
        relación, rescisión laboral, rescisión del contrato laboral, ajuste de personal, último día de trabajo, última jornada de, finiquitos,
        cese de, ceses, jubilación, jubilaciones, prejubilaciones, bajas incentivadas, bajas voluntarias, plan de salidas, plan de retiro,
        conversación de salida, encuesta de salida, offboarding, no supera la prueba, no supera el periodo de prueba, desvincular, desvinculado,
        despido disciplinario, despido objetivo, despido colectivo, indemnización, indemnizaciones, demanda laboral, juicio laboral, =ERES`,
      unless: `alquiler, proveedor, software, seguro, seguros, siniestro, siniestros, fiesta, comida, cliente, clientes, cese de actividad local, cese
        de operaciones, plan de pensiones, cena, asegurado`,
    },
    {
      any: 'rescisión, terminación, salida, término, retiro, baja, carta, cese, extinción',
      with: 'rrhh, recursos humanos, empleado, empleada, trabajador, trabajadora, laboral, finiquito, sindicato, despido, abogado laboralista',
      unless: 'producción, vuelo, clientes, stock, servidor, carta de presentación, carta del restaurante',
    },
    {
      any: 'último día, se va, deja la empresa, deja el equipo, baja de',
      unless:
        'para, plazo, inscripción, oferta, rebajas, baja de tensión, baja de usuarios, baja de clientes, promoción, feria, baja de suscripción, fiesta, despedida',
      where: 'title',
    },
    {
      any: `bajas incentivadas, renovación de temporales, renovación o no, renovaciones de contrato de personal, cierre de prueba, tareas de quien se va, contrato de trabajo, renovación de interinos, interinos, temporales, mi contrato, trabajador fijo, abogado laboralista`,
      unless: `bienes temporales, archivos temporales, ficheros temporales, tablas temporales, carpetas temporales, exposiciones temporales, obras temporales`,
      where: 'title',
    },
  ],
  hrSensitive: [
    {
      any: `hostigamiento, maltrato laboral, mobbing, acoso sexual, discriminación, permiso por nacimiento, baja por maternidad, baja de
        maternidad, baja maternal, baja por depresión, baja por estrés, baja por enfermedad, baja paternal, baja prolongada, baja
        laboral, alta médica, vuelta al trabajo, vuelta de la baja, vuelta de maternidad, vuelta tras la baja, vuelta tras baja, regreso de baja, regreso de licencia, regreso
        de maternidad, retorno laboral, retorno al trabajo, reincorporación laboral, reingreso, excedencia, excedencias, incapacidad
        permanente, inspección de trabajo, acta administrativa, proceso disciplinario, procedimiento disciplinario, régimen disciplinario, medida
        disciplinaria, medidas disciplinarias, falta grave, falta muy grave, advertencia escrita, llamada de atención, investigación
        interna, comité de ética, comité de acoso, comisión instructora, audiencia de descargos, diligencia de descargos, sumario
        administrativo, sumario interno, riesgos psicosociales, apoyo psicológico, situación personal, tema personal, problema personal,
        problemas personales, asunto personal, embarazo, lactancia, licencia médica, licencias médicas, ajustes razonables, mal clima, clima
        laboral conflicto, reducción de jornada, teletrabajo por salud, accidente laboral, accidente de trabajo, conflicto en el equipo, conflicto
        con, conflictos internos, resolución de conflicto, capital humano, gestión de personas, personas y cultura, delegados sindicales,
        delegado sindical, sindicato, sección sindical, comité de convivencia laboral, denuncia anónima, denuncia de, expediente personal, expediente informativo,
        situación delicada, conversación difícil, conversación delicada, temas de personal, asuntos de personal, permiso sin sueldo, cambio de puesto, traslado de puesto`,
      unless: `software, conflicto con git, conflicto de versiones, conflictos de merge, formación, curso, tienda de lactancia, campaña de lactancia, estudio,
        app, conflicto armado, ucrania, seguros, precios, algoritmo, datos, denuncia de tráfico, cambio de puesto de red`,
    },
    {
      any: 'disciplinario, disciplinaria, sanción, sanciones, queja, quejas, denuncia, ausencias, conflicto, conflictos, faltas, salud mental, convivencia, estrés',
      with: 'empleado, empleada, trabajador, trabajadora, persona, equipo, sindicato, rrhh, recursos humanos, laboral, jefe, jefa, compañero, compañera, testigo, abogado laboralista',
      unless: 'cliente, clientes, aepd, competencia, software, merge, git, tráfico',
    },
    {
      any: `expedientes de personal, expediente de personal, caso disciplinario, casos disciplinarios, rotación de personal, rotación y bajas, bajas y rotación, absentismo, clima laboral, clima del equipo, clima de equipo, encuesta de clima, conducta, roles y responsabilidades, nuevos roles, plan individual, planes individuales, comisión de garantías, comité de empresa, accidente, accidentado, accidentada, con el sindicato, asunto confidencial, tema confidencial`,
      unless: `accidentes de tráfico, seguro, seguros, siniestro, siniestros, mapa de accidentes, código de conducta web, app, software, patrón de conducta animal`,
      where: 'title',
    },
  ],
  sensitiveAnnouncement: [
    {
      any: `cambios en la estructura, cambio de estructura, cambios de estructura, cambios en el equipo directivo, cambios en la dirección,
        cambios en dirección, cambios de personal, cambios en la plantilla, nuevo organigrama, organigrama, ajustes en la organización,
        ajuste organizativo, comunicado importante, anuncio importante, noticia importante, noticias importantes, comunicación importante,
        concurso de acreedores, cierre de sede, cierre del centro, cierre de la planta, cierre de fábrica, cierre de tienda, cierre de tiendas,
        deslocalización, externalización, reducción de personal, reducción de puestos, recorte de puestos, amortización de puestos, salida del
        director, salida de la directora, salida del ceo, nuevo ceo, nueva ceo, nuevo director general, nueva directora general, futuro del
        equipo, futuro de la empresa, fusión con, venta de la empresa, venta de la compañía, reorganización interna, reordenación, plan de ajuste,
        congelación salarial, congelación de contrataciones, huelga, transformación organizativa, traslado de la sede, relevo en la dirección`,
      unless: `carpetas, archivos, base de datos, código, software, páginas, almacén, lactancia, herramienta, visio, xml, html, clúster, celdas, servidor,
        huelga de transportes, huelga de controladores, organigrama web, datos`,
    },
    {
      any: `nueva directora, nuevo director, nueva dirección, nueva gerente, nuevo gerente, nueva jefa, nuevo jefe, nuevo responsable, nueva responsable, futuro de la oficina, futuro de la sede, futuro de la planta, futuro del área, cierre del taller, cierre del almacén, cierre de la oficina, cierre de oficinas, cierre de sucursal, cierre de sucursales, dimensionamiento, reestructuraciones`,
      unless: `nueva dirección ip, nueva dirección de correo, nueva dirección postal, nueva dirección web, cierre del almacén por inventario, motor, dimensionamiento de vigas, servidores, bomba`,
      where: 'title',
    },
  ],
  oneOnOne: [
    {
      any: `uno a uno, uno con uno, cara a cara, mano a mano, a solas con, reunión personal, reunión uno, charla individual, sesión individual,
        reuniones individuales, entrevista individual, entrevistas individuales, seguimiento individual, seguimiento personal,
        con mi supervisor, con mi supervisora, con mi director, con mi directora, con mi líder, con mi coordinador, con mi coordinadora,
        despacho con el director, despacho con la directora, despacho con dirección, con la jefa, con el jefe, charla con el jefe, 1 a 1`,
      unless: 'mapeo, escala, relación, alumnos, paciente',
      where: 'title',
    },
  ],
};
