import { STYLE_SLOT } from './messages';

/** A web page with its style sheet in it. That is not escaped; it must only not end its element. */
export function withStyle(html: string, css: string): string {
  return html.replace(STYLE_SLOT, () => `<style>\n${css.replaceAll('</', '<\\/')}</style>`);
}
