import type { FailureWordings } from "./wordings.ts"

type Detail = Readonly<Record<string, string | number>>
const of = (detail: Detail, key: string) => String(detail[key] ?? "")

/** What to save a kind of file as, so that it can be read. */
function stepFor(found: string): string {
  if (/^(?:Word|WPS|Microsoft Works)/.test(found))
    return "Open it in WPS or Word and save it as a Word document (.docx)."
  if (/^(?:Excel|XLSB)/.test(found)) return "Open it in WPS or Excel and save it as an Excel workbook (.xlsx)."
  if (found === "PPTX") return "Copy the report's text and tables into a Word or WPS document and save it as .docx."
  return "Use a Word (.docx, .doc), WPS, Excel, HTML, text-layer PDF or plain text file; for scans and pictures use the original file with text."
}

const unusedTodo: Readonly<Record<string, string>> = {
  "no-such-finding":
    "This check has no such finding. Ids are findings[].id of gouji check --json; if it has been mended, drop the explanation.",
  arithmetic: "It is an error of arithmetic, which is mended and not explained.",
  expired: "Its last day is over. If things are still so, change until; otherwise drop it.",
  repeated: "Another explanation of the same finding stands before it: keep one.",
}

const copyWhy: Readonly<Record<string, string>> = {
  formula: " (a formula gives its figure)",
  content: " (pictures, fields or the like stand in it)",
  place: " (it was not found in the file)",
}

