/** The labels of tokens, in the order of the model's outputs. Content of statements is in BIO form. */
const LABELS = ['O', 'S', 'C', 'N', 'B-D', 'I-D', 'B-M', 'I-M', 'B-I', 'I-I'] as const;
export const LABEL_COUNT = LABELS.length;

/** A labelled stretch of a paragraph; UTF-16 offsets. `mask` has a bit for each label that may stand there. */
export interface LabelledSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly label: SpanLabel;
}

/**
 * D, M, I: content, direct, mixed, indirect. N: not speech (wants, believes). C: cue. S: source. ANY: nobody knows.
 * Q: quoted, thus direct or mixed; what is left unlabelled beside it is not direct (articles without labels).
 */
export type SpanLabel = 'D' | 'M' | 'I' | 'N' | 'C' | 'S' | 'ANY' | 'Q';
