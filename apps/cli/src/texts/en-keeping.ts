import type { KeepingText } from "./keeping-text.ts"

export const enKeeping: KeepingText = {
  commands: {
    checkpoint: {
      brief: "Sign a checkpoint of the journal, to be kept elsewhere",
      full: `Signs what the journal is now: a small JSON file with an Ed25519 signature. Keep it elsewhere (a stick, another
machine, the office above): it shows later that the journal was cut off or written anew, or that the archive is an old copy.

The key is made at its first use in signing-key.pem in the data folder, for this user alone, or GOUJI_SIGNING_KEY names it.

EXAMPLES
  gouji checkpoint --data ./data --out checkpoint-20260131.json
  gouji checkpoint --data ./data --out checkpoint.json --public-key public.pem`,
    },
    verify: {
      brief: "Prove offline that nothing in the archive was changed",
      full: `Goes over the journal's numbers and hashes, every revision, every source file, the figures that sums are made of and
what lists show, and names the first that is not as it was written. Asks no network and changes nothing. Without a checkpoint
it cannot see that an end was cut off, that a whole chain was written anew, or that the archive is an old copy.
--export looks at a data package instead: whether its files are as its list of hashes says.

EXAMPLES
  gouji verify --data ./data
  gouji verify --data ./data --checkpoint checkpoint.json --public-key public.pem
  gouji verify --backup backup.zip --json
  gouji verify --export data.zip

Exit codes: 0 holds · 1 does not · 2 could not run`,
    },
    backup: {
      brief: "Back up the whole archive while it is in use",
      full: `Writes the whole archive (source files, settings and accounts with it) into one zip file while the server runs, in one
format for SQLite and PostgreSQL. The file is there when it is whole, and takes no other's place. The signing key is not in it:
keep that apart.

EXAMPLES
  gouji backup --data ./data --out backup-20260131.zip
  DATABASE_URL=postgres://… gouji backup --out backup.zip`,
    },
    restore: {
      brief: "Restore a backup into an empty archive",
      full: `Puts a backup into an empty data folder or an empty PostgreSQL database and proves it. Of a backup that is damaged, cut
off or does not hold, nothing is restored. It moves an archive from SQLite to PostgreSQL, too, and back.

EXAMPLES
  gouji restore backup.zip --data ./new-folder
  gouji restore backup.zip --data ./new-folder --dry-run   look, and write nothing
  DATABASE_URL=postgres://… gouji restore backup.zip

Exit codes: 0 restored and holds · 1 does not hold (--dry-run) · 2 could not run`,
    },
    doctor: {
      brief: "Examine the installation: database, disk, rights, key, backups",
      full: `Looks at the database's version and integrity, schema, disk space, permissions, the signing key, source files of no
revision, the last backup and checkpoint, and says what to do.

EXAMPLES
  gouji doctor --data ./data
  gouji doctor --json

Exit codes: 0 no fault (there may be advice) · 1 a fault · 2 could not run`,
    },
  },
  flags: {
    checkpointOut: "Write the checkpoint to this file (standard output by default)",
    publicKeyOut: "Write the public key to this file as well (PEM)",
    backup: "A backup (zip)",
    checkpoint: "A checkpoint that was kept elsewhere; may be given several times",
    publicKey: "The public key of the checkpoints (PEM; this installation's by default)",
    backupOut: "The file to write",
    dryRun: "See whether it could be restored, and write nothing",
  },
  checkpoint: {
    made: (entries, chains, fingerprint) =>
      `Checkpoint of ${entries} entries in ${chains} chains; public key ${fingerprint}. Keep it elsewhere.`,
  },
  verify: {
    twoPlaces: "Give one of --data, --backup and --export.",
    holds: "Holds: nothing was changed.",
    broken: (faults) => `Does not hold: ${faults} faults, the first of them first:`,
    checked: ({ entries, reports, revisions, sources }) =>
      `${entries} journal entries, ${reports} reports, ${revisions} revisions, ${sources} source files gone over`,
    noCheckpoint:
      "Without a checkpoint, a cut end, a chain written anew and an old copy cannot be seen (--checkpoint).",
    checkpoints: (count) => `Held against ${count} checkpoint${count === 1 ? "" : "s"}`,
    faults: {
      "checkpoint-forged": "The checkpoint is not signed by this key, or was changed",
      "entry-altered": "A journal entry was changed",
      "entry-missing": "A journal entry is missing",
      "entry-resealed": "A journal entry was changed and sealed anew",
      "journal-resealed": "The journal is not that of the checkpoint: the chain was written anew",
      "journal-short": "The journal was cut off before the checkpoint",
      "old-copy": "This is an old copy, from before the checkpoint",
      "revision-altered": "A revision was changed",
      "revision-missing": "A revision is missing",
      "revision-unlinked": "A revision does not follow from the one before",
      "revision-unjournalled": "The journal does not tell of a revision",
      "record-unreadable": "What a revision holds cannot be read",
      "report-differs": "Lists do not show the newest revision",
      "figures-differ": "The figures for sums are not those of the newest revision",
      "source-altered": "A source file was changed",
      "source-missing": "A source file is missing",
    },
    places: {
      entry: (chain, entry) => `chain ${chain} entry ${entry}`,
      report: (report, revision) => `report ${report}${revision === null ? "" : ` revision ${revision}`}`,
      source: (sha256) => `source ${sha256}`,
    },
    more: (faults) => `${faults} more.`,
  },
  backup: {
    written: (rows, sources) => `${rows} rows, ${sources} source files`,
    restored: (at) => `Restored the backup of ${at}.`,
    rehearsed: (at) => `The backup of ${at} can be restored; nothing was written.`,
  },
  doctor: {
    never: "none",
    levels: { ok: "ok", advice: "advice", fault: "FAULT" },
    about: {
      engine: { title: "Database", todo: "Update it: SQLite 3.51.3 or newer, PostgreSQL 13 or newer." },
      integrity: {
        title: "Integrity",
        todo: "The database file is damaged: stop using it and restore a backup (gouji restore).",
      },
      schema: { title: "Schema", todo: "Open it once with the newest gouji." },
      disk: { title: "Free disk space", todo: "Make room: nothing can be published on a full disk." },
      permissions: { title: "Permissions", todo: "This user must be able to write, and others must not (chmod o-w)." },
      key: {
        title: "Signing key",
        todo: "If there is none, gouji checkpoint makes it; its mode must be 600 (chmod 600); if it cannot be read, get it from where it is kept.",
      },
      orphans: {
        title: "Source files of no revision",
        todo: "They do no harm; make sure with gouji verify that no revision is missing.",
      },
      backup: {
        title: "Last backup",
        todo: "Back up once a week at least: gouji backup --out FILE, and keep it elsewhere.",
      },
      checkpoint: {
        title: "Last checkpoint",
        todo: "Sign one a week at least: gouji checkpoint --out FILE, and keep it elsewhere.",
      },
    },
  },
}
