import { addTo } from '../article/multimap';
import { speakerNames } from '../reading/bySpeaker';
import type { Office, Person, Reading, Statement } from '../reading/reading';
import { withStance } from '../reading/stance';

/** A reading for a terminal: what it is, the people, then the statements by speaker. Ends with a line end. */
export function renderText(file: string, reading: Reading): string {
  const { header } = reading.article;
  const lines = [
    header.title ?? '(no title)',
    [header.date ?? 'no date', header.url ?? 'no address', file].map(printable).join('  '),
    ...header.problems.map((problem) => `line ${problem.line}: ${problem.message}`),
    '',
    ...section('People', reading.people.map(personLine)),
    ...bySpeaker(reading.statements).flatMap(([name, statements]) =>
      section(name, statements.map(statementLine)),
    ),
  ];
  return lines.map(printable).join('\n').trimEnd() + '\n';
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`), ''];
}

function personLine(person: Person): string {
  const offices = [...new Set(person.offices.map(officeWords))].join('; ');
  return `${person.name}${offices === '' ? '' : `, ${offices}`}  (named ${String(person.mentions.length)}×)`;
}

function officeWords({ printed, title, country, body, source, status }: Office): string {
  if (source === 'article' && printed !== null) return printed;
  const held = status === 'current' ? title : `${status} ${title}`;
  return [held, body !== null && title.includes(body) ? null : body, country].filter(Boolean).join(', ');
}

/** Statements grouped by speaker, speakers in the order of their first statement. */
function bySpeaker(statements: readonly Statement[]): [string, Statement[]][] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { printed } = statement.speaker;
    const heading =
      speakerNames(statement.speaker) ?? (printed === null ? 'Not named' : `Not named (“${printed}”)`);
    addTo(groups, heading, statement);
  }
  return [...groups];
}

function statementLine({ line, kind, text, confidence, inferred, stance }: Statement): string {
  const marks = kind === 'indirect' ? text : `“${text}”`;
  return `${String(line).padStart(4)}  ${withStance(inferred ? `${kind}, inferred` : kind, stance)}, ${Math.round(confidence * 100)} %: ${marks}`;
}

/** Control characters of a file must not reach the terminal: they could move the cursor or change its state. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
