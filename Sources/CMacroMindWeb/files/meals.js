// A day with its dishes, and putting another dish in the place of a meal.
import { call } from "./api.js";
import { announce, busy, dialog, empty, failure, h, heading, toast } from "./dom.js";
import { bars, targets, totals } from "./charts.js";
import { addDays, dayMonth, grams, kcal, longDay, mass, monday, number, signed, today, weekday } from "./units.js";
import { readPlan, saved, slots } from "./week.js";

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
  const plan = await readPlan(monday(date), signal);
  const head = heading(date === today() ? "Today" : weekday(date), date === today() ? longDay(date) : dayMonth(date),
    h("a", { class: "button", href: `#/day/${addDays(date, -1)}`, "aria-label": "Day before" }, "‹"), h("a", { class: "button", href: `#/day/${addDays(date, 1)}`, "aria-label": "Day after" }, "›"));
  if (!plan) return [head, empty("Nothing planned for this day", "Plan its week and you see the dishes here.", h("a", { class: "button primary", href: `#/week/${monday(date)}` }, "To the week"))];
  const meals = plan.meals.filter((meal) => meal.date === date);
  return [head, plan.isSaved && saved(), h("section", { class: "card summary", "aria-label": "The day against its targets" }, bars(totals(meals), targets(plan))),
    ...meals.map((meal) => dish(meal, plan.isSaved, again))].filter(Boolean);
}

function dish(meal, isSaved, again) {
  const facts = [kcal(meal.calories), `${grams(meal.protein)} protein`, `${grams(meal.carbs)} carbs`, `${grams(meal.fats)} fat`, meal.minutes && `${meal.minutes} min`, meal.servings !== 1 && `${number(meal.servings)} servings`].filter(Boolean);
  return h("article", { class: "card dish" },
    h("header", {}, h("div", {}, h("p", { class: "slot" }, slots[meal.meal_type]), h("h2", {}, meal.name), h("p", { class: "figures" }, facts.map((fact) => h("span", {}, fact)))),
      !isSaved && !meal.locked && h("button", { type: "button", class: "small", "aria-label": `Swap ${meal.name}`, onclick: () => swap(meal, again) }, "Swap")),
    h("div", { class: "split" },
      h("section", {}, h("h3", {}, "Ingredients"), h("ul", { class: "ingredients" }, meal.ingredient_details.map((item) => h("li", {}, h("span", { class: "amount" }, mass(item.grams)), h("span", {}, item.name, item.preparation ? `, ${item.preparation}` : "", item.measure && h("small", {}, item.measure)))))),
      h("section", {}, h("h3", {}, "Steps"), meal.instructions.length > 0 ? h("ol", { class: "instructions" }, meal.instructions.map((step) => h("li", {}, step))) : h("p", { class: "hint" }, "Nothing to cook here."))));
}
