import { EN_CANDIDATES } from './en-candidates';
import { EN_LIVE } from './en-kinds';
import type { Vocabulary } from './vocabulary';

/** English. Terms: guides/judging section 5 and ordinary office English; no term was taken from a single title. */
export const en: Vocabulary = {
  lang: 'en',
  kinds: [...EN_LIVE, ...EN_CANDIDATES],
  flips: [
    { from: 'incident', any: 'drill, game day', to: 'training' },
    { from: 'incident', any: 'runbook review, sev4, status only', to: 'triage' },
    { from: 'escalation', any: 'escalations weekly, weekly escalations, escalation status', to: 'status-update' },
    { from: 'negotiation', any: 'status of the renewal, renewal status', to: 'status-update' },
    { from: 'retrospective', any: 'read out, readout, finished report, report published', to: 'announcement' },
    {
      from: 'brainstorm',
      any: `bring ideas, bring five ideas, ideas each, nothing is chosen, nothing chosen, collect ideas, write ideas, add
        ideas, no decision`,
      to: 'document-reading',
    },
    {
      from: 'planning',
      any: 'already filled in, plan is filled in, plan attached walk through, read out of the plan',
      to: 'announcement',
    },
    {
      from: 'contested-decision',
      any: 'draft exists, one owner, no objections so far, pre read circulation',
      to: 'document-reading',
    },
    { from: 'problem-solving', any: 'waiting for one answer, written up', to: 'quick-question' },
    { from: 'user-research', any: 'synthesis, readout, read out, findings', to: 'announcement' },
    { from: 'governance', any: 'pre read, circulation of', to: 'document-reading' },
    { from: 'public-event', any: 'listen only, you only listen, recording will be shared', to: 'announcement' },
    { from: 'welcome', any: 'tool instruction, tool walkthrough', to: 'training' },
    {
      from: 'hand-off',
      any: 'on call during, patients, patient, ward, wards, icu, bedside, theatre, nursing, hospital, plant, control room, safety critical',
      to: 'incident',
    },
    {
      from: 'status-update',
      any: 'crisis, escalation phase, roll back, damage control, bad news, we have to explain',
      to: 'escalation',
    },
    { from: 'stand-up', any: 'new team, first week, get to know each other, ward, patients, crew safety', to: 'kick-off' },
    {
      from: 'announcement',
      any: `we are the speakers, you are a speaker, we are speaking, you speak, we speak, rehearse, rehearsal, panel of speakers, family
        day, beers, drinks`,
      to: 'public-event',
    },
    { from: 'all-hands', any: 'open mic, breakouts, breakout groups, workshop, brainstorming, brainstorm', to: 'workshop' },
    {
      from: 'demo',
      any: 'sign off today, acceptance, they decide, they decide after, press, investors, first time they see it, contest, pitch',
      to: 'contested-decision',
    },
    { from: 'demo', any: 'open mic, drinks, beers, kids, family day, family, party, comedy, music', to: 'social' },
    { from: 'client-presentation', any: 'price, prices, terms, liability, renewal, contract', to: 'negotiation' },
    { from: 'client-presentation', any: 'first meeting, introductions, first time, new client', to: 'first-contact' },
    { from: 'client-presentation', any: 'bad news, delay, complaint, targets missed', to: 'contested-decision' },
    {
      from: 'work-review',
      any: `deadlock, third round, fourth round, we disagree, disagree, pick one, choose one, choose between, select one, leave with one,
        sketch together, reactions live, live reactions, redesign together`,
      to: 'problem-solving',
    },
    { from: 'draft-feedback', any: 'rejection, rejected, reject, cannot publish, unusable', to: 'contested-decision' },
    {
      from: 'approval',
      any: 'disputed, we disagree, disagreement, we argue, argue, legal signature, sign the contract, case by case, contested',
      to: 'contested-decision',
    },
    {
      from: 'metrics-review',
      any: `targets missed, missed targets, plan reset, find the cause, what do we change, why did, root cause, change of plan, customer
        qbr, client qbr`,
      to: 'contested-decision',
    },
    {
      from: 'triage',
      any: 'compete for, competing for, teams compete, negotiate, who gets what, capacity fight',
      to: 'contested-decision',
    },
    {
      from: 'document-reading',
      any: `open objections, objections remain, debate, contested, pick the winner, choose the vendor, vendor choice, choose between, we
        vote, or not, negotiation`,
      to: 'contested-decision',
    },
    {
      from: 'training',
      any: `exercises, exercise, certification, exam, role play, practical part, practical, in pairs, in small groups, hands on, first aid,
        conversation practice, practice together, bring your laptop, lab`,
      to: 'workshop',
    },
    { from: 'quick-question', any: 'third time this week, production is down, is down, liability, dispute', to: 'escalation' },
    { from: 'team-meeting', any: 'crisis, go no go', to: 'escalation' },
  ],
  cues: {
    'hand-off': `hand off, handoff, handover, hand over, baton, next shift, follow the sun`,
    client: 'client, clients, customer, customers, we present',
    visible: `design, designs, figma, screen, screens, mockup, mockups, wireframe, wireframes, photo, photos, image, images,
      video, banner, banners, visual, visuals, ui, ux, layout, drawing, drawings, prototype, logo, storyboard, artwork,
      render, renders, screenshot, screenshots, pixels, picture, pictures, front end, player, icons, poster, packaging`,
    'draft-text': `draft, drafts, copy, wording, text, press release, article, chapter, manuscript, blog post, emails, letter,
      translation, script, essay, brochure, line edits`,
    comments: `comment, comments, feedback, thoughts, suggestions, edits, mark up, markup, mark, annotate, annotations, redline,
      add yours, your input, remarks, each writes, notes in`,
    lasting: `policy, policies, guideline, guidelines, runbook, how to, checklist, criteria, naming rules, rules, reference
      architecture, handbook, documentation, procedure, procedures, faq, decision record, playbook, steps for, rollout, convention, conventions`,
    status: 'status, progress, blockers, rag, updates, done, milestones, dates',
    board: `board, kanban, jira, trello, ticket, tickets, cards, backlog, issues, register, rows, numbers, figures, pipeline,
      forecast, counts, kpis, tracker`,
    rounds: `yesterday, stand up, standup, daily standup, round robin, three questions, going round, round table done`,
    broadcast: `slides, deck, listen only, listen, presenter, we present, presentation, webinar, read out, readout, recording, all
      hands, town hall, highlights, questions in the thread, questions by email, questions by mail, charts,
      showcase, i read out, q a at the end`,
    question: `question, quick question, just need to know, need to know, which cost centre, yes or no`,
    notice: `reminder, fyi, fyi all, no reply needed, no need to reply, no need to accept, no response needed, no answer
      needed, please submit, heads up, for information, office closed, cut off, no action needed, please note`,
    ideas: 'ideas, brainstorm, brainstorming, ideation',
    'async-said': `type async, format async, mode async, async meeting, async standup, async standups, async daily, async update,
      async updates, async check in, async retro, asynchronous meeting, asynchronous update, held asynchronously, done
      asynchronously, asynchronously in`,
  },
  factors: {
    urgent: `urgent, urgently, asap, right now, join now, immediately, needed today, answer today, decide today, incident, outage, emergency,
      before end of day, blocker for release`,
    sensitive: `confidential, per person, per name, per employee, per head, named list, list of names, names and evidence, difficult news,
      personal situation, sensitive, private, personal matter, do not forward, complaint, conflict, blame, legal dispute, bad
      news, apology, upset, unhappy, closed doors`,
    irreversible: `contract, contracts, launch decision, price, prices, pricing, budget, hire, hiring, sign the, cannot be undone,
      irreversible, acquisition, merger, lawsuit, safety`,
    aboutPerson: `feedback for, feedback about, his work, her work, your performance, their growth, growth, strengths, behaviour,
      behavior, attitude`,
    informs: `update, updates, share, present, presents, presenting, presentation, status, fyi, inform, informed, overview,
      announce, announcement, news, report, reports, read out, readout, slides, listen, demonstrate, highlights,
      progress, learn, tutorial, recording, numbers, summary, in sync`,
    interacts: `decide, decides, decision, decisions, debate, solve, solving, brainstorm, brainstorming, negotiate, agree on,
      agree the, argue, collaborate, collaboration, collaborative, discuss, discussed, discussion, discussions, q a,
      ama, ask any questions, ask questions, ask me anything, challenges, workshop, hands on, breakout, talk about,
      vote, prioritise, prioritize, estimate, troubleshoot, office hours, feedback to each other, any topic, any topics,
      bring any, work together, interactive, exercise, introductions, open discussion, agree, disagree, argue, contested, resolve, settle, work out, figure out, hash out, choose, pick, react,
      reactions, sketch, ask anything, find the cause, get to know, in pairs, pros and cons, contribute, exchange ideas, share ideas`,
    denied: `no problem solving, without problem solving, no debates, not to debate, no discussion, no discussions, no decision, no decisions, without discussion, no decision today, nothing to decide,
      not a discussion, no vote, no debate, nothing is decided`,
    walksThrough: `walk you through, talk you through, walk through, walkthrough, go through, go section by section, section by
      section`,
    group: `team, teams, everyone, everybody, all, group, groups, working group, wg, sig, department, members, community,
      attendees, participants, cross functional, engineers, managers, designers, pms, ems, staff, company, org, section,
      stakeholders, invitees, open to, public, registration, regional, region, departments, project, product
      engineering, marketing, growth, developers, squad, tribe, chapter, guild, crew, emea, amer, apac, latam, apj, livestream, livestreamed, youtube, subgroup, maintainers, contributors`,
  },
};
