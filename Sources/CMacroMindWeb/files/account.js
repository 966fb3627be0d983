// Before somebody is known: the first page, registering, logging in.
import { enter } from "./api.js";
import { busy, failure, field, h, showErrors } from "./dom.js";
import { ring } from "./charts.js";

export function welcome() {
  const points = [["Numbers from food data", "Every calorie is computed from foods with a USDA source. No guesses."],
    ["Restrictions without exception", "Allergies and diets are decided from ingredients. What is not known for sure is left out."],
    ["Your data stays yours", "It lies on this server alone. Export or erase everything at any time."]];
  return [h("section", { class: "hero" },
    h("div", {},
      h("p", { class: "brand" }, h("img", { src: "/assets/icon.svg", alt: "", width: 40, height: 40 }), "MacroMind"),
      h("h1", { tabindex: -1 }, "A week of real dishes that meets your targets."),
      h("p", { class: "lead" }, "Say what you need and what you cannot eat. You get seven days of meals, the shopping list, and the reason behind every number."),
      h("div", { class: "actions" }, h("a", { class: "button primary", href: "#/register" }, "Create an account"), h("a", { class: "button", href: "#/login" }, "Log in"))),
    h("figure", { class: "card sample" }, ring(2035, { protein: 128, carbs: 229, fats: 67 }, "kcal a day"),
      h("figcaption", {}, h("span", {}, "An example day"), h("span", { class: "key protein" }, "protein"), h("span", { class: "key carbs" }, "carbs"), h("span", { class: "key fats" }, "fat")))),
  h("ul", { class: "points" }, points.map(([title, text]) => h("li", { class: "card" }, h("h2", {}, title), h("p", {}, text)))),
  h("p", { class: "hint" }, "MacroMind is not medical advice.")];
}

function form({ title, lead, action, path, controls, other, entered, next }) {
  const problem = h("div");
  const button = h("button", { class: "primary wide" }, action);
  const element = h("form", { class: "card narrow", novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    busy(button, async () => {
      problem.replaceChildren();
      const body = Object.fromEntries([...new FormData(element)].filter(([, value]) => value !== ""));
      try {
        await enter(path, body);
        entered(next);
      } catch (error) {
        const isPlaced = showErrors(element, error.errors);
        if (!isPlaced) problem.replaceChildren(message(error, () => element.requestSubmit()));
      }
    });
  } }, h("p", { class: "brand" }, h("img", { src: "/assets/icon.svg", alt: "", width: 32, height: 32 }), "MacroMind"),
  h("h1", { tabindex: -1 }, title), h("p", { class: "lead" }, lead), problem, controls, button, h("p", { class: "other" }, other));
  return element;
}

function message(error, retry) {
  const words = { invalid_credentials: "This e-mail address and password do not belong together.", email_taken: "There is an account with this address already. Log in instead." };
  if (words[error.code]) return h("p", { class: "notice bad", role: "alert" }, words[error.code]);
  if (error.code === "too_many_attempts") return failure(Object.assign(error, { status: 429 }), retry);
  return failure(error, retry);
}

function secret(label, autocomplete, hint) {
  const input = h("input", { name: "password", type: "password", autocomplete, required: true, maxlength: 256 });
  const place = field(label, input, { hint });
  const toggle = h("button", { type: "button", class: "quiet reveal", "aria-pressed": "false", onclick: () => {
    const shows = input.type === "password";
    input.type = shows ? "text" : "password";
    toggle.setAttribute("aria-pressed", String(shows));
    toggle.textContent = shows ? "Hide" : "Show";
  } }, "Show");
  place.classList.add("secret");
  place.append(toggle);
  return place;
}

export function register({ entered }) {
  return form({ title: "Create an account", lead: "It takes a minute. Your data stays on this server.", action: "Create the account", path: "/api/auth/register", entered, next: "#/start",
    controls: [field("Name (optional)", h("input", { name: "full_name", autocomplete: "name", maxlength: 200 })),
      field("E-mail address", h("input", { name: "email", type: "email", autocomplete: "username", required: true, inputmode: "email" })),
      secret("Password", "new-password", "At least 8 characters. Three or four words are strong and easy to remember.")],
    other: ["Already have an account? ", h("a", { href: "#/login" }, "Log in")] });
}

export function login({ entered }) {
  return form({ title: "Welcome back", lead: "Log in to see your week.", action: "Log in", path: "/api/auth/login", entered,
    controls: [field("E-mail address", h("input", { name: "email", type: "email", autocomplete: "username", required: true, inputmode: "email" })),
      secret("Password", "current-password")],
    other: ["New here? ", h("a", { href: "#/register" }, "Create an account")] });
}
