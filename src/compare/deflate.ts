/** Compression by the platform (RFC 1951), within bounds. */

/** Bytes handed over at a time. Deflate makes at most some 1,030 of each (RFC 1951: 258 bytes from two bits), so one piece at most half a MB. */
const PIECE = 512;

export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export type Inflated = { ok: true; bytes: Uint8Array } | { ok: false; why: 'damaged' | 'tooBig' };

/**
 * Stops as soon as there are more than `most` bytes, whatever is still to come: a small bomb may hold gigabytes. The input goes in by small
 * pieces, each only when what came out of those before has been counted, since browsers unfold a whole piece at once.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Inflated> {
  const reader = piecesOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) {
        await reader.cancel();
        return { ok: false, why: 'tooBig' };
      }
      parts.push(next.value);
    }
  } catch {
    return { ok: false, why: 'damaged' };
  }
  return { ok: true, bytes: joined(parts, size) };
}

function piecesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        controller.enqueue(bytes.subarray(at, at + PIECE));
        at += PIECE;
        if (at >= bytes.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
