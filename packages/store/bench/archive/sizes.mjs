/** Bytes on disk of each table with its indexes. `query` gives the rows of a statement. */
const statements = {
  sqlite: `select m.tbl_name as name, sum(s.pgsize) as bytes from dbstat s join sqlite_master m on m.name = s.name
    where s.aggregate = true group by 1 order by 2 desc`,
  postgres: `select relname as name, pg_total_relation_size(oid) as bytes from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace order by 2 desc`,
}

export async function sizes(engine, query, reports) {
  const rows = await query(statements[engine])
  const tables = rows.map(({ name, bytes }) => ({ name, bytes: Number(bytes), perReport: Number(bytes) / reports }))
  const perReport = tables.filter(({ name }) => name !== "sources").reduce((sum, table) => sum + table.perReport, 0)
  return { tables, perReport }
}
