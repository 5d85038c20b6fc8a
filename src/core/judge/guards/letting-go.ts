import { wordGuard } from './guard';

/** Dismissal, redundancy, notice, exit talks, leaving terms: kind 5. */
export const lettingGo = wordGuard({
  id: 'letting-go',
  kind: 'letting-go',
  code: 'protected_topic',
  examples: {
    yes: [
      { title: 'Exit interview', people: 2 },
      { title: 'Redundancy consultation', people: 6 },
      { title: 'Termination: site 4', description: 'HR joins', people: 3 },
      { title: 'Kündigungsgespräch', people: 3 },
      { title: 'Kündigung Hr. Ott', people: 3 },
      { title: 'Entretien préalable', people: 4 },
      { title: 'Despido: preparar la carta', people: 3 },
      { title: 'Entrevista de desligamento', people: 2 },
      { title: '退職面談', people: 2 },
    ],
    no: [
      { title: 'Exit criteria for the pilot', people: 6 },
      { title: 'TLS termination at the load balancer', people: 4 },
      { title: 'Kündigung Handyvertrag', people: 3 },
      { title: 'Termin Zahnarzt', people: 4 },
      { title: 'Desligamento programado do servidor', people: 4 },
      { title: 'Storage redundancy: server failover', people: 4 },
    ],
  },
});
