/** An icon's paths on a 20-unit grid: strokes and filled shapes. */
export interface Paths {
  lines?: readonly string[];
  fills?: readonly string[];
}

const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

export const icons = {
  play: { fills: ['M7 4.5v11l9-5.5z'] },
  pause: { fills: ['M5.6 4.4h2.8v11.2H5.6z', 'M11.6 4.4h2.8v11.2h-2.8z'] },
  replay: { lines: ['M4.6 8a6 6 0 1 1-.4 4', 'M4.2 3.8V8h4.2'] },
  step: { lines: ['M5 5v10l7-5z', 'M15 5v10'] },
  sun: {
    lines: [
      disc(10, 10, 3.4),
      'M10 2.6v1.6M10 15.8v1.6M2.6 10h1.6M15.8 10h1.6M4.8 4.8l1.1 1.1M14.1 14.1l1.1 1.1M4.8 15.2l1.1-1.1M14.1 5.9l1.1-1.1',
    ],
  },
  moon: { lines: ['M16 11.6A6.6 6.6 0 0 1 8.4 4 6.6 6.6 0 1 0 16 11.6z'] },
  more: { fills: [disc(4.5, 10, 1.3), disc(10, 10, 1.3), disc(15.5, 10, 1.3)] },
  close: { lines: ['M5.5 5.5l9 9M14.5 5.5l-9 9'] },
  down: { lines: ['M6 8l4 4 4-4'] },
  right: { lines: ['M8 6l4 4-4 4'] },
  back: { lines: ['M12 5l-5 5 5 5'] },
  plus: { lines: ['M10 5v10M5 10h10'] },
  minus: { lines: ['M5 10h10'] },
  pin: { lines: ['M4 8v4h2.6L12 15.5v-11L6.6 8z', 'M14.8 7.6a3.4 3.4 0 0 1 0 4.8'] },
  people: {
    lines: [
      disc(7, 7, 2.4),
      disc(13.6, 8, 1.9),
      'M2.8 15.6c.3-2.7 2-4.2 4.2-4.2s3.9 1.5 4.2 4.2M13.2 12c2 0 3.5 1.2 3.8 3.3',
    ],
  },
  curve: { lines: ['M3 4v12.5h14M5.5 6.5c4 .5 5 6 11 6.5'] },
  sliders: { lines: ['M3 6.5h8M15 6.5h2M3 13.5h2M9 13.5h8', disc(13, 6.5, 1.9), disc(7, 13.5, 1.9)] },
  chat: { lines: ['M3 5h14v9H9.5L6 17v-3H3z'] },
  file: { lines: ['M5 2.8h6.5L15 6.3v10.9H5zM11.5 2.8v3.5H15'] },
  search: { lines: [disc(9, 9, 5), 'M13 13l4 4'] },
  packet: { lines: ['M4.5 3h11v14h-11z', 'M4.5 6.5c3.5 3 7.5 3 11 0', disc(10, 9.2, 1.5)] },
  at: { lines: [disc(10, 10, 2.8), 'M12.8 7.4v3.6a2 2 0 0 0 4 0V10a6.8 6.8 0 1 0-2.6 5.3'] },
  eye: { lines: ['M2.5 10s2.8-5 7.5-5 7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5z', disc(10, 10, 2)] },
  warn: { lines: ['M10 3.5l7 12.500H3zM10 8v3.600M10 13.600v.2'] },
  check: { lines: ['M4.5 10.500l3.7 3.7 7.3-8'] },
  lock: { lines: ['M5 9h10v7.500H5zM7 9V6.500a3 3 0 0 1 6 0V9'] },
  undo: { lines: ['M7 5L3.5 8.5 7 12M3.5 8.500h8a4.5 4.5 0 0 1 0 9H8'] },
  redo: { lines: ['M13 5l3.5 3.500L13 12M16.5 8.500h-8a4.5 4.5 0 0 0 0 9H12'] },
  table: { lines: ['M3 4h14v12H3zM3 8h14M3 12h14M8 4v12'] },
  down2: { lines: ['M10 3v9M6.5 9L10 12.5 13.5 9M4 16.500h12'] },
  send: { lines: ['M3.5 10L16.5 4l-4 12.5-2.5-5zM10 11.500L16.5 4'] },
} satisfies Record<string, Paths>;

export type IconName = keyof typeof icons;
