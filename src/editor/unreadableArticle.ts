/** Reading an article ended in an error, which is its cause. */
export class UnreadableArticle extends Error {
  override readonly name = 'UnreadableArticle';

  constructor(override readonly cause: unknown) {
    super(`Verbatim could not read this article: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
