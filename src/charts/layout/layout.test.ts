import { describe, expect, it } from 'vitest';
import type { MembershipColumns } from '../../runner/frame.ts';
import { CAPE, coast, islandBetween, type Island } from './coast.ts';
import { placeIslands, steadyIslands } from './islands.ts';
import { Motion } from './motion.ts';
import { peakPresent } from './peaks.ts';
import { neighbour, nearest } from './pick.ts';
import { ADRIFT, depthShare, HIDDEN, PRESENT, wantedPlaces, type Places } from './places.ts';
import { relax } from './relax.ts';

const DAY = 1440;

function columns(rows: Partial<Record<keyof MembershipColumns, number>>[]): MembershipColumns {
  const of = (key: keyof MembershipColumns, usual: number) => rows.map((row) => row[key] ?? usual);
  return {
    person: Int32Array.from(rows.map((row, i) => row.person ?? i)),
    group: Uint16Array.from(of('group', 0)),
    status: Uint8Array.from(of('status', 0)),
    attention: Uint8Array.from(of('attention', 0)),
    mood: Float32Array.from(of('mood', 0)),
    leaving: Float32Array.from(of('leaving', 0)),
    voice: Float32Array.from(of('voice', 0)),
    joinedAt: Int32Array.from(of('joinedAt', 0)),
    leftAt: Int32Array.from(of('leftAt', -1)),
    cause: Uint8Array.from(of('cause', 255)),
  };
}

const island: Island = { x: 200, y: 200, radius: 150, phase: 1 };
const rules = { minute: 10 * DAY, leavingFrom: 0.3 };
const reach = (places: Places, i: number) => {
  const [dx, dy] = [places.x[i] - island.x, places.y[i] - island.y];
  return Math.hypot(dx, dy) / (island.radius * coast(island.phase, Math.atan2(dy, dx)));
};

describe('islands', () => {
  const groups = [172, 37, 28].map((size, i) => ({ id: `g${i}`, size }));

  it.each([
    [416, 480],
    [358, 277],
    [900, 300],
  ])('fit a sea of %i by %i without touching', (width, height) => {
    const { islands, spacing } = placeIslands(groups, { width, height });
    expect(spacing).toBeGreaterThan(4);
    islands.forEach((a, i) => {
      const out = a.radius * CAPE;
      expect(Math.min(a.x - out, a.y - out, width - a.x - out, height - a.y - out)).toBeGreaterThan(-0.5);
      for (const b of islands.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan((a.radius + b.radius) * CAPE);
      }
    });
    expect(islands[0].radius).toBeGreaterThan(islands[1].radius);
  });

  it('are not made for groups without members', () => {
    expect(placeIslands([{ id: 'a', size: 0 }], { width: 400, height: 400 }).islands[0].radius).toBe(0);
    expect(placeIslands([], { width: 400, height: 400 }).islands).toEqual([]);
  });

  it('are asked anew only when a size changes', () => {
    const place = steadyIslands();
    const sea = { width: 416, height: 480 };
    const first = place(groups, sea);
    expect(place(groups, { ...sea })).toBe(first);
    expect(place(groups, { ...sea, width: 417 })).not.toBe(first);
  });

  it('grow from nothing and sink to nothing', () => {
    expect(islandBetween(undefined, island, 0)).toEqual({ ...island, radius: 0 });
    expect(islandBetween(island, { ...island, radius: 0 }, 0.5).radius).toBe(75);
  });
});

describe('places', () => {
  it('mean something: the middle is the talk, the shore is about to leave, outside has left', () => {
    const places = wantedPlaces(
      columns([
        { person: 5, voice: 1 },
        { person: 5 },
        { person: 5, leaving: 0.6 },
        { person: 5, status: 1, leftAt: 9 * DAY },
        { person: 5, status: 1, leftAt: 5 * DAY },
        { person: 5, status: 3, leftAt: 9 * DAY },
      ]),
      [island],
      rules,
    );
    expect(reach(places, 0)).toBeLessThan(0.45);
    expect(reach(places, 1)).toBeGreaterThan(reach(places, 0));
    expect(reach(places, 2)).toBeGreaterThan(0.95);
    expect(reach(places, 3)).toBeGreaterThan(1.05);
    expect([...places.kind]).toEqual([PRESENT, PRESENT, PRESENT, ADRIFT, HIDDEN, HIDDEN]);
  });

  it('move steadily inwards as a member speaks', () => {
    for (const depth of [0.1, 0.5, 0.9]) {
      const shares = [0, 0.1, 0.4, 1].map((voice) => depthShare(depth, voice));
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }
  });

  it('are the same for the same state', () => {
    const crowd = columns(Array.from({ length: 300 }, (_, person) => ({ person, voice: (person % 7) / 10 })));
    const make = () => {
      const places = wantedPlaces(crowd, [island], rules);
      relax(places, { elbows: new Float32Array(300).fill(5), rounds: 8 });
      return places;
    };
    expect(make()).toEqual(make());
  });

  it('leave few marks overlapping once relaxed', () => {
    const places = wantedPlaces(columns(Array.from({ length: 170 }, (_, person) => ({ person }))), [island], rules);
    const overlaps = () => {
      let n = 0;
      for (let i = 0; i < 170; i++)
        for (let j = 0; j < i; j++) if (Math.hypot(places.x[i] - places.x[j], places.y[i] - places.y[j]) < 9) n++;
      return n;
    };
    const before = overlaps();
    relax(places, { elbows: new Float32Array(170).fill(5), rounds: 8 });
    expect(before).toBeGreaterThan(5);
    expect(overlaps()).toBeLessThan(before / 5);
  });

  it('step back from a mark with wide elbows', () => {
    const places = wantedPlaces(columns(Array.from({ length: 170 }, (_, person) => ({ person }))), [island], rules);
    const elbows = new Float32Array(170).fill(5);
    elbows[40] = 16;
    relax(places, { elbows, rounds: 12 });
    const near = [...places.x.keys()].filter(
      (i) => i !== 40 && Math.hypot(places.x[i] - places.x[40], places.y[i] - places.y[40]) < 16,
    );
    expect(near).toEqual([]);
  });
});

