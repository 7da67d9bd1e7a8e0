import { parseArgs } from 'node:util';

const FORMATS = ['text', 'json', 'jsonl', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export const USAGE = `Usage: verbatim read [--format text|json|jsonl|markdown] PATH...

Reads news source files: who said what, in which office, when, and how sure.

PATH is a file, a folder (searched for seed files), or - for standard input.

Options:
  -f, --format FORMAT  text      people, then statements by speaker (default in a terminal)
                       jsonl     one article a line, as JSON (default in a pipe)
                       json      one array of articles
                       markdown  a summary page an article
  -h, --help           Show this text.
      --version        Show the version.

Exit status: 0 all was read; 1 something could not be read; 2 wrong usage.
`;

export type Command =
  | { readonly kind: 'read'; readonly format: Format; readonly paths: readonly string[] }
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'usage-error'; readonly message: string };

/**
 * Understands the command line; never throws.
 *
 * @param args without the interpreter and the program
 * @param terminal whether the output goes to a terminal, which decides the default format
 */
export function parseCommandLine(args: readonly string[], terminal: boolean): Command {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    return { kind: 'usage-error', message: (error as Error).message };
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const [name, ...paths] = positionals;
  if (name === undefined) return { kind: 'usage-error', message: 'name a command: read' };
  if (name !== 'read') return { kind: 'usage-error', message: `unknown command “${name}”` };
  if (paths.length === 0)
    return { kind: 'usage-error', message: 'name a file or a folder to read, or - for standard input' };
  const format = values.format ?? (terminal ? 'text' : 'jsonl');
  if (!isFormat(format)) {
    return { kind: 'usage-error', message: `unknown format “${format}”; it is one of ${FORMATS.join(', ')}` };
  }
  return { kind: 'read', format, paths };
}

function isFormat(text: string): text is Format {
  return (FORMATS as readonly string[]).includes(text);
}
