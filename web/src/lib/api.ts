// Talks to the explorer's JSON API and, read-only, to the chain behind it. Always the page's own origin.
import type * as T from './types';

/** What went wrong, in words the page can show. */
export class ApiError extends Error {
  code: string;
  status: number;
  data: unknown; // of a failed call to the chain
  constructor(status: number, code: string, message: string, data?: unknown) {
    super(message);
    this.status = status;
    this.code = code;
    this.data = data;
  }
}

const TIMEOUT_MS = 15_000; // a page that waits longer looks broken; every answer is a few database reads

async function request<R>(path: string, init?: RequestInit): Promise<R> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (e) {
    const late = e instanceof DOMException && e.name === 'TimeoutError';
    throw new ApiError(0, 'unreachable', late ? 'The explorer did not answer in time.' : 'The explorer cannot be reached.');
  }
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    const error = body?.error;
    throw new ApiError(response.status, error?.code ?? 'unknown', error?.message ?? `The explorer answered ${response.status}.`);
  }
  if (body === null) throw new ApiError(response.status, 'malformed', 'The explorer answered something that is not JSON.');
  return body as R;
}

type Query = Record<string, string | number | null | undefined>;

function get<R>(path: string, query: Query = {}): Promise<R> {
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries(query)) if (v !== null && v !== undefined && v !== '') q.set(k, String(v));
  const tail = q.toString();
  return request<R>(`/api/v1${path}${tail && '?' + tail}`);
}

export const api = {
  status: () => get<T.Status>('/status'),
  project: (id: number) => get<T.Project>(`/projects/${id}`),
  map: (id: number) => get<T.MapData>(`/projects/${id}/map`).then(stations),
  devices: (id: number, q: Query) => get<{ devices: T.DeviceEntry[]; next: string | null }>(`/projects/${id}/devices`, q),
  device: (device: string) => get<T.Device>(`/devices/${device}`),
  readings: (device: string, q: Query) => get<{ readings: T.Reading[]; next: number | null }>(`/devices/${device}/readings`, q),
  epochs: (id: number, q: Query) => get<{ epochs: T.EpochEntry[] }>(`/projects/${id}/epochs`, q).then((r) => r.epochs),
  epoch: (id: number, n: number) => get<T.Epoch>(`/projects/${id}/epochs/${n}`),
  leaves: (id: number, n: number, q: Query) => get<{ leaves: T.Leaf[]; next: number | null }>(`/projects/${id}/epochs/${n}/leaves`, q),
  receipt: (id: number, n: number, device: string) => get<T.Receipt>(`/receipts/${id}/${n}/${device}`),
  receiptDocument: (id: number, n: number, device: string) => get<unknown>(`/receipts/${id}/${n}/${device}`, { format: 'document' }),
  economics: (id: number, n: number) => get<T.Economics>(`/projects/${id}/epochs/${n}/economics`),
  policy: (id: number, hash: string) => get<T.PolicyPage>(`/projects/${id}/policies/${hash}`),
  logProof: (id: number, index: number, size: number) => get<T.LogProof>(`/projects/${id}/log/proof`, { index, size }),
  blocks: (q: Query) => get<{ blocks: T.BlockEntry[] }>('/blocks', q).then((r) => r.blocks),
  block: (b: string | number) => get<T.Block>(`/blocks/${b}`),
  transaction: (hash: string) => get<T.Transaction>(`/transactions/${hash}`),
  supply: () => get<T.Supply>('/supply'),
  supplyHistory: (by: T.Period, limit: number) => get<{ by: T.Period; points: T.SupplyPoint[] }>('/supply/history', { by, limit }).then((r) => r.points),
  tasks: (id: number, q: Query) => get<{ tasks: T.TaskEntry[]; next: number | null }>(`/projects/${id}/tasks`, q),
  task: (task: string) => get<T.TaskPage>(`/tasks/${task}`),
  provers: () => get<{ provers: T.ProverEntry[] }>('/provers').then((r) => r.provers),
  emission: () => get<T.Emission>('/emission'),
};

/** Rows of a table by the names of its columns, so that the server may add columns. */
function stations(data: T.MapData): T.Station[] {
  return data.rows.map((row) => Object.fromEntries(data.columns.map((c, i) => [c, row[i]])) as unknown as T.Station);
}

/** One read-only JSON-RPC call to the chain. */
export async function rpc<R>(method: string, params: unknown[]): Promise<R> {
  const answer = await request<{ result?: R; error?: { message: string; data?: unknown } }>('/rpc', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  if (answer.error) throw new ApiError(200, 'rpc', answer.error.message, answer.error.data);
  return answer.result as R;
}
