import type { FromPanel, PanelState, Rendered } from '../messages';

interface PanelHost {
  postMessage(message: FromPanel): void;
  getState(): Partial<PanelState> | undefined;
  setState(state: PanelState): void;
}
declare function acquireVsCodeApi(): PanelHost;

/** The extension, as the panel's script knows it. */
export const host = acquireVsCodeApi();

/** Tells when what was made since `began` is on the screen. */
export function tellRendered(began: number, made: Pick<Rendered, 'paragraphs' | 'renewed' | 'order'>): void {
  requestAnimationFrame(() => {
    setTimeout(() => {
      host.postMessage({ type: 'rendered', milliseconds: performance.now() - began, ...made });
    }, 0);
  });
}
