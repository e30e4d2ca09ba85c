/** How a cell without a figure stands in a row of a batch. All below any figure that a row can hold. */
export const blank = -2_147_483_648
export const absent = -2_147_483_647
/** What a row cannot hold: decimals where counts belong, more than nine digits. */
export const misfit = -2_147_483_646

/** The lowest figure that a row can hold; what is lower, or needs more than 32 bits, is checked by itself, exactly. */
export const lowest = -2_000_000_000
