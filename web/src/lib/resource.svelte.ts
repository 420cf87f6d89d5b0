// Data of a page that loads when its key changes and can be refreshed without flicker.
import { ApiError } from './api';

export class Resource<R> {
  data = $state.raw<R | undefined>();
  error = $state.raw<ApiError | undefined>();
  loading = $state(true);
  #run = 0;
  #load: () => Promise<R>;

  /** load is called at once and again whenever something reactive that it reads before its first await changes;
   *  what was shown stays until the answer has come. */
  constructor(load: () => Promise<R>) {
    this.#load = load;
    $effect(() => void this.#go(load(), true));
  }

  /** Loads again and keeps the old data until the new has come. */
  refresh = () => this.#go(this.#load(), false);

  async #go(promise: Promise<R>, another: boolean) {
    const run = ++this.#run; // only the newest request may write
    this.loading = true;
    try {
      const data = await promise;
      if (run !== this.#run) return;
      this.data = data;
      this.error = undefined;
    } catch (e) {
      if (run !== this.#run) return;
      if (another) this.data = undefined; // what stands there answers another question
      this.error = e instanceof ApiError ? e : new ApiError(0, 'page', e instanceof Error ? e.message : String(e));
    } finally {
      if (run === this.#run) this.loading = false;
    }
  }
}
