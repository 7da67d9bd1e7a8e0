/**
 * Tags of foreign news, which the labelled articles, of politics at home, hardly have: `…, Lund was quoted by Interfax as
 * saying`, `Interfax quoted Lund as saying`. Without them the agency is taken for who said it. So a part of `Lund said`
 * is reworded, in a variant of its own (augmentation by rules, Feng et al., Findings of ACL 2021).
 */
import { hashText, randomNumbers, type Variant } from './corpus';
import type { LabelledSpan } from './labels';

const AGENCIES = (
  'Interfax|the Interfax news agency|Tass|the Tass news agency|RIA Novosti|Xinhua|the Xinhua news agency|Reuters|' +
  'state news agency IRNA|Kyodo|the Yonhap news agency|the Anadolu news agency|the Associated Press|the BBC|CNN|' +
  'Al Jazeera|state television|state TV|state media|local media|the newspaper|the daily Haaretz|the Financial Times'
).split('|');

/** Part of the tags that are reworded. */
const SHARE = 0.5;

const SAID = ' said';

const PRONOUN = /^(?:he|she)$/i;

/** Ends in a capitalised word in the singular: a plural would need `were`. */
const NAME =
  /^(?!(?:They|We|You|It|One|Both|Many|Most|Some|All|People|Which|Who|Women|Men)$)(?:.*\s)?[A-Z][\w.-]*[a-rt-z]$/;

/** An edit: `from` to `to` is replaced by `text`; `before` is put in front of it and belongs to no span that begins there. */
interface Edit {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly text: string;
}

/** The variant with some of its tags reworded, or null when it has none that can be. */
export function reworded(id: string, variant: Variant): Variant | null {
  const random = randomNumbers(hashText(`reworded ${id}`));
  random();
  const edits = new Map<string, readonly Edit[]>();
  for (const { paragraph, start, end, label } of variant.spans) {
    const text = variant.paragraphs[paragraph]!;
    const key = `${paragraph}:${start}`;
    if (label !== 'S' || edits.has(key) || !isSaid(variant, paragraph, end)) continue;
    const name = text.slice(start, end);
    if (!PRONOUN.test(name) && !NAME.test(name)) continue;
    if (random() < SHARE) edits.set(key, rewording(text, { paragraph, start, end }, random));
  }
  return edits.size === 0 ? null : apply(variant, [...edits.values()].flat());
}

/** Whether `said` stands behind the source and is its cue. */
function isSaid({ paragraphs, spans }: Variant, paragraph: number, end: number): boolean {
  if (!/^ said\b/.test(paragraphs[paragraph]!.slice(end, end + 6))) return false;
  const isCue = (span: LabelledSpan): boolean =>
    span.paragraph === paragraph &&
    span.label === 'C' &&
    span.start === end + 1 &&
    span.end === end + SAID.length;
  return spans.some(isCue);
}

function rewording(
  text: string,
  { paragraph, start, end }: Pick<LabelledSpan, 'paragraph' | 'start' | 'end'>,
  random: () => number,
): Edit[] {
  const agency = AGENCIES[Math.floor(random() * AGENCIES.length)]!;
  const said = (words: string): Edit => ({
    ...{ paragraph, from: end + 1, to: end + SAID.length },
    ...{ before: '', text: words },
  });
  const way = random();
  if (way < 0.35) return [said(`was quoted by ${agency} as saying`)];
  if (way < 0.45) return [said(`was cited by ${agency} as saying`)];
  if (way < 0.55) return [said(`was quoted as saying by ${agency}`)];
  if (way < 0.7 || PRONOUN.test(text.slice(start, end))) return [said(`told ${agency}`)];
  const opens = /(?:^|[.!?]\s+)$/.test(text.slice(0, start));
  const first = opens ? agency[0]!.toUpperCase() + agency.slice(1) : agency;
  return [{ paragraph, from: start, to: start, before: `${first} quoted `, text: '' }, said('as saying')];
}

function apply(variant: Variant, edits: readonly Edit[]): Variant {
  const cues: LabelledSpan[] = [];
  const maps: number[][] = [];
  const paragraphs = variant.paragraphs.map((text, paragraph) => {
    const own = edits.filter((edit) => edit.paragraph === paragraph).sort((a, b) => a.from - b.from);
    const map: number[] = [];
    let out = '';
    let at = 0;
    const copy = (to: number): void => {
      for (; at < to; at++) {
        map.push(out.length);
        out += text[at]!;
      }
    };
    for (const { from, to, before, text: words } of own) {
      copy(from);
      // The agency's own verb is a cue, too.
      if (before !== '')
        cues.push({
          ...{ paragraph, label: 'C' as const },
          ...{ start: out.length + before.length - 7, end: out.length + before.length - 1 },
        });
      out += before;
      for (; at < to; at++) map.push(out.length);
      out += words;
    }
    copy(text.length);
    map.push(out.length);
    maps.push(map);
    return out;
  });
  const move = <T extends { paragraph: number; start: number; end: number }>(spans: readonly T[]): T[] =>
    spans.map((span) => {
      const map = maps[span.paragraph]!;
      const start = map[Math.min(span.start, map.length - 1)]!;
      return { ...span, start, end: map[Math.min(span.end, map.length - 1)]! };
    });
  const spans = move(variant.spans).map((span) => {
    // Whom somebody told something is no part of the cue.
    const told = span.label === 'C' && paragraphs[span.paragraph]!.startsWith('told ', span.start);
    return told ? { ...span, end: span.start + 4 } : span;
  });
  return { name: 'reworded', paragraphs, spans: [...cues, ...spans], quoted: move(variant.quoted) };
}
