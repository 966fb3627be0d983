// A day with its dishes, and putting another dish in the place of a meal.
import { call } from "./api.js";
import { announce, busy, complain, dialog, empty, failure, field, h, heading, icon, iconButton, showErrors, toast } from "./dom.js";
import { bars, targets, totals } from "./charts.js";
import { addDays, capital, dayMonth, grams, kcal, longDay, mass, monday, portion, signed, today, weekday } from "./units.js";
import { origin, readPlan, saved, slots } from "./week.js";

/** Opens the ranked dishes that may take the place of a meal. */
export function swap(meal, changed) {
  const list = h("div", { class: "alternatives", "aria-busy": "true" }, h("p", { class: "loading" }, "Looking for dishes …"));
  const { box, close } = dialog(`Instead of ${meal.name}`, list);
  box.classList.add("wide");
  const choose = async (alternative, event) => {
    await busy(event.currentTarget, async () => {
      try {
        const next = await call("PUT", `/api/meals/${meal.id}/swap`, { recipe_id: alternative.recipe_id });
        close();
        changed(next);
        toast(`${slots[next.meal_type]} on ${weekday(next.date)} is now ${next.name}.`);
      } catch (error) { list.replaceChildren(failure(error, load)); }
    });
  };
  const load = async () => {
    try {
      const { alternatives } = await call("GET", `/api/meals/${meal.id}/alternatives`);
      list.replaceChildren(alternatives.length === 0 ? h("p", {}, "No other dish keeps your restrictions and the energy of this meal.")
        : h("ul", { onkeydown: arrows }, alternatives.map((alternative) => h("li", {}, h("button", { type: "button", class: "alternative", onclick: (event) => choose(alternative, event) },
          h("strong", {}, alternative.name), h("span", { class: "figures" }, change(alternative)))))));
      list.querySelector("button")?.focus();
      announce(`${alternatives.length} dishes to choose from`);
    } catch (error) { list.replaceChildren(failure(error, load)); } finally { list.removeAttribute("aria-busy"); }
  };
  load();
}

function change(alternative) {
  const minutes = alternative.minutes_change;
  return [[alternative.energy_change_kcal, "kcal"], [alternative.protein_change_g, "g protein"], [alternative.carbohydrate_change_g, "g carbs"], [alternative.fat_change_g, "g fat"], minutes === null ? null : [minutes, "min"]]
    .filter(Boolean).map(([value, unit]) => h("span", {}, signed(Math.round(value), unit)));
}

function arrows(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  buttons[Math.min(buttons.length - 1, Math.max(0, buttons.indexOf(document.activeElement) + step))]?.focus();
}

export async function dayScreen({ argument: date, signal, again }) {
  const [plan, log] = await Promise.all([readPlan(monday(date), signal), readLog(date, signal)]);
  const head = heading(date === today() ? "Today" : weekday(date), date === today() ? longDay(date) : dayMonth(date),
    h("a", { class: "button", href: `#/day/${addDays(date, -1)}`, "aria-label": "Day before" }, "‹"), h("a", { class: "button", href: `#/day/${addDays(date, 1)}`, "aria-label": "Day after" }, "›"),
    date !== today() && h("a", { class: "button", href: "#/day" }, "Today"));
  const eaten = log && date <= today() && eatenCard(date, log, plan, again);
  if (!plan) return [head, empty("Nothing planned for this day", "Plan its week and you see the dishes here.", h("a", { class: "button primary", href: `#/week/${monday(date)}` }, "To the week")), eaten].filter(Boolean);
  const meals = plan.meals.filter((meal) => meal.date === date);
  return [head, plan.isSaved && saved(), h("section", { class: "card summary", "aria-label": "The day as planned against its targets" }, bars(totals(meals), targets(plan))),
    ...meals.map((meal) => dish(meal, plan.isSaved, again, date <= today() ? log : null)), eaten].filter(Boolean);
}

/** What was logged for a day; nothing without a network. */
async function readLog(date, signal) {
  try { return (await call("GET", `/api/log/foods?from=${date}&to=${date}`, undefined, { signal })).entries; } catch (error) {
    if (error.code === "offline" || error.status === 404) return null;
    throw error;
  }
}

