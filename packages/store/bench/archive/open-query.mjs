/** A plain connection beside the archive's, for what only an operator asks. */
export async function openQuery(database, isPostgres) {
  if (isPostgres) {
    const { default: pg } = await import("pg")
    const client = new pg.Client(database)
    await client.connect()
    return Object.assign(async (sql) => (await client.query(sql)).rows, { close: () => client.end() })
  }
  const { DatabaseSync } = await import("@photostructure/sqlite")
  const connection = new DatabaseSync(database)
  return Object.assign(async (sql) => connection.prepare(sql).all(), { close: async () => connection.close() })
}
