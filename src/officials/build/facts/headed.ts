/** A line of a list with the two headings above it. */
export interface HeadedLine {
  /** Counts from 1. */
  readonly number: number;
  readonly line: string;
  /** What `== ` says; empty where there is none. */
  readonly place: string;
  /** What `= ` says below that; empty where there is none. */
  readonly heading: string;
}

/** The lines of a list under their headings, without empty lines and comments (`#`). */
export function* headedLines(text: string): Iterable<HeadedLine> {
  let place = '';
  let heading = '';
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('== ')) {
      place = line.slice(3);
      heading = '';
    } else if (line.startsWith('= ')) heading = line.slice(2);
    else yield { number: i + 1, line, place, heading };
  }
}
