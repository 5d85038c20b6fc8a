/** Brouillons en français : décontracté avec tu pour une personne et vous pour plusieurs, formel avec vous. How to read them: `../draft-words.ts`. */
export const drafts = `
== voice-message
{title} : une question rapide
| Une question rapide
-- informal
J’ai juste une question[ sur {title}], pas besoin de réunion. La voici en message vocal[ ({length})] : {at}
| J’ai juste une question[ sur {title}], pas besoin de réunion. Je {te|vous} l’envoie ici en message vocal.
{with}
{Réponds comme tu préfères|Répondez comme vous préférez}, de vive voix ou en deux lignes.[ Si possible avant{by}]
{talk}
-- formal
Plutôt que de vous proposer une réunion, je vous pose ma question[ sur {title}] dans un message vocal[ ({length})] : {at}
| Plutôt que de vous proposer une réunion, je vous enverrai ici ma question[ sur {title}] en message vocal.
{with}
Vous pouvez me répondre de la même façon ou par écrit.[ Si possible avant{by}]
{talk}
-- ask
Et si on réglait {title?ça} par message vocal, sans la réunion[ {on}] ? {Tu enregistres ta|Vous enregistrez votre} question et je réponds de vive voix ou en deux lignes.
Pourrions-nous régler {title?ce point} par message vocal, sans la réunion[ {on}] ? Vous enregistreriez votre question et je vous répondrais de la même façon ou par écrit.

== shared-note
{title} : cette fois par écrit
| Cette fois par écrit
-- informal
On peut se passer de la réunion {on}. Tout ce qu’il faut[ pour {title}] est ici : {link}
| Tout ce qu’il faut[ pour {title}] est ici, pas besoin de réunion : {link}
| On peut se passer de la réunion {on}. On fait ça par écrit, directement ici.
| Pas besoin de réunion[ pour {title}]. On fait ça par écrit, directement ici.
[Voici ce qu’on avait prévu d’aborder :¶{agenda}]
{Lis|Lisez} quand {tu veux|vous voulez} et {ajoute tes|ajoutez vos} remarques, idées et chiffres au bon endroit, si possible avant{by}{?link}
| {Réponds avec tes|Répondez avec vos} remarques, idées et chiffres, si possible avant{by}
{talk}
-- formal
Pour remplacer la réunion {on}, j’ai réuni tout ce qu’il faut[ pour {title}] dans un document partagé : {link}
| Pour vous éviter une réunion, j’ai réuni tout ce qu’il faut[ pour {title}] dans un document partagé : {link}
| Je vous propose de remplacer la réunion {on} par un échange écrit, directement ici.
| Je vous propose d’échanger par écrit[ sur {title}], directement ici, sans réunion.
[Voici ce que nous avions prévu d’aborder :¶{agenda}]
Merci de le lire quand cela vous convient et de commenter à côté du passage concerné, si possible avant{by}{?link}
| Merci de me répondre avec vos remarques, vos idées et vos chiffres, si possible avant{by}
{talk}
-- ask
Et si on faisait {title?ça} par écrit, sans la réunion[ {on}] ? Chacun met ses remarques dans un document partagé quand ça l’arrange, et {tu as|vous avez} tout au même endroit.
Pourrions-nous travailler sur {title?ce sujet} dans un document partagé, sans la réunion[ {on}] ? Chacun commenterait à son rythme, et vous auriez tout au même endroit.

== zone-relay
{title} : passation par écrit
| Passation par écrit
-- informal
[Pour {title}, ]je propose qu’on se passe le travail par écrit. La personne suivante peut s’y mettre sans attendre un appel.
En fin de journée, on note ce qui est fait, la suite, ce qui bloque, ce qui reste à décider et les liens, ici : {link}
| En fin de journée, on note ici ce qui est fait, la suite, ce qui bloque, ce qui reste à décider et les liens.
Pour prendre la suite, il suffit de répondre « je prends ».
-- formal
[Pour {title}, ]je vous propose de nous transmettre le travail par écrit. La personne suivante peut ainsi commencer sans attendre un appel.
En fin de journée, merci de noter ce qui est fait, la suite, ce qui bloque, les décisions à prendre et les liens utiles, ici : {link}
| En fin de journée, merci de noter ici ce qui est fait, la suite, ce qui bloque, les décisions à prendre et les liens utiles.
Pour prendre la suite, un simple « je prends le relais » suffit.
-- ask
Et si on se passait le travail par écrit[ pour {title}], sans la réunion[ {on}] ? En fin de journée, chacun note ce qui est fait et la suite, et personne n’attend un appel.
Pourrions-nous nous transmettre le travail par écrit[ pour {title}], sans la réunion[ {on}] ? En fin de journée, chacun noterait ce qui est fait et ce qui reste à faire.

== recorded-meeting
{title} : l’enregistrement{?at}
| {title} : enregistrement à venir
| L’enregistrement{?at}
| Enregistrement à venir
-- informal
Voici l’enregistrement de la réunion[ sur {title}][ ({length})], à regarder quand {tu veux|vous voulez} : {at}
| Pour certains d’entre vous, {title?notre réunion} tombe en pleine nuit. Ne veillez pas pour ça, j’enregistre et je partage le tout ici juste après.{?night}
| Pour certains d’entre vous, {title?notre réunion} tombe en dehors des heures de travail. Ne vous forcez pas à venir, j’enregistre et je partage le tout ici juste après.{?outside}
| Pas de souci si vous ne pouvez pas venir à la réunion {on}. J’enregistre et je partage le tout ici juste après.
| J’enregistre {title?tout} et je partage ça ici, à regarder quand {tu veux|vous voulez}.
{with}
Une question ? {Pose-la|Posez-la} ici, j’y réponds pour tout le monde.[ Si possible avant{by}]
-- formal
Voici l’enregistrement de la réunion[ sur {title}][ ({length})], à regarder quand cela vous convient : {at}
| Pour certains d’entre vous, {title?notre réunion} tombe en pleine nuit. Votre présence n’est pas nécessaire, je partagerai ici l’enregistrement juste après.{?night}
| Pour certains d’entre vous, {title?notre réunion} tombe en dehors des heures de travail. Votre présence n’est pas nécessaire, je partagerai ici l’enregistrement juste après.{?outside}
| Si vous ne pouvez pas assister à la réunion {on}, je partagerai ici l’enregistrement juste après.
| Je partagerai ici un enregistrement[ sur {title}], à regarder quand cela vous convient.
{with}
Vous pouvez poser vos questions ici, j’y répondrai pour tout le monde.[ Si possible avant{by}]
-- ask
{Tu pourrais|Vous pourriez} enregistrer la réunion[ {on}][ sur {title}] ? Ceux qui ne peuvent pas venir la regardent après et posent leurs questions par écrit.
Serait-il possible d’enregistrer la réunion[ {on}][ sur {title}] ? Les absents pourraient la regarder ensuite et poser leurs questions par écrit.

== board-update
{title} : le point sur le tableau
| Le point sur le tableau
-- informal
On peut se passer de la réunion {on}. Ma partie[ pour {title}] est déjà sur le tableau : {link}
| Pas besoin de réunion, ma partie[ pour {title}] est déjà sur le tableau : {link}
| On peut se passer de la réunion {on}. On fait le point[ pour {title}] directement sur le tableau.
| Pas besoin de réunion[ pour {title}]. On fait le point directement sur le tableau.
Qu’est-ce qui a avancé, quelle est la suite, qu’est-ce qui coince et qui pourrait aider ? Cinq minutes suffisent. Merci de mettre {tes|vos} cartes à jour avant{by}
{talk}
-- formal
Pour remplacer la réunion {on}, j’ai mis ma partie[ pour {title}] sur le tableau : {link}
| Pour vous éviter une réunion, j’ai mis ma partie[ pour {title}] sur le tableau : {link}
| Je vous propose de faire le point[ pour {title}] sur le tableau, sans la réunion {on}.
| Je vous propose de faire le point[ pour {title}] sur le tableau, sans réunion.
Merci d’indiquer sur vos cartes ce qui a avancé, la suite, ce qui bloque et qui pourrait aider. Cinq minutes suffisent, si possible avant{by}
{talk}
-- ask
Et si on faisait le point[ pour {title}] sur le tableau, sans la réunion[ {on}] ? Chacun met ses cartes à jour et {tu vois|vous voyez} tout là-bas.
Pourrions-nous faire le point[ pour {title}] sur le tableau, sans la réunion[ {on}] ? Chacun mettrait ses cartes à jour.

== video-feedback
{title} : mes retours en vidéo
| Mes retours en vidéo
-- informal
J’ai tout passé en revue[ pour {title}] en enregistrant mon écran, {tu verras|vous verrez} exactement de quoi je parle[ ({length})] : {at}
| Je passe tout en revue[ pour {title}] en enregistrant mon écran et je partage la vidéo ici. {Tu verras|Vous verrez} exactement de quoi je parle.
{with}
{Réponds|Répondez} par écrit ou par une vidéo, comme {tu préfères|vous préférez}.[ Si possible avant{by}]
{talk}
-- formal
J’ai enregistré mes remarques[ sur {title}] en vidéo, pour que vous puissiez situer chacune d’elles[ ({length})] : {at}
| J’enregistrerai mes remarques[ sur {title}] en vidéo et je les partagerai ici, pour que vous puissiez situer chacune d’elles.
{with}
Vous pouvez me répondre par écrit ou par une vidéo.[ Si possible avant{by}]
{talk}
-- ask
{Tu pourrais enregistrer tes|Vous pourriez enregistrer vos} remarques[ sur {title}] en vidéo, sans la réunion[ {on}] ? Je verrai exactement de quoi il s’agit et je pourrai y revenir.
Pourriez-vous enregistrer vos remarques[ sur {title}] en vidéo, sans la réunion[ {on}] ? Je pourrais ainsi situer chacune d’elles et y revenir.

== client-walkthrough
{title} : {length} à regarder
| Présentation : {length} à regarder
| {title} : une présentation à regarder
| Une présentation à regarder
-- informal
Cette présentation de {length} {te|vous} montre l’essentiel[ sur {title}] : {at}
| {Tu trouveras|Vous trouverez} ici la présentation[ sur {title}], enregistrée pour {toi|vous} : {at}
| J’enregistre la présentation[ sur {title}] et je la partage ici, à regarder quand {tu veux|vous voulez}.
{Regarde-la quand ça t’arrange et partage-la|Regardez-la quand ça vous arrange et partagez-la} librement. Avec {tes|vos} remarques, {compte|comptez} {plan} minutes.
| {Regarde-la quand ça t’arrange et partage-la|Regardez-la quand ça vous arrange et partagez-la} librement.{?at}
{with}
{Réponds simplement à ce message avec tes|Répondez simplement à ce message avec vos} remarques.[ L’idéal serait avant{by}]
Si {tu préfères|vous préférez} qu’on la regarde ensemble, {dis-le-moi|dites-le-moi}.
-- formal
Cette présentation de {length} vous montre l’essentiel[ sur {title}] : {at}
| J’ai enregistré pour vous la présentation[ sur {title}] : {at}
| J’enregistrerai pour vous la présentation[ sur {title}] et je la partagerai ici, pour que vous puissiez la regarder quand cela vous convient.
N’hésitez pas à la partager. Avec vos remarques, comptez environ {plan} minutes.
| N’hésitez pas à la partager.{?at}
{with}
Vos commentaires sont les bienvenus en réponse à ce message.[ Si possible avant{by}]
Si vous préférez que nous la parcourions ensemble, dites-le-moi.
-- ask
{Tu pourrais nous envoyer|Vous pourriez nous envoyer} la présentation[ sur {title}] en vidéo, sans la réunion[ {on}] ? On la regarde quand ça nous arrange et on répond par écrit.
Pourriez-vous nous envoyer la présentation[ sur {title}] en vidéo, sans la réunion[ {on}] ? Nous la regarderions à notre rythme et vous répondrions par écrit.

== decision-page
{title} : à décider avant le {date}
| À décider avant le {date}
| {title} : une décision à prendre
| Une décision à prendre
-- informal
Nous avons une décision à prendre[ sur {title}]. Les options et ma proposition tiennent sur une page : {link}
| Nous avons une décision à prendre[ sur {title}], et on peut le faire par écrit.
{Dis-y si tu es|Dites-y si vous êtes} d’accord, si quelque chose {te|vous} gêne ou si {tu as|vous avez} mieux, avant{by}{?link}
| {Réponds en disant ce que tu choisirais|Répondez en disant ce que vous choisiriez} et pourquoi, avant{by}
Sans objection, on part là-dessus, et la page en garde la trace.{?link}
| Quand tout le monde aura répondu, je noterai ici ce qu’on a décidé.
{talk}
-- formal
Nous avons une décision à prendre[ sur {title}]. Vous trouverez les options et ma proposition sur une page : {link}
| Nous avons une décision à prendre[ sur {title}], et je vous propose de le faire par écrit.
Merci d’y indiquer votre accord, vos objections ou une autre solution avant{by}{?link}
| Merci de me dire ce que vous choisiriez et pourquoi, avant{by}
Sans objection, nous retiendrons la proposition, et la page en gardera la trace.{?link}
| Une fois toutes les réponses reçues, je noterai ici la décision.
{talk}
-- ask
Et si on décidait par écrit[ pour {title}], sans la réunion[ {on}] ? On met les options sur une page et chacun dit ce qu’il choisirait.
Pourrions-nous décider par écrit[ pour {title}], sans la réunion[ {on}] ? Les options tiendraient sur une page, que chacun commenterait.

== scheduled-message
{title}
| Pour information
-- informal
Pas besoin de réunion pour ça. Voici l’essentiel :¶{agenda}
| Pas besoin de réunion[ pour {title}]. Je {t’|vous }écris ce qu’il faut savoir.
Pour en savoir plus : {link}
{Tu n’as|Vous n’avez} rien à faire. Une question ? {Réponds|Répondez} simplement à ce message.
-- formal
Cette information ne demande pas de réunion. Voici l’essentiel :¶{agenda}
| Nous n’avons pas besoin de nous réunir[ pour {title}]. Je vous écrirai ce qu’il faut savoir.
Pour en savoir plus : {link}
Aucune réponse n’est nécessaire. Si vous avez une question, répondez simplement à ce message.
-- ask
{Tu pourrais|Vous pourriez} nous écrire l’essentiel[ sur {title}], sans la réunion[ {on}] ? Je lirai ça en début de journée et je répondrai si j’ai des questions.
Pourriez-vous nous écrire l’essentiel[ sur {title}], sans la réunion[ {on}] ? Chacun le lirait en début de journée.

== check-in
{title} : trois questions
| Trois questions
-- informal
On peut se passer de la réunion {on}. Répondons plutôt à trois questions, chacun au début de sa journée, ici : {link}
| On peut se passer de la réunion {on}. Répondons plutôt ici à trois questions, chacun au début de sa journée.
| Plutôt que de se réunir, répondons ici à trois questions, chacun au début de sa journée.
1. Qu’est-ce qui a avancé depuis la dernière fois ?¶2. Quelle est la suite ?¶3. Qu’est-ce qui bloque, et qui pourrait aider ?
Quelques lignes suffisent. Les premières réponses, si possible avant{by}
{talk}
-- formal
Pour remplacer la réunion {on}, merci de répondre à trois questions au début de votre journée, ici : {link}
| Pour remplacer la réunion {on}, merci de répondre ici à trois questions au début de votre journée.
| Plutôt que de nous réunir, je vous propose de répondre ici à trois questions au début de votre journée.
1. Qu’est-ce qui a avancé depuis la dernière fois ?¶2. Quelle est la suite ?¶3. Qu’est-ce qui bloque, et qui pourrait aider ?
Quelques lignes suffisent. Merci d’envoyer vos premières réponses avant{by}
{talk}
-- ask
Et si on répondait à trois questions par écrit[ pour {title}], sans la réunion[ {on}] ? Ce qui a avancé, la suite, ce qui bloque, chacun au début de sa journée.
Pourrions-nous faire un point écrit[ pour {title}], sans la réunion[ {on}] ? Chacun noterait ce qui a avancé, la suite et ce qui bloque.
`;
