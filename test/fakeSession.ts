/** A session without an engine, for tests of what the page does with one: it remembers what it was asked. */
import type { Frame, Intervention } from '../src/runner/frame.ts';
import type { Session } from '../src/runner/session.ts';

export interface FakeSession extends Session {
  /** Calls in order, as `advance 60`. */
  calls: string[];
  /** The policy the session holds now. */
  policy: Intervention[];
  /** The next call fails with this message. */
  failure: string | undefined;
}

/** An empty group at a minute. */
export function emptyFrame(minute: number): Frame {
  const none = { Int32: new Int32Array(0), Uint8: new Uint8Array(0), Float32: new Float32Array(0) };
  return {
    minute,
    groups: [],
    memberships: {
      person: none.Int32,
      group: new Uint16Array(0),
      status: none.Uint8,
      attention: none.Uint8,
      mood: none.Float32,
      leaving: none.Float32,
      voice: none.Float32,
      joinedAt: none.Int32,
      leftAt: none.Int32,
      cause: none.Uint8,
    },
    persons: { role: none.Uint8, enteredAt: none.Int32, leftAt: none.Int32, exit: none.Uint8, cause: none.Uint8 },
    daily: {},
    money: { start: 0, income: 0, cost: 0, balance: 0, minutesUsed: 0, minutesPerWeek: 0 },
    goals: [],
    notices: [],
    digest: `digest ${minute}`,
  };
}

export function fakeSession(): FakeSession {
  let now = 0;
  const answer = (call: string, minute: number): Promise<Frame> => {
    session.calls.push(call);
    const { failure } = session;
    session.failure = undefined;
    if (failure !== undefined) return Promise.reject(new Error(failure));
    now = minute;
    return Promise.resolve(emptyFrame(minute));
  };
  const session: FakeSession = {
    calls: [],
    policy: [],
    failure: undefined,
    open: ({ seed, interventions, minute = 0 }) => {
      session.policy = interventions;
      return answer(`open ${seed} at ${minute}`, minute);
    },
    advance: (minute) => answer(`advance ${minute}`, Math.max(now, minute)),
    act: (interventions, minute) => {
      session.policy = interventions;
      return answer(`act at ${minute}`, minute);
    },
    rewind: (minute) => answer(`rewind ${minute}`, minute),
    chat: () => Promise.resolve([]),
    names: () => Promise.resolve([]),
    diary: () => Promise.reject(new Error('nobody')),
    doNothing: () => Promise.resolve({ retention: [], persons: emptyFrame(0).persons, daily: {} }),
  };
  return session;
}
