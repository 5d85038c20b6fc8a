import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CALL_PATTERNS } from '../../messages/hosts';
import type { Translate } from '../../ui/contract';
import type { OptionsDoors } from './doors';
import { Section } from './section';
import { SwitchSetting } from './switch-setting';

type Service = keyof typeof CALL_PATTERNS;
const SERVICES: readonly { readonly id: Service; readonly label: string }[] = [
  { id: 'google-meet', label: 'options_calls_meet' },
  { id: 'teams', label: 'options_calls_teams' },
];

interface Props {
  readonly rights: OptionsDoors['callRights'];
  readonly t: Translate;
}

/** Services whose calls are measured once the person gives the right to them: the right is the switch. */
export function CallsSection({ rights, t }: Props): JSX.Element {
  const [given, setGiven] = useState<ReadonlySet<Service>>(new Set());
  const [refused, setRefused] = useState(false);
  const look = async (): Promise<void> => {
    const found = await Promise.all(SERVICES.map(async ({ id }) => ((await rights.has(id)) ? [id] : [])));
    setGiven(new Set(found.flat()));
  };
  useEffect(() => void look(), [rights]);
  const change = async (id: Service, on: boolean): Promise<void> => {
    const done = on ? await rights.ask(id) : await rights.giveBack(id);
    setRefused(on && !done);
    await look();
  };
  return (
    <Section id="calls" intro={t('options_calls_text')} t={t}>
      <div class="settings">
        {SERVICES.map(({ id, label }) => (
          <SwitchSetting
            key={`${id} ${given.has(id)} ${refused}`}
            label={t(label)}
            note={t('options_calls_asks')}
            checked={given.has(id)}
            change={(on) => change(id, on)}
          />
        ))}
        <p class="s" role="status">
          {refused ? t('options_calls_refused') : null}
        </p>
      </div>
    </Section>
  );
}
