/** Borradores en español para España y América: informal con tú y ustedes, formal con usted y ustedes. How to read them: `../draft-words.ts`. */
export const drafts = `
== voice-message
{title}: una pregunta rápida
| Una pregunta rápida
-- informal
Tengo una sola pregunta[ sobre {title}], no hace falta reunirnos. Va en un mensaje de voz[ ({length})]: {at}
| Tengo una sola pregunta[ sobre {title}], no hace falta reunirnos. {Te|Se} la mando aquí en un mensaje de voz.
{with}
{Responde como prefieras|Respondan como prefieran}, con otro mensaje de voz o con un par de líneas.[ Por favor, antes{by}]
{talk}
-- formal
En lugar de pedirle{|s} una reunión, le{|s} envío mi pregunta[ sobre {title}] en un mensaje de voz[ ({length})]: {at}
| En lugar de pedirle{|s} una reunión, le{|s} enviaré aquí mi pregunta[ sobre {title}] en un mensaje de voz.
{with}
{Puede|Pueden} responderme de la misma forma o por escrito.[ Le{|s} agradecería que fuera antes{by}]
{talk}
-- ask
¿Y si resolvemos {title?esto} con un mensaje de voz, sin la reunión[ {on}]? {Grabas tu|Graban su} pregunta y yo respondo igual o con un par de líneas.
¿Podríamos resolver {title?este tema} con un mensaje de voz, sin la reunión[ {on}]? {Usted grabaría|Ustedes grabarían} su pregunta y yo respondería de la misma forma o por escrito.

== shared-note
{title}: esta vez por escrito
| Esta vez por escrito
-- informal
Esta vez podemos saltarnos la reunión {on}. Todo lo necesario[ sobre {title}] está aquí: {link}
| Todo lo necesario[ sobre {title}] está aquí, no hace falta reunirnos: {link}
| Esta vez podemos saltarnos la reunión {on} y ver {title?el tema} por escrito, aquí mismo.
| No hace falta reunirnos. Veamos {title?el tema} por escrito, aquí mismo.
[Esto es lo que íbamos a tratar:¶{agenda}]
{Léelo cuando te venga bien y deja tus|Léanlo cuando les venga bien y dejen sus} comentarios, ideas y cifras en el lugar que corresponda, por favor antes{by}{?link}
| {Responde con tus|Respondan con sus} comentarios, ideas y cifras, por favor antes{by}
{talk}
-- formal
Para no tener que reunirnos {on}, recopilé en un documento compartido todo lo necesario[ sobre {title}]: {link}
| Para ahorrarle{|s} una reunión, recopilé en un documento compartido todo lo necesario[ sobre {title}]: {link}
| Propongo que en lugar de la reunión {on} veamos {title?el tema} por escrito, aquí mismo.
| Propongo que veamos {title?el tema} por escrito, aquí mismo, sin reunirnos.
[Esto es lo que íbamos a tratar:¶{agenda}]
Por favor, {léalo cuando le|léanlo cuando les} resulte cómodo y {comente|comenten} junto al pasaje que corresponda, antes{by}{?link}
| Por favor, {responda|respondan} con sus comentarios, ideas y cifras antes{by}
{talk}
-- ask
¿Y si vemos {title?esto} por escrito, sin la reunión[ {on}]? Cada persona deja sus comentarios en un documento compartido cuando le venga bien, y {tienes|tienen} todo en un solo lugar.
¿Podríamos ver {title?este tema} en un documento compartido, sin la reunión[ {on}]? Cada persona comentaría cuando le resulte cómodo, y {usted tendría|ustedes tendrían} todo en un solo lugar.

== zone-relay
{title}: traspaso por escrito
| Traspaso por escrito
-- informal
[Para {title}, ]propongo que nos pasemos el trabajo por escrito. Así quien sigue puede empezar sin esperar una llamada.
Al terminar el día, anotamos qué está hecho, qué sigue, qué está frenado, qué falta decidir y los enlaces, aquí: {link}
| Al terminar el día, anotamos aquí qué está hecho, qué sigue, qué está frenado, qué falta decidir y los enlaces.
Para tomar el trabajo, basta con responder «lo tomo».
-- formal
[Para {title}, ]propongo que nos pasemos el trabajo por escrito. Así quien continúa puede empezar sin esperar una llamada.
Al terminar su día, {anote|anoten} por favor qué está hecho, qué sigue, qué está frenado, qué falta decidir y los enlaces, aquí: {link}
| Al terminar su día, {anote|anoten} aquí por favor qué está hecho, qué sigue, qué está frenado, qué falta decidir y los enlaces.
Para tomar el trabajo, basta con responder «lo tomo».
-- ask
¿Y si nos pasamos el trabajo por escrito[ para {title}], sin la reunión[ {on}]? Quien termina el día anota qué está hecho y qué sigue, y nadie espera una llamada.
¿Podríamos pasarnos el trabajo por escrito[ para {title}], sin la reunión[ {on}]? Quien termina el día anotaría qué está hecho y qué sigue.

== recorded-meeting
{title}: aquí está la grabación{?at}
| {title}: habrá grabación
| Aquí está la grabación{?at}
| Habrá grabación
-- informal
Aquí está la grabación[ de {title}][ ({length})], para que la {veas cuando quieras|vean cuando quieran}: {at}
| Para algunos, {title?nuestra reunión} cae en plena noche. No se desvelen, la grabo y la comparto aquí en cuanto termine.{?night}
| Para algunos, {title?nuestra reunión} cae fuera del horario laboral. No hace falta que vengan, la grabo y la comparto aquí en cuanto termine.{?outside}
| Si no {puedes|pueden} venir a la reunión {on}, no pasa nada. La grabo y la comparto aquí en cuanto termine.
| Voy a grabar la reunión[ de {title}] y la comparto aquí, para que la {veas cuando quieras|vean cuando quieran}.
{with}
{Deja aquí tus preguntas y te respondo.|Dejen aquí sus preguntas y respondo para que todos lo vean.}[ Por favor, antes{by}]
-- formal
Aquí está la grabación[ de {title}][ ({length})], para que la {vea cuando le|vean cuando les} resulte cómodo: {at}
| Para algunos de ustedes, {title?nuestra reunión} cae en plena noche. No es necesario que asistan, la grabaré y la compartiré aquí al terminar.{?night}
| Para algunos de ustedes, {title?nuestra reunión} cae fuera del horario laboral. No es necesario que asistan, la grabaré y la compartiré aquí al terminar.{?outside}
| Grabaré la reunión {on} y la compartiré aquí al terminar, por si no {puede|pueden} asistir.
| Grabaré la reunión[ de {title}] y la compartiré aquí, para que la {vea cuando le|vean cuando les} resulte cómodo.
{with}
{Puede dejar aquí sus preguntas y las responderé.|Pueden dejar aquí sus preguntas y las responderé para todos.}[ Por favor, antes{by}]
-- ask
¿{Podrías|Podrían} grabar la reunión[ {on}][ de {title}]? Quien no pueda ir la ve después y manda sus preguntas por escrito.
¿Sería posible grabar la reunión[ {on}][ de {title}]? Quien no pueda asistir podría verla después y enviar sus preguntas por escrito.

== board-update
{title}: el avance está en el tablero
| El avance está en el tablero
-- informal
Esta vez podemos saltarnos la reunión {on}. Mi parte[ de {title}] ya está en el tablero: {link}
| No hace falta reunirnos, mi parte[ de {title}] ya está en el tablero: {link}
| Esta vez podemos saltarnos la reunión {on} y poner el avance[ de {title}] en el tablero.
| No hace falta reunirnos, podemos poner el avance[ de {title}] en el tablero.
¿Qué avanzó, qué sigue, qué está frenado y quién podría ayudar? Con cinco minutos basta. Por favor, {actualiza tus|actualicen sus} tarjetas antes{by}
{talk}
-- formal
Para no tener que reunirnos {on}, ya puse mi parte[ de {title}] en el tablero: {link}
| Para ahorrarle{|s} una reunión, ya puse mi parte[ de {title}] en el tablero: {link}
| Propongo que en lugar de la reunión {on} pongamos el avance[ de {title}] en el tablero.
| Propongo que pongamos el avance[ de {title}] en el tablero, sin reunirnos.
Por favor, {indique|indiquen} en sus tarjetas qué avanzó, qué sigue, qué está frenado y quién podría ayudar. Con cinco minutos es suficiente. Le{|s} agradecería que fuera antes{by}
{talk}
-- ask
¿Y si ponemos el avance[ de {title}] en el tablero, sin la reunión[ {on}]? Cada persona actualiza sus tarjetas y {ves|ven} todo ahí.
¿Podríamos poner el avance[ de {title}] en el tablero, sin la reunión[ {on}]? Cada persona actualizaría sus tarjetas.

== video-feedback
{title}: mis comentarios en pantalla
| Mis comentarios en pantalla
-- informal
Revisé todo[ lo de {title}] grabando la pantalla, así {ves|ven} exactamente a qué me refiero[ ({length})]: {at}
| Voy a revisar todo[ lo de {title}] grabando la pantalla y comparto la grabación aquí, así {ves|ven} exactamente a qué me refiero.
{with}
{Responde|Respondan} por escrito o con otra grabación, como {prefieras|prefieran}.[ Por favor, antes{by}]
{talk}
-- formal
Grabé en pantalla mis comentarios[ sobre {title}], para que quede claro a qué se refiere cada comentario[ ({length})]: {at}
| Grabaré en pantalla mis comentarios[ sobre {title}] y los compartiré aquí, para que quede claro a qué se refiere cada comentario.
{with}
{Puede|Pueden} responderme por escrito o con otra grabación.[ Le{|s} agradecería que fuera antes{by}]
{talk}
-- ask
¿{Podrías grabar tus|Podrían grabar sus} comentarios[ sobre {title}] en pantalla, sin la reunión[ {on}]? Así veo exactamente a qué se refieren y puedo volver a verlos.
¿{Podría|Podrían} grabar en pantalla sus comentarios[ sobre {title}], sin la reunión[ {on}]? Así yo podría seguir cada punto y volver a verlo.

== client-walkthrough
{title}: presentación de {length}
| Presentación de {length}
| {title}: una presentación para ver
| Una presentación para ver
-- informal
En esta presentación de {length} {puedes|pueden} ver lo esencial[ de {title}]: {at}
| {Te|Les} grabé la presentación[ de {title}]: {at}
| Voy a grabar la presentación[ de {title}] y la comparto aquí, para que la {veas cuando quieras|vean cuando quieran}.
{Compártela|Compártanla} con quien {quieras|quieran}. Entre verla y comentarla, {calcula|calculen} unos {plan} minutos.
| {Compártela|Compártanla} con quien {quieras|quieran}.{?at}
{with}
{Manda tus|Manden sus} comentarios respondiendo a este mensaje.[ Lo ideal sería antes{by}]
Si {prefieres que la veamos juntos, dime|prefieren que la veamos juntos, díganme} y buscamos un momento.
-- formal
En esta presentación de {length} {puede|pueden} ver lo esencial[ de {title}]: {at}
| Preparé para {usted|ustedes} una grabación de la presentación[ de {title}]: {at}
| Grabaré la presentación[ de {title}] y la compartiré aquí, para que {pueda|puedan} verla cuando {le|les} resulte cómodo.
{Puede|Pueden} compartirla con quien {desee|deseen}. Entre verla y comentarla, {calcule|calculen} unos {plan} minutos.
| {Puede|Pueden} compartirla con quien {desee|deseen}.{?at}
{with}
Agradeceré sus observaciones en respuesta a este correo.[ De ser posible, antes{by}]
Si {prefiere|prefieren} que la veamos juntos, con gusto lo coordinamos.
-- ask
¿{Nos puedes|Nos pueden} enviar la presentación[ de {title}] grabada, sin la reunión[ {on}]? La vemos cuando nos venga bien y respondemos por escrito.
¿{Podría|Podrían} enviarnos la presentación[ de {title}] grabada, sin la reunión[ {on}]? La veríamos con calma y le{|s} responderíamos por escrito.

== decision-page
{title}: decisión antes del {date}
| Decisión antes del {date}
| {title}: una decisión
| Una decisión
-- informal
Tenemos que tomar una decisión[ sobre {title}]. Las opciones y mi propuesta están en una página: {link}
| Tenemos que tomar una decisión[ sobre {title}], y podemos hacerlo por escrito.
{Di ahí mismo si estás|Digan ahí mismo si están} de acuerdo, si {ves|ven} algún problema o si {tienes|tienen} una idea mejor, antes{by}{?link}
| {Responde qué elegirías|Respondan qué elegirían} y por qué, antes{by}
Si nadie se opone, lo hacemos así, y la página queda como registro.{?link}
| Cuando {respondas|todos hayan respondido}, anoto aquí lo que decidimos.
{talk}
-- formal
Tenemos que tomar una decisión[ sobre {title}]. Las opciones y mi propuesta están en una página: {link}
| Tenemos que tomar una decisión[ sobre {title}], y propongo que lo hagamos por escrito.
Por favor, {indique|indiquen} ahí su acuerdo, sus objeciones o una alternativa antes{by}{?link}
| Por favor, {responda|respondan} qué {elegiría|elegirían} y por qué, antes{by}
Si no hay objeciones, procederemos así, y la página quedará como registro.{?link}
| Cuando {responda|todos hayan respondido}, registraré aquí la decisión.
{talk}
-- ask
¿Y si decidimos por escrito[ sobre {title}], sin la reunión[ {on}]? Las opciones van en una página y cada persona dice ahí qué elegiría.
¿Podríamos decidir por escrito[ sobre {title}], sin la reunión[ {on}]? Las opciones estarían en una página y cada persona podría opinar ahí.

== scheduled-message
{title}
| Para su información
-- informal
Para esto no hace falta reunirnos. Esto es lo esencial:¶{agenda}
| Para {title?esto} no hace falta reunirnos. Todo lo que {necesitas|necesitan} saber está aquí: {link}
| Para {title?esto} no hace falta reunirnos. {Te|Les} escribo lo que {necesitas|necesitan} saber.
Más detalles: {link}{?agenda}
No {tienes|tienen} que hacer nada. Si queda alguna duda, {responde|respondan} a este mensaje.
-- formal
Para esto no es necesario reunirnos. Esto es lo esencial:¶{agenda}
| Para {title?esto} no es necesario reunirnos. Todo lo que {necesita|necesitan} saber está aquí: {link}
| Para {title?esto} no es necesario reunirnos. Le{|s} escribiré lo que {necesita|necesitan} saber.
Más detalles: {link}{?agenda}
No es necesario responder, salvo que {tenga|tengan} alguna duda.
-- ask
¿{Nos puedes|Nos pueden} escribir lo esencial[ sobre {title}], sin la reunión[ {on}]? Lo leo a primera hora y respondo si tengo dudas.
¿{Podría|Podrían} escribirnos lo esencial[ sobre {title}], sin la reunión[ {on}]? Lo leeríamos al empezar el día.

== check-in
{title}: tres preguntas
| Tres preguntas
-- informal
En lugar de la reunión {on}, respondamos tres preguntas al empezar el día, aquí: {link}
| En lugar de la reunión {on}, respondamos aquí tres preguntas al empezar el día.
| En lugar de reunirnos, respondamos aquí tres preguntas al empezar el día.
1. ¿Qué avanzó desde la última vez?¶2. ¿Qué sigue?¶3. ¿Qué está frenado y quién podría ayudar?
Con unas líneas basta. Las primeras respuestas, antes{by}
{talk}
-- formal
En lugar de la reunión[ {on}], le{|s} pido que {responda|respondan} tres preguntas al empezar el día, aquí: {link}
| En lugar de la reunión[ {on}], le{|s} pido que {responda|respondan} aquí tres preguntas al empezar el día.
1. ¿Qué avanzó desde la última vez?¶2. ¿Qué sigue?¶3. ¿Qué está frenado y quién podría ayudar?
Con unas líneas es suficiente. Le{|s} agradecería las primeras respuestas antes{by}
{talk}
-- ask
¿Y si respondemos tres preguntas por escrito[ para {title}], sin la reunión[ {on}]? Qué avanzó, qué sigue y qué está frenado, cada persona al empezar el día.
¿Podríamos responder tres preguntas por escrito[ sobre {title}], sin la reunión[ {on}]? Cada persona anotaría qué avanzó, qué sigue y qué está frenado.
`;
