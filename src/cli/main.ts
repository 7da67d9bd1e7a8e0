import { version } from '../../package.json';
import { readOptions } from './assets';
import { parseCommandLine, USAGE } from './commandLine';
import { readPaths } from './readPaths';

/** Exit statuses: everything was read, something could not be read, the command line is wrong. */
const EXIT = { ok: 0, unread: 1, usage: 2 } as const;

async function main(args: readonly string[]): Promise<number> {
  const command = parseCommandLine(args, process.stdout.isTTY);
  switch (command.kind) {
    case 'usage-error':
      process.stderr.write(`verbatim: ${command.message}\n\n${USAGE}`);
      return EXIT.usage;
    case 'help':
      process.stdout.write(USAGE);
      return EXIT.ok;
    case 'version':
      process.stdout.write(`${version}\n`);
      return EXIT.ok;
    case 'read': {
      const complain = (message: string): void => void process.stderr.write(`verbatim: ${message}\n`);
      const output = { write: writeOut, complain };
      const unread = await readPaths(command.paths, command.format, output, await readOptions(complain));
      return unread === 0 ? EXIT.ok : EXIT.unread;
    }
  }
}

/** Waits while the reader of our output is slower than we are, so that memory does not grow. */
function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

// Whoever reads our output may stop early (`verbatim read … | head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.unread),
);

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`verbatim: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT.unread;
  },
);
