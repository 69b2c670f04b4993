/**
 * A text as the tail of a link: `1.` and the packed text. The number is of the packing, not of what is packed, which has a format of its own.
 * Packing 1: UTF-8, deflate, base64url, and eight digits by which one sees that nothing was cut or changed on the way.
 */
import { limits } from '../scenario/limits.ts';
import type { Problem } from '../scenario/problem.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';
import { fingerprint } from './fingerprint.ts';
import { cutOrChanged, newerPacking, tooBigInside } from './linkProblems.ts';

const PACKING = 1;
const CHECK = 8;

export type Unpacked = { ok: true; text: string } | { ok: false; problems: Problem[] };

export async function pack(text: string): Promise<string> {
  const data = toBase64url(await deflate(new TextEncoder().encode(text)));
  return `${PACKING}.${data}${checkOf(data)}`;
}

/** Never throws, and never unfolds more than a file may have. */
export async function unpack(payload: string): Promise<Unpacked> {
  if (payload.length > limits.bytes) return refused(tooBigInside);
  const [, packing = '', rest = ''] = /^(\d{1,9})\.([\w-]*)$/.exec(payload) ?? [];
  if (packing !== '' && Number(packing) > PACKING) return refused(newerPacking(Number(packing), PACKING));
  const [data, check] = [rest.slice(0, -CHECK), rest.slice(-CHECK)];
  const bytes = fromBase64url(data);
  if (Number(packing) !== PACKING || !bytes || check !== checkOf(data)) return refused(cutOrChanged);
  const inflated = await inflate(bytes, limits.bytes);
  if (!inflated.ok) return refused(inflated.why === 'tooBig' ? tooBigInside : cutOrChanged);
  return decoded(inflated.bytes);
}

const checkOf = (data: string): string => fingerprint(data).slice(0, CHECK);

function decoded(bytes: Uint8Array): Unpacked {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return refused(cutOrChanged);
  }
}

const refused = (problem: Problem): Unpacked => ({ ok: false, problems: [problem] });
