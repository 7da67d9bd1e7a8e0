// The page of Summarize Article: links go to their place in the article, a new body replaces the old one in place.
(function () {
  const host = acquireVsCodeApi();
  const page = document.getElementById('page');
  const status = document.getElementById('status');
  host.setState({ article: document.body.dataset.article });

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('#copy')) {
      host.postMessage({ copy: true });
      return;
    }
    const button = event.target.closest('button[data-action]');
    if (button) {
      host.postMessage({ action: button.dataset.action });
      return;
    }
    const link = event.target.closest('a[data-line]');
    if (!link) return;
    event.preventDefault();
    host.postMessage({
      line: Number(link.dataset.line),
      start: Number(link.dataset.start),
      end: Number(link.dataset.end),
    });
  });

  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.id === 'length')
      host.postMessage({ length: Number(target.value) });
  });

  window.addEventListener('message', ({ data }) => {
    if (typeof data.status === 'string') status.textContent = data.status;
    if (typeof data.sofar === 'string') document.getElementById('sofar')?.replaceChildren(data.sofar);
    if (typeof data.body === 'string') {
      // All text in the body was escaped where it was written; the policy admits no inline script.
      const focused = document.activeElement?.id;
      page.innerHTML = data.body;
      // The button that was pressed may be gone; the keyboard shall not begin at the top again.
      if (focused) (document.getElementById(focused) ?? document.querySelector('button'))?.focus();
    }
  });

  // A body that was posted before is lost: whoever has a newer one than the page posts it again.
  host.postMessage({ ready: true });
})();
