import type { Span } from '../article/article';
import type { Candidate, Office, Person, Reading, Speaker, Statement, TextSpan } from '../reading/reading';

/** Version of the form below. It grows when a field changes its meaning or goes; new fields alone do not change it. */
const SCHEMA = 1;

/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- the form is the function's body */

/**
 * A reading in the form that `verbatim read --format json` prints. Lines count from 1; `start`/`end` are UTF-16 offsets
 * inside the line, `end` exclusive. What is unknown is `null`.
 *
 * @param file the path as the user gave it
 */
export function toContract(file: string, reading: Reading) {
  const { header } = reading.article;
  return {
    schema: SCHEMA,
    file,
    header: {
      title: header.title,
      date: header.date,
      url: header.url,
      problems: header.problems.map(({ line, code, message }) => ({ line, code, message })),
    },
    people: reading.people.map(person),
    organisations: reading.organisations.map(({ id, name, mentions }) => ({
      id,
      name,
      mentions: mentions.map(span),
    })),
    statements: reading.statements.map(statement),
    dates: reading.dates.map((date) => ({
      ...textSpan(date),
      from: date.from,
      to: date.to,
      alternative: date.alternative,
    })),
    losses: reading.losses.map(({ line, offset, kind, insert, confidence }) => ({
      line,
      offset,
      kind,
      insert,
      confidence: rounded(confidence),
    })),
    order: reading.order,
    summary: reading.summary.map(span),
  };
}

function person({ id, name, aliases, official, offices, mentions, gender }: Person) {
  return { id, name, aliases, official, gender, offices: offices.map(office), mentions: mentions.map(span) };
}

function office({ title, country, body, source, printed, span: place, status, from, to, basis }: Office) {
  return {
    title,
    country,
    body,
    source,
    printed,
    line: place?.line ?? null,
    start: place?.start ?? null,
    end: place?.end ?? null,
    status,
    from,
    to,
    basis,
  };
}

function statement(found: Statement) {
  return {
    kind: found.kind,
    ...textSpan(found),
    inferred: found.inferred,
    confidence: rounded(found.confidence),
    attribution: found.attribution,
    cue: found.cue && textSpan(found.cue),
    source: found.source && textSpan(found.source),
    speaker: speaker(found.speaker),
  };
}

function speaker(found: Speaker) {
  const { person: id, organisation, name, together, printed, confidence, candidates, evidence } = found;
  return {
    person: id,
    organisation,
    name,
    together,
    printed,
    confidence: rounded(confidence),
    candidates: candidates.map(candidate),
    evidence: evidence.map(({ code }) => code),
  };
}

function candidate({ person: id, organisation, name, confidence }: Candidate) {
  return { person: id, organisation, name, confidence: rounded(confidence) };
}

function span({ line, start, end }: Span) {
  return { line, start, end };
}

function textSpan({ line, start, end, text }: TextSpan) {
  return { line, start, end, text };
}

/** Three decimals: more would be noise. */
function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}
