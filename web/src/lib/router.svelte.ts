// History routing: every link on the page is a plain link, and this turns a click on one into a change of page.
import { parse, type Route } from './routes.js';

class Router {
  path = $state(location.pathname);
  search = $state.raw(new URLSearchParams(location.search));
  route: Route = $derived(parse(this.path));
  /** Rises with every change of page; the frame moves the focus then. */
  visits = $state(0);

  start() {
    history.scrollRestoration = 'auto';
    addEventListener('popstate', () => this.#read());
    addEventListener('click', (e) => {
      const link = (e.target as Element | null)?.closest?.('a');
      if (!link || e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
      const url = new URL(link.href, location.href);
      if (url.origin !== location.origin || link.target || link.hasAttribute('download')) return;
      if (/^\/(api|rpc|mirror)(\/|$)/.test(url.pathname)) return; // JSON and files, not pages
      if (url.hash && url.pathname === location.pathname) return;
      e.preventDefault();
      this.go(url.pathname + url.search);
    });
  }

  go(to: string) {
    if (to !== location.pathname + location.search) history.pushState(null, '', to);
    this.#read();
    scrollTo(0, 0);
  }

  /** Changes the query without a new page: filters and searches. */
  setQuery(values: Record<string, string>) {
    const q = new URLSearchParams(location.search);
    for (const [k, v] of Object.entries(values)) v ? q.set(k, v) : q.delete(k);
    history.replaceState(null, '', location.pathname + (q.size ? `?${q}` : ''));
    this.search = q;
  }

  #read() {
    if (this.path !== location.pathname) this.visits++;
    this.path = location.pathname;
    this.search = new URLSearchParams(location.search);
  }
}

export const router = new Router();
