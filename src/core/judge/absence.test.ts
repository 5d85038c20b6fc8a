import { describe, expect, it } from 'vitest';
import { facts } from './facts.fixture';
import { assess } from './judge';

const verdictOf = (title: string, headcount: number): string => assess(facts({ title, headcount })).verdict;

describe('meetings about absences are meetings', () => {
  it.each([
    'Vacation planning for the team',
    'Holiday rota review',
    'Out of office policy review',
    'PTO policy sync',
    'Annual leave process workshop',
    'Feiertagsplanung Schichten',
    'Urlaubsplanung 2027',
    'Abwesenheitsregelung abstimmen',
    'Urlaubsübergabe Vertrieb',
    'Planification des congés',
    'Réunion congés d’été',
    'Politique vacances : décision',
    'Planificación de vacaciones',
    'Calendario de festivos: revisión',
    'Planeamento de férias',
    'Escala de feriados',
    'Alinhamento das férias',
    '休暇計画の打ち合わせ',
    '夏休みのシフト調整',
    '有給制度の説明会',
  ])('%s', (title) => expect(verdictOf(title, 4)).not.toBe('not_a_meeting'));
});

describe('absences are none, whoever is told of them', () => {
  it.each([
    'Ana: annual leave',
    'OOO – cover: Ben',
    'Out of office',
    'Scheduled time off',
    'Team holiday',
    'Public holiday (Berlin)',
    'Urlaub Ana',
    'Feiertag',
    'Congés Ana',
    'Ana de vacaciones',
    'Festivo',
    'Férias da Ana',
    'Feriado municipal',
    '有給休暇',
    '夏休み',
  ])('%s', (title) => expect(verdictOf(title, 12)).toBe('not_a_meeting'));
});
