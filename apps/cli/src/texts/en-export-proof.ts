import type { ExportProofText } from "./export-proof-text.ts"

export const enExportProof: ExportProofText = {
  flag: "A data package that was exported (.zip): its files against its list of hashes",
  noPackage: (path) => `${path} is no data package: there is no list of hashes in it (SHA256SUMS).`,
  holds: (files) => `Holds: ${files} files are as the list of hashes in the package says.`,
  broken: (faults) => `Does not hold: ${faults} files are not as the list of hashes in the package says:`,
  sha256: (sha256) =>
    `SHA-256 of the package: ${sha256}\n  Whoever changed a file may have changed the list: hold this against what was said when it was written.`,
  faults: {
    "file-altered": "changed, or torn",
    "file-missing": "missing",
    "file-unlisted": "not in the list",
  },
}