async function attempt(button, work, again) {
  await busy(button, async () => {
    try { await work(); await again(); } catch (error) { complain(error); }
  });
}

/** The entry that tells that a planned meal was eaten. */
const entryOf = (meal, log) => log?.find((entry) => entry.meal_type === meal.meal_type && entry.name === meal.name);

function dish(meal, isSaved, again, log) {
  const facts = [kcal(meal.calories), `${grams(meal.protein)} protein`, `${grams(meal.carbs)} carbs`, `${grams(meal.fats)} fat`, meal.minutes && `${meal.minutes} min`, meal.servings !== 1 && `${portion(meal.servings)} servings`, origin(meal), meal.servings_to_cook > meal.servings && `cook ${portion(meal.servings_to_cook)} servings, some are for later`].filter(Boolean);
  const entry = entryOf(meal, log);
  const mark = log && h("button", { type: "button", class: "small ate", "aria-pressed": String(Boolean(entry)), "aria-label": entry ? `Eaten: ${meal.name}` : `I ate this: ${meal.name}`, onclick: (event) => attempt(event.currentTarget,
    () => entry ? call("DELETE", `/api/log/foods/${entry.id}`) : call("POST", "/api/log/foods", { meal_id: meal.id, date: meal.date }), again) }, icon(entry ? "done" : "add"), entry ? "Eaten" : "I ate this");
  return h("article", { class: "card dish" },
    h("header", {}, h("div", {}, h("p", { class: "slot" }, slots[meal.meal_type]), h("h2", {}, meal.name), h("p", { class: "figures" }, facts.map((fact) => h("span", {}, fact)))),
      h("div", { class: "actions" }, mark, !isSaved && !meal.locked && !meal.leftovers_of && h("button", { type: "button", class: "small", "aria-label": `Swap ${meal.name}`, onclick: () => swap(meal, again) }, icon("swap"), "Swap"))),
    h("div", { class: "split" },
      h("section", {}, h("h3", {}, "Ingredients"), h("ul", { class: "ingredients" }, meal.ingredient_details.map((item) => h("li", {}, h("span", { class: "amount" }, mass(item.grams)), h("span", {}, capital(item.name), item.preparation ? `, ${item.preparation}` : "", item.measure && h("small", {}, item.measure)))))),
      h("section", {}, h("h3", {}, "Steps"), meal.instructions.length > 0 ? h("ol", { class: "instructions" }, meal.instructions.map((step) => h("li", {}, step))) : h("p", { class: "hint" }, "Nothing to cook here."))));
}

/** What was really eaten, and a place to add what was not planned. */
function eatenCard(date, log, plan, again) {
  const input = h("input", { name: "text", maxlength: 1000, placeholder: "For example: 2 eggs and 100 g rice" });
  const button = h("button", {}, "Add");
  const form = h("form", { class: "inline", novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    busy(button, async () => {
      try { await call("POST", "/api/log/foods", { text: input.value, date }); await again(); } catch (error) {
        const errors = error.code === "no_ingredients_found" ? [{ pointer: "/text", message: "No food with an amount was recognised. Nothing is guessed." }] : error.errors;
        if (!showErrors(form, errors)) complain(error);
      }
    });
  } }, field("Something else you had", input), button);
  const sum = log.reduce((total, entry) => ({ calories: total.calories + (entry.calories ?? 0), protein: total.protein + (entry.protein ?? 0), carbs: total.carbs + (entry.carbs ?? 0), fats: total.fats + (entry.fats ?? 0) }), { calories: 0, protein: 0, carbs: 0, fats: 0 });
  return h("section", { class: "card part" }, h("h2", {}, "Eaten"), log.length > 0 && bars(sum, plan && targets(plan), date < today(), "entries-sum"),
    log.length > 0 && h("ul", { class: "entries" }, log.map((entry) => h("li", {}, h("span", {}, entry.name), h("strong", {}, entry.calories === null ? "not known" : kcal(entry.calories)),
      iconButton("remove", `Remove ${entry.name}`, (event) => attempt(event.currentTarget, () => call("DELETE", `/api/log/foods/${entry.id}`), again))))),
    form);
}
