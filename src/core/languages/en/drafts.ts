/** Drafts in English: "you" in both tones; informal has contractions, formal has none. How to read them: `../draft-words.ts`. */
export const drafts = `
== voice-message
{title}: a quick question
| A quick question
-- informal
I have just one question[ about {title}], so there’s no need to meet. Here it is as a voice message[ ({length})]: {at}
| I have just one question[ about {title}], so there’s no need to meet. I’ll record it and send it here.
{with}
Answer however is easiest for you, with a voice message or just a line or two.[ Please reply by{by}]
{talk}
-- formal
Rather than ask you for a meeting, I have recorded my question[ about {title}] as a voice message[ ({length})]: {at}
| Rather than ask you for a meeting, I will record my question[ about {title}] and send it here as a voice message.
{with}
You are welcome to reply briefly in writing or with a voice message.[ I would be grateful for your reply by{by}]
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
So that we do not need to meet {on}, I have put everything for {title?this} into a shared document: {link}
| To save you a meeting, I have put everything for {title?this} into a shared document: {link}
| Instead of meeting {on}, I suggest that we cover {title?it} in writing in this thread.
| I suggest that we cover {title?this} in writing in this thread rather than meet.
[This is what we had planned to cover:¶{agenda}]
Please read it at a time that suits you and add your comments directly in the document. I would appreciate your input by{by}{?link}
| Please reply with your comments, ideas and figures. I would appreciate your input by{by}
{talk}
-- ask
Could we do {title?our meeting}[ {on}] in a shared doc this time? Everyone could add their comments when it suits them, and you’d have them all in one place.
Would you be open to a shared document in place of {title?our meeting}[ {on}]? Everyone could comment when it suits them, and you would have it all in one place.

== zone-relay
{title}: handoff in writing
| Handoff in writing
-- informal
Let’s hand over {title?our work} in writing, so {neither of us has|nobody has} to wait for a call.
At the end of your day, add a note here: {link}¶Include what’s done, the next step, blockers, open decisions with due dates, and any links.
| At the end of your day, reply here with what’s done, the next step, blockers, open decisions with due dates, and any links.
When you pick it up, just reply “got it.”
-- formal
I suggest that we hand over {title?our work} in writing, so that {neither of us has|nobody has} to wait for a call.
At the end of your day, please add a note here: {link}¶Please include what is done, the next step, any blockers, open decisions with due dates, and any links.
| At the end of your day, please reply here with what is done, the next step, any blockers, open decisions with due dates, and any links.
When you take over, please send a brief reply to confirm.
-- ask
Could we hand over {title?our work} in writing instead of meeting[ {on}]? Whoever finishes for the day would write down what’s done and what’s next, so nobody has to wait for a call.
Would you be open to handing over {title?our work} in writing rather than meeting[ {on}]? Whoever finishes for the day would note what is done and what comes next.

== recorded-meeting
{title}: here’s the recording{?at}
| {title}: recording to follow
| Here’s the recording{?at}
| Recording to follow
-- informal
Here’s the recording[ of {title}][ ({length})], so you can watch it whenever you like: {at}
| For some of you, {title?our meeting}[ {on}] falls at night, so please don’t stay up for it. I’ll record it and post it here once it’s over.{?night}
| For some of you, {title?our meeting}[ {on}] is outside working hours, so you don’t have to be there. I’ll record it and post it here once it’s over.{?outside}
| If you can’t make {title?our meeting} {on}, that’s fine. I’ll record it and post it here once it’s over.
| I’ll record {title?it} and post it here, so you can watch it when you like.
{with}
{If you have questions, ask right here and I’ll answer.|Ask anything right here, and I’ll answer where everyone can see it.}[ Please send your questions by{by}]
-- formal
Here is the recording[ of {title}][ ({length})], which you can watch whenever it suits you: {at}
| For some of us, {title?our meeting}[ {on}] falls at night, so please do not stay up for it. I will record it and share it here afterward.{?night}
| For some of us, {title?our meeting}[ {on}] is outside working hours, so you are not expected to attend. I will record it and share it here afterward.{?outside}
| I will record {title?our meeting} {on} and share it here afterward for anyone who is unable to attend.
| I will record {title?it} and share it here, so that you can watch it whenever it suits you.
{with}
{Please reply with any questions, and I will answer them here.|Please post any questions here, and I will answer them for everyone.}[ I would be grateful to have them by{by}]
-- ask
Could you record {title?our meeting}[ {on}]? Whoever can’t be there can watch it afterward and ask their questions in writing.
Would it be possible to record {title?our meeting}[ {on}]? Those who cannot attend could watch it afterward and send their questions in writing.

== board-update
{title}: on the board this time
| On the board this time
-- informal
Let’s skip the meeting {on}. I’ve put my updates for {title?it} on the board: {link}
| I’ve put my updates for {title?the status} on the board, so there’s no need to meet: {link}
| Let’s skip the meeting {on} and put {title?our status} on the board instead.
| We don’t need a meeting for {title?this}. Let’s put it on the board.
Please update your cards with what moved, what’s next, what’s stuck and who could help. Five minutes should do it. Please have them ready by{by}
{talk}
-- formal
Instead of meeting {on}, I suggest that we use the board for {title?our status}. My updates are already there: {link}
| To save you a meeting, I have put my updates for {title?the status} on the board: {link}
| Instead of meeting {on}, I suggest that we update the board for {title?our status}.
| Rather than meet, I suggest that we update the board for {title?this}.
Please update your own cards with progress, next steps, blockers and anyone whose help you need. Five minutes should be enough. I would appreciate your updates by{by}
{talk}
-- ask
Could we put {title?our updates} on the board instead of meeting[ {on}]? Everyone would update their own cards, and you could see it all there.
Would you be open to updates on the board in place of {title?our meeting}[ {on}]? Everyone would update their own cards.

== video-feedback
{title}: my comments in a screen recording
| My comments in a screen recording
-- informal
I recorded my screen while going through {title?it}, so you can see exactly what I mean[ ({length})]: {at}
| I’ll record my screen while going through {title?it} and send it here, so you can see exactly what I mean.
{with}
Reply in writing or send a clip back, whichever is easier.[ Please get back to me by{by}]
{talk}
-- formal
I have made a screen recording with my comments[ on {title}], so that you can see what each one refers to[ ({length})]: {at}
| I will make a screen recording with my comments[ on {title}] and send it here, so that you can see what each one refers to.
{with}
You are welcome to reply in writing or with a recording of your own.[ I would be grateful for your reply by{by}]
{talk}
-- ask
Could you put your comments on {title?it} in a short screen recording instead of meeting[ {on}]? That way I can see exactly what you mean and go back to it.
Would you be open to sending a screen recording with your comments on {title?it} rather than meeting[ {on}]? I could then follow each point and return to it.

== client-walkthrough
{title}: {length} to watch
| A presentation: {length} to watch
| {title}: a presentation to watch
| A presentation to watch
-- informal
{length} is all it takes. I’ve recorded {title?our presentation} for you: {at}
| I’ve recorded {title?our presentation} for you: {at}
| I’ll record {title?our presentation} for you and send it here, so you can watch it whenever you like.
Pause whenever you like, and feel free to share it with your team. Allow about {plan} minutes, including time for comments.
| Pause whenever you like, and feel free to share it with your team.{?at}
{with}
Just reply with your comments.[ It would help to have them by{by}]
Happy to go through it together if you’d prefer. Just let me know.
-- formal
It takes {length} to watch the presentation[ of {title}] that I have recorded for you: {at}
| I have recorded our presentation[ of {title}] for you: {at}
| To save you a meeting, I will record our presentation[ of {title}] and send it here, so that you can watch it whenever it suits you.
Please allow about {plan} minutes, including time for your comments. You are welcome to share it with colleagues.
| You are welcome to share it with colleagues.{?at}
{with}
We look forward to your comments.[ We would be grateful for them by{by}]
We would of course be glad to present it to you live.
-- ask
Could you send {title?the presentation} as a recording instead of meeting[ {on}]? We’d watch it when it suits us and send you our comments in writing.
Would you be open to sending {title?the presentation} as a recording rather than meeting[ {on}]? We would watch it at a time that suits us and send you our comments in writing.

== decision-page
{title}: decision by {date}
| Decision by {date}
| {title}: a decision
| A decision
-- informal
We need to decide on {title?this}. I’ve put the options and what I’d do on one page: {link}
| We need to decide on {title?this}, and we can do it in writing.
Agree, object or add something better, right on the page, by{by}{?link}
| Please reply with what you’d choose and why, by{by}
No objections? Then that’s what we’ll do, and the page is our record.{?link}
| Once {you’ve|everyone has} replied, I’ll post what we decided here.
{talk}
-- formal
We need to make a decision on {title?this}. I have set out the options and my recommendation on one page: {link}
| We need to make a decision on {title?this}, and I suggest that we do so in writing.
Please indicate on the page whether you agree, object or would suggest an alternative by{by}{?link}
| Please reply with your preference and your reasons by{by}
If there are no objections, we will proceed on this basis, and the page will serve as the record.{?link}
| Once {you have|everyone has} replied, I will record the decision here.
{talk}
-- ask
Could we decide on {title?this} in writing instead of meeting[ {on}]? The options would go on one page, and everyone could add what they’d do.
Would you be open to deciding on {title?this} in writing rather than meeting[ {on}]? The options would be set out on one page for everyone to comment on.

== scheduled-message
{title}
| For your information
-- informal
No need to meet[ {on}] for this. Here’s what we were going to cover:¶{agenda}
| No need to meet[ {on}] for {title?this}. Everything you need to know is here: {link}
| No need to meet[ {on}] for {title?this}. I’ll send you what you need to know in writing.
More here: {link}{?agenda}
There’s nothing you need to do. Questions? Just reply.
-- formal
We do not need to meet[ {on}] for the following, so here it is in writing:¶{agenda}
| We do not need to meet[ {on}] for {title?this}. You will find everything you need to know here: {link}
| We do not need to meet[ {on}] for {title?this}. I will send you what you need to know in writing.
Further details: {link}{?agenda}
No reply is needed. If you have questions, please reply to this message.
-- ask
Could you send us the update on {title?this} in a message instead of meeting[ {on}]? I’d read it first thing and reply if I have questions.
Would you be open to sending the update on {title?this} in a message rather than meeting[ {on}]? We could each read it when our day starts.

== check-in
{title}: three questions
| Three questions
-- informal
Instead of meeting[ {on}], let’s each answer three questions at the start of our day: {link}
| Instead of meeting[ {on}], let’s each answer three questions here at the start of our day.
1. What got done since last time?¶2. What’s next?¶3. What’s blocking you, and who could help?
A few lines are plenty. Please send your first answers by{by}
{talk}
-- formal
In place of our meeting[ {on}], please answer three short questions at the start of your working day: {link}
| In place of our meeting[ {on}], please answer three short questions in this thread at the start of your working day.
1. What has been completed since last time?¶2. What comes next?¶3. What is blocking you, and who could help?
A few lines are enough. Please send your first answers by{by}
{talk}
-- ask
Could we answer three questions in writing instead of meeting[ {on}][ for {title}]? At the start of our day, each of us would write what got done, what’s next and what’s stuck.
Would you be open to a short written check-in in place of {title?our meeting}[ {on}]? Each of us would note what is done, what comes next and what is blocking us.
`;
