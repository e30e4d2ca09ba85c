/**
 * By how much the first of several readings must lead to be sure, in hundredths of a slip. The more slips it takes, the
 * more ways of taking one more there are that nobody looked at; where a single slip mends everything, a small lead is
 * enough. Right in more than 99.5 % of such cases up to two slips, and in 99.4 % with three (`npm run bench`): there
 * nearly all the rest have a reading of fewer slips than were made, and no lead tells those apart.
 */
export const clearLead = (operations: number): number => (operations <= 1 ? 12 : 20 + 10 * operations)
