// The account, how the page looks, and leaving with or without one's data.
import { call, forget, keep, leave, me } from "./api.js";
import { busy, choices, complain, confirmed, dialog, failure, field, h, heading, showErrors, toast } from "./dom.js";
import { summary } from "./onboarding.js";
import { isImperial, moment, setUnits } from "./units.js";

export async function settings({ signal, again }) {
  const [account, { sessions }] = await Promise.all([me(), call("GET", "/api/auth/sessions", undefined, { signal })]);
  return [heading("Settings", account.full_name ? `${account.full_name}, ${account.email}` : account.email, h("button", { type: "button", onclick: (event) => attempt(event, () => leave()) }, "Log out")),
    h("div", { class: "cards" }, profile(account.profile), look(account.profile), password(), sessionList(sessions, again), data())];
}

const card = (title, ...children) => h("section", { class: "card" }, h("h2", {}, title), ...children);

async function attempt(event, work) {
  const button = event.currentTarget;
  await busy(button, async () => {
    try { await work(); } catch (error) { complain(error); }
  });
}

const facts = (answers) => h("dl", { class: "facts" }, summary(answers).map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));

function profile(answers) {
  return card("You and your food", facts(answers), h("a", { class: "button", href: "#/start" }, "Change"));
}

function look(answers) {
  const theme = document.documentElement.dataset.theme ?? "auto";
  const choose = (value) => {
    if (value === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value;
    // Plain text and not JSON: theme.js reads it before any module.
    try { localStorage.setItem("macromind.theme", value); } catch { /* It holds until the page is closed. */ }
  };
  return card("How it looks", choices("Theme", "theme", [["auto", "As the system"], ["light", "Light"], ["dark", "Dark"]], theme, choose),
    choices("Units", "units", [["metric", "g, kg, cm"], ["imperial", "oz, lb, ft"]], isImperial() ? "imperial" : "metric", (value) => { setUnits(value); document.querySelector("main .facts").replaceWith(facts(answers)); }));
}

function password() {
  const problem = h("div");
  const button = h("button", {}, "Change the password");
  const form = h("form", { novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    busy(button, async () => {
      problem.replaceChildren();
      try {
        await call("POST", "/api/auth/password", Object.fromEntries(new FormData(form)));
        form.reset();
        showErrors(form, []);
        toast("The password is changed. All other sessions have ended.");
      } catch (error) {
        const errors = error.code === "reauthentication_required" ? [{ pointer: "/current_password", message: "This is not your password." }] : error.errors;
        if (!showErrors(form, errors) && error.status !== 401) problem.replaceChildren(failure(error));
      }
    });
  } }, h("input", { type: "email", autocomplete: "username", hidden: true, "aria-hidden": "true" }), problem,
  field("Current password", h("input", { type: "password", name: "current_password", autocomplete: "current-password" })),
  field("New password", h("input", { type: "password", name: "new_password", autocomplete: "new-password", maxlength: 256 }), { hint: "At least 8 characters." }), button);
  return card("Password", form);
}

function sessionList(sessions, again) {
  return card("Where you are logged in", h("ul", { class: "sessions" }, sessions.map((session) => h("li", {},
    h("div", {}, h("strong", {}, device(session.user_agent)), h("small", {}, session.current ? "This one" : `Last used ${moment(session.last_used_at)}`)),
    !session.current && h("button", { type: "button", class: "small", "aria-label": `End the session ${device(session.user_agent)}, last used ${moment(session.last_used_at)}`, onclick: (event) => attempt(event, async () => { await call("DELETE", `/api/auth/sessions/${session.id}`); toast("The session has ended."); await again(); }) }, "End")))),
  h("button", { type: "button", onclick: async (event) => {
    const button = event.currentTarget;
    if (await confirmed("Log out everywhere?", "All your sessions end, also this one.", "Log out everywhere")) await attempt({ currentTarget: button }, () => leave(true));
  } }, "Log out everywhere"));
}

function device(agent) {
  if (!agent) return "Unknown";
  const browser = [["Firefox", /Firefox\//], ["Edge", /Edg\//], ["Chrome", /Chrom(e|ium)\//], ["Safari", /Safari\//]].find(([, pattern]) => pattern.test(agent))?.[0];
  const system = [["Android", /Android/], ["iOS", /iPhone|iPad/], ["Windows", /Windows/], ["macOS", /Mac OS/], ["Linux", /Linux/]].find(([, pattern]) => pattern.test(agent))?.[0];
  return browser ? `${browser}${system ? ` on ${system}` : ""}` : agent.slice(0, 40);
}

function data() {
  return card("Your data", h("p", {}, "Take everything with you as a file, or erase it."), h("div", { class: "actions" },
    h("button", { type: "button", onclick: (event) => attempt(event, exportAll) }, "Export"),
    h("button", { type: "button", class: "danger", onclick: erase }, "Delete the account")));
}

async function exportAll() {
  const text = JSON.stringify(await call("GET", "/api/auth/export"), null, 2);
  keep(new Blob([text], { type: "application/json" }), "macromind-export.json");
  toast("Your data is saved as macromind-export.json.");
}

function erase() {
  const input = h("input", { type: "password", name: "password", autocomplete: "current-password" });
  const button = h("button", { class: "danger" }, "Erase everything");
  const problem = h("div");
  const form = h("form", { novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    busy(button, async () => {
      try { await call("DELETE", "/api/auth/me", { password: input.value }); forget("erased"); } catch (error) {
        const errors = error.code === "reauthentication_required" ? [{ pointer: "/password", message: "This is not your password." }] : error.errors;
        if (!showErrors(form, errors) && error.status !== 401) problem.replaceChildren(failure(error));
      }
    });
  } }, h("p", {}, "Your account, plans and conversations are erased at once. This cannot be undone."), problem, field("Your password", input), button);
  dialog("Delete the account?", form);
}
