/** Drafts in English: "you" in both tones; informal has contractions, formal has none. How to read them: `../draft-words.ts`. */
export const drafts = `
== voice-message
{title}: a quick question
| A quick question
-- informal
I have just one question[ on {title}], so there’s no need to meet. Here it is as a voice message[ ({length})]: {at}
| I have just one question[ on {title}], so there’s no need to meet. I’ll record it and send it here.
{with}
Answer however is easiest, with a recording of your own or a line or two.[ Please reply by{by}]
{talk}
-- formal
Rather than ask you for a meeting, I have recorded my question[ on {title}] as a voice message[ of {length}]: {at}
| Rather than ask you for a meeting, I will record my question[ on {title}] and send it here as a voice message.
{with}
A short written answer is welcome, as is a voice reply.[ I would be grateful for it by{by}]
{talk}
-- ask
Could we do {title?our meeting}[ {on}] by voice message this time? You’d record your question, and I’d answer the same way or in a line or two.
Would you be open to a voice message in place of {title?our meeting}[ {on}]? I would answer your question in the same way or in writing.

== shared-note
{title}: in writing this time
| In writing this time
-- informal
Let’s skip the meeting {on}. Everything for {title?it} is in one doc: {link}
| Everything for {title?this} is in one doc, so there’s no need to meet: {link}
| Let’s skip the meeting {on} and do {title?it} in writing, right here.
| We don’t need a meeting for {title?this}. Let’s do it in writing, right here.
[Here’s what we had planned to cover:¶{agenda}]
Read it when it suits you and put comments, ideas and numbers right where they belong. Please add yours by{by}{?link}
| Please reply with your comments, ideas and numbers by{by}
{talk}
-- formal
In place of our meeting {on}, I have put everything for {title?it} into a shared document: {link}
| To save you a meeting, I have put everything for {title?this} into a shared document: {link}
| In place of our meeting {on}, I suggest that we deal with {title?it} in writing, in this thread.
| I suggest that we deal with {title?this} in writing, in this thread, rather than meet.
[This is what we had planned to cover:¶{agenda}]
Please read it at a time that suits you and comment next to the passage concerned. I would appreciate your input by{by}{?link}
| Please reply with your comments, ideas and figures. I would appreciate your input by{by}
{talk}
-- ask
Could we do {title?our meeting}[ {on}] in a shared doc this time? Everyone adds their comments when it suits them, and you have them all in one place.
Would you be open to a shared document in place of {title?our meeting}[ {on}]? Everyone could comment when it suits them, and you would have it all in one place.

== zone-relay
{title}: handoff in writing
| Handoff in writing
-- informal
Let’s hand over {title?our work} in writing, so whoever is next can start without waiting for a call.
At the end of your day, write down what’s done, the next step, blockers, open decisions with a date, and links: {link}
| At the end of your day, reply here with what’s done, the next step, blockers, open decisions with a date, and links.
When you pick it up, a short “got it” is enough.
-- formal
I suggest that we hand over {title?our work} in writing, so that whoever is next can start without waiting for a call.
At the end of your day, please note what is done, the next step, any blockers, open decisions with a date, and links: {link}
| At the end of your day, please reply here with what is done, the next step, any blockers, open decisions with a date, and links.
When you take over, a short “received” is enough.
-- ask
Could we hand over {title?our work} in writing instead of meeting[ {on}]? Whoever stops for the day writes down what’s done and what’s next, and nobody waits for a call.
Would you be open to handing over {title?our work} in writing rather than meeting[ {on}]? Whoever finishes for the day would note what is done and what comes next.

== recorded-meeting
{title}: here’s the recording{?at}
| {title}: recording to follow
| Here’s the recording{?at}
| Recording to follow
-- informal
Here’s the recording[ of {title}][ ({length})], to watch when you like: {at}
| For some of you, {title?our meeting}[ {on}] falls at night, so please don’t stay up for it. I’ll record it and post it here once it’s over.{?night}
| For some of you, {title?our meeting}[ {on}] is outside working hours, so you don’t have to be there. I’ll record it and post it here once it’s over.{?outside}
| If you can’t make {title?our meeting} {on}, that’s fine. I’ll record it and post it here once it’s over.
| I’ll record {title?it} and post it here, so you can watch it when you like.
{with}
Ask anything right here, and I’ll answer so everyone sees it.[ Please send your questions by{by}]
-- formal
Here is the recording[ of {title}][ ({length})], to watch whenever it suits you: {at}
| For some of us, {title?our meeting}[ {on}] falls at night, so please do not stay up for it. I will record it and share it here afterwards.{?night}
| For some of us, {title?our meeting}[ {on}] is outside working hours, so you are not expected to attend. I will record it and share it here afterwards.{?outside}
| If you are unable to attend {title?our meeting} {on}, I will record it and share it here afterwards.
| I will record {title?it} and share it here, so that you can watch it whenever it suits you.
{with}
Please put your questions here, and I will answer them for everyone.[ I would be glad to have them by{by}]
-- ask
Could you record {title?our meeting}[ {on}]? Whoever can’t be there can watch it afterwards and ask their questions in writing.
Would it be possible to record {title?our meeting}[ {on}]? Those who cannot attend could watch it afterwards and send their questions in writing.

== board-update
{title}: on the board this time
| On the board this time
-- informal
No meeting {on}. My part of {title?it} is on the board: {link}
| My part of {title?the status} is on the board, so there’s no need to meet: {link}
| No meeting {on}. Let’s put {title?our status} on the board instead.
| We don’t need a meeting for {title?this}. Let’s put it on the board.
What moved, what’s next, what’s stuck, and who could help? Five minutes should do it. Please update your cards by{by}
{talk}
-- formal
In place of our meeting {on}, I have put my part of {title?it} on the board: {link}
| To save you a meeting, I have put my part of {title?the status} on the board: {link}
| In place of our meeting {on}, I suggest that we update the board for {title?our status}.
| Rather than meet, I suggest that we update the board for {title?this}.
Please update your own cards with progress, next steps, blockers and anyone whose help you need. Five minutes should be enough. I would appreciate it by{by}
{talk}
-- ask
Could we put {title?our updates} on the board instead of meeting[ {on}]? Everyone updates their own cards, and you can see it all there.
Would you be open to updates on the board in place of {title?our meeting}[ {on}]? Everyone would bring their own cards up to date.

== video-feedback
{title}: my comments on screen
| My comments on screen
-- informal
I recorded my screen while going through {title?it}, so you can see exactly what I mean[ ({length})]: {at}
| I’ll record my screen while going through {title?it}, so you can see exactly what I mean, and send it here.
{with}
Reply in writing or send a clip back, whichever is easier.[ Please do so by{by}]
{talk}
-- formal
I have recorded my comments[ on {title}] on screen, so that each one is easy to place[ ({length})]: {at}
| I will record my comments[ on {title}] on screen, so that each one is easy to place, and send them here.
{with}
A reply in writing is welcome, as is a recording of your own.[ I would be grateful for it by{by}]
{talk}
-- ask
Could you record your comments on {title?it} as a short screen recording instead of meeting[ {on}]? That way I see exactly what you mean and can go back to it.
Would you be open to recording your comments on {title?it} on screen rather than meeting[ {on}]? I could then follow each point and return to it.

== client-walkthrough
{title}: {length} to watch
| A presentation: {length} to watch
| {title}: a presentation to watch
| A presentation to watch
-- informal
{length} is all it takes. I’ve recorded {title?our presentation} for you: {at}
| I’ve recorded {title?our presentation} for you: {at}
| I’ll record {title?our presentation} for you and send it here, so you can watch it whenever you like.
Pause where you want, and share it with your team. With comments, allow {plan} minutes.
| Pause where you want, and share it with your team.{?at}
{with}
Just reply with your comments.[ It would help to have them by{by}]
Happy to go through it together if you’d rather. Just say so.
-- formal
It takes {length} to watch the presentation[ of {title}] that I have recorded for you: {at}
| I have recorded our presentation[ of {title}] for you: {at}
| To save you a meeting, I will record our presentation[ of {title}] and send it here, so that you can watch it whenever it suits you.
With your comments, please allow about {plan} minutes. You are welcome to share it with colleagues.
| You are welcome to share it with colleagues.{?at}
{with}
We look forward to your comments in a reply.[ We would be grateful for them by{by}]
We would of course be glad to present it to you in person.
-- ask
Could you send {title?the presentation} as a recording instead of meeting[ {on}]? We’d watch it when it suits us and send you our comments in writing.
Would you be open to sending {title?the presentation} as a recording rather than meeting[ {on}]? We would watch it at a time that suits us and send you our comments in writing.

== decision-page
{title}: decision by {date}
| Decision by {date}
| {title}: a decision
| A decision
-- informal
We need to decide on {title?this}. The options and what I’d do are on one page: {link}
| We need to decide on {title?this}, and we can do it in writing.
Agree, object or add something better, right on the page, by{by}{?link}
| Please reply with what you’d choose and why, by{by}
No objections? Then that’s what we’ll do, and the page is our record.{?link}
| Once everyone has answered, I’ll write down here what we’ve decided.
{talk}
-- formal
A decision is needed on {title?this}. I have set out the options and my recommendation on one page: {link}
| A decision is needed on {title?this}, and I suggest that we make it in writing.
Please note your agreement, your objections or an alternative on the page by{by}{?link}
| Please reply with your preference and your reasons by{by}
If there are no objections, we will proceed on this basis, and the page will serve as the record.{?link}
| Once everyone has answered, I will record the decision here.
{talk}
-- ask
Could we decide on {title?this} in writing instead of meeting[ {on}]? The options go on one page, and everyone says there what they’d do.
Would you be open to deciding on {title?this} in writing rather than meeting[ {on}]? The options would be set out on one page for everyone to comment on.

== scheduled-message
{title}
| For your information
-- informal
No need to meet[ {on}] for this. Here’s what it was about:¶{agenda}
| No need to meet[ {on}] for {title?this}. I’ll send you what you need to know in writing.
More here: {link}
There’s nothing you need to do. Questions? Just reply.
-- formal
The following does not need a meeting[ {on}], so here it is in writing:¶{agenda}
| We do not need to meet[ {on}] for {title?this}. I will send you what you need to know in writing.
Further details: {link}
No reply is needed. If you have questions, please answer this message.
-- ask
Could you send us the news on {title?this} in a message instead of meeting[ {on}]? I’d read it first thing and reply if I have questions.
Would you be open to sending the news on {title?this} in a message rather than meeting[ {on}]? We could each read it when our day starts.

== check-in
{title}: three questions
| Three questions
-- informal
Instead of meeting[ {on}], let’s each answer three questions when our day starts: {link}
| Instead of meeting[ {on}], let’s each answer three questions here when our day starts.
1. What got done since last time?¶2. What’s next?¶3. What’s blocking you, and who could help?
A few lines are plenty. First answers by{by}
{talk}
-- formal
In place of our meeting[ {on}], please answer three short questions at the start of your working day: {link}
| In place of our meeting[ {on}], please answer three short questions in this thread at the start of your working day.
1. What has been completed since last time?¶2. What comes next?¶3. What is blocking you, and who could help?
A few lines are enough. Please send your first answers by{by}
{talk}
-- ask
Could we answer three questions in writing instead of meeting[ {on}][ for {title}]? What got done, what’s next, what’s stuck: each of us at the start of our day.
Would you be open to a short written check-in in place of {title?our meeting}[ {on}]? Each of us would note what is done, what comes next and what is blocking us.
`;
