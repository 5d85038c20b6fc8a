import { showMeet } from './meet';
import { showTeams } from './teams';

if (location.hostname === 'meet.google.com') showMeet();
else showTeams();
