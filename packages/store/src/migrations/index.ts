import { agencies } from "./0001-agencies.ts"
import { reports } from "./0002-reports.ts"
import { sources } from "./0003-sources.ts"
import { revisions } from "./0004-revisions.ts"
import { settings } from "./0005-settings.ts"
import { reportListing } from "./0006-report-listing.ts"
import { agencyRegister } from "./0007-agency-register.ts"
import { shardedReports } from "./0008-sharded-reports.ts"
import { figures } from "./0009-figures.ts"
import { journal } from "./0010-journal.ts"
import { packedHistory } from "./0011-packed-history.ts"
import { agencyNames } from "./0020-agency-names.ts"
import { agencySuccessions } from "./0021-agency-successions.ts"
import { agencyGrams } from "./0022-agency-grams.ts"
import { revisionAgency } from "./0023-revision-agency.ts"
import { drafts } from "./0030-drafts.ts"
import { withdrawals } from "./0031-withdrawals.ts"
import { submittedPerson } from "./0032-submitted-person.ts"
import { accounts } from "./0050-accounts.ts"
import { sessions } from "./0051-sessions.ts"
import { keptAnswers } from "./0060-kept-answers.ts"
import { reportPlaces } from "./0070-report-places.ts"
import { reportCounts } from "./0071-report-counts.ts"
import { searchGrams } from "./0072-search-grams.ts"
import { figuresByKey } from "./0073-figures-by-key.ts"
import { shortDictionaries } from "./0074-short-dictionaries.ts"
import { jobs } from "./0080-jobs.ts"
import { agencyInitials } from "./0090-agency-initials.ts"
import { newestReports } from "./0091-newest-reports.ts"
import { figuresWithoutZeros } from "./0092-figures-without-zeros.ts"
import { shortSearch } from "./0093-short-search.ts"
import { regionsByProvince } from "./0094-regions-by-province.ts"
import { hashesAsBytes } from "./0095-hashes-as-bytes.ts"
import { packedFiles } from "./0096-packed-files.ts"
import type { Migration } from "./migration.ts"

/** Every step of the schema, oldest first. */
export const migrations: readonly Migration[] = [
  agencies,
  reports,
  sources,
  revisions,
  settings,
  reportListing,
  agencyRegister,
  shardedReports,
  figures,
  journal,
  packedHistory,
  agencyNames,
  agencySuccessions,
  agencyGrams,
  revisionAgency,
  drafts,
  withdrawals,
  submittedPerson,
  accounts,
  sessions,
  keptAnswers,
  reportPlaces,
  reportCounts,
  searchGrams,
  figuresByKey,
  shortDictionaries,
  jobs,
  agencyInitials,
  newestReports,
  figuresWithoutZeros,
  shortSearch,
  regionsByProvince,
  hashesAsBytes,
  packedFiles,
]
