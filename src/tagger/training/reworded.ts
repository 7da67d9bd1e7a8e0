/**
 * Articles reworded for training. News says the same in many ways of which the labelled articles have some too seldom to learn them:
 * `said the road`, `said on Monday the road`, `told reporters the road` beside `said that the road`; `she recalled`, `the authors
 * cautioned` in tags beside `she said`; a clause between source and verb; what somebody did behind a tag (`he said, as the crowd
 * cheered`). Each follows by grammar from what the articles do have, and labels go with their words.
 */
import type { LabelledSpan } from './labels';
import { hashOf } from '../../reading/training/random';
import type { Variant } from './corpus';
import { moved } from './spans';
import { randomNumbers } from './xorshift';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PARTS = ['morning', 'afternoon', 'evening', 'night'];
const TIMES = [
  ...DAYS,
  ...DAYS.map((day) => `on ${day}`),
  ...DAYS.map((day, at) => `${day} ${PARTS[at % 4]}`),
  ...DAYS.map((day, at) => `on ${day} ${PARTS[(at + 1) % 4]}`),
  ...[
    'late Thursday',
    'early Sunday',
    'late on Saturday',
    'early on Friday',
    'last week',
    'last month',
    'last year',
  ],
  ...[
    'this week',
    'this month',
    'earlier this week',
    'earlier on Saturday',
    'at the time',
    'later',
    'in March',
  ],
  ...['in October', 'in 2014', 'two weeks ago', 'recently', 'yesterday'],
];
const MEANS = [
  ...[
    'in a statement',
    'in an interview',
    'in an email',
    'in a letter',
    'in a report',
    'in a speech',
    'in a tweet',
  ],
  ...[
    'in a telephone interview',
    'in an interview with CNN',
    'in an interview with The Times',
    'in the report',
  ],
  ...[
    'in an interview with the newspaper',
    'on Twitter',
    'on Facebook',
    'on television',
    'on state television',
  ],
  ...['by phone', 'by telephone', 'by email', 'in court documents', 'at a news conference', 'at a hearing'],
  ...[
    'at a rally in Iowa',
    'at a meeting',
    'during a debate',
    'during the hearing',
    'during a visit to the city',
  ],
  ...['after the meeting', 'before the vote', 'after the talks', 'through a spokesman', 'in London'],
  ...['in Washington', 'when asked about the case', 'in a post on the site', 'in a video', 'after the game'],
];
const TOLD = [
  ...['reporters', 'lawmakers', 'police', 'investigators', 'supporters', 'journalists', 'senators', 'voters'],
  ...['the court', 'the committee', 'the crowd', 'the jury', 'the judge', 'the council', 'the newspaper'],
  ...[
    'CNN',
    'Reuters',
    'Fox News',
    'NBC',
    'The Associated Press',
    'The Washington Post',
    'the BBC',
    'The Times',
  ],
  ...['parliament', 'a news conference', 'a radio station', 'him', 'her', 'them', 'his wife', 'her family'],
];
/** Verbs that a clause can follow with no `that` before it. */
const VERBS =
  /\b(?:said|says|say|added|adds|announced|claimed|claims|insisted|wrote|testified|warned|acknowledged|admitted|confirmed|argued|told)$/;
const CLAUSE =
  /^(?:the|an?|he|she|they|it|his|her|their|its|there|this|these|those|we|you|some|many|most|no|more|about|only|such|both|all|nobody|everyone|[A-Z0-9$])\b/;

/** Verbs of tags behind direct speech, and behind what is told. */
const SPOKEN = [
  ...['recalled', 'remembered', 'joked', 'laughed', 'sighed', 'explained', 'continued', 'replied', 'noted'],
  ...[
    'mused',
    'reflected',
    'confided',
    'offered',
    'shouted',
    'cried',
    'insisted',
    'warned',
    'wrote',
    'countered',
  ],
  ...[
    'complained',
    'quipped',
    'protested',
    'declared',
    'conceded',
    'lamented',
    'cautioned',
    'agreed',
    'pleaded',
  ],
];
const STATED = [
  ...[
    'found',
    'cautioned',
    'estimated',
    'suggested',
    'warned',
    'noted',
    'claimed',
    'alleged',
    'ruled',
    'heard',
  ],
  ...['explained', 'reported', 'concluded', 'predicted', 'believed', 'announced', 'argued', 'acknowledged'],
];

/** What stands between a source and its verb. */
const ASIDES = [
  ...['who leads the union', 'who was not involved in the study', 'who spoke on condition of anonymity'],
  ...[
    'who represents the family',
    'who has worked there for years',
    'who asked not to be named',
    'who is 54',
  ],
  ...[
    'who was with him at the time',
    'a former adviser',
    'the groups president',
    '54',
    '37',
    'who lives nearby',
  ],
  ...['who met the president on Tuesday', 'whose brother was killed', 'who watched from the gallery'],
];
/** What goes on while somebody speaks. */
const SCENES = [
  ...[
    'as the crowd cheered',
    'as troops moved into the city',
    'as the vote neared',
    'standing outside the court',
  ],
  ...['looking at the ruins of her house', 'shaking his head', 'after his team lost again', 'as rain fell'],
  ...['before leaving the room', 'while supporters waved flags', 'as talks went on in the capital'],
  ...['pointing to the empty street', 'days before the election', 'with tears in his eyes'],
];

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The words belong to the span that ends where they begin. */
  readonly joins?: true;
}

class Rewording {
  readonly edits: Edit[] = [];
  constructor(
    readonly text: string,
    readonly spans: readonly LabelledSpan[],
    readonly random: () => number,
  ) {}

