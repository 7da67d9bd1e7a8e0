import { listedBodies } from '../../article/listedBodies';
import type { PassageContent } from '../../article/passages';
import { Label } from '../model/decode';
import type { TokenRun } from '../model/judge';
import { endedByAside } from './asideEnd';
import { behindParticiple } from './besides';
import { outOfBrackets } from './brackets';
import { endedByNextVerb, saidNext } from './coordinate';
import { behindDateline } from './dateline';
import { isNegated, saysNothing } from './empty';
import { behindCredit, closingTag, goneOnFrom, leadsByColon, outOfClause, withSentence } from './governing';
import { innerSource } from './innerSource';
import { isContrasted, isInClause, isJoined } from './joints';
import type { LabelledRuns } from './labelled';
import { endedByMainVerb, isRelativeClause } from './nounClause';
import { endedByOccasion, namesOnly } from './occasion';
import { quotedAt } from './quoted';
import { firstFrom, nearest, withoutGerund, type Run } from './runs';
import { atClause, withoutCircumstances, withoutOpenEnd, withShare } from './sourceEnd';
import { sourceOf } from './sourceOf';
import { subjectAt } from './subject';
import { inSubordinate } from './subordinate';
import { withWholeBody } from './wholeBody';

/** A statement's content with its cue and the words for its speaker. */
export interface Composed {
  readonly run: Run;
  readonly cue: Run | null;
  readonly source: TokenRun | null;
}

/** A passage with its runs. */
interface Scene extends LabelledRuns {
  readonly passage: PassageContent;
  /** A token: index of its sentence. */
  readonly sentenceOf: Uint16Array;
  /** UTF-16 places of bodies with a list in their name. */
  readonly bodies: ReturnType<typeof listedBodies>;
}

/** Gives each content of a passage its cue, its end and the words for its speaker; contents that say nothing are left out. */
export function compose(passage: PassageContent, runs: LabelledRuns, sentenceOf: Uint16Array): Composed[] {
  const bodies = runs.contents.length > 0 ? listedBodies(passage.text) : [];
  const scene: Scene = { ...runs, passage, sentenceOf, bodies };
  return runs.contents.flatMap((content, index) => {
    const led = cueOf(content, index, scene);
    return led ? composeContent(led, scene) : [];
  });
}

/** A content with the verb that governs it. */
interface Led {
  readonly content: Run;
  readonly cue: Run | null;
  /** Whether the sentence beside says that it was not said, so that the verb is not its cue. */
  readonly denied: boolean;
}

/** The cue of a content, which may give it its whole sentence; null where what is there is nothing that somebody says. */
function cueOf(content: Run, index: number, { passage, sentenceOf, contents, cues }: Scene): Led | null {
  const next = contents[index + 1];
  const tag = closingTag(cues, content, next, passage, sentenceOf);
  const near = goneOnFrom(
    outOfClause(nearest(cues, content, sentenceOf), content, cues, passage, sentenceOf),
    content,
    next,
    cues,
    sentenceOf,
  );
  const leads = near !== null && leadsByColon(near, content, passage);
  const governs = behindCredit(leads ? near : (tag ?? near), content, cues, passage, sentenceOf);
  if (!governs) return { content, cue: null, denied: false };
  if (
    namesOnly(passage, governs, content, sentenceOf) ||
    isJoined(passage, governs, content) ||
    isContrasted(passage, governs, content, next) ||
    (content.label !== Label.DIRECT && isInClause(passage, governs, content))
  )
    return null;
  const denied =
    governs.start >= content.end &&
    sentenceOf[governs.start] !== sentenceOf[content.end - 1] &&
    isNegated(passage, governs);
  if (denied) {
    const isQuestion = passage.text[passage.tokens.starts[content.end - 1]!] === '?';
    return isQuestion ? null : { content, cue: null, denied };
  }
  const cue = withoutGerund(governs, content, passage);
  if (tag && near && governs === tag)
    return { content: withSentence(content, near, contents[index - 1], passage, sentenceOf), cue, denied };
  const isCut = cue.end < content.start && governs.end === content.start;
  return { content: isCut ? { ...content, start: cue.end } : content, cue, denied };
}

function composeContent({ content, cue, denied }: Led, scene: Scene): Composed[] {
  const { passage, sentenceOf, contents, sources } = scene;
  const quoted = cue && quotedAt(passage, cue.start, sentenceOf[cue.start]!);
  // Who is quoted, taken for what is said: `cited | Lund |, the mayor, as saying`.
  if (quoted && content.start >= quoted.source.start && content.end <= quoted.content) return [];
  const behind =
    quoted && content.start < quoted.content && content.end > quoted.content
      ? { ...content, start: quoted.content }
      : content;
  const first = endedByNextVerb(passage, behind, cue);
  const next = first.end < behind.end ? saidNext(passage, behind, first) : null;
  const run = endedByClause(first, cue, scene);
  if (saysNothing(passage, run, cue) || isRelativeClause(passage, run)) return [];
  const beside = cue
    ? sourceOf(cue, run, scene.cues, sources, passage, sentenceOf)
    : denied
      ? null
      : nearest(sources, run, sentenceOf);
  // Only a cue that what is said follows has its subject before it; `…, which is late, said Lund` has not.
  const follows = cue && contents[firstFrom(contents, cue.end)];
  const subject =
    follows && sentenceOf[follows.start] === sentenceOf[cue.start]
      ? subjectAt(passage, cue.start, sentenceOf[cue.start]!, beside)
      : null;
  // The subject itself, taken for what is said.
  if (subject && run.start < subject.end && run.end > subject.start && run.end <= cue!.start) return [];
  const named =
    quoted?.source ?? subject ?? (beside && behindParticiple(passage, outOfBrackets(passage, beside)));
  const source = named && withoutBesides(named, run, cue, scene);
  return next
    ? [
        { run, cue, source },
        { ...next, source },
      ]
    : [{ run, cue, source }];
}

/** A content without what follows it in its sentence and is not said. */
function endedByClause(run: Run, cue: Run | null, { passage, sentenceOf }: Scene): Run {
  const begins = cue ? passage.sentences[sentenceOf[cue.start]!]!.start : 0;
  const aside = endedByAside(passage, endedByOccasion(passage, run, cue), cue, begins);
  return endedByMainVerb(passage, aside, passage.sentences[sentenceOf[aside.start]!]!.start);
}

/** The words for a speaker, and no others that stand about them. */
function withoutBesides(
  named: TokenRun,
  run: Run,
  cue: Run | null,
  { passage, sentenceOf, bodies }: Scene,
): TokenRun {
  const inner = cue && cue.end <= run.start ? innerSource(passage, cue.start, run.start, named) : null;
  const where =
    inner ?? withoutCircumstances(passage, withWholeBody(passage, behindDateline(passage, named), bodies));
  if (!cue) return withShare(passage, where);
  const inClause = inSubordinate(passage, atClause(passage, where, cue.start), cue.start);
  return withShare(passage, withoutOpenEnd(passage, inClause, cue.start, sentenceOf));
}
