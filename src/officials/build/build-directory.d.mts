/** The asset's text: every data file in order of its name, without comments. */
export function directoryText(): Promise<string>;

/** Writes the asset (default `dist/assets/officials.txt`); answers its size in bytes. */
export function buildDirectory(out?: string): Promise<number>;
