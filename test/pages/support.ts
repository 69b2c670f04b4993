/**
 * The `test` of every page test. Besides what the test itself claims, it fails on any request that leaves the origin,
 * any console error, any uncaught error and any violation of the content-security policy.
 */
import { test as base, expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

/** Requests that stay at home: the origin itself, and what a page makes out of its own bytes. */
function staysHome(url: string, origin: string): boolean {
  const { protocol, origin: target } = new URL(url);
  return protocol === 'data:' || target === origin;
}

/** Writes down everything that goes wrong in any page of the context. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = [];
  context.on('request', (request) => {
    if (!staysHome(request.url(), origin)) problems.push(`request to another origin: ${request.url()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => problems.push(`web socket: ${socket.url()}`));
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  await context.exposeFunction('reportViolation', (what: string) => problems.push(`policy violation: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (what: string) => void };
      reportViolation(`${event.effectiveDirective} ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return problems;
}

/** `problems`: what went wrong so far. A test that provokes something on purpose checks the list, then empties it. */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ context, baseURL }, use) => {
      const problems = await watch(context, new URL(baseURL ?? 'http://127.0.0.1').origin);
      await use(problems);
      expect(problems, 'the page stays at home and logs no error').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
