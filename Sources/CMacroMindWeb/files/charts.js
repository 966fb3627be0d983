// Small accessible charts.
import { h, s } from "./dom.js";
import { kcal, grams } from "./units.js";

/** Energy may miss its target by 10 %, a macronutrient by 10 % or 10 g, whichever is more. */
const margin = (value, key) => key === "calories" ? value * 0.1 : Math.max(value * 0.1, 10);

export const measures = [["calories", "Energy", kcal], ["protein", "Protein", grams], ["carbs", "Carbs", grams], ["fats", "Fat", grams]];

/** One bar: what is there against what is aimed at, with the accepted range behind a mark. */
export function bar(key, label, value, target, format) {
  const top = Math.max(target ? target * 1.3 : value, value, 1);
  const x = (amount) => Math.min(100, Math.max(0, (amount / top) * 100));
  const near = target ? Math.abs(value - target) <= margin(target, key) : true;
  const words = target ? `${label}: ${format(value)} of ${format(target)}${near ? ", on target" : value > target ? ", above" : ", below"}` : `${label}: ${format(value)}`;
  const low = target ? x(target - margin(target, key)) : 0;
  return h("div", { class: `bar ${key}` },
    h("span", { class: "bar-label", "aria-hidden": "true" }, label),
    h("span", { class: "bar-value", "aria-hidden": "true" }, format(value), target ? h("small", {}, ` / ${format(target)}`) : null),
    s("svg", { viewBox: "0 0 100 8", preserveAspectRatio: "none", role: "img", "aria-label": words },
      s("rect", { class: "track", x: 0, y: 1, width: 100, height: 6, rx: 3 }),
      target ? s("rect", { class: "range", x: low, y: 1, width: x(target + margin(target, key)) - low, height: 6 }) : null,
      s("rect", { class: "fill", x: 0, y: 1, width: x(value), height: 6, rx: 3 }),
      target ? s("rect", { class: "mark", x: x(target) - 0.4, y: 0, width: 0.8, height: 8 }) : null));
}

/** The four bars of a day. */
export function bars(totals, target) {
  return h("div", { class: "bars" }, measures.map(([key, label, format]) => bar(key, label, totals[key], target?.[key], format)));
}

/** A ring that shows from which macronutrients energy comes. */
export function ring(energy, macros, caption) {
  const parts = [["protein", macros.protein * 4], ["carbs", macros.carbs * 4], ["fats", macros.fats * 9]];
  const sum = parts.reduce((total, [, value]) => total + value, 0) || 1;
  const length = 2 * Math.PI * 42;
  let start = 0;
  const arcs = parts.map(([key, value]) => {
    const share = (value / sum) * length;
    const arc = s("circle", { class: `arc ${key}`, cx: 50, cy: 50, r: 42, "stroke-dasharray": `${Math.max(0, share - 2)} ${length}`, "stroke-dashoffset": -start });
    start += share;
    return arc;
  });
  const shares = parts.map(([key, value]) => `${{ protein: "protein", carbs: "carbohydrate", fats: "fat" }[key]} ${Math.round((value / sum) * 100)} %`);
  return h("div", { class: "ring" },
    s("svg", { viewBox: "0 0 100 100", role: "img", "aria-label": `${kcal(energy)}: ${shares.join(", ")} of the energy` },
      s("circle", { class: "arc track", cx: 50, cy: 50, r: 42 }), arcs),
    h("p", { "aria-hidden": "true" }, h("strong", {}, String(Math.round(energy))), h("small", {}, caption)));
}

/** The sums of meals. */
export function totals(meals) {
  return Object.fromEntries(measures.map(([key]) => [key, meals.reduce((sum, meal) => sum + meal[key], 0)]));
}

/** What a plan aims at in a day. */
export function targets(plan) {
  return plan.target_calories ? { calories: plan.target_calories, ...plan.target_macros } : null;
}
