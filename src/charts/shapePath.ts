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
};

/** SVG path of a shape round the origin, of about the area of a circle of radius `r`. */
export function shapePath(shape: Shape, r: number): string {
  return outlines[shape](r);
}