export const enFailures: FailureWordings = {
  "account-exists": {
    title: (d) => `There is such an account already: ${of(d, "found")}`,
    todo: "Choose another login, or change the account there is.",
  },
  "account-invalid": {
    title: (d) => `The account is not right: ${of(d, "pointer")}`,
    todo: "A login has 2 to 100 letters, digits or . _ @ -; a clerk has an agency, an approver a division, others neither.",
  },
  "agency-ambiguous": {
    title: (d) => `It is not certain which agency “${of(d, "name")}” is`,
    todo: (d) =>
      `It may be: ${of(d, "candidates")}. Give the agency's id, or enter or rename the agency in the register first.`,
  },
  "agency-exists": {
    title: (d) => `The register has it already: ${of(d, "found")}`,
    todo: "A credit code, or a name in one division, belongs to one agency alone. Change the one that is there.",
  },
  "agency-invalid": {
    title: (d) => `Something is wrong with the agency: ${of(d, "pointer")} (${of(d, "found")})`,
    todo: "Mend it and try again. Credit codes are checked by GB 32100-2015, division codes by GB/T 2260.",
  },
  "agency-unknown": {
    title: (d) => `There is no such agency: ${of(d, "found")}`,
    todo: "Enter it in the register first.",
  },
  "archive-busy": {
    title: (d) => `The archive is being written by another program: ${of(d, "path")}`,
    todo: "Wait for the other import or publication to finish and try again.",
  },
  "archive-damaged": {
    title: (d) => `The package is damaged: ${of(d, "part")} cannot be unpacked or fails its checksum`,
    todo: "Download or copy the file again.",
  },
  "archive-driver-missing": {
    title: () => "The archive's database engine is missing",
    todo: "Run npm install, or use Node.js 22.13 or newer, which has one built in.",
  },
  "archive-inconsistent": {
    title: (d) => `The package contradicts itself: ${of(d, "part")}`,
    todo: "Open it in Word or WPS and save it again.",
  },
  "archive-missing": {
    title: (d) => `There is no archive here: ${of(d, "path")}`,
    todo: "Check the folder, or say where the archive is with GOUJI_DATA or DATABASE_URL.",
  },
  "archive-newer": {
    title: (d) => `The archive was written by a newer version of gouji: ${of(d, "path")}`,
    todo: "Update gouji, or name another data folder with GOUJI_DATA.",
  },
  "archive-not-empty": {
    title: (d) => `The archive is not empty: ${of(d, "path")}`,
    todo: "A backup goes into an empty archive only: name a new folder or a new database.",
  },
  "archive-overlap": {
    title: () => "Parts of the package overlap",
    todo: "No office program writes such a file: ask for the original.",
  },
  "archive-symlink": {
    title: (d) => `The package holds a link: ${of(d, "part")}`,
    todo: "No office program writes such a file: ask for the original.",
  },
  "archive-unreadable": {
    title: (d) => `This file is damaged or is no gouji archive: ${of(d, "path")}`,
    todo: "Restore it from a backup, or name another data folder with GOUJI_DATA.",
  },
  "archive-unreachable": {
    title: (d) => `The database cannot be reached: ${of(d, "path")}`,
    todo: "Check that it runs, and its address and password (DATABASE_URL). What was not saved: try again later.",
  },
  "archive-unwritable": {
    title: (d) => `The data folder cannot be written: ${of(d, "path")}`,
    todo: "Check that it exists and may be written, or name another with GOUJI_DATA.",
  },
  "backup-broken": {
    title: (d) => `The backup is whole, but the archive in it does not hold (${of(d, "found")}): ${of(d, "path")}`,
    todo: "See with gouji verify --backup what is wrong and take an earlier backup. Nothing was restored.",
  },
  "backup-damaged": {
    title: (d) => `The backup is damaged or cut off: ${of(d, "path")} (${of(d, "part")})`,
    todo: "Copy the file again or take another backup. Nothing was restored.",
  },
  "bad-cursor": { title: () => "Invalid page position", todo: "Leave out the cursor and start from the first page." },
  "bad-entry-name": {
    title: (d) => `The package holds a forbidden name: ${of(d, "part")}`,
    todo: "No office program writes such a file: ask for the original.",
  },
  "bad-multipart": {
    title: () => "The upload is incomplete or malformed",
    todo: "Upload as multipart/form-data with the file in the field “file”.",
  },
  "bad-request": { title: (d) => `Bad request: ${of(d, "found")}`, todo: "Correct the request by the API reference." },
  "browser-failed": {
    title: (d) => `The browser made no PDF: ${of(d, "found")}`,
    todo: "Try again. If it stays so, write HTML (--to html) and print it from a browser.",
  },
  "browser-missing": {
    title: () => "A PDF needs Chromium or Chrome, and there is none on this machine",
    todo: "Install chromium or google-chrome, or name its path in GOUJI_CHROMIUM. Or write DOCX or HTML, and save it as PDF.",
  },
  busy: { title: () => "Too many files are being read right now", todo: "Try again in a moment." },
  "copy-cell-unwritable": {
    title: (d) => `A cell cannot be changed in place: ${of(d, "cell")}${copyWhy[of(d, "why")] ?? ""}`,
    todo: "No file was written. Change this cell by hand in the original, and check again.",
  },
  "copy-differs": {
    title: (d) => `The mended copy, read again, is not what the solution says: ${of(d, "found")}`,
    todo: "No file was written. Make the changes shown by hand in the original, and check again.",
  },
  "copy-kind-unsupported": {
    title: (d) =>
      `Only Word documents (.docx) and Excel workbooks (.xlsx) can be written into; this file is ${of(d, "found")}`,
    todo: "Open it in WPS or Office, save it as .docx or .xlsx, and try again; or make a .docx of it with gouji convert.",
  },
  "cross-site": {
    title: () => "Nothing is done for another site",
    todo: "Do it on the pages of this site; programs use a token.",
  },
  "division-retired": {
    title: (d) => `${of(d, "found")} was no division code in ${of(d, "year")}`,
    todo: "Look up the code of that year; of a division that was merged, the code of what it became.",
  },
  "checkpoint-invalid": {
    title: (d) => `This is no checkpoint: ${of(d, "path")}`,
    todo: "A checkpoint is what gouji checkpoint --out writes: use that very file.",
  },
  "document-differs": {
    title: (d) =>
      `What was written, ${of(d, "name")}, reads otherwise than the report (${of(d, "found")}); it was not given out`,
    todo: "Take another format: JSON keeps everything. Text that looks like a heading or a table is often the cause.",
  },
  "download-too-large": {
    title: (d) => `The selection is more than this format holds (${of(d, "limit")})`,
    todo: "Take less, such as a year, or take CSV, NDJSON or Parquet.",
  },
  "dtd-forbidden": {
    title: () => "The XML in the file declares a document type, which is not read",
    todo: "Open it in Word or WPS and save it again.",
  },
  "duplicate-part": {
    title: (d) => `The package holds a part twice: ${of(d, "part")}`,
    todo: "Open it in Word or WPS and save it again.",
  },
  "encoding-unknown": { title: () => "The file's text encoding cannot be told", todo: "Open it and save it as UTF-8." },
  encrypted: {
    title: () => "The file is protected by a password",
    todo: "Open it in Word or WPS, remove the password and save it again.",
  },
  "explanation-unused": {
    title: (d) => `An explanation is of no use: ${of(d, "finding")}`,
    todo: (d) => unusedTodo[of(d, "why")] ?? "Drop it, or mend its finding.",
  },
  "explanations-invalid": {
    title: (d) => `The explanations are not as they must be: ${of(d, "pointer")} ${of(d, "found")}`,
    todo: "A JSON array is wanted, each with finding (its id), reason, by (who says so) and, if need be, until (the last day, like 2026-12-31).",
  },
  "export-differs": {
    title: (d) => `The file made is not what the archive holds (rows ${of(d, "found")}); it was not sent`,
    todo: "Try again. If it stays so, tell the administrator, and take another format.",
  },
  "file-damaged": {
    title: () => "The file is damaged: its parts contradict each other",
    todo: "Copy it again from its source, or open it in Word or WPS, look it over and save it again.",
  },
  "file-empty": {
    title: () => "The file is empty",
    todo: "Check that it is the right file, or copy it again from its source.",
  },
  "file-exists": {
    title: (d) => `There is a file of that name already: ${of(d, "path")}`,
    todo: "Take another name. The file was left as it is.",
  },
  "file-too-large": {
    title: (d) => `The file is too large (limit ${of(d, "limit")})`,
    todo: "Remove pictures and attachments and try again.",
  },
  "file-unwritable": {
    title: (d) => `The file cannot be written: ${of(d, "path")}`,
    todo: "Check that the folder is there, that it may be written, and that the disk is not full.",
  },
  "findings-block": {
    title: () => "The check was not passed",
    todo: "Mend the errors, or add what could not be checked, and submit again. Errors of arithmetic cannot be explained away.",
  },
  forbidden: {
    title: () => "Your role does not allow this step",
    todo: "Ask somebody whose role does, or have an administrator change it.",
  },
  "format-unsupported": {
    title: (d) => `This format cannot be read yet: ${of(d, "found")}`,
    todo: (d) => stepFor(of(d, "found")),
  },
  "file-unreadable": {
    title: (d) => `The file cannot be read: ${of(d, "path")}`,
    todo: "Check the path and the permissions.",
  },
  "if-match-missing": {
    title: () => "It is not said which version is to be changed",
    todo: "Read the draft, and send the ETag of the answer as the header If-Match.",
  },
  "inflated-too-large": {
    title: (d) => `The unpacked content is too large (limit ${of(d, "limit")})`,
    todo: "Remove pictures and attachments, save it again and retry.",
  },
  internal: { title: () => "Internal error", todo: "Try again later, or give the request id to the administrator." },
  "json-invalid": { title: () => "Not valid JSON", todo: "Check that the file is complete." },
  "key-invalid": {
    title: (d) => `The key cannot be read or is no Ed25519 key: ${of(d, "path")}`,
    todo: "Check the file that GOUJI_SIGNING_KEY or --public-key names: an Ed25519 key in PEM.",
  },
  "key-reused": {
    title: () => "This Idempotency-Key belongs to another request",
    todo: "Take a new key for each request, and the same only to send it again as it was.",
  },
  "last-administrator": { title: () => "This is the last administrator", todo: "Make another one first." },
  "last-year-unreadable": {
    title: () => "The file given as last year's report cannot be read",
    todo: "Give another file of last year's report, or none, to check this year's by itself.",
  },
  "markup-too-complex": {
    title: () => "The file's structure is beyond the limits",
    todo: "Keep the report's text only, save it again and retry.",
  },
  "member-unreadable": {
    title: ({ name }) => `The file given as a member's report cannot be read: ${name}`,
    todo: "Give another file of that body's report, or check without it.",
  },
  "method-not-allowed": {
    title: () => "This address does not take that method",
    todo: "Use one of the methods in the Allow header.",
  },
  "no-document-part": {
    title: () => "The package has no document in it",
    todo: "Check that it is the right file, or copy it again from its source.",
  },
  "no-report-in-folder": {
    title: (d) => `No report could be read in it: ${of(d, "path")}`,
    todo: "Check the path, and whether there are reports in it (docx, doc, wps, pdf, html, xlsx and the like).",
  },
  "not-a-file": {
    title: (d) => `Not a regular file: ${of(d, "path")}`,
    todo: "Name each file; for a folder write folder/*, and for another program's output read standard input with -.",
  },
  "not-a-report": {
    title: () => "This does not look like an annual report on government information disclosure",
    todo: "Check that it is the right file: a report has the title, the six parts or the three tables.",
  },
  "not-acceptable": {
    title: (d) => `There is no such format: ${of(d, "found")}`,
    todo: (d) => `There are: ${of(d, "choices")}.`,
  },
  "not-found": { title: () => "Not found", todo: "Check the address or the id." },
  "not-ready": { title: (d) => `The server is not ready: ${of(d, "found")}`, todo: "Try again in a moment." },
  "note-missing": { title: () => "There is no reason given", todo: "Write what is to be changed, or why." },
  "ofd-unsupported": {
    title: () => "OFD files cannot be read yet, so nothing was checked",
    todo: "Best use the file that the OFD was made from (.docx, .doc, .wps). Without it, open the OFD in its reader (Suwell, Foxit, WPS), choose File → Save As or Export with the type Word or PDF, check that file, and compare its figures with the OFD.",
  },
  "password-weak": {
    title: (d) =>
      `The password cannot be taken: it has ${of(d, "least")} to ${of(d, "most")} characters, not the login, and is no common one`,
    todo: "Choose a longer one; a sentence that you remember will do, capitals and signs are not asked for.",
  },
  "picture-unsupported": {
    title: () => "The file is a picture; figures in pictures cannot be read, so nothing was checked",
    todo: "Use the original file with text (.docx, .doc, .wps, .xlsx), or a PDF that Word or WPS exported. Where there is only the picture, copy its tables into Word or Excel, compare cell by cell, and try again.",
  },
  polyglot: {
    title: (d) => `Other data stands before or behind the document${d.found ? ` (${d.found})` : ""}`,
    todo: "Open it in Word or WPS and save it again.",
  },
  "pdf-without-text": {
    title: () =>
      "The PDF holds no text that can be read (it was scanned, or its fonts do not say what their signs mean), so nothing was checked",
    todo: "Use a PDF that was exported by Word or WPS itself, or the original file (.docx, .doc, .wps).",
  },
  "port-taken": {
    title: (d) => `Port ${of(d, "port")} is taken`,
    todo: "Stop the program that uses it, or name another with PORT.",
  },
  "query-too-expensive": {
    title: () => "The question took longer than this server allows, and was given up",
    todo: "Ask for less: one year, one province or a rarer word. To take much away, use the downloads or the yearly files.",
  },
  "reading-incomplete": {
    title: (d) => `Not all could be read for certain (${of(d, "found")}); nothing was written`,
    todo: "Compare the warnings with the document. To write it all the same, with those cells left empty, add --partial.",
  },
  "recheck-required": {
    title: () => "It was checked with older rules",
    todo: "Check it again with the rules of today.",
  },
  "repair-unsure": {
    title: () => "It is not sure what mends the report: no file was written",
    todo: "See the ways listed above; once you know that one of them is right, run again with --solution and its number.",
  },
  "report-invalid": {
    title: (d) => `Not a valid report: ${of(d, "pointer")} ${of(d, "found")}`,
    todo: "Correct this place by the shape of gouji/report@1.",
  },
  "request-running": {
    title: () => "The request with this Idempotency-Key is under way",
    todo: "Send it again in a while, as it was, and have its answer.",
  },
  "revision-exists": {
    title: () => "The same content is published already",
    todo: "There is nothing to publish again.",
  },
  "rule-pack-clash": {
    title: (d) => `Rule pack “${of(d, "pack")}” has an id that is taken: ${of(d, "id")}`,
    todo: "Give the rule or the pack another id; name each pack once.",
  },
  "rule-pack-invalid": {
    title: (d) => `Not a rule pack as it must be: ${of(d, "path")} ${of(d, "pointer")} ${of(d, "found")}`,
    todo: "Mend this by docs/rule-packs.md. Rows and columns are named as in the cells of gouji read --json.",
  },
  "rule-pack-unreadable": {
    title: (d) => `The rule pack cannot be loaded: ${of(d, "path")} ${of(d, "found")}`,
    todo: "Check the path; it must be a JavaScript module (.mjs) with the pack as its default export.",
  },
  "rule-unknown": {
    title: (d) => `There is no such rule: ${of(d, "rule")}`,
    todo: (d) => (d.nearest ? `Did you mean ${of(d, "nearest")}?` : "gouji rules lists them all."),
  },
  "same-person": {
    title: () => "Whoever submitted a report cannot approve it",
    todo: "Ask another person who may approve.",
  },
  "server-unreachable": {
    title: (d) => `The server cannot be reached: ${of(d, "address")}`,
    todo: "Check the address, the network and the server, then try again; where no answer came, look in the archive first.",
  },
  "several-reports": {
    title: (d) =>
      `The file holds more than one report (${of(d, "count")}${d.found ? `: ${of(d, "found")}` : ""}); whose figures are whose nobody could tell, so nothing was checked`,
    todo: "Save each body's report of each year as a file of its own and check them one by one. If a draft or an annex was only left behind, delete it and try again.",
  },
  "setting-unknown": {
    title: (d) => `There is no such environment variable: ${of(d, "found")}`,
    todo: "Mend its name, or take it away. docs/configuration.md has them all.",
  },
  "settings-invalid": {
    title: (d) => `Environment variables do not hold what they should: ${of(d, "wanted")}`,
    todo: "Mend them and start again. docs/configuration.md says how each is written.",
  },
  "sheet-too-large": {
    title: (d) => `The sheet “${of(d, "sheet")}” has ${of(d, "found")} rows with content, more than ${of(d, "limit")}`,
    todo: "The three tables have a few dozen rows. Delete the rows or sheets that do not belong, save it again and retry.",
  },
  "sign-in-failed": {
    title: () => "Login or password is wrong",
    todo: "Check them and try again; an administrator can give a new password.",
  },
  "sign-in-paused": {
    title: (d) => `Too many failures: wait for ${of(d, "seconds")} s`,
    todo: "Try again then; an administrator can give a new password.",
  },
  "solution-unknown": {
    title: (d) => `There is no solution ${of(d, "found")} (there are ${of(d, "limit")})`,
    todo: "Take a number from the list above; where none is listed, mend the figures by hand from the records.",
  },
  "source-missing": { title: () => "No file and no text was given", todo: "Choose a file or paste the report." },
  "step-not-allowed": {
    title: (d) => `This step cannot be taken now (it is: ${of(d, "found")})`,
    todo: "Load the page again to see where it stands.",
  },
  "text-missing": {
    title: (d) =>
      `There is hardly any text in the file (${of(d, "found")}): what it shows may be a picture, or come from a script or another file. Nothing was checked`,
    todo: "Use the original file with text (.docx, .doc, .wps, .xlsx). Open a web page in a browser, wait until all of it is shown, select and copy everything, and paste it into the check page; copy tables that are only pictures into Word or Excel.",
  },
  "too-complex": {
    title: () => "Time or memory ran out",
    todo: "Keep the report's text only, save it again and retry.",
  },
  "too-many-entries": {
    title: (d) => `The package has too many parts (limit ${of(d, "limit")})`,
    todo: "Keep the report's text only, save it again and retry.",
  },
  "too-many-queries": {
    title: () => "Too many large questions are being answered right now",
    todo: "Wait as many seconds as Retry-After says and ask again. Single reports and plain lists are answered as ever.",
  },
  "too-many-requests": {
    title: () => "Too many requests",
    todo: "Wait as many seconds as Retry-After says. To take much away, use the downloads.",
  },
  "too-many-sheets": {
    title: (d) => `The workbook has ${of(d, "found")} sheets, more than ${of(d, "limit")}`,
    todo: "Keep the sheets of the report only, save it again and retry.",
  },
  truncated: { title: () => "The file is incomplete", todo: "Download or copy the whole file again." },
  "type-mismatch": {
    title: (d) => `The content does not match the name: ${of(d, "name")} looks like ${of(d, "found")}`,
    todo: "Check that it is the right file; if so, open it with the right program and save it under the right type.",
  },
  "type-unsupported": {
    title: (d) => `This kind of file cannot be read yet: ${of(d, "found")}`,
    todo: (d) => stepFor(of(d, "found")),
  },
  unauthorised: {
    title: () => "A valid access token is needed",
    todo: "Send Authorization: Bearer <token>. The token is shown at the first start.",
  },
  "version-stale": {
    title: () => "Somebody has changed this draft since",
    todo: "Load it again and go on from there. Nothing was overwritten.",
  },
  "work-list-invalid": {
    title: (d) => `This is no work list, or has lost its column "${of(d, "column")}": ${of(d, "path")}`,
    todo: "Take a list that gouji check --format xlsx wrote; columns may be added and moved, but file and id must stay.",
  },
  "xml-encoding": {
    title: () => "The XML in the file is not in UTF-8 or UTF-16, or not in what it declares",
    todo: "Open it in Word or WPS and save it again.",
  },
  "xml-invalid": {
    title: (d) => `The XML in the file is not well formed: ${of(d, "part")}`,
    todo: "Open it in Word or WPS, repair it and save it again.",
  },
  "xml-too-deep": {
    title: () => "The XML in the file is nested beyond the limit",
    todo: "Keep the report's text only, save it again and retry.",
  },
}
