import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons';
import type { PartProps } from './frame';
import { pictureOf } from './png';

/** A table behind a picture. The first column names its rows. */
export interface TableData {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Props extends Pick<PartProps, 'doors' | 't'> {
  readonly title: string;
  readonly intro?: ComponentChildren;
  /** File name of the picture, without its ending. */
  readonly name: string;
  readonly legend?: ComponentChildren;
  readonly table: TableData | null;
  readonly children: ComponentChildren;
  /** Stands in a column of two; else over the whole width, its heading for screen readers only. */
  readonly wide?: boolean;
}

/** One picture with everything it needs: what it says in words, its legend, its table, and a copy as PNG. */
export function Picture({ title, intro, name, legend, table, children, wide = false, doors, t }: Props): JSX.Element {
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const png = async (): Promise<void> => {
    if (body.current === null) return;
    const picture = await pictureOf(body.current);
    if (picture !== null) doors.save(`asyncable-${name}.png`, picture);
    setSaid(picture === null ? t('report_error') : t('report_saved'));
  };
  return (
    <section class={wide ? 'wide' : 'col'} aria-labelledby={id}>
      <h2 id={id} class={wide ? 'vh' : undefined}>
        {title}
      </h2>
      {intro === undefined ? null : <p class="s soft">{intro}</p>}
      <div class="body" ref={body}>
        {children}
        {legend === undefined ? null : <p class="legend">{legend}</p>}
      </div>
      <div class="under">
        {table === null ? null : <TableOf table={table} t={t} />}
        <button
          class="btn quiet small"
          type="button"
          aria-label={`${t('report_export_png')}: ${title}`}
          onClick={() => void png()}
        >
          <Icon name="download" class="g" />
          PNG
        </button>
        <span class="s soft" role="status">
          {said}
        </span>
      </div>
    </section>
  );
}

function TableOf({ table, t }: { table: TableData; t: PartProps['t'] }): JSX.Element {
  return (
    <details class="alt">
      <summary>{t('report_as_table')}</summary>
      <div class="scroll-x" tabIndex={0} role="group" aria-label={table.caption}>
        <table>
          <caption class="vh">{table.caption}</caption>
          <thead>
            <tr>
              {table.head.map((head, i) => (
                <th key={head} scope="col" class={i === 0 ? undefined : 'end'}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={table.head[i + 1]} class="end num">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export type KeyLook = 'b-live' | 'b-async' | 'b-out' | 'b-focus' | 'b-work' | 'b-med' | 'b-others';

/** One entry of a legend: the mark as it is drawn, and its word. */
export function Key({ look, children }: { look: KeyLook; children: ComponentChildren }): JSX.Element {
  return (
    <span>
      <svg aria-hidden="true">
        {look === 'b-focus' || look === 'b-med' ? <line class={look} x1="0" x2="18" y1="6" y2="6" /> : null}
        {look === 'b-work' ? (
          <>
            <rect class="b-work" x="1" width="16" height="10" />
            <line class="b-edge" x1="1" x2="1" y1="0" y2="10" />
            <line class="b-edge" x1="17" x2="17" y1="0" y2="10" />
          </>
        ) : null}
        {['b-live', 'b-async', 'b-out', 'b-others'].includes(look) ? (
          <rect class={look} x="1" y="1" width="16" height="8" rx="1.5" />
        ) : null}
      </svg>
      {children}
    </span>
  );
}
