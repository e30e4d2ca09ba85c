import type { TextPage } from "./text-page.ts"

/** The accessibility statement. */
export const accessibilityEn: TextPage = {
  title: "Accessibility statement",
  lead: "This site is made to WCAG 2.2 level AA and to GB/T 37668, China's standard for accessible web content.",
  parts: [
    {
      title: "What works",
      paragraphs: [],
      list: [
        "Reading, checking, comparing and downloading work by keyboard alone; in tables, arrow keys move between cells, Enter opens one, Esc closes it.",
        "Tables are tables: screen readers say the row, the column and the value.",
        "Verdicts, severities and changes are said in words, never by colour alone.",
        "Pages can be enlarged to 400 %, and do not scroll sideways at 320 pixels (wide tables scroll in a box of their own).",
        "The header has large type and high contrast, and remembers them; the system's dark mode, reduced motion and increased contrast are followed.",
        "Reading, comparing and downloading need no JavaScript. Checking a draft happens in the browser and does.",
      ],
    },
    {
      title: "How it is tested",
      paragraphs: [
        "With every change axe examines every page at three widths, and a serious finding stops the change; working by keyboard is tested automatically.",
        "In November 2026 reading a report, checking a file and filling in the form were gone through with the screen reader Orca 43 and Chromium, and what it said was noted down. Found: in a table that one moves through by arrow keys, it names the topmost header alone. Every cell has a name of its own now (row, column, value) for programs that read it; Orca still does not.",
        "Nobody who depends on a screen reader has yet tested it, nor has NVDA, Zhengdu or VoiceOver been tried, so this statement does not claim full conformance.",
      ],
    },
    {
      title: "What is lacking",
      paragraphs: [],
      list: [
        "The original files are made by the agencies and may not be accessible; this site shows their tables and text as accessible pages.",
        "Orca says of a field of the form that is come to by an arrow key what stands in it, and its row and column when it is come to by Enter.",
        "The API documentation uses a third-party component that is less handy by keyboard; the OpenAPI file says the same.",
      ],
    },
    {
      title: "If you meet a barrier",
      paragraphs: [
        "Tell whoever runs this site, with the address of the page. The same data can be downloaded as CSV or Excel.",
      ],
    },
  ],
}
