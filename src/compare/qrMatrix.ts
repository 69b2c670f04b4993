/** A link as a QR code. Only needed once somebody asks for the picture: import it when that happens. */
import encodeQR from 'qr';

/** Bytes that the largest code holds (ISO/IEC 18004:2015, table 7: version 40, level L, byte mode). */
export const MOST_BYTES = 2_953;

/** Light modules around the code, without which readers do not find it (ISO/IEC 18004:2015, 6.3.8). */
export const QUIET = 4;

/** `rows[y][x]`: whether the module is dark; as many rows as columns, the quiet ones around included. */
export type QrMatrix = { ok: true; rows: boolean[][] } | { ok: false; bytes: number; most: number };

/**
 * Level L, which mends 7 %: a link is long, and the fewer and larger the modules, the sooner a phone reads them. A text of more than 2,953 bytes
 * has no code; hand out the file or the text code then.
 */
export function qrMatrix(text: string): QrMatrix {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) return { ok: false, bytes, most: MOST_BYTES };
  return { ok: true, rows: encodeQR(text, 'raw', { ecc: 'low', encoding: 'byte', border: QUIET }) };
}

/** The dark modules as the `d` of an SVG path, one unit a module; a run of them in a row is one rectangle. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
}

function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    if (dark && row[x - 1]) runs[runs.length - 1][1]++;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}
