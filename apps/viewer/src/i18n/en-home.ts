/** The words of the home page. */
export const enHome = {
  home: {
    look: { title: "Look", text: "Find a report by agency, year or region, and see every cell" },
    check: { title: "Check", text: "Check a draft before it is published; the file stays on your machine" },
    take: { title: "Take", text: "Compare and rank by any measure, and take the data away" },
    coverage: "Reports for {{ year }}",
    reported: "{{ reported }} of {{ agencies }} agencies",
    coverageNote: "Of the agencies and reports that this archive knows.",
    newest: "Published last",
    corrected: "corrected, revision {{ number }}",
    agencies: "Agencies",
    searchHint: "A name, a former name, pinyin initials (such as yxxmzj), a credit code or a division code",
  },
} as const
