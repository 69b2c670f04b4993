import { HIDDEN, PRESENT, type Places } from './places.ts';

export interface Tempo {
  /** Ms in which a mark settles at its new place. */
  settle: number;
  /** Ms in which a member walks to another island. */
  walk: number;
}

/** Where the marks are drawn at a moment. */
export interface Scene {
  x: Float32Array;
  y: Float32Array;
  /** 0 to 1, times the paleness of its state. */
  alpha: Float32Array;
  /** 1 while walking between islands. */
  walking: Uint8Array;
}

/**
 * Marks on their way. `goTo` takes the next places and keeps where each mark was; `at` says where it is now.
 * A person who left one group and stands in another walks there; one who is new comes up where she stands.
 */
export class Motion {
  readonly scene: Scene = {
    x: new Float32Array(0),
    y: new Float32Array(0),
    alpha: new Float32Array(0),
    walking: new Uint8Array(0),
  };
  #to: Places | undefined;
  #person: Int32Array = new Int32Array(0);
  #from: Scene = this.scene;
  #began = 0;
  #ends = 0;
  #tempo: Tempo;
  /** Share of the way that settling marks, and islands with them, have gone. */
  settled = 1;

  constructor(tempo: Tempo) {
    this.#tempo = tempo;
  }

  set tempo(tempo: Tempo) {
    this.#tempo = tempo;
  }

  get places(): Places | undefined {
    return this.#to;
  }

  goTo(to: Places, person: Int32Array, now: number): void {
    this.at(now);
    const before = this.#to;
    const old = { ...this.scene, person: this.#person };
    const n = person.length;
    const from = { x: to.x.slice(), y: to.y.slice(), alpha: new Float32Array(n), walking: new Uint8Array(n) };
    const leavers = before ? leaversOf(before, to, old.person, person) : new Map<number, number>();
    let walks = false;
    for (let i = 0; i < n; i++) {
      const same = before && i < old.person.length && old.person[i] === person[i] && before.kind[i] !== HIDDEN;
      const source = same ? i : to.kind[i] === PRESENT ? leavers.get(person[i]) : undefined;
      if (source !== undefined) {
        from.x[i] = old.x[source];
        from.y[i] = old.y[source];
        from.alpha[i] = old.alpha[source];
        if (source !== i || (same && old.walking[i])) from.walking[i] = 1;
        walks ||= from.walking[i] === 1;
        if (to.kind[i] === HIDDEN) {
          // Nowhere to go: it fades where it stands.
          to.x[i] = from.x[i];
          to.y[i] = from.y[i];
        }
      }
    }
    for (const source of leavers.values()) if (source < n) to.kind[source] = HIDDEN;
    this.#from = from;
    this.#to = to;
    this.#person = person;
    this.#began = now;
    this.#ends = now + (before ? (walks ? Math.max(this.#tempo.walk, this.#tempo.settle) : this.#tempo.settle) : 0);
    this.scene.x = new Float32Array(n);
    this.scene.y = new Float32Array(n);
    this.scene.alpha = new Float32Array(n);
    this.scene.walking = new Uint8Array(n);
    this.at(now);
  }

  /** Moves the scene to `now`; false once everybody has arrived. */
  at(now: number): boolean {
    const to = this.#to;
    if (!to) return false;
    const { x, y, alpha, walking } = this.scene;
    const from = this.#from;
    const settled = progress(now - this.#began, now >= this.#ends ? 0 : this.#tempo.settle);
    this.settled = settled;
    const walked = progress(now - this.#began, now >= this.#ends ? 0 : this.#tempo.walk);
    for (let i = 0; i < x.length; i++) {
      const t = from.walking[i] ? walked : settled;
      x[i] = from.x[i] + (to.x[i] - from.x[i]) * t;
      y[i] = from.y[i] + (to.y[i] - from.y[i]) * t;
      alpha[i] = from.alpha[i] + ((to.kind[i] === HIDDEN ? 0 : to.freshness[i]) - from.alpha[i]) * t;
      walking[i] = from.walking[i] && t < 1 ? 1 : 0;
    }
    return now < this.#ends;
  }
}

/** Rows that stood and no longer do, by person, where that person has a new row: those who walk. */
function leaversOf(before: Places, to: Places, was: Int32Array, is: Int32Array): Map<number, number> {
  const gone = new Map<number, number>();
  for (let i = 0; i < was.length; i++) {
    if (before.kind[i] === PRESENT && (is[i] !== was[i] || to.kind[i] !== PRESENT)) gone.set(was[i], i);
  }
  const walkers = new Map<number, number>();
  if (gone.size === 0) return walkers;
  for (let i = 0; i < is.length; i++) {
    const fresh = i >= was.length || was[i] !== is[i] || before.kind[i] === HIDDEN;
    const source = fresh && to.kind[i] === PRESENT ? gone.get(is[i]) : undefined;
    if (source !== undefined) walkers.set(is[i], source);
  }
  return walkers;
}

/** Eased share of the way, 0 to 1. */
function progress(passed: number, whole: number): number {
  if (whole <= 0 || passed >= whole) return 1;
  const t = Math.max(0, passed / whole);
  return 1 - (1 - t) ** 3;
}
