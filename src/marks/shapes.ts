/** Drawings of the signs as plain data, on a grid of 16: what draws them on a foreign page carries no library. */

/** An element of SVG: its name, and its attributes. */
export type Stroke = readonly [tag: 'path' | 'circle', attributes: Readonly<Record<string, string>>];

const line = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
const filled = { fill: 'currentColor' } as const;

export const SHAPES = {
  clock: [
    ['circle', { ...line, 'stroke-width': '1.75', cx: '8', cy: '8', r: '6' }],
    ['path', { ...line, 'stroke-width': '1.75', d: 'M8 4.6V8l2.4 1.7' }],
  ],
  moon: [['path', { ...filled, d: 'M13.9 9.7c.3-.1.6.2.5.5A6.6 6.6 0 1 1 5.8 1.6c.3-.1.6.2.5.5a5.9 5.9 0 0 0 7.6 7.6Z' }]],
  async: [
    ['path', { ...filled, d: 'M3.4 2h4.9a2.6 2.6 0 0 1 0 5.2H1.4a.6.6 0 0 1-.6-.6v-2A2.6 2.6 0 0 1 3.4 2Z' }],
    ['path', { ...filled, d: 'M7.7 8.8h4.9a2.6 2.6 0 0 1 2.6 2.6v2a.6.6 0 0 1-.6.6H7.7a2.6 2.6 0 0 1 0-5.2Z' }],
  ],
  unknown: [
    [
      'circle',
      {
        cx: '8',
        cy: '8',
        r: '6',
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': '1.9',
        'stroke-dasharray': '2.65 2.062',
        'stroke-dashoffset': '1.325',
      },
    ],
  ],
  check: [['path', { ...line, 'stroke-width': '1.5', d: 'm3.5 8.5 3 3 6-7' }]],
  mark: [
    [
      'path',
      {
        ...filled,
        d: 'M7.5 1.5v9.25H2.6a.6.6 0 0 1-.6-.6V6.9a5.4 5.4 0 0 1 5.5-5.4ZM8.75 5.25a4.65 4.65 0 0 1 0 9.25Z',
      },
    ],
  ],
} as const satisfies Record<string, readonly Stroke[]>;
export type ShapeName = keyof typeof SHAPES;
