import { may } from "../access/may.ts"
import { shownDocument } from "../recognise/shown-documents.ts"
import type { PageData } from "./page-data.ts"

/** No `documentOf` for a report that is not there. */
export const reportDocumentData: PageData = async (ports, _url, id) => {
  const [{ demo }, published] = await Promise.all([ports.archive.facets(), ports.archive.find(id)])
  if (published === null) return { demo }
  const { agency, year, current } = published
  const document = await shownDocument(ports, current.reading, () => ports.archive.source(id, current.number))
  return { demo, documentOf: { agency: agency.name, year, forms: current.reading.report.forms }, document }
}

/** No `documentOf` for a draft that is not there, is not for this person to see, or has no figures of its own. */
export const draftDocumentData: PageData = async (ports, _url, id, person) => {
  const [{ demo }, draft] = await Promise.all([ports.archive.facets(), ports.archive.desk.find(id)])
  if (draft === null || person === null || may(person, "see", draft.agency) !== "yes") return { demo }
  const { agency, year, reading } = draft
  if (reading === null) return { demo }
  const document = await shownDocument(ports, reading, () => ports.archive.desk.source(id))
  return { demo, documentOf: { agency: agency.name, year, forms: reading.report.forms }, document }
}
