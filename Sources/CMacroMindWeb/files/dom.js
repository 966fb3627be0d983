// Elements, announcements, dialogs and the few states that every screen shares.

const SVG = "http://www.w3.org/2000/svg";

/** Makes an element. Text is always text: nothing here reads markup. */
export function h(tag, attributes = {}, ...children) {
  return build(document.createElement(tag), attributes, children);
}

/** Makes an SVG element. */
export function s(tag, attributes = {}, ...children) {
  return build(document.createElementNS(SVG, tag), attributes, children);
}

function build(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) value && element.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked") element[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Tells something to people who listen to the page. */
export function announce(text) {
  const live = document.getElementById("live");
  live.textContent = "";
  requestAnimationFrame(() => { live.textContent = text; });
}

/** Shows a short message for a while and tells it. */
export function toast(text, kind = "good") {
  const item = h("p", { class: `toast ${kind}` }, text);
  document.getElementById("toasts").append(item);
  announce(text);
  setTimeout(() => item.remove(), 5000);
}

/** The head of a screen; the heading takes the focus after a change of screen. */
export function heading(title, detail, ...actions) {
  return h("header", { class: "page" },
    h("div", {}, h("h1", { tabindex: -1 }, title), detail && h("p", { class: "lead" }, detail)),
    actions.length > 0 && h("div", { class: "actions" }, actions));
}

const icons = {
  week: "M4 6h16M4 12h16M4 18h16", day: "M12 4v2M12 18v2M4 12h2M18 12h2M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
  groceries: "M4 5h2l2.500 10h9L20 8H7M10 19.500h.01M16 19.500h.01", coach: "M4 5h16v11H10l-5 4v-4H4z",
  recipe: "M7 4h10v16H7zM10 8h4M10 12h4", settings: "M4 7h9M19 7h1M4 17h1M11 17h9M13 7a3 3 0 1 0 6 0 3 3 0 0 0-6 0zM5 17a3 3 0 1 0 6 0 3 3 0 0 0-6 0z", progress: "M4 19h16M5 15l4-5 4 3 6-8",
  swap: "M4 8h15l-4-4M20 16H5l4 4", lock: "M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3", unlock: "M6 11h12v9H6zM9 11V7a3 3 0 0 1 5.800-1",
  move: "M12 4v16M4 12h16M9 7l3-3 3 3M9 17l3 3 3-3M7 9l-3 3 3 3M17 9l3 3-3 3", remove: "M7 7l10 10M17 7L7 17", done: "M5 13l4 4L19 7", add: "M12 5v14M5 12h14",
};

/** A drawing beside or instead of words; whoever uses it alone names the button. */
export const icon = (name) => s("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true" }, s("path", { d: icons[name] }));

/** A button that shows a drawing and says a name. */
export const iconButton = (name, label, onclick, attributes = {}) =>
  h("button", { type: "button", "aria-label": label, title: label, onclick, ...attributes, class: `icon-button ${attributes.class ?? ""}` }, icon(name));

let fields = 0;

/** A labelled field with a place for its hint and its error. */
export function field(label, control, { hint, name } = {}) {
  const id = control.id || `f${++fields}`;
  control.id = id;
  const error = h("p", { class: "error", id: `${id}-error`, hidden: true });
  const note = hint && h("p", { class: "hint", id: `${id}-hint` }, hint);
  control.setAttribute("aria-describedby", [note && `${id}-hint`, `${id}-error`].filter(Boolean).join(" "));
  return h("div", { class: "field", "data-field": name ?? control.name }, h("label", { for: id }, label), control, note, error);
}

/** A group of choices of which one holds. */
export function choices(legend, name, options, value, onchange, { rows = false } = {}) {
  return h("fieldset", { class: rows ? "choices rows" : "choices", "data-field": name }, h("legend", {}, legend),
    h("div", {}, options.map(([key, title, detail]) => h("label", { class: "choice" },
      h("input", { type: "radio", name, value: key, checked: key === value, onchange: () => onchange?.(key) }),
      h("span", {}, h("strong", {}, title), detail && h("small", {}, detail))))),
    h("p", { class: "error", hidden: true }));
}

/** Puts the server's words beside the fields that they are about; returns whether there was a place for all. */
export function showErrors(form, errors = []) {
  for (const place of form.querySelectorAll("[data-field]")) {
    mark(place, errors.find((error) => error.pointer === `/${place.dataset.field}`)?.message);
  }
  const first = form.querySelector("[aria-invalid=true]");
  first?.focus();
  const names = [...form.querySelectorAll("[data-field]")].map((place) => `/${place.dataset.field}`);
  return errors.length > 0 && errors.every((error) => names.includes(error.pointer));
}

