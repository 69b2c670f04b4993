import { hand } from './handout.svelte.ts';

/** Whether files cannot be saved here: the browsers inside WeChat and QQ ignore downloads. */
export function cannotSave(userAgent: string): boolean {
  return /MicroMessenger|QQ\//.test(userAgent);
}

/** Hands a file to the reader: as a download, or where that fails as a picture to keep or a text to copy. */
export function download(name: string, content: string | Blob, type = 'text/plain'): void {
  const safe = name.replace(/[\\/:*?"<>|]+/g, '-');
  if (cannotSave(navigator.userAgent)) {
    void handOut(safe, content);
    return;
  }
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = safe;
  link.click();
  // Some browsers read the blob only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Shows a picture to be kept by a long press, or to be saved where that can be done. `alt`: what it shows. */
export async function handPicture(name: string, content: Blob, alt: string): Promise<void> {
  hand.out = { name, picture: await dataUrl(content), alt };
}

/** A picture must be a data URL: a long press in WeChat does not keep what lies behind a blob's. */
async function handOut(name: string, content: string | Blob): Promise<void> {
  hand.out = typeof content === 'string' ? { name, text: content } : { name, picture: await dataUrl(content) };
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('The picture cannot be read.'));
    reader.readAsDataURL(blob);
  });
}
