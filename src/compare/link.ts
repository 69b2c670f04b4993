/** A comparison as a link: everything is behind the `#`, which browsers send to nobody. */
import type { BuiltIn, SharedComparison } from './comparisonFile.ts';
import { plainComparison } from './comparisonFile.ts';
import { pack } from './payload.ts';

/**
 * Characters up to which a link is handed out as such. Enterprise WeChat takes 2,048 bytes of a text message from a robot
 * (https://developer.work.weixin.qq.com/document/path/91770), old Windows programs cut addresses at 2,083 characters
 * (https://support.microsoft.com/kb/208427). Browsers themselves take far more.
 */
export const LONGEST_LINK = 2_000;

export interface Link {
  address: string;
  /** Characters. */
  length: number;
  /** The page stands on the reader's own machine, where nobody else can open it. */
  isLocal: boolean;
  /** Whether it is short enough to survive; else hand out the file (`writeComparison`) instead. It can be opened all the same. */
  fits: boolean;
}

/** What links, codes and QR codes of a comparison have inside. */
export function payloadOf(comparison: SharedComparison, builtIn: BuiltIn): Promise<string> {
  return pack(JSON.stringify(plainComparison(comparison, builtIn)));
}

/** `page`: the app's own address; what stands behind its `#` is left out. */
export function linkTo(page: string, payload: string): Link {
  const address = `${page.replace(/#.*$/s, '')}#/compare?c=${payload}`;
  return { address, length: address.length, isLocal: standsHere(page), fits: address.length <= LONGEST_LINK };
}

/** A file, or an address that every machine has for itself (RFC 6761, RFC 1122, RFC 4291). */
function standsHere(page: string): boolean {
  const { protocol, hostname } = new URL(page);
  return protocol === 'file:' || /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/** The payload of a link, of the part behind its `#`, or of a text around it; undefined where there is none. */
export function payloadInLink(text: string): string | undefined {
  return /#\/compare\?(?:[\w-]+=[\w.%-]*&)*c=(\d{1,9}\.[\w-]*|)/.exec(text)?.[1];
}
