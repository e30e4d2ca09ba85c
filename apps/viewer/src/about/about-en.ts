import type { TextPage } from "./text-page.ts"

/** About the data. */
export const aboutEn: TextPage = {
  title: "About the data",
  lead: "Where the data come from, how they are read, how far they can be trusted, and how to take them.",
  parts: [
    {
      title: "Source",
      paragraphs: [
        "The reports here are the annual reports on government information disclosure that administrative organs publish under Articles 49 and 50 of the Regulations on Open Government Information. The original file of every report is kept, and anybody can download it.",
        "Agencies and figures marked as invented examples are for demonstration. No agency has published them.",
      ],
    },
    {
      title: "How they are read",
      paragraphs: [
        "The three tables are recognised cell by cell against the statutory forms of 2019 and 2021. Every figure keeps its place in the original file and the text printed there: open any cell to see them.",
        "A cell that cannot be read for certain gives no figure, and the reason is stated. Blank is not zero: a cell printed blank is “blank” in the data, and a cell that was not read is not there.",
      ],
      links: [["/rules", "All rules that reports are checked by"]],
    },
    {
      title: "What a verdict means",
      paragraphs: ["There are three. They say whether the data agree with themselves, and do not judge the work."],
      list: [
        "Pass: everything that can be checked was checked, and no error was found.",
        "Fail: a relation printed in the form, or plain arithmetic, does not hold.",
        "Inconclusive: a relation could not be checked for want of data, so it cannot be said to hold.",
      ],
    },
    {
      title: "Corrections and withdrawals",
      paragraphs: [
        "Every published revision stays, cannot be changed, and carries the hash of the one before. A correction is a new revision that says what was changed and why. Withdrawn is a state, never a deletion.",
        "All acts are in a chained journal that anybody can verify offline with gouji verify.",
      ],
      links: [["/api/v1/journal", "The journal (JSON)"]],
    },
    {
      title: "What can be compared",
      paragraphs: [
        "Some measures differ between the form of 2019 and that of 2021. Charts mark the border, and do not join what cannot be compared.",
        "Agencies may report for themselves, their level or their whole region, so that sums over a region may count things twice. Every sum says how many agencies have reported, and which have not.",
      ],
    },
    {
      title: "Taking the data",
      paragraphs: [
        "The data of every page can be downloaded as CSV, Excel, NDJSON, Parquet or a data package with its description, and are open over the API without an account. Please cite agency, year, revision and the address of this site.",
      ],
      links: [
        ["/explore", "Data by measure"],
        ["/api/docs", "API documentation"],
        ["/api/v1/catalogue.jsonld", "Catalogue (DCAT)"],
      ],
    },
    {
      id: "wrong",
      title: "Something is wrong",
      paragraphs: [
        "Where a figure is not the one in the original file: note the address of the report's page (open the cell, and the address names it) and tell whoever runs this site. Where the original file is wrong: tell the agency that published it, or use the national platform for errors on government websites.",
      ],
      links: [["https://zfwzzc.www.gov.cn/", "Errors on government websites (another site, in Chinese)"]],
    },
  ],
}
