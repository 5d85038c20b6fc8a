import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What it changes; empty where the text above says it for all. */
  readonly note: string;
  readonly checked: boolean;
  /** Not the person's to change. */
  readonly disabled?: boolean;
  /** Settled once what it changed is shown. */
  readonly change: (on: boolean) => Promise<unknown>;
}

/**
 * A setting that is on or off, with what it changes in a sentence. It shows what the person last chose until that is stored: a state of
 * before, which arrives meanwhile, does not turn it back under their hands.
 */
export function SwitchSetting({ label, note, checked, disabled = false, change }: Props): JSX.Element {
  const id = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const turn = useRef(0);
  const choose = async (on: boolean): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setChosen(on);
    await change(on);
    if (mine === turn.current) setChosen(null);
  };
  return (
    <div class="setting">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={chosen ?? checked}
          disabled={disabled}
          {...(note === '' ? {} : { 'aria-describedby': `${id}-note` })}
          onChange={(event) => void choose(event.currentTarget.checked)}
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
