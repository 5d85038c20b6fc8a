import type { FormatId } from '../model';

export type OfferLang = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'ja';

/** Sentences to insert, in one language. Formal first, informal second where they differ. */
interface Offers {
  readonly formats: Readonly<Record<FormatId, readonly [formal: string, informal?: string]>>;
  /** `{when}` is day, time and place. */
  readonly replyBy: string;
  readonly live: string;
}

export const OFFERS: Readonly<Record<OfferLang, Offers>> = {
  en: {
    formats: {
      'voice-message': [
        'To save us a call, I will record a short voice message with the background and my question; please answer the same way or in writing.',
      ],
      'shared-note': [
        'To save us a call, I have put this in a shared note ([link]) with my questions at the top; please add your answers there.',
      ],
      'zone-relay': [
        'To save us a call across our time zones, I will pass this on in writing at the end of my day; please take it up at the start of yours.',
      ],
      'recorded-meeting': [
        'To save us a call, I will record a short walk through this ([link]) that you can watch when it suits you.',
      ],
      'board-update': ['To save us a call, I have put the status in our board ([link]); please add yours there.'],
      'video-feedback': ['To save us a call, I will record my screen with my comments ([link]); please reply with yours.'],
      'client-walkthrough': [
        'To save you a call, I will send a recorded walk through this ([link], about 7 minutes); please plan 10 minutes including comments.',
      ],
      'decision-page': [
        'To save us a call, I have written down the options and my proposal ([link]); please add your choice and your reasons there.',
      ],
      'scheduled-message': ['To save us a call, here is what it was about: […]'],
      'check-in': ['To save us a call, please reply with three lines: what is done, what is next, what is in the way.'],
    },
    replyBy: 'No reply needed before {when}.',
    live: 'If anything needs talking through, reply and I will book 15 minutes.',
  },
  de: {
    formats: {
      'voice-message': [
        'Damit wir uns einen Termin sparen: Ich nehme eine kurze Sprachnachricht mit Hintergrund und Frage auf; antworten Sie gern ebenso oder schriftlich.',
        'Damit wir uns einen Termin sparen: Ich nehme eine kurze Sprachnachricht mit Hintergrund und Frage auf; antworte gern ebenso oder schriftlich.',
      ],
      'shared-note': [
        'Damit wir uns einen Termin sparen, steht alles in einer gemeinsamen Notiz ([Link]), meine Fragen ganz oben; bitte tragen Sie Ihre Antworten dort ein.',
        'Damit wir uns einen Termin sparen, steht alles in einer gemeinsamen Notiz ([Link]), meine Fragen ganz oben; bitte trag deine Antworten dort ein.',
      ],
      'zone-relay': [
        'Damit wir uns einen Termin über die Zeitzonen hinweg sparen, gebe ich den Stand am Ende meines Tages schriftlich weiter; bitte übernehmen Sie zu Beginn Ihres Tages.',
        'Damit wir uns einen Termin über die Zeitzonen hinweg sparen, gebe ich den Stand am Ende meines Tages schriftlich weiter; bitte übernimm zu Beginn deines Tages.',
      ],
      'recorded-meeting': [
        'Damit wir uns einen Termin sparen, nehme ich einen kurzen Durchgang auf ([Link]), den Sie ansehen können, wann es passt.',
        'Damit wir uns einen Termin sparen, nehme ich einen kurzen Durchgang auf ([Link]), den du ansehen kannst, wann es passt.',
      ],
      'board-update': [
        'Damit wir uns einen Termin sparen, steht der Stand in unserem Board ([Link]); bitte ergänzen Sie Ihren dort.',
        'Damit wir uns einen Termin sparen, steht der Stand in unserem Board ([Link]); bitte ergänze deinen dort.',
      ],
      'video-feedback': [
        'Damit wir uns einen Termin sparen, nehme ich meinen Bildschirm mit Anmerkungen auf ([Link]); Ihre gern als Antwort.',
        'Damit wir uns einen Termin sparen, nehme ich meinen Bildschirm mit Anmerkungen auf ([Link]); deine gern als Antwort.',
      ],
      'client-walkthrough': [
        'Um Ihnen einen Termin zu ersparen, sende ich einen aufgezeichneten Durchgang ([Link], etwa 7 Minuten); bitte planen Sie mit Anmerkungen 10 Minuten ein.',
        'Um dir einen Termin zu ersparen, schicke ich einen aufgezeichneten Durchgang ([Link], etwa 7 Minuten); plan mit Anmerkungen bitte 10 Minuten ein.',
      ],
      'decision-page': [
        'Damit wir uns einen Termin sparen, habe ich die Möglichkeiten und meinen Vorschlag aufgeschrieben ([Link]); bitte tragen Sie Ihre Wahl mit Gründen dort ein.',
        'Damit wir uns einen Termin sparen, habe ich die Möglichkeiten und meinen Vorschlag aufgeschrieben ([Link]); bitte trag deine Wahl mit Gründen dort ein.',
      ],
      'scheduled-message': ['Damit wir uns einen Termin sparen, hier gleich, worum es geht: […]'],
      'check-in': [
        'Damit wir uns einen Termin sparen, antworten Sie bitte mit drei Zeilen: was fertig ist, was ansteht, was im Weg steht.',
        'Damit wir uns einen Termin sparen, antworte bitte mit drei Zeilen: was fertig ist, was ansteht, was im Weg steht.',
      ],
    },
    replyBy: 'Eine Antwort ist nicht vor {when} nötig.',
    live: 'Wenn etwas besprochen werden muss, genügt eine kurze Antwort, und ich buche 15 Minuten.',
  },
  fr: {
    formats: {
      'voice-message': [
        'Pour nous éviter un appel, j’enregistre un court message vocal avec le contexte et ma question ; répondez de la même façon ou par écrit.',
        'Pour nous éviter un appel, j’enregistre un court message vocal avec le contexte et ma question ; réponds de la même façon ou par écrit.',
      ],
      'shared-note': [
        'Pour nous éviter une réunion, tout est dans une note partagée ([lien]), mes questions en tête ; merci d’y ajouter vos réponses.',
        'Pour nous éviter une réunion, tout est dans une note partagée ([lien]), mes questions en tête ; merci d’y ajouter tes réponses.',
      ],
      'zone-relay': [
        'Pour nous éviter un appel entre fuseaux, je transmets l’état par écrit à la fin de ma journée ; merci de reprendre au début de la vôtre.',
        'Pour nous éviter un appel entre fuseaux, je transmets l’état par écrit à la fin de ma journée ; merci de reprendre au début de la tienne.',
      ],
      'recorded-meeting': [
        'Pour nous éviter une réunion, j’enregistre une courte présentation ([lien]) à regarder quand cela vous convient.',
        'Pour nous éviter une réunion, j’enregistre une courte présentation ([lien]) à regarder quand ça te convient.',
      ],
      'board-update': [
        'Pour nous éviter une réunion, l’état est dans notre tableau ([lien]) ; merci d’y ajouter le vôtre.',
        'Pour nous éviter une réunion, l’état est dans notre tableau ([lien]) ; merci d’y ajouter le tien.',
      ],
      'video-feedback': [
        'Pour nous éviter un appel, j’enregistre mon écran avec mes remarques ([lien]) ; les vôtres en réponse suffisent.',
        'Pour nous éviter un appel, j’enregistre mon écran avec mes remarques ([lien]) ; les tiennes en réponse suffisent.',
      ],
      'client-walkthrough': [
        'Pour vous éviter un appel, je vous envoie une présentation enregistrée ([lien], environ 7 minutes) ; prévoyez 10 minutes avec vos remarques.',
        'Pour t’éviter un appel, je t’envoie une présentation enregistrée ([lien], environ 7 minutes) ; prévois 10 minutes avec tes remarques.',
      ],
      'decision-page': [
        'Pour nous éviter une réunion, j’ai noté les options et ma proposition ([lien]) ; merci d’y indiquer votre choix et vos raisons.',
        'Pour nous éviter une réunion, j’ai noté les options et ma proposition ([lien]) ; merci d’y indiquer ton choix et tes raisons.',
      ],
      'scheduled-message': ['Pour nous éviter un appel, voici ce dont il s’agit : […]'],
      'check-in': ['Pour nous éviter un appel, merci de répondre en trois lignes : ce qui est fait, la suite, ce qui bloque.'],
    },
    replyBy: 'Pas besoin de répondre avant {when}.',
    live: 'S’il faut en parler, une courte réponse suffit et je réserve 15 minutes.',
  },
  es: {
    formats: {
      'voice-message': [
        'Para ahorrarnos una llamada, grabaré un breve mensaje de voz con el contexto y mi pregunta; responda igual o por escrito.',
        'Para ahorrarnos una llamada, grabaré un breve mensaje de voz con el contexto y mi pregunta; responde igual o por escrito.',
      ],
      'shared-note': [
        'Para ahorrarnos una reunión, todo está en una nota compartida ([enlace]) con mis preguntas al principio; por favor, añada allí sus respuestas.',
        'Para ahorrarnos una reunión, todo está en una nota compartida ([enlace]) con mis preguntas al principio; por favor, añade allí tus respuestas.',
      ],
      'zone-relay': [
        'Para ahorrarnos una llamada entre husos, paso el estado por escrito al final de mi día; por favor, siga usted al empezar el suyo.',
        'Para ahorrarnos una llamada entre husos, paso el estado por escrito al final de mi día; por favor, sigue al empezar el tuyo.',
      ],
      'recorded-meeting': [
        'Para ahorrarnos una reunión, grabaré un breve recorrido ([enlace]) para verlo cuando le venga bien.',
        'Para ahorrarnos una reunión, grabaré un breve recorrido ([enlace]) para verlo cuando te venga bien.',
      ],
      'board-update': [
        'Para ahorrarnos una reunión, el estado está en nuestro tablero ([enlace]); por favor, añada allí el suyo.',
        'Para ahorrarnos una reunión, el estado está en nuestro tablero ([enlace]); por favor, añade allí el tuyo.',
      ],
      'video-feedback': [
        'Para ahorrarnos una llamada, grabaré mi pantalla con comentarios ([enlace]); basta con responder con los suyos.',
        'Para ahorrarnos una llamada, grabaré mi pantalla con comentarios ([enlace]); basta con responder con los tuyos.',
      ],
      'client-walkthrough': [
        'Para ahorrarle una llamada, le envío un recorrido grabado ([enlace], unos 7 minutos); calcule 10 minutos con comentarios.',
        'Para ahorrarte una llamada, te envío un recorrido grabado ([enlace], unos 7 minutos); calcula 10 minutos con comentarios.',
      ],
      'decision-page': [
        'Para ahorrarnos una reunión, he escrito las opciones y mi propuesta ([enlace]); por favor, indique allí su elección y sus motivos.',
        'Para ahorrarnos una reunión, he escrito las opciones y mi propuesta ([enlace]); por favor, indica allí tu elección y tus motivos.',
      ],
      'scheduled-message': ['Para ahorrarnos una llamada, esto es de lo que se trata: […]'],
      'check-in': ['Para ahorrarnos una llamada, basta con responder en tres líneas: qué está hecho, qué sigue, qué lo impide.'],
    },
    replyBy: 'No hace falta responder antes del {when}.',
    live: 'Si hay que hablarlo, basta con una respuesta y reservo 15 minutos.',
  },
  pt: {
    formats: {
      'voice-message': [
        'Para nos poupar uma chamada, gravo uma breve mensagem de voz com o contexto e a minha pergunta; responda da mesma forma ou por escrito.',
        'Para nos poupar uma chamada, gravo uma breve mensagem de voz com o contexto e a minha pergunta; pode responder da mesma forma ou por escrito.',
      ],
      'shared-note': [
        'Para nos poupar uma reunião, está tudo numa nota partilhada ([link]), com as minhas perguntas no início; por favor, acrescente lá as suas respostas.',
      ],
      'zone-relay': [
        'Para nos poupar uma chamada entre fusos, passo o estado por escrito no fim do meu dia; por favor, continue no início do seu.',
      ],
      'recorded-meeting': ['Para nos poupar uma reunião, gravo uma breve apresentação ([link]) para ver quando for melhor.'],
      'board-update': ['Para nos poupar uma reunião, o estado está no nosso quadro ([link]); por favor, acrescente lá o seu.'],
      'video-feedback': [
        'Para nos poupar uma chamada, gravo o meu ecrã com comentários ([link]); os seus podem vir em resposta.',
      ],
      'client-walkthrough': [
        'Para lhe poupar uma chamada, envio uma apresentação gravada ([link], cerca de 7 minutos); conte com 10 minutos, comentários incluídos.',
      ],
      'decision-page': [
        'Para nos poupar uma reunião, escrevi as opções e a minha proposta ([link]); por favor, indique lá a sua escolha e as suas razões.',
      ],
      'scheduled-message': ['Para nos poupar uma chamada, é disto que se trata: […]'],
      'check-in': [
        'Para nos poupar uma chamada, bastam três linhas em resposta: o que está feito, o que se segue, o que atrapalha.',
      ],
    },
    replyBy: 'Não é preciso responder antes de {when}.',
    live: 'Se for preciso conversar, basta uma resposta e eu marco 15 minutos.',
  },
  ja: {
    formats: {
      'voice-message': ['打ち合わせの代わりに、背景と質問を短い音声メッセージでお送りします。同じく音声か文章でご返信ください。'],
      'shared-note': ['打ち合わせの代わりに、内容と質問を共有メモ（[リンク]）にまとめました。そちらに回答をご記入ください。'],
      'zone-relay': [
        '時差を考え、打ち合わせの代わりに、こちらの一日の終わりに状況を文章でお渡しします。そちらの一日の始まりに引き継いでください。',
      ],
      'recorded-meeting': ['打ち合わせの代わりに、短い説明を録画します（[リンク]）。ご都合のよいときにご覧ください。'],
      'board-update': ['打ち合わせの代わりに、状況をボード（[リンク]）に載せました。そちらの状況もご記入ください。'],
      'video-feedback': ['打ち合わせの代わりに、画面を録画してコメントします（[リンク]）。ご返信でコメントをください。'],
      'client-walkthrough': [
        '打ち合わせの代わりに、録画した説明（[リンク]、約7分）をお送りします。コメントを含めて10分ほどお見込みください。',
      ],
      'decision-page': ['打ち合わせの代わりに、選択肢と私の案をまとめました（[リンク]）。お選びになる案と理由をご記入ください。'],
      'scheduled-message': ['打ち合わせの代わりに、用件をお伝えします：［…］'],
      'check-in': ['打ち合わせの代わりに、完了したこと、次にすること、困っていることを三行でご返信ください。'],
    },
    replyBy: 'ご返信は{when}以降で構いません。',
    live: '話した方がよい点があればご返信ください。15分の時間を取ります。',
  },
};
