import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { DAY, type Instant, type Person, type PersonAsk, type Zone } from '../../../core/model';
import { toLocal, cityIn } from '../../../core/time';
import type { Translate } from '../../../ui/contract';
import { Icon } from '../../../ui/icons';
import type { Options } from '../use-options';
import { ZonePicker } from '../zone-picker';

interface Props {
  readonly people: readonly Person[];
  readonly viewerZone: Zone;
  readonly options: Options;
  readonly t: Translate;
  readonly now: () => Instant;
  readonly save: (person: Person) => Promise<boolean>;
}

/** How long "later" is. */
const LATER = 14 * DAY;

/** The few people whose zone is worth asking for: they stand in meetings to come, and nothing may be claimed of them. */
export function Asks({ people, viewerZone, options, t, now, save }: Props): JSX.Element | null {
  const [asks, setAsks] = useState<readonly PersonAsk[]>([]);
  const { look, change } = options;
  const load = useCallback(async () => {
    const reply = await look('people/asks', {});
    if (reply.ok) setAsks(reply.value.asks);
  }, [look]);
  // A changed list of people is a changed list of questions.
  useEffect(() => {
    void load();
  }, [load, people]);
  if (asks.length === 0) return null;
  const answer = async (ask: PersonAsk, zone: Zone): Promise<void> => {
    const known = people.find(({ email }) => email === ask.email);
    const nobody: Person = {
      email: ask.email,
      name: ask.name,
      zone: null,
      hours: null,
      country: null,
      relation: 'unknown',
      off: [],
    };
    const learned = toLocal(viewerZone, now()).date;
    await save({ ...(known ?? nobody), zone: { value: zone, source: 'said', confidence: 1, learned } });
    await load();
  };
  const later = async (ask: PersonAsk): Promise<void> => {
    await change('people/ask-later', { email: ask.email, until: now() + LATER });
    await load();
  };
  return (
    <div class="asks">
      <h3>{t('people_asks')}</h3>
      <p class="s soft">{t('people_asks_intro')}</p>
      <ul>
        {asks.map((ask) => (
          <Ask
            key={ask.email}
            ask={ask}
            t={t}
            now={now}
            answer={(zone) => void answer(ask, zone)}
            later={() => void later(ask)}
          />
        ))}
      </ul>
    </div>
  );
}

interface AskProps {
  readonly ask: PersonAsk;
  readonly t: Translate;
  readonly now: () => Instant;
  readonly answer: (zone: Zone) => void;
  readonly later: () => void;
}

function Ask({ ask, t, now, answer, later }: AskProps): JSX.Element {
  const name = ask.name ?? ask.email;
  const [typing, setTyping] = useState(false);
  return (
    <li>
      <p>
        <Icon name="unknown" class="g" />
        <span>
          <strong>
            <bdi>{name}</bdi>
          </strong>{' '}
          <span class="soft">
            {t('people_ask_meetings', { count: ask.meetings })} {ask.contested ? t('people_ask_contested') : ''}
          </span>
        </span>
      </p>
      <div class="row tight">
        {ask.zones.slice(0, 3).map((zone) => (
          <button
            key={zone}
            class="btn small"
            type="button"
            aria-label={t('people_ask_is_in', { name, city: cityIn(zone, t.lang) })}
            onClick={() => answer(zone)}
          >
            {cityIn(zone, t.lang)}
          </button>
        ))}
        {typing ? null : (
          <button class="btn small" type="button" aria-label={t('people_set_zone_of', { name })} onClick={() => setTyping(true)}>
            {t('people_set_zone')}
          </button>
        )}
        <button class="btn quiet small" type="button" aria-label={t('people_ask_later_of', { name })} onClick={later}>
          {t('people_ask_later')}
        </button>
      </div>
      {typing ? <ZonePicker zone={null} label={t('people_set_zone_of', { name })} t={t} now={now} choose={answer} /> : null}
    </li>
  );
}
