import type { PassageContent } from '../../article/passages';
import { Label } from '../model/decode';
import { behindAddressee } from './addressee';
import { behindDateline } from './dateline';
import { behindGesture } from './gesture';
import { withoutOpener } from './joints';
import { labelRuns, trimRun, withNouns, type Run } from './runs';

/** The runs of a passage's labels, each kind by place. */
export interface LabelledRuns {
  readonly contents: readonly Run[];
  readonly cues: readonly Run[];
  readonly sources: readonly Run[];
}

/** Parts the labels of a passage into runs; contents begin where somebody begins to speak. @param isWord whether a token is no punctuation */
export function labelledRuns(
  passage: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
  isWord: (token: number) => boolean,
): LabelledRuns {
  const contents: Run[] = [];
  const cues: Run[] = [];
  const sources: Run[] = [];
  for (const run of labelRuns(labels)) {
    if (run.label === Label.CUE) cues.push(run);
    else if (run.label === Label.SOURCE) sources.push(run);
    else if (run.label >= Label.DIRECT) {
      const begun = withoutOpener(passage, behindGesture(passage, behindDateline(passage, run)));
      const trimmed = trimRun(begun, passage, isWord);
      if (!trimmed) continue;
      const start = behindAddressee(passage, trimmed);
      let end = start;
      // `She asked | Lund what he would do. | I would go, he said.`
      while (end < trimmed.end && (start === trimmed.start || sentenceOf[end] === sentenceOf[start])) end++;
      contents.push({ ...trimmed, start, end });
      if (end < trimmed.end) contents.push({ ...trimmed, start: end });
    }
  }
  withNouns(cues, sources, passage);
  return { contents, cues, sources };
}
