/** Size of a bank of posterior draws, unless set otherwise. */
export const BANK_DRAWS = 32
