// Requests to the server, and the session: the access token lives in this module only, the refresh token in a cookie that no
// script can read.

const HINT = "macromind.session";
const PENDING = "macromind.renewal";
let access = null;
let expires = 0;
let refreshing = null;
let person = null;

/** Tells the other tabs who is logged in. */
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("macromind") : null;

/** Things the application listens to: `signedout` with a reason, `changed` when another tab logged in, `network`. */
export const events = new EventTarget();

const emit = (name, detail) => events.dispatchEvent(new CustomEvent(name, { detail }));

if (tabs) {
  tabs.onmessage = ({ data }) => {
    if (data.kind === "out" && data.person === person?.id) forget("elsewhere");
    if (data.kind === "in" && data.person !== person?.id) emit("changed");
  };
}

/** Why a request did not succeed. */
export class APIError extends Error {
  constructor(status, body = {}, headers = null) {
    super(body.detail || body.title || `HTTP ${status}`);
    this.status = status;
    this.code = body.code || "";
    this.detail = body.detail || "";
    this.errors = body.errors || [];
    this.requestID = body.request_id || "";
    this.retryAfter = Number(headers?.get("Retry-After")) || 0;
  }
}

/** Storage that may be missing or full, as in a private window. */
export const storage = {
  get(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* It is only a convenience. */ } },
  remove(key) { try { localStorage.removeItem(key); } catch { /* Nothing was kept. */ } },
  removeAll(prefix) { try { Object.keys(localStorage).filter((key) => key.startsWith(prefix)).forEach((key) => localStorage.removeItem(key)); } catch { /* Nothing was kept. */ } },
};

/** Whether somebody was logged in when this browser was last used. */
export const mayHaveSession = () => access !== null || storage.get(HINT) === true;
export const isSignedIn = () => access !== null;

async function send(method, path, { body, headers = {}, signal, keepalive } = {}) {
  const fields = { "X-MacroMind-Client": "web", ...headers };
  if (body !== undefined) fields["Content-Type"] = "application/json";
  let response;
  try {
    response = await fetch(path, { method, headers: fields, signal, body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "same-origin", cache: "no-store", redirect: "error", keepalive });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    emit("network", false);
    throw new APIError(0, { code: "offline", detail: "The server cannot be reached." });
  }
  emit("network", true);
  return response;
}

async function read(response) {
  if (response.ok) return response.status === 204 ? null : response.json();
  throw await problem(response);
}

async function problem(response) {
  let body = {};
  try { body = await response.json(); } catch { /* A gateway may answer without a problem document. */ }
  return new APIError(response.status, body, response.headers);
}

function adopt(pair) {
  access = pair.access_token;
  expires = Date.now() + (pair.expires_in - 60) * 1000;
  storage.set(HINT, true);
}

/** Spends the cookie for the next pair. One tab at a time, because a token that is spent twice ends its session; a page that is left
 * meanwhile does not take its answer along, and the next one waits until that must have come. */
function refresh() {
  const work = async () => {
    const wait = 2500 - Math.abs(Date.now() - (storage.get(PENDING) ?? 0));
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    storage.set(PENDING, Date.now());
    try { adopt(await read(await send("POST", "/api/auth/refresh", { body: {}, keepalive: true }))); } finally { storage.remove(PENDING); }
  };
  refreshing ??= (navigator.locks ? navigator.locks.request("macromind-refresh", work) : work()).finally(() => { refreshing = null; });
  return refreshing;
}

async function token() {
  if (access && Date.now() < expires) return access;
  try { await refresh(); } catch (error) {
    if (error.status === 401) forget("expired");
    throw error;
  }
  return access;
}

/** Sends a request as the person who is logged in; a token that has run out is renewed once. */
async function authorized(method, path, options = {}) {
  const attempt = async () => send(method, path, { ...options, headers: { ...options.headers, Authorization: `Bearer ${await token()}` } });
  const first = await attempt();
  if (first.status !== 401) return first;
  access = null;
  const second = await attempt();
  if (second.status === 401) forget("expired");
  return second;
}

/** Sends a request and returns the answer's JSON. */
export async function call(method, path, body, { signal, headers } = {}) {
  return read(await authorized(method, path, { body, signal, headers }));
}

/** Fetches a file as the person who is logged in and hands it to the browser to keep. */
export async function download(path, name) {
  const response = await authorized("GET", path);
  if (!response.ok) throw await problem(response);
  keep(await response.blob(), name);
}

/** Hands something to the browser as a file. */
export function keep(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** Sends a request that needs no account. */
export async function open(method, path, body, { signal } = {}) {
  return read(await send(method, path, { body, signal }));
}

/** Sends a message and hands on what comes back while it comes; returns the finished answer. */
export async function stream(path, body, { signal, ondelta }) {
  const response = await authorized("POST", path, { body, signal, headers: { Accept: "text/event-stream" } });
  if (!response.ok) throw await problem(response);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    let piece;
    try { piece = await reader.read(); } catch (error) {
      if (error.name === "AbortError") throw error;
      throw new APIError(0, { code: "offline" });
    }
    if (piece.done) throw new APIError(0, { code: "offline" });
    const blocks = (rest + piece.value).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const lines = block.split("\n");
      const kind = lines.find((line) => line.startsWith("event: "))?.slice(7);
      const data = JSON.parse(lines.filter((line) => line.startsWith("data: ")).map((line) => line.slice(6)).join("\n"));
      if (kind === "delta") ondelta(data.text);
      if (kind === "done") return data;
      if (kind === "error") throw new APIError(data.status, data);
    }
  }
}

/** Logs in or registers. */
export async function enter(path, body) {
  const pair = await open("POST", path, body);
  adopt(pair);
  person = null;
  const account = await me();
  // What an earlier person saved here is not for this one.
  if (storage.get("macromind.saved.owner") !== account.id) storage.removeAll("macromind.saved.");
  storage.set("macromind.saved.owner", account.id);
  tabs?.postMessage({ kind: "in", person: account.id });
  return account;
}

/** The account, read once; `change` tells what is new about the profile. */
export async function me() {
  person ??= await call("GET", "/api/auth/me");
  return person;
}

export async function saveProfile(change) {
  const answer = await call("PATCH", "/api/auth/profile", change);
  if (person) person.profile = answer.profile;
  return answer.profile;
}

/** Takes up the session that this browser has, if it has one. */
export async function resume() {
  await token();
  return me();
}

/** Ends the session here and on the server. */
export async function leave(all = false) {
  await call("POST", "/api/auth/logout", { all });
  tabs?.postMessage({ kind: "out", person: person?.id });
  forget("left");
}

/** Forgets everything about the person; `reason` decides what is said. */
export function forget(reason) {
  const had = access !== null || person !== null || storage.get(HINT) === true;
  access = null;
  expires = 0;
  person = null;
  storage.remove(HINT);
  // Whose session has only run out keeps what was saved for times without a network.
  if (reason !== "expired") storage.removeAll("macromind.saved.");
  if (had) emit("signedout", reason);
}
