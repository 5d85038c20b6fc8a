import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What it changes; empty where the text above says it for all. */
  readonly note: string;
  readonly checked: boolean;
  /** Not the person's to change. */
  readonly disabled?: boolean;
  readonly change: (on: boolean) => void;
}

/** A setting that is on or off, with what it changes in a sentence. */
export function SwitchSetting({ label, note, checked, disabled = false, change }: Props): JSX.Element {
  const id = useId();
  return (
    <div class="setting">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={checked}
          disabled={disabled}
          {...(note === '' ? {} : { 'aria-describedby': `${id}-note` })}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        {label}
      </label>
      {note === '' ? null : (
        <p class="s soft" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
