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
    strong: `how do i reset, how do i open, how do i file, how do i book, how do i install, how do we reset, where is the, where are the, where do we keep, what s the code, what s the password, what is the code, does anyone know, who has the, quick question, quick q, one question, short question, a question about, question about, question re, question on,
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
  {
    kind: 'status-update',
    titled: `pipeline check, status checks, ops huddle, weekly wins, wins and blockers, weekly blockers, status list, status board, status table, queue status, waiting on whom, who is doing what, who s doing what, where are we on, progress table, progress sheet, contractor reports, weekly progress, grants status`,
    said: `identify blockers, surface blockers, surfacing blockers, blockers and priorities, daily progress, track progress, progress towards, what you re working on, what they re working on, what everyone is working on, work in progress, upcoming work, incoming work, upcoming plans, actuals vs plan, team wide update, team wide catch up, each team member gives, share company updates, share team updates, product and development updates, completed work, work assignments, fills its row, fills in its, fills their row, fill its row, fill your row, fill in your row, fill in your, fill in the sheet, fill the sheet, fills in, update your row, update your rows, update your line, update your tickets, update your cards,
      update the tracker, update the sheet, one line each, one line per, each depot, each site, each region, each branch, each lead, each owner, each contractor, each workstream, per workstream, per site, per depot, spend vs plan, owner and date, owner date, owner and due date, owner next step, planned vs actual, reports in turn, reports by each`,
    unless: 'each candidate',
  },
  {
    kind: 'metrics-review',
    titled: `weekly kpis, kpi pack, kpi report, figures, oee, bounce rate, click report, ad report, spend report, usage report, usage figures, traffic figures, occupancy figures, sales report, sales numbers, sales by, open rates, response times report, wkly numbers, numbers per, numbers by, monthly results, weekly results, burn rate report, slo report, sla report`,
    unless: 'action figures, public figures, figures of speech, last figures, figures for the offer',
  },
  {
    kind: 'document-reading',
    titled: `corrections by, corrections until, comments on the tender, for comment, for comments, comments please, comments welcome, comments until, comments by, comments due, final text, spec read, doc read, paper read, read before, for your review and comments, redline, redlines, redlining, comparison table, comparison sheet, fill in your column, add your column, coding sheet, minutes for comment, comments in writing`,
    said: `redline in, redlines in, comments until, comments by, comments in the margin, comments in the shared doc, comments in doc, async comments, leave your comments, wording in the shared doc, in the shared doc, fill in your column, your column, add your line, edit directly, suggest edits, in suggestion mode, tracked changes, track changes`,
    unless: 'redlines call, negotiation, negotiate, counterparty, lawyers join',
  },
  {
    kind: 'approval',
    titled: `approve newsletter, approve copy, approve artwork, approve the draft, approve minutes, ok to print, ok to publish, ok to send, good to go, thumbs up, rubber stamping`,
    weak: 'approve, ok, final',
    said: `thumbs up is enough, thumbs up enough, reply with ok, reply ok, an ok is enough, ok is enough, just an ok, a yes is enough, just say yes, click approve, approve in the tool, no objections no meeting, silence is consent, approve in the doc`,
    unless: 'budget, hire, contract, loan',
  },
  {
    kind: 'work-review',
    titled: 'markup round, typo hunt, proof correction',
    weak: 'proofs, artwork, page, flow, banner, brochure, poster, trailer, cut, edit, render, packaging, label, slides, deck, photos',
    said: `mark typos, mark up, drop notes, drop comments, leave notes, notes on the frames, notes on frames, comment on the frames, pin comments, comments in figma, comments on the draft, timecode, timecoded, time coded, markup in the pdf, comments in the pdf, annotate the pdf, my markup`,
  },
  {
    kind: 'announcement',
    titled: `week in review, month in review, quarter in review, announcements only, notices only, for information only, information only, for info, new starters list, newsletter preview, release note, change log, changelog, what ships, watch the recording, watch party recording, recorded demo, read out of, roadmap read out, field update, product update, product news, news from, what changed`,
    said: `notices read out, watch and ask, ask in the thread, questions go to the thread, recorded deck after, recorded, recording will be posted, recording to follow, recording follows, deck after, slides after, listen in, no questions live`,
    unless: 'pre recorded interview',
  },
  {
    kind: 'hand-off',
    titled: `support handoff, ops handoff, handing over to, hand over to, pass over to, on call handoff, on call handover, on call rotation handoff, end of day handoff`,
    said: 'open cases owner next, open tickets owner, open cases and next, owner next step',
    unless: 'leaver, maternity, manager, icu, bedside, patients, ward',
  },
  {
    kind: 'status-update',
    titled: `issue updates, async updates, what moved, baton list, site diary roundup, roundup of, round up of, running log, who owns what, open items log, morning numbers round, plan done stuck, done doing next`,
    said: `each team, each squad, each crew, each site, each depot, each region, each branch, each lead, each owner, each ward, each shop, each store, each unit, each department, each country, each station, each line, each foreman, each partner, each district, each school, each office, each chapter, each practice, each plant, each workstream, each desk, every team, every squad, every crew, every site, every depot, every region, every branch, every ward, every shop, every store, every unit, every department, send theirs, sends theirs, one line each, bullets each, 3 bullets, three bullets, due back this week, tick yours`,
    unless: 'each candidate, each applicant',
  },
  {
    kind: 'metrics-review',
    titled: `morning numbers, shift figures, scrap rate, downtime figures, utilisation charts, theatre utilisation, last month s charts, weekly count, stats for, statistics for, charts for, counts per`,
    unless: 'pay, salary, headcount',
  },
  {
    kind: 'document-reading',
    titled: `read and comment, your tweaks, list your edits, your edits, add yours to the page, add yours to the doc, certificates expiring, expiring list, vote in the sheet`,
    said: `vote in the sheet, tick yours, remarks in the doc, leave remarks, add yours to the`,
    unless: 'performance of, candidate',
  },
  {
    kind: 'work-review',
    titled: 'spot the typos, hunt the typos, list of typos',
    said: 'remarks on slides, leave remarks on, remarks on pages, typos',
    unless: 'interview',
  },
  {
    kind: 'hand-off',
    titled: 'baton',
    said: 'open incidents list, open incidents, open alerts',
    unless: 'twirling, relay race, baton rouge',
  },
];
