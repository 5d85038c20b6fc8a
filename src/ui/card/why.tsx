import type { ComponentChildren, JSX } from 'preact';
import type { CardFacts, Finding } from '../../core/model';
import { Glyph } from '../glyph';
import { maybe, say, useWords } from '../words';
import { countsLine } from './hours-words';

/** A disclosure in the card's own hand. */
export function Why({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <details class="why">
      <summary>
        {title}
        <Glyph name="chevron" />
      </summary>
      {children}
    </details>
  );
}

/** The reason of a protected verdict opens on request only: the screen may be shared. */
export function WhyProtected({ facts }: { facts: CardFacts }): JSX.Element {
  const t = useWords();
  return (
    <Why title={t('card_why_only_hour')}>
      {facts.reasons.map((reason) => (
        <p key={reason.code}>{say(t, reason)}</p>
      ))}
      <p>{t('card_protected_note')}</p>
    </Why>
  );
}

const FACTORS: readonly Finding['factor'][] = ['urgency', 'time-zones', 'sensitivity', 'cohesiveness', 'interaction'];

/** What was weighed, factor by factor, and what was not known. */
export function WhyThis({ facts, title }: { facts: CardFacts; title: string }): JSX.Element {
  const t = useWords();
  const kind = facts.kind === null ? null : maybe(t, `kind_${facts.kind.replaceAll('-', '_')}`);
  const rows = FACTORS.flatMap((factor) => {
    const found = facts.findings.filter((one) => one.factor === factor);
    return found.length === 0 ? [] : [{ factor, lines: found.map((one) => say(t, one.reason)) }];
  });
  return (
    <Why title={title}>
      <dl class="looked">
        {facts.considered === 0 ? null : (
          <>
            <dt>{t('card_hours')}</dt>
            <dd>{countsLine(t, facts)}</dd>
          </>
        )}
        {kind === null ? null : (
          <>
            <dt>{t('card_kind')}</dt>
            <dd>{kind}</dd>
          </>
        )}
        {rows.map(({ factor, lines }) => (
          <FactorRow key={factor} name={t(`card_factor_${factor}`)} lines={lines} />
        ))}
      </dl>
      {rows.length === 0 && kind === null ? <p>{t('card_nothing_weighed')}</p> : null}
      {facts.joined ? null : <p>{t('card_not_joined')}</p>}
    </Why>
  );
}

function FactorRow({ name, lines }: { name: string; lines: readonly string[] }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {lines.map((one) => (
          <div key={one}>{one}</div>
        ))}
      </dd>
    </>
  );
}
