import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from "kysely"
import type { SqliteConnection, SqlitePrepared } from "./load-sqlite.ts"

const mostStatements = 200

/** Kysely passes parameters as one array, the `node:sqlite` API takes them one by one. */
function adaptStatement(statement: SqlitePrepared): SqliteStatement {
  return {
    // An engine that cannot tell is asked for rows: a statement without any gives none.
    reader: statement.columns === undefined || statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters),
    run: (parameters) => statement.run(...parameters),
    iterate: (parameters) => statement.iterate(...parameters),
  }
}

/** Statements are kept, because the engine frees one only when the garbage collector comes by. */
function adapt(connection: SqliteConnection): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => {
      try {
        // With statements not yet freed SQLite does not merge its log at closing: without this, somebody who copies
        // the file alone would copy an old one.
        connection.exec("pragma wal_checkpoint(truncate)")
      } finally {
        connection.close()
      }
    },
    prepare: (sql) => {
      const statement = statements.get(sql) ?? adaptStatement(connection.prepare(sql))
      if (statements.size >= mostStatements) statements.clear()
      statements.set(sql, statement)
      return statement
    },
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #connection: SqliteConnection

  constructor(connection: SqliteConnection) {
    super({ database: adapt(connection) })
    this.#connection = connection
  }

  /** Every transaction here writes. Asking for the lock at its start is what can be waited for; later is a deadlock. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"))
  }

  /** A full disk makes SQLite roll back by itself: doing it again would hide the reason behind a second error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#connection.isTransaction !== false) await super.rollbackTransaction(connection)
  }
}

/** Kysely over an open SQLite connection. */
export function sqliteDialect(connection: SqliteConnection): Dialect {
  return {
    createDriver: () => new ImmediateDriver(connection),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}
