/** The format of scenario and policy files that this version of the app writes. */
export const FORMAT = 1;
