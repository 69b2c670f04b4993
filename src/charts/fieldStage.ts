import type { FieldLayout } from './fieldLayout.ts';
import { islandBetween, type Island } from './layout/coast.ts';
import { Motion, type Tempo } from './layout/motion.ts';
import { paintField, type FieldView } from './paintField.ts';
import type { Sprites } from './sprites.ts';

/** What is to be painted now; undefined while there is nothing to paint on. */
export interface Shot {
  canvas: HTMLCanvasElement;
  layout: FieldLayout;
  sprites: Sprites;
  view: Omit<FieldView, 'islands' | 'scene' | 'places' | 'r' | 'loud'>;
}

/** Keeps the marks and islands on their way and paints a frame whenever something moves or is asked to be redrawn. */
export class FieldStage {
  #motion = new Motion({ settle: 0, walk: 0 });
  #before: readonly Island[] = [];
  #islands: readonly Island[] = [];
  #crowd: ImageData | undefined;
  #frame = 0;
  #shot: () => Shot | undefined;

  constructor(shot: () => Shot | undefined) {
    this.#shot = shot;
  }

  /** Sends everybody to the places of a layout. */
  goTo(layout: FieldLayout, person: Int32Array, tempo: Tempo): void {
    this.#motion.tempo = tempo;
    this.#before = this.#islands;
    this.#motion.goTo(layout.places, person, performance.now());
    this.redraw();
  }

  redraw(): void {
    this.#frame ||= requestAnimationFrame(this.#draw);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #draw = (now: number): void => {
    this.#frame = 0;
    const shot = this.#shot();
    const pen = shot?.canvas.getContext('2d');
    if (!shot || !pen || !this.#motion.places || shot.canvas.width === 0 || shot.canvas.height === 0) return;
    const { canvas, layout, sprites, view } = shot;
    const moving = this.#motion.at(now);
    this.#islands = layout.islands.map((island, g) => islandBetween(this.#before[g], island, this.#motion.settled));
    const ratio = window.devicePixelRatio || 1;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (this.#crowd?.width !== canvas.width || this.#crowd.height !== canvas.height) {
      this.#crowd = pen.createImageData(canvas.width, canvas.height);
    }
    const { places, loud, r } = layout;
    const scene = this.#motion.scene;
    paintField(pen, { ...view, islands: this.#islands, scene, places, loud, r }, sprites, this.#crowd);
    if (moving) this.redraw();
  };
}
