/** Brouillons en français : décontracté avec tu pour une personne et vous pour plusieurs, formel avec vous. How to read them: `../draft-words.ts`. */
export const drafts = `
== voice-message
{title} : une question rapide
| Une question rapide
-- informal
Pas besoin de réunion, j’ai juste une question[ sur {title}]. La voici en message vocal[ ({length})] : {at}
| Pas besoin de réunion, j’ai juste une question[ sur {title}]. Je {te|vous} l’envoie ici en message vocal.
{with}
{Réponds comme tu préfères|Répondez comme vous préférez}, en vocal ou en deux lignes, si possible avant{by}
| {Réponds comme tu préfères|Répondez comme vous préférez}, en vocal ou en deux lignes.
{talk}
-- formal
Plutôt que de vous proposer une réunion, je vous pose ma question[ sur {title}] dans un message vocal[ ({length})] : {at}
| Plutôt que de vous proposer une réunion, je vous enverrai ici ma question[ sur {title}] en message vocal.
{with}
Vous pouvez me répondre de la même façon ou par écrit, si possible avant{by}
| Vous pouvez me répondre de la même façon ou par écrit.
{talk}
-- ask
Et si on réglait {title?ça} par message vocal plutôt qu’à la réunion[ {on}] ? {Tu enregistres ta|Vous enregistrez votre} question et je {te|vous} réponds en vocal ou en deux lignes.
Pourrions-nous régler {title?ce point} par message vocal plutôt qu’à la réunion[ {on}] ? Vous enregistreriez votre question et je vous répondrais de la même façon ou par écrit.

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
| {Envoie-moi tes remarques, idées et chiffres|Envoyez ici vos remarques, idées et chiffres}, si possible avant{by}
{talk}
-- formal
Pour remplacer la réunion {on}, j’ai rassemblé tout ce qu’il faut[ pour {title}] dans un document partagé : {link}
| Pour vous éviter une réunion, j’ai rassemblé tout ce qu’il faut[ pour {title}] dans un document partagé : {link}
| Je vous propose de remplacer la réunion {on} par un échange écrit, directement ici.
| Je vous propose d’échanger par écrit[ sur {title}], directement ici, sans réunion.
[Voici ce que nous avions prévu d’aborder :¶{agenda}]
Merci de le lire quand cela vous convient et d’y ajouter vos commentaires, si possible avant{by}{?link}
| Merci d’envoyer ici vos remarques, vos idées et vos chiffres, si possible avant{by}
{talk}
-- ask
Et si on traitait {title?ça} par écrit plutôt qu’à la réunion[ {on}] ? Chacun met ses remarques dans un document partagé quand ça l’arrange, et {tu as|vous avez} tout au même endroit.
Pourrions-nous travailler sur {title?ce sujet} dans un document partagé plutôt qu’à la réunion[ {on}] ? Chacun commenterait à son rythme, et vous auriez tout au même endroit.

== zone-relay
{title} : passation par écrit
| Passation par écrit
-- informal
[Pour {title}, ]je propose qu’on se passe le relais par écrit. Comme ça, la personne suivante peut s’y mettre sans attendre un appel.
En fin de journée, on note ce qui est fait, la suite, ce qui bloque, ce qui reste à décider et les liens utiles. C’est ici : {link}
| En fin de journée, on note ici ce qui est fait, la suite, ce qui bloque, ce qui reste à décider et les liens.
Pour prendre la suite, il suffit de répondre « je prends ».
-- formal
[Pour {title}, ]je vous propose de faire les passations par écrit. La personne suivante pourra ainsi commencer sans attendre un appel.
En fin de journée, merci de noter ce qui est fait, la suite, ce qui bloque, les décisions à prendre et les liens utiles dans ce document : {link}
| En fin de journée, merci de noter ici ce qui est fait, la suite, ce qui bloque, les décisions à prendre et les liens utiles.
Pour prendre la suite, un simple « je prends le relais » suffit.
-- ask
Et si[, pour {title},] on se passait le relais par écrit plutôt qu’à la réunion[ {on}] ? En fin de journée, chacun note ce qui est fait et la suite, et plus personne n’a à attendre un appel.
Pourrions-nous faire les passations[ de {title}] par écrit plutôt qu’à la réunion[ {on}] ? En fin de journée, chacun noterait ce qui est fait et ce qui reste à faire.

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
Une question ? {Pose-la ici|J’y réponds ici pour tout le monde. Posez-la}, si possible avant{by}
| Une question ? {Pose-la ici, j’y réponds.|Posez-la ici, j’y réponds pour tout le monde.}
-- formal
Voici l’enregistrement de la réunion[ sur {title}][ ({length})], à regarder quand cela vous convient : {at}
| Pour certains d’entre vous, {title?notre réunion} tombe en pleine nuit. Votre présence n’est pas nécessaire, je partagerai ici l’enregistrement juste après.{?night}
| Pour certains d’entre vous, {title?notre réunion} tombe en dehors des heures de travail. Votre présence n’est pas nécessaire, je partagerai ici l’enregistrement juste après.{?outside}
| Si vous ne pouvez pas assister à la réunion {on}, vous en trouverez l’enregistrement ici juste après.
| Je partagerai ici un enregistrement[ sur {title}], à regarder quand cela vous convient.
{with}
Je répondrai ici à toutes les questions. Merci de poser les vôtres si possible avant{by}
| Vous pouvez poser vos questions ici, j’y répondrai{| pour tout le monde}.
-- ask
{Tu pourrais|Vous pourriez} enregistrer la réunion[ {on}][ sur {title}] ? Ceux qui ne peuvent pas venir pourront la regarder après et poser leurs questions par écrit.
Serait-il possible d’enregistrer la réunion[ {on}][ sur {title}] ? Les absents pourraient la regarder ensuite et poser leurs questions par écrit.

== board-update
{title} : le point sur le tableau
| Le point sur le tableau
-- informal
On peut se passer de la réunion {on}. [Pour {title}, ]ma partie est déjà sur le tableau : {link}
| Pas besoin de réunion, ma partie[ pour {title}] est déjà sur le tableau : {link}
| On peut se passer de la réunion {on}. On fait le point[ sur {title}] directement dans le tableau.
| Pas besoin de réunion[ pour {title}]. On fait le point directement dans le tableau.
Qu’est-ce qui a avancé, quelle est la suite, qu’est-ce qui coince et qui pourrait aider ? Cinq minutes suffisent. Merci de mettre {tes|vos} cartes à jour avant{by}
{talk}
-- formal
Pour remplacer la réunion {on}, j’ai déjà mis à jour ma partie[ de {title}] sur le tableau : {link}
| Pour vous éviter une réunion, j’ai déjà mis à jour ma partie[ de {title}] sur le tableau : {link}
| Je vous propose de faire le point[ sur {title}] dans le tableau plutôt qu’à la réunion {on}.
| Je vous propose de faire le point[ sur {title}] dans le tableau, sans réunion.
Cinq minutes suffisent. Merci d’indiquer sur vos cartes ce qui a avancé, la suite, ce qui bloque et qui pourrait aider, si possible avant{by}
{talk}
-- ask
Et si on faisait le point[ sur {title}] dans le tableau plutôt qu’à la réunion[ {on}] ? Chacun met ses cartes à jour et {tu vois|vous voyez} tout d’un coup d’œil.
Pourrions-nous faire le point[ sur {title}] dans le tableau plutôt qu’à la réunion[ {on}] ? Chacun mettrait ses cartes à jour.

== video-feedback
{title} : mes retours en vidéo
| Mes retours en vidéo
-- informal
J’ai passé {title?le tout} en revue en enregistrant mon écran[ ({length})], pour que {tu voies|vous voyiez} exactement de quoi je parle : {at}
| Je passe {title?le tout} en revue en enregistrant mon écran et je partage la vidéo ici. {Tu verras|Vous verrez} exactement de quoi je parle.
{with}
{Réponds|Répondez} par écrit ou en vidéo, comme {tu préfères|vous préférez}, si possible avant{by}
| {Réponds|Répondez} par écrit ou en vidéo, comme {tu préfères|vous préférez}.
{talk}
-- formal
J’ai enregistré mes remarques[ sur {title}] en vidéo[ ({length})], pour que vous voyiez exactement de quoi il s’agit : {at}
| J’enregistrerai mes remarques[ sur {title}] en vidéo et je les partagerai ici, pour que vous voyiez exactement de quoi il s’agit.
{with}
Vous pouvez me répondre par écrit ou en vidéo, si possible avant{by}
| Vous pouvez me répondre par écrit ou en vidéo.
{talk}
-- ask
{Tu pourrais enregistrer tes|Vous pourriez enregistrer vos} remarques[ sur {title}] en vidéo, à la place de la réunion[ {on}] ? Je verrai exactement de quoi il s’agit et je pourrai y revenir.
Pourriez-vous enregistrer vos remarques[ sur {title}] en vidéo, à la place de la réunion[ {on}] ? Je verrais ainsi exactement de quoi il s’agit et je pourrais y revenir.

== client-walkthrough
{title} : {length} à regarder
| Présentation : {length} à regarder
| {title} : une présentation à regarder
| Une présentation à regarder
-- informal
Voici en {length} l’essentiel[ de {title}] : {at}
| {Tu trouveras|Vous trouverez} ici la présentation[ sur {title}], enregistrée pour {toi|vous} : {at}
| J’enregistre la présentation[ sur {title}] et je la partage ici, à regarder quand {tu veux|vous voulez}.
{Regarde-la quand ça t’arrange et n’hésite pas|Regardez-la quand ça vous arrange et n’hésitez pas} à la partager. {Compte|Comptez} {plan} minutes, remarques comprises.
| {Regarde-la quand ça t’arrange et n’hésite pas|Regardez-la quand ça vous arrange et n’hésitez pas} à la partager.{?at}
{with}
{Envoie-moi tes remarques en répondant|Envoyez-moi vos remarques en répondant} à ce message.[ L’idéal serait avant{by}]
Si {tu préfères|vous préférez} qu’on la regarde ensemble, {dis-le-moi|dites-le-moi}.
-- formal
Cette présentation de {length} résume l’essentiel[ de {title}] : {at}
| J’ai enregistré pour vous la présentation[ sur {title}] : {at}
| J’enregistrerai la présentation[ sur {title}] et je la partagerai ici. Vous pourrez la regarder quand cela vous conviendra.
N’hésitez pas à la partager. Comptez environ {plan} minutes, commentaires compris.
| N’hésitez pas à la partager.{?at}
{with}
Vos commentaires sont les bienvenus en réponse à ce message, si possible avant{by}
| Vos commentaires sont les bienvenus en réponse à ce message.
Si vous préférez que nous la parcourions ensemble, dites-le-moi.
-- ask
{Tu pourrais nous envoyer|Vous pourriez nous envoyer} la présentation[ sur {title}] en vidéo, à la place de la réunion[ {on}] ? On la regarde quand ça nous arrange et on répond par écrit.
Pourriez-vous nous envoyer la présentation[ sur {title}] en vidéo, à la place de la réunion[ {on}] ? Nous la regarderions à notre rythme et vous répondrions par écrit.

== decision-page
{title} : à décider avant le {date}
| À décider avant le {date}
| {title} : une décision à prendre
| Une décision à prendre
-- informal
On a une décision à prendre[ sur {title}]. Les options et ma proposition tiennent sur une page : {link}
| On a une décision à prendre[ sur {title}], et ça peut se faire par écrit.
{Notes-y si tu es|Notez-y si vous êtes} d’accord, si quelque chose {te|vous} gêne ou si {tu as|vous avez} mieux à proposer, avant{by}{?link}
| {Dis-moi ce que tu choisirais|Dites ici ce que vous choisiriez} et pourquoi, avant{by}
Sans objection, on part là-dessus, et la page en garde la trace.{?link}
| {Une fois que ce sera tranché|Quand tout le monde aura répondu}, je noterai ici ce qu’on a décidé.
{talk}
-- formal
Nous avons une décision à prendre[ sur {title}]. Vous trouverez les options et ma proposition sur cette page : {link}
| Nous avons une décision à prendre[ sur {title}], et je vous propose de la prendre par écrit.
Merci d’y indiquer votre accord, vos objections ou une autre solution avant{by}{?link}
| Merci de me dire ce que vous choisiriez et pourquoi, avant{by}
Sans objection, nous retiendrons la proposition, et la page en gardera la trace.{?link}
| Une fois toutes les réponses reçues, je noterai ici la décision.
{talk}
-- ask
Et si on prenait la décision[ sur {title}] par écrit plutôt qu’à la réunion[ {on}] ? On met les options sur une page et chacun dit ce qu’il choisirait.
Pourrions-nous prendre la décision[ sur {title}] par écrit plutôt qu’à la réunion[ {on}] ? Les options tiendraient sur une page, que chacun commenterait.

== scheduled-message
{title}
| Pour information
-- informal
Pas besoin de réunion pour ça. Voici l’essentiel :¶{agenda}
| Pas besoin de réunion[ pour {title}]. Tout ce qu’il faut savoir est ici : {link}
| Pas besoin de réunion[ pour {title}]. Je {t’|vous }écris ce qu’il faut savoir.
Pour en savoir plus : {link}{?agenda}
{Tu n’as|Vous n’avez} rien à faire. Une question ? {Réponds|Répondez} simplement à ce message.
-- formal
Cette information ne nécessite pas de réunion. Voici l’essentiel :¶{agenda}
| Nous n’avons pas besoin de nous réunir[ pour {title}]. Vous trouverez ici tout ce qu’il faut savoir : {link}
| Nous n’avons pas besoin de nous réunir[ pour {title}]. Je vous écrirai ce qu’il faut savoir.
Pour en savoir plus : {link}{?agenda}
Aucune réponse n’est nécessaire. Si vous avez une question, répondez simplement à ce message.
-- ask
{Tu pourrais|Vous pourriez} nous écrire l’essentiel[ sur {title}], à la place de la réunion[ {on}] ? Je lirai ça en début de journée et je répondrai si j’ai des questions.
Pourriez-vous nous écrire l’essentiel[ sur {title}], à la place de la réunion[ {on}] ? Chacun le lirait en début de journée.

== check-in
{title} : trois questions
| Trois questions
-- informal
On peut se passer de la réunion {on}. Répondons plutôt à trois questions, chacun au début de sa journée, ici : {link}
| On peut se passer de la réunion {on}. Répondons plutôt ici à trois questions, chacun au début de sa journée.
| Plutôt que de nous réunir, répondons ici à trois questions, chacun au début de sa journée.
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
Et si on répondait par écrit à trois questions[ sur {title}], à la place de la réunion[ {on}] ? Ce qui a avancé, la suite, ce qui bloque, chacun au début de sa journée.
Pourrions-nous faire un point écrit[ sur {title}], à la place de la réunion[ {on}] ? Chacun noterait ce qui a avancé, la suite et ce qui bloque.
`;
