/** Rascunhos em português do Brasil, com você e vocês nos dois tons. How to read them: `../draft-words.ts`. */
export const drafts = `
== voice-message
{title}: uma pergunta rápida
| Uma pergunta rápida
-- informal
Tenho só uma pergunta[ sobre {title}], não precisa de reunião. Gravei um áudio[ ({length})]: {at}
| Tenho só uma pergunta[ sobre {title}], não precisa de reunião. Já mando por áudio aqui mesmo.
{with}
{Responde como preferir|Respondam como preferirem}, por áudio ou em duas linhas.[ Se der, {me responde|me respondam} até{by}]
{talk}
-- formal
Em vez de marcar uma reunião, gravei a minha pergunta[ sobre {title}] em uma mensagem de voz[ ({length})]: {at}
| Em vez de marcar uma reunião, vou enviar por aqui uma mensagem de voz com a minha pergunta[ sobre {title}].
{with}
{Você pode|Vocês podem} responder da mesma forma ou por escrito.[ Agradeço se {responder|responderem} até{by}]
{talk}
-- ask
Que tal resolver {title?isso} por áudio no lugar da reunião[ {on}]? {Você grava|Vocês gravam} a pergunta e eu respondo por áudio ou em duas linhas.
Seria possível resolver {title?esse assunto} por mensagem de voz no lugar da reunião[ {on}]? {Você gravaria|Vocês gravariam} a pergunta e eu responderia da mesma forma ou por escrito.

== shared-note
{title}: desta vez por escrito
| Desta vez por escrito
-- informal
Dá para pular a reunião {on}. Tudo sobre {title?o assunto} está aqui: {link}
| Tudo sobre {title?o assunto} está aqui, não precisa de reunião: {link}
| Dá para pular a reunião {on} e tratar de {title?tudo} por escrito, aqui mesmo.
| Não precisa de reunião, dá para tratar de {title?tudo} por escrito, aqui mesmo.
[A pauta era esta:¶{agenda}]
{Lê quando puder e deixa|Leiam quando puderem e deixem} comentários, ideias e números direto no documento. Se der, até{by}{?link}
| Se der, {manda|mandem} aqui comentários, ideias e números até{by}
{talk}
-- formal
Em vez da reunião {on}, deixei tudo sobre {title?o assunto} em um documento compartilhado: {link}
| Para poupar uma reunião, deixei tudo sobre {title?o assunto} em um documento compartilhado: {link}
| Em vez da reunião {on}, proponho tratarmos de {title?tudo} por escrito, aqui mesmo.
| Proponho tratarmos de {title?tudo} por escrito, aqui mesmo, sem reunião.
[A pauta seria esta:¶{agenda}]
Por favor, {leia quando puder e deixe|leiam quando puderem e deixem} os comentários no próprio documento, se possível até{by}{?link}
| Por favor, {envie|enviem} comentários, ideias e números, se possível até{by}
{talk}
-- ask
Que tal tratar de {title?tudo} por escrito no lugar da reunião[ {on}]? Cada um comenta num documento compartilhado quando puder, e {você fica|vocês ficam} com tudo num lugar só.
Seria possível tratar de {title?tudo} em um documento compartilhado no lugar da reunião[ {on}]? Cada um comentaria quando pudesse, e {você teria|vocês teriam} tudo em um só lugar.

== zone-relay
{title}: passagem de bastão por escrito
| Passagem de bastão por escrito
-- informal
Que tal passar o bastão por escrito[ em {title}]? Assim quem vem depois já começa, sem esperar uma chamada.
No fim do dia, cada um anota o que foi feito, o próximo passo, o que travou, o que falta decidir e os links. É aqui: {link}
| No fim do dia, cada um anota aqui o que foi feito, o próximo passo, o que travou, o que falta decidir e os links.
Quem pegar o trabalho só responde “peguei”.
-- formal
Proponho passarmos o bastão por escrito[ em {title}]. Assim quem vem depois pode começar sem esperar uma chamada.
No fim do expediente, por favor {anote|anotem} o que foi feito, o próximo passo, o que está travado, o que falta decidir e os links neste documento: {link}
| No fim do expediente, por favor {anote|anotem} aqui o que foi feito, o próximo passo, o que está travado, o que falta decidir e os links.
Quem assumir o trabalho pode responder apenas “recebido”.
-- ask
Que tal passar o bastão por escrito[ em {title}] no lugar da reunião[ {on}]? No fim do dia, cada um anota o que foi feito e o próximo passo, e ninguém precisa esperar uma chamada.
Seria possível passar o bastão por escrito[ em {title}] no lugar da reunião[ {on}]? No fim do dia, cada um anotaria o que foi feito e o próximo passo.

== recorded-meeting
{title}: a gravação{?at}
| {title}: vai ter gravação
| A gravação{?at}
| Vai ter gravação
-- informal
Aqui está a gravação[ de {title}][ ({length})]. É só assistir quando {quiser|quiserem}: {at}
| Para alguns de vocês, {title?a reunião} cai no meio da noite. Não precisam ficar acordados, eu gravo e posto aqui logo depois.{?night}
| Para alguns de vocês, {title?a reunião} cai fora do horário de trabalho. Não precisam participar, eu gravo e posto aqui logo depois.{?outside}
| Se não der para participar da reunião {on}, tudo bem. Eu gravo e posto aqui logo depois.
| Vou gravar {title?tudo} e postar aqui. É só assistir quando {quiser|quiserem}.
{with}
{Manda as perguntas por aqui que eu respondo|Mandem as perguntas por aqui que eu respondo para todo mundo ver}.[ Se der, até{by}]
-- formal
Aqui está a gravação[ de {title}][ ({length})], para {você|vocês} {assistir|assistirem} quando {puder|puderem}: {at}
| Para alguns de vocês, {title?a reunião} cai no meio da noite. A presença não é necessária, vou gravar e compartilhar aqui logo depois.{?night}
| Para alguns de vocês, {title?a reunião} cai fora do horário de trabalho. A presença não é necessária, vou gravar e compartilhar aqui logo depois.{?outside}
| Vou gravar a reunião {on} e compartilhar aqui logo depois, caso não {possa|possam} participar.
| Vou gravar {title?tudo} e compartilhar aqui, para {você|vocês} {assistir|assistirem} quando {puder|puderem}.
{with}
{Pode enviar as perguntas por aqui, e eu respondo|Podem enviar as perguntas por aqui, e eu respondo para todos}.[ Por favor, até{by}]
-- ask
{Você poderia|Vocês poderiam} gravar a reunião[ {on}][ sobre {title}]? Quem não puder participar assiste depois e manda as perguntas por escrito.
Seria possível gravar a reunião[ {on}][ sobre {title}]? Quem não pudesse participar assistiria depois e enviaria as perguntas por escrito.

== board-update
{title}: status pelo quadro
| Status pelo quadro
-- informal
Dá para pular a reunião {on}. Minha parte[ de {title}] já está no quadro: {link}
| Não precisa de reunião, minha parte[ de {title}] já está no quadro: {link}
| Dá para pular a reunião {on} e colocar o status[ de {title}] no quadro.
| Não precisa de reunião, dá para colocar o status[ de {title}] no quadro.
{Atualiza os seus|Atualizem os seus} cartões com o que andou, o que vem agora, o que travou e quem pode ajudar. Cinco minutos bastam. Se der, até{by}
{talk}
-- formal
Em vez da reunião {on}, proponho usarmos o quadro. A minha parte[ de {title}] já está lá: {link}
| Para poupar uma reunião, coloquei a minha parte[ de {title}] no quadro: {link}
| Em vez da reunião {on}, proponho colocarmos o status[ de {title}] no quadro.
| Proponho colocarmos o status[ de {title}] no quadro, sem reunião.
Por favor, {indique|indiquem} nos seus cartões o que avançou, o que vem a seguir, o que está travado e quem pode ajudar. Cinco minutos bastam. Agradeço se {puder|puderem} atualizar até{by}
{talk}
-- ask
Que tal colocar o status[ de {title}] no quadro no lugar da reunião[ {on}]? Cada um atualiza os seus cartões e {você vê|vocês veem} tudo por lá.
Seria possível colocar o status[ de {title}] no quadro no lugar da reunião[ {on}]? Cada um atualizaria os seus cartões.

== video-feedback
{title}: meus comentários em vídeo
| Meus comentários em vídeo
-- informal
Gravei a tela com os meus comentários[ sobre {title}][ ({length})], assim {você vê|vocês veem} exatamente do que estou falando: {at}
| Vou gravar a tela com os meus comentários[ sobre {title}] e mandar o vídeo aqui, assim {você vê|vocês veem} exatamente do que estou falando.
{with}
{Responde|Respondam} por escrito ou com outro vídeo, como for mais fácil.[ Se der, {me responde|me respondam} até{by}]
{talk}
-- formal
Gravei os meus comentários[ sobre {title}] em vídeo[ ({length})], para ficar claro a que trecho cada um se refere: {at}
| Vou gravar os meus comentários[ sobre {title}] em vídeo e enviar aqui, para ficar claro a que trecho cada um se refere.
{with}
{Você pode|Vocês podem} responder por escrito ou com outro vídeo.[ Agradeço se {responder|responderem} até{by}]
{talk}
-- ask
Que tal gravar os seus comentários[ sobre {title}] em vídeo no lugar da reunião[ {on}]? Assim eu vejo exatamente do que se trata e posso rever depois.
Seria possível gravar os seus comentários[ sobre {title}] em vídeo no lugar da reunião[ {on}]? Assim eu poderia acompanhar cada ponto e rever depois.

== client-walkthrough
{title}: {length} para assistir
| Apresentação: {length} para assistir
| {title}: apresentação gravada
| Apresentação gravada
-- informal
Em {length} {você vê|vocês veem} o essencial[ de {title}]: {at}
| Gravei a apresentação[ de {title}] para {você|vocês}: {at}
| Vou gravar a apresentação[ de {title}] e mandar aqui. É só assistir quando {quiser|quiserem}.
{Pode|Podem} compartilhar à vontade. Contando os comentários, {reserve|reservem} uns {plan} minutos.
| {Pode|Podem} compartilhar à vontade.{?at}
{with}
É só responder a esta mensagem com os comentários.[ De preferência, até{by}]
Se {preferir|preferirem} ver comigo, é só avisar.
-- formal
Em {length} {você vê|vocês veem} o essencial[ de {title}]: {at}
| Gravei a apresentação[ de {title}] para {você|vocês}: {at}
| Vou gravar a apresentação[ de {title}] e enviar aqui, para {você|vocês} {assistir|assistirem} quando {puder|puderem}.
{Pode|Podem} compartilhar com quem {quiser|quiserem}. Contando os comentários, {reserve|reservem} cerca de {plan} minutos.
| {Pode|Podem} compartilhar com quem {quiser|quiserem}.{?at}
{with}
Se {tiver|tiverem} comentários, é só responder a este e-mail.[ Se possível, até{by}]
Se {preferir|preferirem} ver a apresentação comigo, é só me avisar.
-- ask
{Você pode|Vocês podem} mandar a apresentação[ de {title}] gravada no lugar da reunião[ {on}]? A gente assiste quando der e responde por escrito.
Seria possível enviar a apresentação[ de {title}] gravada no lugar da reunião[ {on}]? Assistiríamos com calma e responderíamos por escrito.

== decision-page
{title}: decisão até {date}
| Decisão até {date}
| {title}: uma decisão
| Uma decisão
-- informal
Precisamos tomar uma decisão[ sobre {title}]. As opções e a minha proposta estão em uma página: {link}
| Precisamos tomar uma decisão[ sobre {title}], e dá para fazer isso por escrito.
{Diz lá mesmo se concorda, se vê algum problema ou se tem|Digam lá mesmo se concordam, se veem algum problema ou se têm} uma ideia melhor, até{by}{?link}
| {Responde o que você escolheria|Respondam o que vocês escolheriam} e por quê, até{by}
Se ninguém se opuser, fica assim, e a página vale como registro.{?link}
| Quando {você|todo mundo} responder, eu anoto aqui o que ficou decidido.
{talk}
-- formal
Precisamos tomar uma decisão[ sobre {title}]. As opções e a minha proposta estão em uma página: {link}
| Precisamos tomar uma decisão[ sobre {title}], e proponho que seja por escrito.
Por favor, {registre|registrem} lá a sua concordância, as suas objeções ou uma alternativa até{by}{?link}
| Por favor, {responda o que escolheria|respondam o que escolheriam} e por quê, até{by}
Se não houver objeções, seguiremos assim, e a página servirá de registro.{?link}
| Quando {você responder|todos responderem}, registrarei aqui a decisão.
{talk}
-- ask
Que tal decidir[ sobre {title}] por escrito no lugar da reunião[ {on}]? As opções ficam em uma página e cada um diz lá o que escolheria.
Seria possível decidir[ sobre {title}] por escrito no lugar da reunião[ {on}]? As opções ficariam em uma página e cada um poderia opinar.

== scheduled-message
{title}
| Para sua informação
-- informal
Não precisa de reunião para isto. O essencial é:¶{agenda}
| Não precisa de reunião para {title?isto}. Tudo o que {você precisa|vocês precisam} saber está aqui: {link}
| Não precisa de reunião para {title?isto}. Eu escrevo o que {você precisa|vocês precisam} saber.
Mais detalhes: {link}{?agenda}
{Você não precisa|Vocês não precisam} fazer nada. Ficou alguma dúvida? É só responder aqui.
-- formal
Isto não exige uma reunião. Segue o essencial:¶{agenda}
| Não precisamos nos reunir para {title?isto}. Tudo o que {você precisa|vocês precisam} saber está aqui: {link}
| Não precisamos nos reunir para {title?isto}. Vou escrever o que {você precisa|vocês precisam} saber.
Mais detalhes: {link}{?agenda}
Não é preciso responder. Em caso de dúvida, {responda|respondam} a esta mensagem.
-- ask
{Você pode|Vocês podem} escrever o essencial[ sobre {title}] no lugar da reunião[ {on}]? Eu leio logo cedo e respondo se tiver dúvida.
Seria possível escrever o essencial[ sobre {title}] no lugar da reunião[ {on}]? Leríamos no começo do dia.

== check-in
{title}: três perguntas
| Três perguntas
-- informal
No lugar da reunião {on}, que tal cada um responder três perguntas quando começar o dia? É aqui: {link}
| No lugar da reunião {on}, que tal cada um responder três perguntas aqui quando começar o dia?
| Em vez de reunião, que tal cada um responder três perguntas aqui quando começar o dia?
1. O que andou desde a última vez?¶2. O que vem agora?¶3. O que travou, e quem pode ajudar?
Poucas linhas bastam. As primeiras respostas, até{by}
{talk}
-- formal
No lugar da reunião {on}, peço que {responda|respondam} três perguntas no começo do dia neste documento: {link}
| No lugar da reunião {on}, peço que {responda|respondam} aqui três perguntas no começo do dia.
| Em vez de uma reunião, peço que {responda|respondam} aqui três perguntas no começo do dia.
1. O que avançou desde a última vez?¶2. O que vem a seguir?¶3. O que está travado, e quem pode ajudar?
Poucas linhas bastam. Agradeço as primeiras respostas até{by}
{talk}
-- ask
Que tal responder três perguntas por escrito[ sobre {title}] no lugar da reunião[ {on}]? Cada um escreve no começo do dia o que andou, o que vem agora e o que travou.
Seria possível responder três perguntas por escrito[ sobre {title}] no lugar da reunião[ {on}]? Cada um anotaria o que avançou, o que vem a seguir e o que está travado.
`;
