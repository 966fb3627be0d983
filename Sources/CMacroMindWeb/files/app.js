// The frame: which screen an address shows, who is logged in, and what is said when that changes.
import { events, isSignedIn, mayHaveSession, open, resume } from "./api.js";
import { failure, h, heading, icon, toast } from "./dom.js";
import { isDay, monday, today } from "./units.js";
import { login, register, welcome } from "./account.js";
import { onboarding } from "./onboarding.js";
import { weekScreen } from "./week.js";
import { dayScreen } from "./meals.js";
import { groceries } from "./groceries.js";
import { coach } from "./coach.js";
import { recipe } from "./recipe.js";
import { progress } from "./progress.js";
import { settings } from "./settings.js";

const places = [["week", "Week", "#/week"], ["day", "Today", "#/day"], ["groceries", "Shop", "#/groceries"], ["coach", "Coach", "#/coach"],
  ["recipe", "Recipes", "#/recipe"], ["progress", "Progress", "#/progress"]];

const screens = { welcome: [welcome], login: [login], register: [register], start: [onboarding, true], week: [weekScreen, true], day: [dayScreen, true],
  groceries: [groceries, true], coach: [coach, true], recipe: [recipe, true], progress: [progress, true], settings: [settings, true] };

const main = document.getElementById("main");
let current = null;
let wanted = null;
let isFirst = true;

function navigation() {
  document.getElementById("nav").append(h("ul", {}, places.map(([name, title, address]) => h("li", {},
    h("a", { href: address, "data-place": name },
      icon(name), h("span", {}, title))))));
  document.getElementById("gear").append(icon("settings"));
}

function address() {
  const [name, argument] = location.hash.replace(/^#\/?/, "").split("/");
  return { name: name in screens ? name : "", argument };
}

/** Where somebody belongs who asked for nothing in particular, or for what is not for them. */
function redirect(name) {
  const needsPerson = screens[name]?.[1];
  if (needsPerson && !mayHaveSession()) { wanted = location.hash; return "#/login"; }
  if (!name || (!needsPerson && isSignedIn())) return mayHaveSession() ? "#/week" : "#/welcome";
  return null;
}

/** Shows the screen of the address; `isAgain` keeps the place and the focus, for a screen that only shows what has changed. */
async function show(isAgain = false) {
  const { name, argument } = address();
  const place = redirect(name);
  if (place) { location.replace(place); return; }
  current?.abort();
  current = new AbortController();
  const { signal } = current;
  const [screen, needsPerson] = screens[name];
  frame(name, needsPerson, argument);
  const waiting = setTimeout(() => { if (!signal.aborted) main.setAttribute("aria-busy", "true"); }, 150);
  let content;
  try {
    content = await screen({ argument: argumentFor(name, argument), signal, again: () => show(true), entered });
  } catch (error) {
    content = error.name === "AbortError" || error.status === 401 ? null : [heading(places.find(([place]) => place === name)?.[1] ?? "MacroMind"), failure(error, () => show())];
  }
  clearTimeout(waiting);
  if (signal.aborted || !content) return;
  main.removeAttribute("aria-busy");
  const before = isAgain && focused();
  main.replaceChildren(...[content].flat());
  main.dataset.screen = name;
  const title = main.querySelector("h1, h2");
  document.title = title ? `${title.textContent} · MacroMind` : "MacroMind";
  if (isAgain) before();
  else if (!isFirst) { scrollTo(0, 0); (main.querySelector("[autofocus]") ?? main.querySelector("h1"))?.focus({ preventScroll: true }); }
  isFirst = false;
}

/** What brings the focus back to where it is now, by name or else by place. */
function focused() {
  const name = (element) => element.getAttribute("aria-label") ?? element.textContent;
  const controls = () => [...main.querySelectorAll("a[href], button, input, textarea, select, summary")];
  const index = controls().indexOf(document.activeElement);
  const old = index < 0 ? null : name(document.activeElement);
  return () => {
    const now = controls();
    if (index >= 0) (now.find((element) => old && name(element) === old) ?? now[Math.min(index, now.length - 1)])?.focus({ preventScroll: true });
  };
}

function argumentFor(name, argument) {
  if (name === "week") return monday(isDay(argument) ? argument : today());
  if (name === "day") return isDay(argument) ? argument : today();
  return argument;
}

function frame(name, needsPerson, argument) {
  document.getElementById("top").hidden = !needsPerson || name === "start";
  // Another day belongs to its week and is not “Today”.
  const place = name === "day" && argumentFor(name, argument) !== today() ? "week" : name;
  for (const link of document.querySelectorAll("[data-place]")) {
    if (link.dataset.place === place) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

/** After logging in: back to where somebody wanted to go. */
function entered(place) {
  const next = place ?? wanted ?? "#/week";
  wanted = null;
  if (location.hash === next) show();
  else location.hash = next;
}

const farewells = { left: "You are logged out.", elsewhere: "You logged out in another tab.", erased: "Your account and all its data are erased.",
  expired: "Your session has ended. Log in to go on where you were." };

events.addEventListener("signedout", ({ detail }) => {
  if (detail === "expired") wanted = location.hash;
  toast(farewells[detail] ?? farewells.expired, detail === "expired" ? "warn" : "good");
  document.querySelectorAll("dialog").forEach((box) => box.close());
  location.hash = detail === "expired" ? "#/login" : "#/welcome";
});
// Another tab logged somebody in: this one follows.
events.addEventListener("changed", () => { history.replaceState(null, "", "#/week"); location.reload(); });

const offline = document.getElementById("offline");
let asking = 0;

/** Says that there is no connection, and asks now and then until there is one. */
function network(isThere) {
  if (isThere !== !offline.hidden) return;
  offline.hidden = isThere;
  offline.textContent = isThere ? "" : "No connection. This page goes on by itself once there is one.";
  clearInterval(asking);
  if (!isThere) asking = setInterval(() => open("GET", "/health").catch(() => {}), 10000);
  // Only what is missing or old is fetched again, so that nothing is lost that somebody is typing.
  else if (main.querySelector(".state.waits, .saved")) show();
}
events.addEventListener("network", ({ detail }) => network(detail));
addEventListener("offline", () => network(false));
addEventListener("online", () => open("GET", "/health").catch(() => {}));
addEventListener("hashchange", () => show());

document.querySelector(".skip").addEventListener("click", (event) => { event.preventDefault(); main.focus(); });

navigation();
if (mayHaveSession()) {
  try { await resume(); } catch { /* The screens say what is wrong. */ }
}
await show();
if ("serviceWorker" in navigator && isSecureContext) navigator.serviceWorker.register("/assets/worker.js", { scope: "/" }).catch(() => {});
