/** Listens to one person while a run is told, and keeps what was heard. */
import type { Heard, Probe } from '../engine/probe.ts';

export class Recorder implements Probe {
  readonly person: number;
  readonly heard: Heard[] = [];

  constructor(person: number) {
    this.person = person;
  }

  hear(what: Heard): void {
    this.heard.push(what);
  }
}
