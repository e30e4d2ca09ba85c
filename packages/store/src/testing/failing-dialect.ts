import type { DatabaseConnection, Dialect, Driver } from "kysely"

/** Which statements fail: the `at`-th from 1, or that and all behind it. 0: none. */
export interface Fault {
  at: number
  stays: boolean
  /** Statements so far. */
  seen: number
}

/** What a failing statement throws. */
export class PlantedFault extends Error {}

function failing(connection: DatabaseConnection, fault: Fault): DatabaseConnection {
  return {
    executeQuery: (query) => {
      fault.seen += 1
      const fails = fault.at > 0 && (fault.stays ? fault.seen >= fault.at : fault.seen === fault.at)
      if (fails) throw new PlantedFault(`statement ${fault.seen}: ${query.sql.slice(0, 60)}`)
      return connection.executeQuery(query)
    },
    streamQuery: (query, size) => connection.streamQuery(query, size),
  }
}

/** A dialect whose statements fail as `fault` says; it may be changed at any time. */
export function failingDialect(dialect: Dialect, fault: Fault): Dialect {
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const wrap = (driver: Driver): Driver => ({
    init: () => driver.init(),
    acquireConnection: async () => {
      const original = await driver.acquireConnection()
      const wrapped = failing(original, fault)
      originals.set(wrapped, original)
      return wrapped
    },
    // Beginning, committing and rolling back are statements too.
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    releaseConnection: (connection) => driver.releaseConnection(originals.get(connection) ?? connection),
    destroy: () => driver.destroy(),
  })
  return {
    createDriver: () => wrap(dialect.createDriver()),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  }
}
