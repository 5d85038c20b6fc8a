import type { JSX } from 'preact';
import type { PlanState, Rotation, RotationDate } from '../../core/planning';
import { formatTime, isOtherDate, cityIn } from '../../core/time';
import { useWords } from '../../ui/words';
import type { Translate } from '../../ui/contract';
import { CopyButton } from './copy-button';
import { whenIn, zonesOf } from './places';

const CHECK = { kept: 'plan_page_kept', moved: 'plan_page_moved', clash: 'plan_page_clash' } as const;

function checked(t: Translate, { check, clockChanged }: RotationDate): string {
  const word = t(CHECK[check]);
  return clockChanged.length > 0 ? `${word}, ${t('plan_page_clock')}` : word;
}

interface Props {
  readonly state: PlanState;
  readonly rotation: Rotation;
  readonly copy: (text: string) => Promise<boolean>;
}

/** The next eight dates of a rotation, in everybody's local time. */
export function TurnsSection({ state, rotation, copy }: Props): JSX.Element {
  const t = useWords();
  const { viewerZone } = state;
  const others = zonesOf(state).filter((zone) => zone !== viewerZone);
  const offer = state.card.offers.find((one) => one.kind === 'rotation');
  return (
    <section class="part" aria-labelledby="turns-title">
      <div class="row">
        <h2 id="turns-title">{t('plan_rotation', { count: rotation.slots.length })}</h2>
        {offer === undefined ? null : <CopyButton text={offer.text} copy={copy} />}
      </div>
      <p class="soft">
        {t(`reason_${rotation.reason.code}`, rotation.reason.params)} {t('plan_rotation_hold', { count: rotation.hold })}
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="turns-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('plan_page_date')}</th>
              {others.map((zone) => (
                <th key={zone} scope="col">
                  {cityIn(zone, t.lang)}
                </th>
              ))}
              <th scope="col">{t('plan_page_check')}</th>
            </tr>
          </thead>
          <tbody>
            {rotation.dates.map((one) => (
              <tr key={one.slot.start} class={one.check === 'clash' ? 'clash' : undefined}>
                <th scope="row">{whenIn(t, viewerZone, one.slot.start)}</th>
                {others.map((zone) => (
                  <td key={zone}>
                    {isOtherDate(zone, one.slot.start, viewerZone)
                      ? whenIn(t, zone, one.slot.start)
                      : formatTime(zone, one.slot.start, t.lang)}
                  </td>
                ))}
                <td class="soft">{checked(t, one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
