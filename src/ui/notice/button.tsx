import type { ComponentChildren, JSX } from 'preact';
import type { Translate } from '../contract';
import { Glyph, type GlyphName } from '../glyph';

export interface ButtonProps {
  readonly text: string;
  readonly strong?: boolean;
  readonly word?: boolean;
  readonly expanded?: boolean;
  readonly icon?: GlyphName;
  readonly onClick: () => void;
}

interface MoreRowProps {
  readonly t: Translate;
  readonly acts: { readonly outcome: (outcome: 'not-useful') => void; readonly pause: () => void; readonly settings: () => void };
  readonly children?: ComponentChildren;
}

/** A control of a notice: words, of which one may be strong. */
export const Button = (props: ButtonProps): JSX.Element => (
  <button
    type="button"
    class={`btn ${props.word ? 'word' : 'link'}${props.strong ? ' strong' : ''}`}
    aria-expanded={props.expanded}
    onClick={props.onClick}
  >
    {props.icon === undefined ? null : <Glyph name={props.icon} />}
    {props.text}
  </button>
);

/** The rest of what can be done, behind three dots at the line's end. */
export const MoreButton = (props: { name: string; expanded: boolean; onClick: () => void }): JSX.Element => (
  <button type="button" class="btn icon end" aria-label={props.name} aria-expanded={props.expanded} onClick={props.onClick}>
    <Glyph name="more" />
  </button>
);

/** What can be done about any notice, behind the three dots. */
export const MoreRow = ({ t, acts, children }: MoreRowProps): JSX.Element => (
  <Row>
    {children}
    <Button text={t('card_not_useful')} word icon="not-useful" onClick={() => acts.outcome('not-useful')} />
    <Button text={t('mail_pause_today')} word icon="pause" onClick={acts.pause} />
    <Button text={t('card_settings')} word icon="settings" onClick={acts.settings} />
  </Row>
);

export const Row = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <div class="open">
    <div class="row">{children}</div>
  </div>
);
