/** The libraries that a format's reader is measured against, by extension. */
export declare const baselineNames: Readonly<Partial<Record<string, string>>>
