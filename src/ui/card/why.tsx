import type { ComponentChildren, JSX } from 'preact';
import type { CardFacts, Finding, Reason } from '../../core/model';
import type { Translate } from '../contract';
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

/** Why a meeting is not judged. Opens on request only: the screen may be shared. */
export function NotJudged({ reasons }: { reasons: readonly Reason[] }): JSX.Element {
  const t = useWords();
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason.code}>{say(t, reason)}</p>
      ))}
      <p>{t('card_protected_note')}</p>
    </>
  );
}

/** The reason of a protected verdict, in the card. */
export function WhyProtected({ facts }: { facts: CardFacts }): JSX.Element {
  const t = useWords();
  return (
    <Why title={t('card_why_only_hour')}>
      <NotJudged reasons={facts.reasons} />
    </Why>
  );
}

const FACTORS: readonly Finding['factor'][] = ['urgency', 'time-zones', 'sensitivity', 'cohesiveness', 'interaction'];

/** What was weighed, factor by factor, and what was not known. */
export function WhyThis({ facts, title }: { facts: CardFacts; title: string }): JSX.Element {
  const t = useWords();
  return (
    <Why title={title}>
      <Looked facts={facts} />
      {facts.findings.length === 0 && kindWord(t, facts) === null ? <p>{t('card_nothing_weighed')}</p> : null}
      {facts.joined ? null : <p>{t('card_not_joined')}</p>}
    </Why>
  );
}

const kindWord = (t: Translate, { kind }: CardFacts): string | null =>
  kind === null ? null : maybe(t, `kind_${kind.replaceAll('-', '_')}`);

/** The hours in counts, the kind, and what each factor saw. */
export function Looked({ facts }: { facts: CardFacts }): JSX.Element | null {
  const t = useWords();
  const kind = kindWord(t, facts);
  const rows = FACTORS.flatMap((factor) => {
    const found = facts.findings.filter((one) => one.factor === factor);
    return found.length === 0 ? [] : [{ factor, lines: found.map((one) => say(t, one.reason)) }];
  });
  if (facts.considered === 0 && kind === null && rows.length === 0 && facts.words.length === 0) return null;
  return (
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
      {facts.words.length === 0 ? null : (
        <>
          <dt>{t('card_words')}</dt>
          <dd dir="auto">
            {facts.words.map((word) => (
              <div key={word}>
                <q>{word}</q>
              </div>
            ))}
          </dd>
        </>
      )}
      {rows.map(({ factor, lines }) => (
        <FactorRow key={factor} name={t(`card_factor_${factor}`)} lines={lines} />
      ))}
    </dl>
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
