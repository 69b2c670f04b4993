import type { Shape } from './palette.ts';

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${fixed(x)} ${fixed(y)}`).join('L')}Z`;
const fixed = (n: number): number => Number(n.toFixed(2));

const outlines: Record<Shape, (r: number) => string> = {
  circle: (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  square: (r) => {
    const [a, k] = [fixed(r * 0.92), fixed(r * 0.3)];
    const side = fixed(2 * (a - k));
    const corner = (x: number, y: number, dx: number, dy: number) => `q${x} ${y} ${dx} ${dy}`;
    const [right, down] = [`h${side}${corner(k, 0, k, k)}`, `v${side}${corner(0, k, -k, k)}`];
    return `M${fixed(k - a)} ${-a}${right}${down}h${-side}${corner(-k, 0, -k, -k)}v${-side}${corner(0, -k, k, -k)}Z`;
  },
  triangle: (r) =>
    polygon([
      [0, -r * 1.22],
      [r * 1.14, r * 0.82],
      [-r * 1.14, r * 0.82],
    ]),
  diamond: (r) =>
    polygon([
      [0, -r * 1.3],
      [r * 1.3, 0],
      [0, r * 1.3],
      [-r * 1.3, 0],
    ]),
  star: (r) =>
    polygon(
      Array.from({ length: 10 }, (_, i) => {
        const reach = i % 2 ? r * 0.66 : r * 1.5;
        const angle = (i * Math.PI) / 5 - Math.PI / 2;
        return [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
      }),
    ),
  cross: (r) => {
    const [a, b] = [r * 1.15, r * 0.42];
    const arm = [
      [-b, -a],
      [b, -a],
      [b, -b],
      [a, -b],
      [a, b],
      [b, b],
    ] as const;
    return polygon([...arm, ...arm.map(([x, y]) => [-x, -y] as const)]);
  },
  drop: (r) => {
    const [a, tip] = [fixed(r * 0.95), fixed(r * 1.5)];
    const side = fixed(r * 0.8);
    return `M0 ${-tip}C${side} ${-side} ${a} ${fixed(-r * 0.3)} ${a} ${fixed(r * 0.2)}a${a} ${a} 0 0 1 ${-2 * a} 0C${-a} ${fixed(-r * 0.3)} ${-side} ${-side} 0 ${-tip}Z`;
  },
  arrow: (r) =>
    polygon([
      [0, -r * 1.35],
      [r * 1.2, r * 0.05],
      [r * 0.5, r * 0.05],
      [r * 0.5, r * 1.15],
      [-r * 0.5, r * 1.15],
      [-r * 0.5, r * 0.05],
      [-r * 1.2, r * 0.05],
    ]),
  hexagon: (r) =>
    polygon(
      Array.from({ length: 6 }, (_, i) => {
        const angle = (i * Math.PI) / 3 + Math.PI / 6;
        return [r * 1.12 * Math.cos(angle), r * 1.12 * Math.sin(angle)] as const;
      }),
    ),
  crown: (r) =>
    polygon([
      [-r * 1.25, -r * 0.95],
      [-r * 0.55, -r * 0.15],
      [0, -r * 1.25],
      [r * 0.55, -r * 0.15],
      [r * 1.25, -r * 0.95],
      [r * 1.05, r * 0.95],
      [-r * 1.05, r * 0.95],
    ]),
  hourglass: (r) => {
    const a = 0.95 * r;
    return `M${-a},${-a}H${a}L${-a},${a}H${a}Z`;
  },
  saltire: (r) => {
    const [a, b, k] = [r * 1.1, r * 0.5, r * 0.6];
    const arm = [
      [0, -k],
      [b, -a],
      [a, -b],
      [k, 0],
      [a, b],
      [b, a],
    ] as const;
    return polygon([...arm, ...arm.map(([x, y]) => [-x, -y] as const)]);
  },
};

/** SVG path of a shape round the origin, of about the area of a circle of radius `r`. */
export function shapePath(shape: Shape, r: number): string {
  return outlines[shape](r);
}
