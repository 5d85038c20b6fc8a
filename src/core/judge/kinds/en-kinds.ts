import type { KindTerms } from './vocabulary';

/** English terms of the live kinds and of what is no meeting. */
export const EN_LIVE: readonly KindTerms[] = [
  {
    kind: 'incident',
    strong: `outage, war room, warroom, major incident, incident bridge, incident call, bridge call, sev1, sev 1, sev2, sev 2,
      sev0, sev 0, p0, production down, prod down, prod is, site down, firefighting, all hands on deck, crisis`,
    weak: 'incident, p1, bridge, emergency, hotfix',
    said: 'join now',
    unless: 'sev4, minor, candidate, post incident, incident review, bridge construction',
  },
  {
    kind: 'escalation',
    strong: `escalation, escalations, go no go, go or no go, urgent, asap, same day decision, decide today, decision today,
      needs an answer today, before end of day, before close of business`,
  },
  {
    kind: 'negotiation',
    strong: `negotiation, negotiations, negotiate, contract renewal, renewal terms, renewal review, contract terms, commercial
      terms, term sheet, price talks, pricing discussion, contract discussion, redlines call, deal terms, partner
      meeting, rate negotiation, licence terms, license terms, procurement call, tender interview, deal review`,
    weak: 'contract, pricing, terms',
  },
  {
    kind: 'first-contact',
    strong: `intro call, introductory call, introductory meeting, introduction call, introductions, first meeting, first call,
      1st call, first demo, first time with, discovery call, discovery session, discovery demo, sales call, sales pitch,
      investor pitch, prospect, prospects, meet and greet, getting to know, get to know, meet the, exploratory call,
      evaluation call, vendor demo, customer meeting, customer meetings, customer call, client
      meeting, site visit, on site visit, on site visits, customer visit`,
    weak: 'intro, discovery, pitch, introduction',
    unless: 'discovery workshop readout',
  },
  {
    kind: 'peer-one-on-one',
    strong: `catch up, catchup, catching up, mentoring, mentorship, mentor, mentee, coaching, sparring, peer chat, pick your
      brain, career chat`,
    weak: 'chat, talk, exchange',
  },
  {
    kind: 'social',
    strong: `lunch, coffee, coffee chat, coffee chats, tea time, happy hour, drinks, farewell, leaving drinks, leaving do,
      celebration, celebrate, party, social, social call, donut, dinner, brunch, breakfast, barbecue, bbq, potluck,
      picnic, pizza, cake, quiz, trivia, game night, games night, board games, karaoke, bowling, ping pong, table
      tennis, football, five a side, yoga, mindfulness, meditation, book club, choir, band practice, rehearsal, team
      building, team event, team outing, away day, offsite, off site, retreat, water cooler, watercooler, virtual
      coffee, lean coffee, ice breaker, christmas, xmas, secret santa, anniversary, baby shower, volunteering, ramen,
      pub, bar night, hike, run club, escape room, fika`,
    unless: `lunch and learn, lunch learn, lunch options, social media, coffee machine, party wall, third party, social
      security, coffee and learn, coffee learn, drinks order`,
  },
  {
    kind: 'welcome',
    strong: `new joiner, new joiners, new starter, new starters, new hire welcome, new hires, buddy, first day, onboarding
      session, onboarding call, onboarding meeting, orientation, induction, meet your team`,
    weak: 'welcome, onboarding',
    unless: `welcome email, welcome emails, user onboarding, customer onboarding, onboarding flow, onboarding emails,
      onboarding v`,
  },
  {
    kind: 'retrospective',
    strong: `retro, retros, retrospective, retrospectives, post mortem, postmortem, post mortems, post incident review, post
      incident reviews, incident review, lessons learned, lessons learnt, after action review, rca, root cause review,
      start stop continue, blameless, learning review, team health check, hot wash, premortem, pre mortem`,
  },
  {
    kind: 'brainstorm',
    strong: `brainstorm, brainstorming, ideation, ideas for, name ideas, collecting ideas, ideas round, idea generation, crazy 8s, think big, think small, blue sky, name storm`,
  },
  {
    kind: 'workshop',
    strong: `workshop, workshops, work shop, working session, working sessions, work session, co working, coworking, pairing,
      pair programming, mob programming, mobbing session, whiteboard, whiteboarding, hackathon, hack day, hack night,
      design sprint, event storming, story mapping, jam session, design jam, collaboration, collaboration session,
      bootcamp, boot camp, breakout, breakouts, role play, hands on, prep call, prep calls, call prep, prep session, prep meeting, dry run, simulation, tabletop exercise, exercise, post its, sticky
      notes, drafting session, estimate as a group`,
  },
  {
    kind: 'problem-solving',
    strong: `troubleshoot, troubleshooting, root cause, unblock, debugging, debug session, deep dive, office hours, office
      hour, problem solving, swarm, swarming, clinic, help session, drop in, surgery hour, technical discussion, tech
      discussion, design discussion, architecture discussion, threat modelling, threat modeling, ask the expert,
      discussion on, discuss and, discuss the, exchange of views, consultation, resolve, agree fixes`,
    weak: 'discussion, discuss, issue, problem',
    unless: 'no discussion',
  },
  { kind: 'kick-off', strong: 'kick off, kickoff, kick offs, kickoffs, project start, launch meeting' },
  {
    kind: 'contested-decision',
    strong: `decision meeting, decisions, decide on, we decide, to decide, make a decision, steering committee, steerco,
      steering group, arbitration, tie break, change advisory board, design authority, architecture board, investment
      committee, leave with one, agree on one, agree zones, contested, we disagree, vote on, voting, toc, technical
      steering, technical oversight`,
    weak: 'decision, committee, steering',
  },
  {
    kind: 'planning',
    strong: `planning, sprint planning, iteration planning, quarterly planning, pi planning, big room planning, release
      planning, capacity planning, roadmap, roadmapping, roadmap session, okr planning, annual plan, strategic, strategy
      session, strategy meeting, strategy, prioritisation, prioritization, priorities, budget planning, scoping,
      estimation, planning poker, intake, intake session, intake sessions, lean inception`,
    unless: 'maintenance',
  },
  {
    kind: 'governance',
    strong: `board meeting, board meetings, board mtg, board of directors, board session, agm, annual general meeting, general
      assembly, works council, audit committee, shareholder, shareholders, trustees, trustee meeting, council meeting,
      city council, parish council, governing board, governance board, statutory, plenary, closed session, supervisory
      board, remuneration committee, ethics committee, resolutions, advisory board, cab meeting, governing body,
      earnings call`,
  },
  {
    kind: 'user-research',
    strong: `user interview, user interviews, customer interview, customer interviews, usability test, usability testing,
      usability session, user test, user testing, user research session, research interview, research session, focus
      group, diary study, contextual inquiry, participant session, stakeholder interview, stakeholder interviews, expert
      interview, discussion guide`,
  },
  {
    kind: 'public-event',
    strong: `panel discussion, panel discussions, podcast, keynote, live stream, livestream, live broadcast, radio, tv,
      television, press conference, press interview, interview on, media interview, journalist, journalists, conference,
      summit, congress, fireside chat, round table, roundtable, reception, ceremony, exhibition, trade fair, fair, expo,
      festival, open day, open house, networking event, gala, award, awards, inauguration, stakeholder
      meeting, stakeholder meetings, stakeholders meeting, speaker rehearsal, you are a speaker, we are speaking, to
      present, meetup, meet up, hearing`,
    unless: `slides, slide, deck, handout, booth layout, conference room, conference call, conference id, phone conference, video conference, virtual meetup, online
      meetup, award letter, round table updates, round table status, round table done`,
  },
  {
    kind: 'placeholder',
    strong: `hold, holding slot, focus time, focus block, focus, deep work, do not book, dnb, do not schedule, blocked, block,
      no meetings, no meeting, placeholder, tbd, tbc, save the date, busy, writing time, admin time, prep time, heads
      down, catch up on email, buffer`,
    unless: `hold the line, holding company, blockchain, block party, focus group, block list, building block, focus area`,
  },
  {
    kind: 'leave',
    strong: `ooo, out of office, pto, annual leave, on leave, vacation, holiday, holidays, public holiday, bank holiday, bank
      hol, day off, sick day, time off, away, on holiday, toil`,
    unless: `holiday campaign, holiday season, holiday sale, holiday readiness, away day, vacation rental, give away, holiday
      party`,
  },
  {
    kind: 'travel',
    strong: `flight, train to, train from, travel, travel time, commute, drive to, airport, hotel, check in hotel, hotel check
      in, flight check in, boarding, transfer to, taxi, eurostar, layover, booking ref`,
    unless: `travel policy, travel app, travel expenses, business travel, flight software, flight test, in flight, travel desk,
      travel booking`,
  },
  {
    kind: 'personal',
    strong: `dentist, doctor, gp appointment, physio, physiotherapy, hairdresser, haircut, school run, pick up kids, pick up
      the kids, school pickup, nursery, parents evening, gym, vet, optician, therapy, blood test, mot, plumber, boiler
      service, dental, appointment at, drop off, ring the bank, birthday, notary`,
    unless: 'birthday party, birthday cake, doctor portal, doctors app, dental client, gym app',
  },
  {
    kind: 'reminder',
    strong: `reminder, deadline, due today, due, submit by, maintenance window, patching window, change window, maintenance,
      release freeze, code freeze, bin day, pay rent, renew, cut off, cutoff, planned downtime, scheduled downtime,
      todo, to do`,
    unless: 'due diligence, to do list app, deadline extension',
  },
];
