import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** Accessible name; begins with the label. */
  readonly name: string;
  /** The question that the second step asks. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly act: () => void;
}

/** A button whose act cannot be taken back: asks once more, in its place. The harmless answer gets the focus. */
export function ConfirmButton({ label, name, question, yes, no, act }: Props): JSX.Element {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  if (!asking) {
    return (
      <button class="btn quiet small" type="button" ref={first} aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const back = (): void => {
    setAsking(false);
    queueMicrotask(() => first.current?.focus());
  };
  return (
    <span class="row tight ask" role="group" aria-label={question}>
      <span class="s">{question}</span>
      <button
        class="btn small"
        type="button"
        onClick={() => {
          setAsking(false);
          act();
        }}
      >
        {yes}
      </button>
      <button class="btn quiet small" type="button" ref={(element) => element?.focus()} onClick={back}>
        {no}
      </button>
    </span>
  );
}
