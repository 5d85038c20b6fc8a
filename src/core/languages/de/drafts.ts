/** Entwürfe auf Deutsch: locker mit du und ihr, förmlich mit Sie. How to read them: `../draft-words.ts`. */
export const drafts = `
== voice-message
{title}: kurze Frage
| Kurze Frage
-- informal
ich habe nur eine Frage[ zu {title}], dafür brauchen wir kein Meeting. Hier ist sie als Sprachnachricht[ ({length})]: {at}
| ich habe nur eine Frage[ zu {title}], dafür brauchen wir kein Meeting. Ich schicke sie hier gleich als Sprachnachricht.
{with}
{Antworte|Antwortet} einfach, wie es {dir|euch} lieber ist, mit einer Sprachnachricht oder zwei Zeilen.[ Bitte bis{by}]
{talk}
-- formal
ich habe nur eine Frage[ zu {title}] und möchte Ihnen dafür kein Meeting zumuten. Sie finden sie in dieser Sprachnachricht[ ({length})]: {at}
| ich habe nur eine Frage[ zu {title}] und möchte Ihnen dafür kein Meeting zumuten. Ich schicke sie Ihnen hier als Sprachnachricht.
{with}
Antworten Sie gern ebenfalls mit einer Sprachnachricht oder in zwei Zeilen.[ Bitte bis{by}]
{talk}
-- ask
können wir {title?unser Meeting}[ {on}] diesmal per Sprachnachricht klären? {Du nimmst deine|Ihr nehmt eure} Frage auf, und ich antworte genauso oder mit zwei Zeilen.
ließe sich {title?unser Meeting}[ {on}] auch per Sprachnachricht klären? Sie nehmen Ihre Frage auf, und ich antworte Ihnen auf demselben Weg oder schriftlich.

== shared-note
{title}: diesmal schriftlich
| Diesmal schriftlich
-- informal
das Meeting {on} können wir uns diesmal sparen. Alles zu {title?unserem Thema} steht hier: {link}
| alles zu {title?unserem Thema} steht hier, ein Meeting brauchen wir dafür nicht: {link}
| das Meeting {on} können wir uns diesmal sparen. {title?Das} machen wir schriftlich, direkt hier.
| ein Meeting brauchen wir dafür nicht. {title?Das} machen wir schriftlich, direkt hier.
[Das wollten wir besprechen:¶{agenda}]
{Lies|Lest} es, wenn es {dir|euch} passt, und {schreib|schreibt} Kommentare, Ideen und Zahlen direkt an die passende Stelle. Bitte bis{by}{?link}
| {Antworte|Antwortet} bitte mit {deinen|euren} Kommentaren, Ideen und Zahlen, am besten bis{by}
{talk}
-- formal
statt unseres Meetings {on} habe ich alles zu {title?unserem Thema} in einem gemeinsamen Dokument zusammengestellt: {link}
| um Ihnen ein Meeting zu ersparen, habe ich alles zu {title?unserem Thema} in einem gemeinsamen Dokument zusammengestellt: {link}
| ich schlage vor, dass wir {title?das Thema} diesmal schriftlich klären statt im Meeting {on}.
| ich schlage vor, dass wir {title?das Thema} schriftlich klären, ohne Meeting.
[Das wollten wir besprechen:¶{agenda}]
Bitte lesen Sie es, wenn es Ihnen passt, und kommentieren Sie direkt an der jeweiligen Stelle, am besten bis{by}{?link}
| Bitte antworten Sie mit Ihren Anmerkungen, Ideen und Zahlen, am besten bis{by}
{talk}
-- ask
können wir {title?das Meeting}[ {on}] diesmal schriftlich machen? Alle schreiben ihre Kommentare in ein gemeinsames Dokument, wenn es ihnen passt, und {du hast|ihr habt} alles an einem Ort.
wäre für {title?unser Meeting}[ {on}] auch ein gemeinsames Dokument denkbar? Alle könnten dann kommentieren, wann es ihnen passt, und Sie hätten alles an einem Ort.

== zone-relay
{title}: Übergabe schriftlich
| Übergabe schriftlich
-- informal
{lass|lasst} uns die Übergabe[ zu {title}] schriftlich machen. Dann kann jeder gleich loslegen und muss nicht auf einen Call warten.
Wer Feierabend macht, schreibt kurz auf, was erledigt ist, was als Nächstes kommt, wo es hakt und was noch entschieden werden muss, mit Links: {link}
| Wer Feierabend macht, schreibt hier kurz auf, was erledigt ist, was als Nächstes kommt, wo es hakt und was noch entschieden werden muss, mit Links.
Wer übernimmt, antwortet mit „übernommen“.
-- formal
ich schlage vor, dass wir die Übergabe[ zu {title}] schriftlich machen. So kann jeder sofort anfangen, ohne auf ein Gespräch zu warten.
Bitte halten Sie am Ende Ihres Arbeitstags fest, was erledigt ist, was als Nächstes ansteht, wo es hakt und was bis wann zu entscheiden ist, mit Links: {link}
| Bitte antworten Sie am Ende Ihres Arbeitstags hier: Was ist erledigt, was steht als Nächstes an, wo hakt es, und was ist bis wann zu entscheiden?
Wenn Sie übernehmen, genügt ein kurzes „übernommen“.
-- ask
können wir die Übergabe[ zu {title}] schriftlich machen, statt uns[ {on}] zu treffen? Wer Feierabend macht, schreibt auf, was erledigt ist und was als Nächstes kommt, und niemand wartet auf einen Call.
wäre es möglich, die Übergabe[ zu {title}] schriftlich zu machen, statt uns[ {on}] zu treffen? Wer seinen Arbeitstag beendet, hält fest, was erledigt ist und was als Nächstes ansteht.

== recorded-meeting
{title}: die Aufzeichnung{?at}
| {title}: Aufzeichnung folgt
| Die Aufzeichnung{?at}
| Aufzeichnung folgt
-- informal
hier ist die Aufzeichnung[ zu {title}][ ({length})]. {Schau|Schaut} sie {dir|euch} an, wann es {dir|euch} passt: {at}
| für einige von euch liegt {title?unser Meeting}[ {on}] mitten in der Nacht. Bleibt dafür nicht wach, ich nehme es auf und stelle es danach hier ein.{?night}
| für einige von euch liegt {title?unser Meeting}[ {on}] außerhalb der Arbeitszeit. Ihr müsst nicht dabei sein, ich nehme es auf und stelle es danach hier ein.{?outside}
| wer {on} bei {title?unserem Meeting} nicht dabei sein kann, verpasst nichts. Ich nehme es auf und stelle es danach hier ein.
| ich nehme {title?das} auf und stelle es hier ein. Dann {kannst du|könnt ihr} es ansehen, wann es {dir|euch} passt.
{with}
Fragen gern direkt hier. Ich antworte so, dass alle etwas davon haben.[ Bitte bis{by}]
-- formal
hier finden Sie die Aufzeichnung[ zu {title}][ ({length})]. Sehen Sie sie sich an, wann es Ihnen passt: {at}
| für einige von Ihnen liegt {title?unser Meeting}[ {on}] mitten in der Nacht. Sie müssen nicht teilnehmen, ich nehme es auf und stelle Ihnen die Aufzeichnung danach hier bereit.{?night}
| für einige von Ihnen liegt {title?unser Meeting}[ {on}] außerhalb der Arbeitszeit. Sie müssen nicht teilnehmen, ich nehme es auf und stelle Ihnen die Aufzeichnung danach hier bereit.{?outside}
| wenn Sie {on} an {title?unserem Meeting} nicht teilnehmen können, finden Sie danach hier die Aufzeichnung.
| ich nehme {title?das} auf und stelle Ihnen die Aufzeichnung hier bereit.
{with}
Bitte stellen Sie Ihre Fragen hier, ich beantworte sie für alle.[ Am besten bis{by}]
-- ask
{kannst du|könnt ihr} {title?unser Meeting}[ {on}] aufnehmen? Wer nicht dabei sein kann, sieht es sich danach an und stellt seine Fragen schriftlich.
wäre es möglich, {title?unser Meeting}[ {on}] aufzunehmen? Wer nicht teilnehmen kann, könnte es sich danach ansehen und Fragen schriftlich stellen.

== board-update
{title}: diesmal auf dem Board
| Diesmal auf dem Board
-- informal
{on} brauchen wir kein Meeting. Mein Teil zu {title?unserem Stand} steht auf dem Board: {link}
| mein Teil zu {title?unserem Stand} steht auf dem Board, ein Meeting brauchen wir nicht: {link}
| {on} brauchen wir kein Meeting. Den Stand zu {title?unseren Themen} halten wir diesmal auf dem Board fest.
| wir brauchen kein Meeting. Den Stand zu {title?unseren Themen} halten wir auf dem Board fest.
Was hat sich getan, was kommt als Nächstes, wo hakt es, und wer könnte helfen? Fünf Minuten reichen. {Aktualisiere|Aktualisiert} bitte {deine|eure} Karten bis{by}
{talk}
-- formal
statt unseres Meetings {on} habe ich meinen Teil zu {title?unserem Stand} auf das Board gestellt: {link}
| um Ihnen ein Meeting zu ersparen, habe ich meinen Teil zu {title?unserem Stand} auf das Board gestellt: {link}
| ich schlage vor, dass wir den Stand zu {title?unseren Themen} diesmal auf dem Board festhalten statt im Meeting {on}.
| ich schlage vor, dass wir den Stand zu {title?unseren Themen} auf dem Board festhalten, ohne Meeting.
Bitte aktualisieren Sie Ihre Karten: Was ist passiert, was steht als Nächstes an, wo hakt es, und wer könnte helfen? Fünf Minuten genügen. Am besten bis{by}
{talk}
-- ask
können wir den Stand zu {title?unseren Themen} aufs Board schreiben, statt uns[ {on}] zu treffen? Alle aktualisieren ihre Karten, und {du siehst|ihr seht} dort alles auf einen Blick.
wäre es möglich, den Stand zu {title?unseren Themen} auf dem Board festzuhalten, statt uns[ {on}] zu treffen? Alle würden ihre Karten aktualisieren.

== video-feedback
{title}: mein Feedback als Video
| Mein Feedback als Video
-- informal
ich bin {title?alles} durchgegangen und habe dabei den Bildschirm aufgenommen, so {siehst du|seht ihr} genau, was ich meine[ ({length})]: {at}
| ich gehe {title?alles} durch, nehme dabei den Bildschirm auf und schicke {dir|euch} das Video hier. So {siehst du|seht ihr} genau, was ich meine.
{with}
{Antworte|Antwortet} schriftlich oder mit einem kurzen Video, was {dir|euch} leichter fällt.[ Bitte bis{by}]
{talk}
-- formal
ich habe meine Anmerkungen[ zu {title}] als Video aufgenommen, damit klar ist, welche Stelle gemeint ist[ ({length})]: {at}
| ich nehme meine Anmerkungen[ zu {title}] als Video auf und schicke es Ihnen hier, damit klar ist, welche Stelle gemeint ist.
{with}
Antworten Sie gern schriftlich oder ebenfalls mit einem Video.[ Bitte bis{by}]
{talk}
-- ask
{kannst du dein|könnt ihr euer} Feedback[ zu {title}] als kurzes Video aufnehmen, statt dass wir uns[ {on}] treffen? Dann sehe ich genau, was gemeint ist, und kann es mir noch einmal ansehen.
könnten Sie Ihr Feedback[ zu {title}] als kurzes Video aufnehmen, statt dass wir uns[ {on}] treffen? Dann sehe ich genau, welche Stelle Sie meinen.

== client-walkthrough
{title}: Video ({length})
| Präsentation: Video ({length})
| {title}: Präsentation als Video
| Präsentation als Video
-- informal
in {length} {siehst du|seht ihr} das Wichtigste[ zu {title}]: {at}
| ich habe {dir|euch} die Präsentation[ zu {title}] als Video aufgenommen: {at}
| ich nehme {dir|euch} die Präsentation[ zu {title}] als Video auf und schicke sie hier. Dann {kannst du|könnt ihr} sie ansehen, wann es {dir|euch} passt.
{Schau|Schaut} es {dir|euch} an, wann es {dir|euch} passt, und {leite|leitet} es gern weiter. Wenn {du|ihr} Anmerkungen {hast|habt}, {plane|plant} etwa {plan} Minuten ein.
| {Schau|Schaut} es {dir|euch} an, wann es {dir|euch} passt, und {leite|leitet} es gern weiter.{?at}
{with}
{Deine|Eure} Anmerkungen {schickst du|schickt ihr} einfach als Antwort.[ Hilfreich wäre es bis{by}]
Lieber zusammen durchgehen? {Sag|Sagt} einfach Bescheid.
-- formal
in {length} sehen Sie das Wichtigste[ zu {title}]: {at}
| ich habe die Präsentation[ zu {title}] für Sie als Video aufgenommen: {at}
| ich nehme die Präsentation[ zu {title}] für Sie als Video auf und schicke sie Ihnen hier. So können Sie sie ansehen, wann es Ihnen passt.
Leiten Sie das Video gern weiter. Planen Sie einschließlich Ihrer Anmerkungen am besten etwa {plan} Minuten ein.
| Leiten Sie das Video gern weiter.{?at}
{with}
Ihre Rückmeldung schicken Sie mir einfach als Antwort.[ Hilfreich wäre sie bis{by}]
Wenn Sie es lieber gemeinsam durchgehen möchten, melden Sie sich bitte.
-- ask
{kannst du|könnt ihr} uns {title?die Präsentation} als Video schicken, statt dass wir uns[ {on}] treffen? Wir sehen es uns an, wann es uns passt, und antworten schriftlich.
könnten Sie uns {title?die Präsentation} als Video schicken, statt dass wir uns[ {on}] treffen? Wir sehen es uns in Ruhe an und antworten Ihnen schriftlich.

== decision-page
{title}: Entscheidung bis {date}
| Entscheidung bis {date}
| {title}: eine Entscheidung
| Eine Entscheidung
-- informal
wir müssen[ zu {title}] etwas entscheiden. Die Optionen und mein Vorschlag stehen auf einer Seite: {link}
| wir müssen[ zu {title}] etwas entscheiden, und das geht auch schriftlich.
{Schreib|Schreibt} Zustimmung, Einwände oder eine bessere Idee bitte direkt dazu, bis{by}{?link}
| {Schreib|Schreibt} bitte hier, wofür {du bist|ihr seid} und warum, bis{by}
Kommt kein Einwand, machen wir es so. Die Seite bleibt, damit wir es später wiederfinden.{?link}
| Wenn alle geantwortet haben, schreibe ich hier auf, was wir entschieden haben.
{talk}
-- formal
wir müssen[ zu {title}] eine Entscheidung treffen. Die Optionen und meinen Vorschlag finden Sie auf einer Seite: {link}
| wir müssen[ zu {title}] eine Entscheidung treffen. Ich schlage vor, dass wir das schriftlich tun.
Bitte vermerken Sie dort Ihre Zustimmung, Ihre Einwände oder eine Alternative, bis{by}{?link}
| Bitte schreiben Sie, wofür Sie sich aussprechen und warum. Am besten bis{by}
Kommt kein Einwand, verfahren wir so. Auf der Seite bleibt die Entscheidung dokumentiert.{?link}
| Wenn alle geantwortet haben, halte ich die Entscheidung hier fest.
{talk}
-- ask
können wir die Entscheidung[ zu {title}] schriftlich treffen, statt uns[ {on}] zu treffen? Die Optionen kommen auf eine Seite, und alle schreiben dazu, wofür sie sind.
wäre es möglich, die Entscheidung[ zu {title}] schriftlich zu treffen, statt uns[ {on}] zu treffen? Die Optionen stünden auf einer Seite, und alle könnten dort Stellung nehmen.

== scheduled-message
{title}
| Zur Information
-- informal
dafür brauchen wir[ {on}] kein Meeting. Darum geht es:¶{agenda}
| für {title?dieses Thema} brauchen wir[ {on}] kein Meeting. Alles, was {du|ihr} wissen {musst|müsst}, steht hier: {link}
| für {title?dieses Thema} brauchen wir[ {on}] kein Meeting. Ich schreibe {dir|euch}, was wichtig ist.
Mehr dazu: {link}{?agenda}
{Du musst|Ihr müsst} nichts tun. Fragen? {Antworte|Antwortet} einfach hier.
-- formal
dafür brauchen wir[ {on}] kein Meeting. Darum geht es:¶{agenda}
| für {title?dieses Thema} brauchen wir[ {on}] kein Meeting. Alles Wichtige finden Sie hier: {link}
| für {title?dieses Thema} brauchen wir[ {on}] kein Meeting. Ich schreibe Ihnen, was wichtig ist.
Mehr dazu: {link}{?agenda}
Sie müssen nichts weiter tun. Bei Fragen antworten Sie gern auf diese Nachricht.
-- ask
{kannst du|könnt ihr} uns das Wichtigste[ zu {title}] einfach schreiben, statt dass wir uns[ {on}] treffen? Ich lese es gleich morgens und melde mich, wenn ich Fragen habe.
könnten Sie uns das Wichtigste[ zu {title}] schreiben, statt dass wir uns[ {on}] treffen? Bei Fragen melde ich mich bei Ihnen.

== check-in
{title}: drei Fragen
| Drei Fragen
-- informal
statt uns[ {on}] zu treffen, beantworten wir drei Fragen, jeweils zu Beginn des Arbeitstags: {link}
| statt uns[ {on}] zu treffen, beantworten wir hier drei Fragen, jeweils zu Beginn des Arbeitstags.
1. Was ist seit dem letzten Mal fertig geworden?¶2. Was kommt als Nächstes?¶3. Wo hakt es, und wer könnte helfen?
Ein paar Zeilen reichen. Die ersten Antworten bitte bis{by}
{talk}
-- formal
das Meeting[ {on}] möchte ich ersetzen. Bitte beantworten Sie zu Beginn Ihres Arbeitstags drei kurze Fragen: {link}
| das Meeting[ {on}] möchte ich ersetzen. Bitte beantworten Sie hier zu Beginn Ihres Arbeitstags drei kurze Fragen.
1. Was ist seit dem letzten Mal fertig geworden?¶2. Was steht als Nächstes an?¶3. Wo hakt es, und wer könnte helfen?
Ein paar Zeilen genügen. Die ersten Antworten bitte bis{by}
{talk}
-- ask
können wir für {title?unser Meeting} drei Fragen schriftlich beantworten, statt uns[ {on}] zu treffen? Was ist fertig, was kommt als Nächstes, wo hakt es? Alle antworten zu Beginn ihres Arbeitstags.
wäre statt {title?unseres Meetings}[ {on}] auch ein kurzer schriftlicher Check-in möglich? Alle würden notieren, was fertig ist, was als Nächstes ansteht und wo es hakt.
`;
