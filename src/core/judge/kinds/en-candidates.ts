import type { KindTerms } from './vocabulary';

/** English terms of what may be asynchronous. */
export const EN_CANDIDATES: readonly KindTerms[] = [
  {
    kind: 'status-update',
    strong: `status update, status updates, status meeting, status call, status sync, status review, status report, status
      round, weekly status, project status, daily status, team status, status only, progress update, progress updates,
      progress report, progress meeting, progress review, progress sync, weekly update, weekly updates, monthly update,
      monthly updates, biweekly update, bi weekly update, project update, project updates, team update, team updates,
      programme update, program update, rag status, okr check in, okr check ins, okr update, sprint check in, project
      check in, milestone check in, morning brief, tracker review, action log, raid log`,
    weak: `sync, syncs, syncup, sync up, update, updates, check in, check ins, checkin, status, progress, weekly, wkly,
      biweekly, bi weekly, fortnightly, monthly, coordination, alignment, brief, round, rag, tracker, queue`,
    said: `status, rag, progress on, discuss progress, share progress, our progress, current status, status of, done next
      blockers, done next, its rows, their rows, own rows, each updates, everyone updates, each workstream, each team gives, each
      gives, everyone gives, changes since last week, what moved, share news, share updates, share information, share
      news and information, provide updates, give updates, updates from, in sync on, in sync and, sync on current,
      current and upcoming work, ongoing efforts, ongoing development, ongoing work, keep everyone informed, keep the
      team informed, informed about, to inform, numbers only, read out the, open tickets, dates moved`,
    unless: `data sync, calendar sync, db sync, lip sync, icloud, status page, status code, any topics they please, brief for,
      creative brief`,
  },
  {
    kind: 'stand-up',
    strong: `stand up, standup, stand ups, standups, daily scrum, daily sync, daily huddle, morning huddle, team huddle,
      huddle, daily call, daily meeting, daily check in, daily`,
    said: 'yesterday today blockers, yesterday today, what did you do yesterday',
    unless: 'stand up comedy, stand up paddle, stand up desk, standup comedy, daily report, daily numbers',
  },
  {
    kind: 'announcement',
    strong: `announcement, announcements, fyi, for your information, briefing, read out, readout, readouts, read outs, info
      session, information session, info call, webinar, webinars, virtual meetup, online meetup, news round, newsflash,
      release notes, whats new, what s new, new release, release overview, release meeting, highlights, listen only,
      listening only, no need to reply, no reply needed, no answer needed, no need to accept, no response needed, no
      action needed, no need to respond, nothing to do for you, please note, heads up, office closed, published, results presentation, market update, insights, topline`,
    weak: 'overview, presentation, update, news, notice, closed, slides, monthly, outlook',
    said: `slides, presenter, presented by, i read out, we will present, will be presented, recording will be, demonstrate new, learn how, listen, questions in the thread, questions via, questions by email, questions by
      mail, questions afterwards, registration, register here, charts`,
    unless: 'brief the, press briefing',
  },
  {
    kind: 'team-meeting',
    strong: `team meeting, team meetings, staff meeting, department meeting, team call, team weekly, group meeting, weekly
      meeting, regular meeting, monthly meeting, bi weekly meeting, working group, wg, sig, project meeting, leadership
      meeting, leadership weekly, managers meeting, manager meetings, all team members`,
  },
  {
    kind: 'all-hands',
    strong: `all hands, allhands, all staff, town hall, townhall, company meeting, company all hands, ama, amas, ask me
      anything, company wide, all company, all team call, department all hands, fireside, state of the
      company, company update, community call`,
    unless: 'all hands on deck, fireside chat, office hours',
  },
  {
    kind: 'demo',
    strong: `demo, demos, demo day, demo call, demo session, showcase, show and tell, show tell, show n tell, sprint review,
      iteration review, sprint demo, product demo, feature demo, lightning talks, science fair`,
    unless: `vendor demo, first demo, demo by the vendor, discovery, customer demo, client demo, prospect, sales demo, demo
      environment, demo prep, demolition, sign off today, live demo our needs`,
  },
  {
    kind: 'client-presentation',
    strong: `client presentation, report presentation, results presentation for, presentation for client, client report,
      campaign report, client walkthrough, report out to client, final presentation, findings presentation, deliverable,
      deliverables`,
    weak: 'presentation, walkthrough, recommendations, report, findings, topline, walk through, results',
    said: `we present, we will present, we show, we walk you through, we talk you through, we talk them through, one way, watch time`,
    unless: 'earnings, price, terms',
  },
  {
    kind: 'work-review',
    strong: `design review, design reviews, design crit, design critique, crit session, copy review, content review, creative
      review, code review, pr review, pull request review, ux review, ui review, screen review, mockup review, wireframe
      review, drawing review, artwork review, layout review, translation review, legal text review, slides review, deck
      review, video review, render review, work review, contents review, visual review, website review, page review,
      markup, mark up the, mark up, proofs, proofreading`,
    weak: `review, wording, copy, drawings, drawing, visuals, banners, layout, mockups, photos, pass 2, pass 3,
      v2, v3, comments`,
    said: `mark up, mark which, mark in the, comments on, leave comments, left comments, add comments, add your comments,
      please add yours, add yours, your comments, your thoughts on, leave thoughts, thoughts on, annotate, my
      suggestions, comment in the doc, comments in the doc, figma, recording attached, share feedback, each
      writes, write into, notes in the doc`,
    unless: `architecture board, literature review, review of systems, key review, renewal review, access review`,
  },
  {
    kind: 'draft-feedback',
    strong: `feedback on draft, feedback on the draft, feedback on chapter, comments on draft, comments on the draft, draft
      feedback, draft review, line edits, copy comments, proofread, redline review, edits on, notes on draft, chapter
      feedback, manuscript feedback, article feedback, feedback on article, feedback on the text, feedback on the deck,
      feedback on the slides, feedback on the design, feedback on design, feedback on mockups`,
    weak: 'draft, chapter, manuscript, feedback on',
    said: `line edits, my comments, my edits, my notes on, walk through my comments, edits only, suggestions on the drafts,
      feedback on the`,
  },
  {
    kind: 'approval',
    strong: 'sign off, signoff, approval, approvals, approve the, final approval, rubber stamp, final ok',
    unless: 'loan, customer approval rate, goals sign off, contract sign off, budget approval',
  },
  {
    kind: 'metrics-review',
    strong: `metrics, metrics review, kpi, kpis, kpi review, dashboard, dashboard review, qbr, qbrs, mbr, mbrs, monthly report,
      weekly report, quarterly report, monthly numbers, weekly numbers, numbers review, monthly figures, pipeline
      review, pipeline reviews, forecast review, forecasting, forecast call, performance indicator, performance
      indicators, sales figures, results review, survey results, research highlights, analytics review, web analytics,
      conversion rates, conversion rate, funnel, traffic report`,
    weak: 'numbers, figures, report, results, counts, scorecard, forecast, p95, load',
    said: `performance indicator progress, kpis, monthly numbers, numbers of the month, graphs attached, charts,
      results on okrs`,
    unless: `client qbr, customer qbr, executive business, targets missed, plan reset, dashboard design, metrics workshop,
      customer pipeline`,
  },
  {
    kind: 'hand-off',
    strong: `hand off, handoff, hand offs, handoffs, handover, hand over, handovers, shift change, shift handover, shift
      handoff, follow the sun, pass the baton, turnover brief`,
    unless: `hospital, ward, patient, patients, nursing, plant, during incident, manager, mgr, maternity, ceremony, keys,
      leaver`,
  },
  {
    kind: 'training',
    strong: `training, trainings, tutorial, tutorials, knowledge transfer, knowledge sharing, lunch and learn, lunch learn,
      coffee and learn, coffee learn, learning session, learning sessions, tech talk, tech talks, brown bag, brownbag,
      lecture, crash course, how to session, enablement session, product training, tool training, seminar, in this
      tutorial, recorded session, in this talk, this talk, in this session you`,
    weak: 'session, course, kt',
    unless: `exercises, certification, role play, hands on, training data, model training, train the model, strength training,
      gym, workshop, workshops, topics are chosen, mandatory`,
  },
  {
    kind: 'quick-question',
    strong: `quick question, quick q, one question, short question, a question about, question about, question re, question on,
      question for you, quick sync, quick call, quick touchpoint, touch base, touchbase, just a question, simple
      question, small question`,
    weak: 'question, quick, which, short',
    said: `just need to know, need to know which, need to know, which cost centre, one answer, yes or no, only need, just
      tell me`,
    unless: 'question and answer, questions, with hr',
  },
  {
    kind: 'triage',
    strong: `triage, bug triage, issue triage, pr triage, backlog grooming, grooming, backlog refinement, backlog review, bug
      scrub, bug review, ticket review, ticket triage, issue review, alert review, defect review, inbox zero`,
    weak: 'refinement, bugs, tickets, backlog',
    unless: `dog grooming, triage workshop, support triage, redesign, estimate as a group, slice, patient, hospital`,
  },
  {
    kind: 'document-reading',
    strong: `rfc, rfcs, spec review, specification review, proposal review, policy review, policy update, doc review, docs review, document
      review, read through, readthrough, pre read, white paper, whitepaper, reference architecture, exit criteria,
      acceptance criteria, naming rules, naming convention, naming conventions, style guide, guideline review, runbook,
      runbook review, runbook page, playbook review, checklist review, adr review, how to move, upgrade rollout, rollout
      steps, migration steps, migration guide`,
    weak: 'proposal, spec, policy, criteria, guidelines, guide, rollout, checklist, notice, wording, dates',
    said: `doc in review, document in review, section by section, draft in the doc, draft is in, read the doc, comment
      window, please read, steps for, naming rules`,
    unless: 'open objections, contested, sev 1, outage',
  },
  {
    kind: 'document-reading',
    strong: `how we name, how to use, how to book, how to file, instructions for, user guide, step by step guide, new rules for, new process for, from now on`,
  },
  {
    kind: 'status-update',
    strong: `status per, per line status, output round, tonnage, open actions, action tracker, actions review, reporting progress`,
  },
  {
    kind: 'metrics-review',
    strong: `production numbers, output figures, utilisation figures, utilization figures, annual figures`,
  },
];
