/** For how many days a program's token may be good, and is where nobody says. */
export const tokenDays = { least: 1, most: 366, usual: 90 } as const
