import type { Run } from './capitalRuns';
import { isNameClass, type WordClass } from './wordClasses';
import type { Word } from '../words';

/**
 * Some of the words of a run that are read together: `words[from]` to `words[to - 1]`. All indices count the words of the passage.
 */
export class RunPart {
  constructor(
    readonly words: readonly Word[],
    readonly run: Run,
    readonly from = run.start,
    readonly to = run.end,
  ) {}

  /** Those from `from` on, up to `to`. */
  part(from: number, to = this.to): RunPart {
    return new RunPart(this.words, this.run, from, to);
  }

  /** The class of a word; null for a point or a particle inside the run, undefined outside the run. */
  classAt(index: number): WordClass | null | undefined {
    return this.run.classes[index - this.run.start];
  }

  /** The classes of `words[from]` to `words[to - 1]`, which stand in the run. */
  classes(from = this.from, to = this.to): (WordClass | null)[] {
    return this.run.classes.slice(from - this.run.start, to - this.run.start);
  }

  /** The first index of the run from `from` on whose class is one of those asked for; -1 where there is none before the run's end. */
  indexOf(wanted: (wordClass: WordClass | null, index: number) => boolean, from: number): number {
    const { classes, start } = this.run;
    for (let k = from - start; k < classes.length; k++) if (wanted(classes[k]!, k + start)) return k + start;
    return -1;
  }

  /** Whether all of its words can be words of a name. */
  areNames(): boolean {
    return this.classes().every(isNameClass);
  }
}
