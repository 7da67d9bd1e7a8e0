/** The data as one text: every data file in order of its name, without comments. */
export function directoryText(): Promise<string>;

/** The asset's bytes. */
export function directoryBytes(): Promise<Uint8Array>;

/** Writes the asset (default `dist/assets/officials.bin`); answers its size in bytes. */
export function buildDirectory(out?: string): Promise<number>;