  #any<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  #words({ start, end }: { start: number; end: number }): string {
    return this.text.slice(start, end);
  }

  /** `X said that the road` in other ways. */
  behindCue(content: LabelledSpan): void {
    const { text, random } = this;
    const before = (from: number): string => text.slice(from, content.start);
    const cue = this.spans.find(
      ({ label, end }) =>
        label === 'C' && end <= content.start && content.start - end < 60 && !/[.,:;?!]/.test(before(end)),
    );
    if (!cue || !VERBS.test(this.#words(cue))) return;
    const source = this.spans.find(
      ({ label, end }) => label === 'S' && end <= cue.start && cue.start - end < 40,
    );
    if (!source || /[.?!:]/.test(text.slice(source.end, cue.start))) return;
    const that = /^that\s+/.exec(this.#words(content));
    if (!that && !CLAUSE.test(this.#words(content))) return;
    if (before(cue.end).trim() === '' && !/told$/.test(this.#words(cue))) {
      const way = random();
      const tells = way < 0.3 && /said$/.test(this.#words(cue));
      if (tells) this.edits.push({ start: cue.end - 4, end: cue.end, text: 'told' });
      const words = [
        tells ? this.#any(TOLD) : '',
        way < 0.1 || (way >= 0.3 && way < 0.6) ? this.#any(MEANS) : '',
        (way >= 0.1 && way < 0.15) || (way >= 0.5 && way < 0.85) ? this.#any(TIMES) : '',
      ].filter(Boolean);
      if (words.length > 0) this.edits.push({ start: cue.end, end: cue.end, text: ` ${words.join(' ')}` });
    }
    if (that && random() < 0.65)
      this.edits.push({ start: content.start, end: content.start + that[0].length, text: '' });
  }

  /** `…, X said.` with other verbs, and with what goes on meanwhile. */
  tag(cue: LabelledSpan): void {
    const { text, spans, random } = this;
    if (this.#words(cue) !== 'said') return;
    const content = spans.find(
      ({ label, start, end }) =>
        (label === 'D' || label === 'M' || label === 'I') &&
        end <= cue.start &&
        cue.start - end < 60 &&
        start < end,
    );
    if (!content || !/^[^.?!]*$/.test(text.slice(content.end, cue.start).trim().slice(1))) return;
    if (spans.some(({ label, start }) => 'DMI'.includes(label) && start >= cue.end && start - cue.end < 3))
      return;
    if (random() < 0.15) {
      const text = this.#any(content.label === 'D' ? SPOKEN : STATED);
      this.edits.push({ start: cue.start, end: cue.end, text });
    }
    if (text[cue.end] === '.' && random() < 0.08)
      this.edits.push({ start: cue.end, end: cue.end, text: `, ${this.#any(SCENES)}` });
  }

  /** `X, who …, said`. */
  behindSource(source: LabelledSpan): void {
    const { text, spans, random } = this;
    const words = this.#words(source);
    if (
      !/^(?:[A-Z]|the |a |an )/.test(words) ||
      !/[a-z]$/.test(words) ||
      /^(?:He|She|They|It|We|I)\b/.test(words)
    )
      return;
    const cue = spans.find(({ label, start }) => label === 'C' && start === source.end + 1);
    if (!cue || !VERBS.test(this.#words(cue)) || text[source.end] !== ' ') return;
    if (this.edits.some(({ start }) => start === source.end) || random() >= 0.15) return;
    this.edits.push({ start: source.end, end: source.end, text: `, ${this.#any(ASIDES)},`, joins: true });
  }
}

/** A text with edits made, and where the offsets of the old one lie in it: as beginnings and as ends of spans. */
function edited(text: string, edits: readonly Edit[]): { text: string; starts: number[]; ends: number[] } {
  let made = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copy = (to: number): void => {
    while (at < to) {
      ends[at] ??= made.length;
      starts[at] = made.length;
      made += text[at++]!;
    }
    ends[at] ??= made.length;
  };
  for (const { start, end, text: words, joins } of edits) {
    // Statements may stand in one another.
    if (start < at) continue;
    copy(start);
    for (; at < end; at++) {
      starts[at] = made.length;
      ends[at + 1] = made.length + words.length;
    }
    made += words;
    if (joins) ends[at] = made.length;
  }
  copy(text.length);
  starts[at] = made.length;
  return { text: made, starts, ends };
}

/**
 * A text with some of its statements reworded; its spans stay on their words.
 * @param name of the article and the rewording: the same name rewords in the same way
 */
export function rewordedVariant(name: string, variant: Variant): Variant {
  const random = randomNumbers(hashOf(`reworded ${name}`));
  const paragraphs = variant.paragraphs.map((text, paragraph) => {
    const spans = variant.spans.filter((span) => span.paragraph === paragraph);
    const rewording = new Rewording(text, spans, random);
    for (const span of spans) {
      if (span.label === 'C') rewording.tag(span);
      else if (span.label === 'S') rewording.behindSource(span);
      else if (span.label === 'I' || span.label === 'M' || span.label === 'N') rewording.behindCue(span);
    }
    return edited(
      text,
      rewording.edits.sort((a, b) => a.start - b.start || a.end - b.end),
    );
  });
  const starts = paragraphs.map((each) => each.starts);
  const ends = paragraphs.map((each) => each.ends);
  return {
    name: 'reworded',
    paragraphs: paragraphs.map(({ text }) => text),
    spans: moved(variant.spans, starts, ends),
    quoted: moved(variant.quoted, starts, ends),
  };
}
