/**
 * By how much the first of several readings must lead to be sure, in hundredths of a slip. The more slips it takes, the
 * more ways of taking one more there are that nobody looked at. Right in more than 99.5 % of such cases (`npm run bench`).
 */
export const clearLead = (operations: number): number => 20 + 10 * operations
