import type { JSX } from 'preact';
import { LENGTHS, SIZES } from '../../core/load';
import { Notes } from './figures';
import { pct, type PartProps } from './frame';
import { Picture } from './picture';

const ROW = 42;
const LARGEST = 26;
/** The row and the columns that status rounds often have: 9 to 18 people, up to an hour (guides: peers, section 4.11). */
const STATUS = { row: 2, columns: 4 };

/** People by minutes: how many meetings of each size and length. */
export function SizesPicture({ state, doors, t }: PartProps): JSX.Element {
  const { cells, unknown } = state.report.sizes;
  const most = Math.max(1, ...cells.flat());
  const people = SIZES.map((size, i) => rowName(size, SIZES[i - 1] ?? 0, i));
  const lengths = LENGTHS.map((minutes) =>
    Number.isFinite(minutes) ? t('report_sizes_minutes', { minutes }) : t('report_sizes_longer'),
  );
  const label = cells
    .flatMap((row, i) =>
      row.flatMap((count, j) =>
        count === 0 ? [] : [t('report_sizes_cell', { people: people[i] ?? '', length: lengths[j] ?? '', count: String(count) })],
      ),
    )
    .join('; ');
  const middle = (j: number): string => pct((j + 0.5) / LENGTHS.length);
  return (
    <Picture
      title={t('report_sizes')}
      intro={
        <>
          {t('report_sizes_intro')}
          <Notes of={[5]} t={t} />
          {unknown > 0 ? ` ${t('report_sizes_unknown', { count: unknown })}` : ''}
        </>
      }
      name="sizes"
      doors={doors}
      t={t}
      table={{
        caption: t('report_sizes'),
        head: [t('report_sizes_people'), ...lengths],
        rows: cells.map((row, i) => [people[i] ?? '', ...row.map((count) => (count === 0 ? '·' : String(count)))]),
      }}
    >
      <div class="scroll-x" tabIndex={0} role="group" aria-label={t('report_sizes')}>
        <svg class="c inset fits" height={ROW * 4 + 24} role="img" aria-label={label || t('report_none')}>
          <rect class="b-frame" x="0" y={STATUS.row * ROW} width={pct(STATUS.columns / LENGTHS.length)} height={ROW} rx="6" />
          {cells.map((row, i) => (
            <g key={people[i]}>
              <text x="-44" y={i * ROW + 25}>
                {people[i]}
              </text>
              {row.map((count, j) => {
                const side = Math.sqrt(count / most) * LARGEST;
                if (count === 0) {
                  return (
                    <text key={lengths[j]} class="faint" x={middle(j)} y={i * ROW + 25} text-anchor="middle">
                      ·
                    </text>
                  );
                }
                return (
                  <g key={lengths[j]}>
                    <rect
                      class="b-live"
                      x={middle(j)}
                      y={i * ROW + 21}
                      width={side}
                      height={side}
                      rx="1.5"
                      transform={`translate(${-10 - side / 2} ${-side / 2})`}
                    />
                    <text class="t-ink" x={middle(j)} y={i * ROW + 25} dx="8">
                      {count}
                    </text>
                  </g>
                );
              })}
            </g>
          ))}
          {lengths.map((length, j) => (
            <text key={length} x={middle(j)} y={ROW * 4 + 14} text-anchor="middle">
              {length}
            </text>
          ))}
        </svg>
      </div>
    </Picture>
  );
}

function rowName(size: number, before: number, i: number): string {
  if (i === 0) return String(size);
  return Number.isFinite(size) ? `${before + 1}–${size}` : `${before + 1}+`;
}
