// What changes by itself: the status once a second and the epochs as they change, by server-sent events. While the stream is
// down the page says so and asks for the status by plain requests.
import { api } from './api';
import type { EpochEntry, Project, Status } from './types';

const POLL_MS = 3000; // slow enough to leave a struggling server alone, fast enough to notice its return
const STALE_MS = 6000; // the stream speaks once a second; six silent seconds mean it is dead without an error

class Live {
  status = $state.raw<Status | undefined>();
  project = $state.raw<Project | undefined>();
  /** live: the stream speaks; polling: it does not, but requests are answered; down: nothing is. */
  link = $state<'live' | 'polling' | 'down'>('live');
  /** Rises at every change of an epoch's state; pages refresh when it does. */
  epochChanges = $state(0);
  lastEpoch = $state.raw<EpochEntry | undefined>();
  /** Wall time in milliseconds, once a second: countdowns read it. */
  now = $state(Date.now());
  projectId = $state(1);
  #offset = 0; // chain time minus our own clock
  #heard = Date.now();
  #source: EventSource | undefined;
  #busy = false;
  #loadedFor = '';

  start() {
    this.#poll();
    this.#open();
    setInterval(() => {
      this.now = Date.now();
      if (this.#source?.readyState === EventSource.CLOSED || Date.now() - this.#heard > 5 * STALE_MS) this.#open();
    }, 1000);
    setInterval(() => {
      if (Date.now() - this.#heard > STALE_MS || this.link !== 'live') this.#poll();
    }, POLL_MS);
    setInterval(() => this.#loadProject(), 30_000); // pool and log size move slowly
  }

  /** Now by the chain's clock, whatever this machine's clock says. */
  get chainNow() {
    return this.now + this.#offset;
  }

  /** Now by the devices' clock, which a replay runs faster. */
  get deviceNow() {
    const s = this.status;
    return s ? s.clock.now + (this.now - this.#heard) * s.clock.speed : this.now;
  }

  reasonText(code: string): string {
    return this.project?.policy.codes.find((c) => c.code === code)?.text ?? BUILT_IN[code] ?? '';
  }

  selectProject(id: number) {
    this.projectId = id;
    this.#loadProject();
  }

  #open() {
    this.#source?.close();
    const source = new EventSource('/api/v1/live');
    this.#source = source;
    source.addEventListener('status', (e) => {
      this.#take(JSON.parse((e as MessageEvent).data));
      this.link = 'live';
    });
    source.addEventListener('epoch', (e) => {
      this.lastEpoch = JSON.parse((e as MessageEvent).data);
      this.epochChanges++;
      this.#loadProject();
    });
    source.onerror = () => {
      this.link = 'down';
      this.#poll();
    };
  }

  async #poll() {
    if (this.#busy) return;
    this.#busy = true;
    try {
      this.#take(await api.status());
      if (this.#source?.readyState !== EventSource.OPEN) this.link = 'polling';
      else if (this.link === 'down') this.link = 'live';
    } catch {
      this.link = 'down';
    } finally {
      this.#busy = false;
    }
  }

  #take(status: Status) {
    const first = !this.status;
    this.#heard = Date.now();
    this.#offset = status.chain.time - this.#heard;
    // A stream that restarts may repeat an older state: the height never goes back on the page of one network.
    if (!first && status.network.genesis === this.status!.network.genesis && status.chain.height < this.status!.chain.height) return;
    this.status = status;
    if (first) {
      if (status.projects.length && !status.projects.some((p) => p.id === this.projectId)) this.projectId = status.projects[0].id;
    }
    if (!this.project && status.projects.length) this.#loadProject();
  }

  async #loadProject() {
    const want = `${this.projectId}`;
    if (this.#loadedFor === want) return; // one request at a time
    this.#loadedFor = want;
    try {
      this.project = await api.project(this.projectId);
    } catch {
      // The banner tells already; the next change tries again.
    } finally {
      this.#loadedFor = '';
    }
  }
}

/** Codes that every policy has (docs/spec/policy.md §4), for when the policy does not word them itself. */
const BUILT_IN: Record<string, string> = {
  OK: 'Paid.',
  NO_POINTS: 'Eligible, but the readings earned no points.',
  DUST: 'Earned points, but its share rounds to nothing.',
  RULE_ERROR: 'A rule could not be evaluated, so nothing is guessed.',
  MALFORMED: 'The entry is not a signed reading.',
  WRONG_SOURCE: 'The reading is for another chain or project.',
  UNREGISTERED: 'Its subject was no device of the project.',
  BAD_SIGNATURE: "The device's key did not sign it.",
  OLD_SEQUENCE: 'Its sequence number is not above all earlier ones.',
  WRONG_TYPE: 'It is of another type than the policy pays for.',
  LATE: 'Measured before the window began.',
  EARLY: 'Measured after the window ended.',
  MISSING_FIELD: 'A field that the policy wants is absent.',
};

export const live = new Live();
