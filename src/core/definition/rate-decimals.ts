/** Decimals of a computed rate for which the definition names none: sheet, text and last year's column show the same. */
export const USUAL_RATE_DECIMALS = 1;
