/**
 * Makes a text of the article safe inside Markdown: shown exactly as it is, never as markup, a link, an icon or HTML.
 * A backslash before ASCII punctuation is literal by CommonMark 0.31 §2.4; automatic links of GFM need an unescaped
 * `:`, `.` or `@`. Control characters, line ends among them, become spaces.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[\\`*_[\]<>&~|$#^@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www|mailto|xmpp)([.:])/gi, '$1\\$2')
    .replace(/^(\s*)([-+=]|\d{1,9}(?=[.)]))/, escapeMarker);
}

/** List markers and underlines of headings count at the start of a line only. */
function escapeMarker(_whole: string, indent: string, marker: string): string {
  return /\d/.test(marker) ? `${indent.trimStart()}${marker}\\` : `${indent.trimStart()}\\${marker}`;
}