describe('peaks', () => {
  it('are the most members at the end of a day so far', () => {
    const rows = columns([
      { joinedAt: -5 * DAY },
      {},
      { joinedAt: 2 * DAY, leftAt: 3 * DAY, status: 1 },
      { group: 1, joinedAt: 8 * DAY },
    ]);
    expect(peakPresent(rows, 2, 10 * DAY)).toEqual([3, 1]);
  });
});

describe('picking', () => {
  const places: Places = {
    x: Float32Array.from([0, 10, 20, 0]),
    y: Float32Array.from([0, 1, 0, 30]),
    kind: Uint8Array.from([1, 1, 1, 0]),
    freshness: new Float32Array(4).fill(1),
  };

  it('takes the nearest mark in reach, and none that is hidden', () => {
    expect(nearest(places, 9, 0, 14)).toBe(1);
    expect(nearest(places, 0, 30, 14)).toBe(-1);
  });

  it('walks to the neighbour in a direction, and stays where there is none', () => {
    expect(neighbour(places, 0, [1, 0])).toBe(1);
    expect(neighbour(places, 2, [-1, 0])).toBe(1);
    expect(neighbour(places, 0, [0, -1])).toBe(0);
  });
});

describe('motion', () => {
  const at = (rows: [number, number][]): Places => ({
    x: Float32Array.from(rows.map(([x]) => x)),
    y: new Float32Array(rows.length),
    kind: Uint8Array.from(rows.map(([, kind]) => kind)),
    freshness: Float32Array.from(rows.map(([, kind]) => (kind ? 1 : 0))),
  });

  it('moves marks from where they are to where they go, and then rests', () => {
    const motion = new Motion({ settle: 400, walk: 900 });
    motion.goTo(at([[0, PRESENT]]), Int32Array.of(7), 0);
    motion.goTo(at([[100, PRESENT]]), Int32Array.of(7), 1000);
    expect(motion.at(1100)).toBe(true);
    expect(motion.scene.x[0]).toBeGreaterThan(10);
    expect(motion.scene.x[0]).toBeLessThan(100);
    expect(motion.at(1400)).toBe(false);
    expect(motion.scene.x[0]).toBe(100);
  });

  it('lets a member who changed the group walk there, slower, and leaves no double behind', () => {
    const motion = new Motion({ settle: 400, walk: 900 });
    motion.goTo(at([[10, PRESENT]]), Int32Array.of(7), 0);
    const next = at([
      [12, ADRIFT],
      [300, PRESENT],
    ]);
    motion.goTo(next, Int32Array.of(7, 7), 1000);
    expect(motion.scene.x[1]).toBe(10);
    motion.at(1500);
    expect(motion.scene.walking[1]).toBe(1);
    expect(next.kind[0]).toBe(HIDDEN);
    motion.at(1900);
    expect([motion.scene.x[1], motion.scene.walking[1]]).toEqual([300, 0]);
  });

  it('fades out where it stands who is no longer shown', () => {
    const motion = new Motion({ settle: 400, walk: 900 });
    motion.goTo(at([[50, PRESENT]]), Int32Array.of(7), 0);
    motion.goTo(at([[0, HIDDEN]]), Int32Array.of(7), 1000);
    motion.at(1200);
    expect(motion.scene.x[0]).toBe(50);
    expect(motion.scene.alpha[0]).toBeLessThan(1);
  });

  it('is over at once where motion is not wanted', () => {
    const motion = new Motion({ settle: 0, walk: 0 });
    motion.goTo(at([[0, PRESENT]]), Int32Array.of(7), 0);
    motion.goTo(at([[100, PRESENT]]), Int32Array.of(7), 1000);
    expect([motion.at(1000), motion.scene.x[0]]).toEqual([false, 100]);
  });
});
