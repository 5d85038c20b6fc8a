import { describe, expect, it } from 'vitest';
import { attendeesOf } from './attendees';
import { parseLines } from './grammar';

/** Addresses of the guests, the organiser's in capitals. */
function people(...lines: string[]): (string | null)[] {
  return attendeesOf(parseLines('VEVENT', lines) ?? []).map(({ email, name, organizer }) =>
    organizer ? (email?.toUpperCase() ?? null) : (email ?? name),
  );
}

describe('whose address it is', () => {
  it.each([
    ['a path', 'ATTENDEE;CN=Rui;EMAIL=rui@a.example:/aMTIz/principal/', 'rui@a.example'],
    ['a relay of Apple’s', 'ATTENDEE;EMAIL=rui@a.example:mailto:2_GEYT@imip.me.com', 'rui@a.example'],
    ['any case', 'ATTENDEE;email="Rui@A.Example":MAILTO:x@imip.me.com', 'rui@a.example'],
    ['a URN', 'ATTENDEE;EMAIL=rui@a.example:urn:uuid:1b4e28ba', 'rui@a.example'],
    ['a parameter with a scheme', 'ATTENDEE;EMAIL="mailto:rui@a.example":invalid:nomail', 'rui@a.example'],
    ['a parameter that is none', 'ATTENDEE;EMAIL=;CN=Rui:mailto:rui@a.example', 'rui@a.example'],
    ['an address for a name', 'ATTENDEE;CN="rui@a.example":invalid:nomail', 'rui@a.example'],
    ['no address at all', 'ATTENDEE;CN=Gus:mailto:/o=Org/ou=Group/cn=Gus', 'Gus'],
  ])('%s', (_name, line, email) => expect(people(line)).toEqual([email]));

  it('finds the organiser by the parameter, and is no further guest', () => {
    const guests = [
      'ATTENDEE;EMAIL=rui@a.example;PARTSTAT=ACCEPTED:/aMTIz/principal/',
      'ATTENDEE;EMAIL=cai@a.example:/aOTg3/principal/',
    ];
    expect(people('ORGANIZER;CN=Rui;EMAIL=rui@a.example:/aMTIz/principal/', ...guests)).toEqual([
      'RUI@A.EXAMPLE',
      'cai@a.example',
    ]);
    expect(people('ORGANIZER;CN=Rui:/aMTIz/principal/', ...guests)).toEqual(['RUI@A.EXAMPLE', 'cai@a.example']);
    expect(people('ORGANIZER;EMAIL=dee@a.example:mailto:2_G@imip.me.com', 'ATTENDEE:mailto:dee@a.example')).toEqual([
      'DEE@A.EXAMPLE',
    ]);
  });
});
