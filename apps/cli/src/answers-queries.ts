/** What the server starts this very program with, to have wide queries answered in a process of its own. */
export const answersQueries = "--answer-queries"
