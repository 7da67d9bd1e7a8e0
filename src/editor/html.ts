/** What all of the extension's web pages have in common. */

/** A page that loads nothing but what its policy names. */
export interface Page {
  readonly title: string;
  /** Directives of the content security policy after `default-src 'none'`. */
  readonly policy: readonly string[];
  /** What else stands in the head, as HTML: style sheets, scripts. */
  readonly head: string;
  /** The `body` element as HTML. */
  readonly body: string;
}

/** The whole document. */
export function htmlPage({ title, policy, head, body }: Page): string {
  const directives = ["default-src 'none'", ...policy, "form-action 'none'", "base-uri 'none'"].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(directives)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
</head>
${body}
</html>
`;
}

/** A text with what would turn the direction of the text around it made visible, as the editor shows it: `[U+202E]`. */
export function withVisibleControls(text: string): string {
  return text.replace(
    /[\u202a-\u202e\u2066-\u2069]/g,
    (control) => `[U+${control.charCodeAt(0).toString(16).toUpperCase()}]`,
  );
}

/** A text as HTML, safe in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return withVisibleControls(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
