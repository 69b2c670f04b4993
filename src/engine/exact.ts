/**
 * exp and ln with the same bits in every engine: + - * / and bit moves only, each exactly rounded by IEEE 754.
 * Method and coefficients are those of Sun's fdlibm (Copyright 1993 by Sun Microsystems, Inc.; permission to use,
 * copy, modify, and distribute is freely granted, provided that this notice is preserved).
 */
const f64 = new Float64Array(1);
const u32 = new Uint32Array(f64.buffer); // little-endian: [low, high]
const LN2_HI = 6.9314718036912381649e-1;
const LN2_LO = 1.90821492927058770002e-10;
const INV_LN2 = 1.442695040888963387;

/** 2^k exactly, for -1022 <= k <= 1023. */
function powerOfTwo(k: number): number {
  u32[0] = 0;
  u32[1] = (k + 1023) << 20;
  return f64[0];
}

/** e^x, within 1 ulp. */
export function exp(x: number): number {
  if (!(x < 709.782712893384)) return x > 709.782712893384 ? Infinity : x === 709.782712893384 ? Number.MAX_VALUE : x;
  if (x < -745.1332191019411) return 0;
  const k = Math.trunc(INV_LN2 * x + (x < 0 ? -0.5 : 0.5));
  const hi = x - k * LN2_HI;
  const lo = k * LN2_LO;
  const r = hi - lo;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  const y = 1 - (lo - (r * c) / (2 - c) - hi);
  if (k >= -1021 && k <= 1023) return y * powerOfTwo(k);
  return k > 0 ? y * powerOfTwo(1023) * powerOfTwo(k - 1023) : y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
}

/** Natural logarithm, within 1 ulp; ln(0) = -Infinity, ln(x < 0) = NaN. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    k = -54;
    x *= 18014398509481984;
  }
  f64[0] = x;
  let high = u32[1];
  k += (high >>> 20) - 1023;
  high &= 0xfffff;
  const i = (high + 0x95f64) & 0x100000;
  u32[1] = high | (i ^ 0x3ff00000);
  k += i >>> 20;
  const f = f64[0] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const t1 = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const t2 =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860510658591e-1)));
  const h = 0.5 * f * f;
  return k * LN2_HI - (h - (s * (h + t1 + t2) + k * LN2_LO) - f);
}

/** base^power for base >= 0. */
export function pow(base: number, power: number): number {
  return base === 0 ? (power === 0 ? 1 : 0) : exp(power * ln(base));
}
