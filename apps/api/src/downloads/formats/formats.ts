import { csv, excelCsv } from "./csv.ts"
import { dataPackage } from "./data-package.ts"
import type { Format } from "./format.ts"
import { ndjson } from "./ndjson.ts"
import { parquet } from "./parquet.ts"
import { xlsx } from "./xlsx.ts"

/** Every format, the one that is taken where nobody asks for another first. */
export const formats: readonly Format[] = [csv, excelCsv, xlsx, ndjson, parquet, dataPackage]
