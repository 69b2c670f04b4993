/** The small pieces that scenario files are made of: names, texts, counts, shares, moments. */
import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { TIME_PATTERN } from './time.ts';

// Without this zod tries whether it may compile code; a file's check never does.
z.config({ jitless: true });

export const ID_PATTERN = /^[A-Za-z][A-Za-z0-9-]*$/;
/** A group of the file, or one that a split (`main.2`) a temporary group (`main.t1`) or a lasting one (`main.g1`) will make. */
export const GROUP_PATTERN = /^[A-Za-z][A-Za-z0-9-]*(?:\.[tg]?\d{1,4})*$/;
export const MEMBER_PATTERN = /^p(?:0|[1-9]\d{0,5})$/;

export const id = () => z.string().check(z.maxLength(limits.idText), z.regex(ID_PATTERN));
export const ids = (most: number) => z.array(id()).check(z.minLength(1), z.maxLength(most));
export const groupId = () => z.string().check(z.maxLength(limits.shortText), z.regex(GROUP_PATTERN));
export const memberId = () => z.string().check(z.regex(MEMBER_PATTERN));

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
/** A text in both languages. */
export const text = (most: number) => z.strictObject({ zh: line(most), en: line(most) });
export const name = () => text(limits.shortText);
export const seed = () => line(limits.shortText);
export const address = () => z.string().check(z.maxLength(300));

/** Bounds are inclusive. */
export const between = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most));
export const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
export const share = () => between(0, 1);
export const day = () => whole(0, limits.days);
export const time = () => z.union([day(), z.string().check(z.regex(TIME_PATTERN))]);
/** Weights by role; only their ratio counts. */
export const weights = () => z.record(id(), between(0, 1_000));