function mark(place, message) {
  const text = place.querySelector(".error");
  if (text) { text.hidden = !message; text.textContent = message ? sentence(message) : ""; }
  for (const control of place.querySelectorAll("input, select, textarea")) {
    if (message) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
}

const names = { height_cm: "The height", weight_kg: "The weight", body_fat_percent: "Body fat", email: "The e-mail address",
  password: "The password", new_password: "The new password", age: "The age", message: "The message", recipe_text: "The recipe" };

function sentence(message) {
  const [first] = message.split(" ");
  const [, received, allowed] = message.match(/^\w*password is (.+); allowed is ([^.]+)/) ?? [];
  if (received) return `This is ${received}. It takes ${allowed}.`;
  return names[first] ? names[first] + message.slice(first.length) : message;
}

/** Runs what a button does, once at a time, and shows that it runs. */
export async function busy(button, work) {
  if (button.getAttribute("aria-busy") === "true") return undefined;
  button.setAttribute("aria-busy", "true");
  button.setAttribute("aria-disabled", "true");
  try { return await work(); } finally {
    button.removeAttribute("aria-busy");
    button.removeAttribute("aria-disabled");
  }
}

/** What to say in a line about a change that was not made. */
const excuse = (error) => error.code === "offline" ? "No connection: nothing was changed." : error.status === 429 ? "Those were many requests in a short time. Try again in a moment."
  : error.status === 503 ? "The server is busy. Try again in a moment." : error.detail || "That did not work.";

/** Says shortly what went wrong; that a session has ended is said elsewhere. */
export function complain(error) {
  if (error.status !== 401 && error.name !== "AbortError") toast(excuse(error), "bad");
}

const failures = {
  offline: ["You are offline", "The server cannot be reached. Nothing is lost; this goes on by itself once you are connected."],
  429: ["A moment, please", "Those were many requests in a short time."],
  503: ["The server is busy", "It cannot take this on right now. It usually recovers within a minute."],
  404: ["Nothing here", "This does not exist, or no longer does."],
  500: ["Something went wrong on the server", "It is not your fault. Trying again often helps."],
};

/** What went wrong, in words for a person, with a button that tries again once that makes sense. */
export function failure(error, retry) {
  const [title, text] = failures[error.code === "offline" ? "offline" : error.status] ?? ["That did not work", ""];
  const waits = error.status === 429 || error.status === 503;
  const detail = waits || error.code === "offline" || error.status === 404 ? text : error.detail || text;
  const button = retry && h("button", { type: "button", class: "primary", onclick: () => {
    if (button.getAttribute("aria-disabled") !== "true") retry();
  } }, "Try again");
  if (button && waits) countDown(button, Math.max(1, error.retryAfter || 1));
  return h("section", { class: waits || error.code === "offline" ? "state waits" : "state bad", role: "alert" }, h("h2", {}, title), h("p", {}, detail), button,
    error.requestID && error.status >= 500 && h("p", { class: "hint" }, `Request ${error.requestID}`));
}

function countDown(button, seconds) {
  button.setAttribute("aria-disabled", "true");
  const until = Date.now() + seconds * 1000;
  const tick = () => {
    const left = Math.ceil((until - Date.now()) / 1000);
    button.textContent = left > 0 ? `Try again in ${left} s` : "Try again";
    if (left <= 0) button.removeAttribute("aria-disabled");
    else setTimeout(tick, 500);
  };
  tick();
}

/** A place that is empty, and the way out of that. */
export function empty(title, text, ...actions) {
  return h("section", { class: "state" }, h("h2", {}, title), h("p", {}, text), h("div", { class: "actions" }, actions));
}

/** Opens a dialog; the focus goes back where it was. */
export function dialog(title, content, actions = []) {
  const before = document.activeElement;
  const box = h("dialog", { "aria-labelledby": "dialog-title" });
  const close = () => box.close();
  box.append(h("header", {}, h("h2", { id: "dialog-title" }, title),
    iconButton("remove", "Close", close)), content,
  h("footer", {}, actions.map((make) => make(close))));
  box.addEventListener("close", () => { box.remove(); before?.isConnected && before.focus(); });
  box.addEventListener("click", (event) => { if (event.target === box) close(); });
  document.body.append(box);
  box.showModal();
  return { box, close };
}

/** Asks before something that cannot be undone. */
export function confirmed(title, text, action, kind = "primary") {
  return new Promise((resolve) => {
    let answer = false;
    const { box } = dialog(title, typeof text === "string" ? h("p", {}, text) : text, [
      (close) => h("button", { type: "button", onclick: close }, "Cancel"),
      (close) => h("button", { type: "button", class: kind, onclick: () => { answer = true; close(); } }, action),
    ]);
    box.addEventListener("close", () => resolve(answer));
  });
}
