import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Instant, Zone } from '../../core/model';
import { formatTime, zoneCity } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { allPlaces, findPlaces, offsetWords, type Place } from './zone-search';

interface Props {
  readonly zone: Zone | null;
  readonly label: string;
  readonly t: Translate;
  readonly now: () => Instant;
  readonly choose: (zone: Zone) => void;
}

/** A zone chosen by its city: type, then take one of what is found. What is typed and not taken changes nothing. */
export function ZonePicker({ zone, label, t, now, choose }: Props): JSX.Element {
  const id = useId();
  const places = useMemo(() => allPlaces(), []);
  const [text, setText] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = text === null ? [] : findPlaces(places, text);
  const open = found.length > 0;
  const shown = text ?? (zone === null ? '' : zoneCity(zone));
  const take = (place: Place | undefined): void => {
    setText(null);
    setActive(0);
    if (place && place.zone !== zone) choose(place.zone);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return;
    if (event.key === 'ArrowDown') setActive((active + 1) % found.length);
    else if (event.key === 'ArrowUp') setActive((active + found.length - 1) % found.length);
    else if (event.key === 'Enter') take(found[active]);
    else if (event.key === 'Escape') setText(null);
    else return;
    event.preventDefault();
  };
  const at = now();
  return (
    <div class="field zone">
      <label class="label" for={`${id}-in`}>
        {label}
      </label>
      <input
        id={`${id}-in`}
        class="input"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-say`}
        value={shown}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onBlur={() => setText(null)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} class="places" role="listbox" aria-label={label} hidden={!open}>
        {found.map((place, i) => (
          <li
            key={`${place.zone} ${place.city}`}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            // Before the field loses the focus, and with it what was typed.
            onMouseDown={(event) => {
              event.preventDefault();
              take(place);
            }}
          >
            <span>{place.city}</span>
            <span class="soft">
              {offsetWords(place.zone, at)}, {formatTime(place.zone, at, t.lang)}
            </span>
          </li>
        ))}
      </ul>
      <p id={`${id}-say`} class="s soft" role="status">
        {text !== null && text.trim() !== '' && !open
          ? t('options_zone_none', { text })
          : zone === null
            ? t('options_zone_unset')
            : t('options_zone_now', { zone, time: formatTime(zone, at, t.lang) })}
      </p>
    </div>
  );
}
