/** Whatever somebody pasted, opened or followed: a comparison's link, its text code, or the text of its file. */
import type { BuiltIn } from './comparisonFile.ts';
import { payloadInLink } from './link.ts';
import { parseComparison, type ParsedComparison } from './parseComparison.ts';
import { unpack } from './payload.ts';
import { payloadInCode, type Found } from './textCode.ts';

/** Never throws. What was open before is the caller's and stays as it is. */
export async function openComparison(text: string, builtIn: BuiltIn): Promise<ParsedComparison> {
  if (/^[\uFEFF\s]*\{/.test(text)) return parseComparison(text, builtIn);
  const found = payloadIn(text);
  if (!found.ok) return found;
  const unpacked = await unpack(found.payload);
  return unpacked.ok ? parseComparison(unpacked.text, builtIn) : unpacked;
}

function payloadIn(text: string): Found {
  const inLink = payloadInLink(text);
  return inLink === undefined ? payloadInCode(text) : { ok: true, payload: inLink };
}
